#pragma once
// What an office decides about its diaries: who may read them, which areas it looks after,
// and what an entry asks for.
// Member `diary` of office.json. Covered by tests/config/diary_settings_test.cpp.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk::config {

class Ledger;
class Section;

struct Diary {
  // Whose submitted days colleagues may read; the law wants a decision of the head for it.
  enum class Open : std::uint8_t { kNone, kUnit, kOffice };
  Open open = Open::kNone;
  std::vector<std::string> areas{};  // Khu phố 1 …, as places of entries name them
  std::vector<std::string> comments = usual_comments();  // what colleagues say with one touch
  static std::vector<std::string> usual_comments();
  // What an entry asks for beside content, time and result; without the member all of it (S1-13).
  std::vector<std::string> fields = every_field();
  static std::vector<std::string> every_field();
  bool asks(std::string_view field) const;
  int remind_days = 2;  // working days before a task or a case is due (S1-23)
  int case_days = 30;   // days a case has that is opened at the glass
  bool operator==(const Diary&) const = default;
};

Diary read_diary(Ledger& ledger, Section& office);

}  // namespace kiosk::config
