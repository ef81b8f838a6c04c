#pragma once
// What an office decides about its diaries: who may read them, and which areas it looks after.
// Member `diary` of office.json. Covered by tests/config/diary_settings_test.cpp.

#include <cstdint>
#include <string>
#include <vector>

namespace kiosk::config {

class Ledger;
class Section;

struct Diary {
  // Whose submitted days colleagues may read; the law wants a decision of the head for it.
  enum class Open : std::uint8_t { kNone, kUnit, kOffice };
  Open open = Open::kNone;
  std::vector<std::string> areas{};  // Khu phố 1 …, as places of entries name them
  bool operator==(const Diary&) const = default;
};

Diary read_diary(Ledger& ledger, Section& office);

}  // namespace kiosk::config
