#pragma once
// What the terminal has to know at its start without reading its whole log: who works here, whose
// badge is whose, and where each working day lies in the log. Derived; may be deleted.

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "kiosk/base/calendar.h"
#include "kiosk/base/event.h"
#include "kiosk/base/result.h"
#include "kiosk/diary/search_words.h"
#include "kiosk/people/reading_events.h"
#include "kiosk/presence/declarations.h"
#include "kiosk/presence/mark.h"

namespace kiosk {

// The fact of an entry that sets people, badges, roles or the office; none for any other.
std::optional<Fact> office_fact_from(const Entry& entry);

// Removes views.db and the files SQLite keeps beside it. Nobody may have it open.
void remove_view(const std::filesystem::path& path);

// Consecutive entries of a log that bear one working day; the ends belong to it.
struct LogStretch {
  Seq first{};
  Seq last{};
  bool operator==(const LogStretch&) const = default;
};

// views.db. One writer, the thread that derives. The same entries give the same content in any
// order of logs and however they were cut into apply() calls.
class OfficeView {
 public:
  // Makes it anew when it is missing, damaged or of another version: the caller then finds
  // position() at 0 and applies the log again. kNoRoom, kTryLater.
  static Result<OfficeView> open(const std::filesystem::path& path,
                                 std::chrono::minutes day_ends_at);

  // Reads beside a running kiosk and changes nothing; a missing or damaged file is an empty view.
  static Result<OfficeView> look_into(const std::filesystem::path& path,
                                      std::chrono::minutes day_ends_at);

  OfficeView(OfficeView&&) noexcept;
  OfficeView& operator=(OfficeView&&) noexcept;
  ~OfficeView();

  // The last entry of `log` that is in here; 0 for none.
  Result<Seq> position(const LogId& log) const;

  // Takes consecutive entries of one log, beginning behind its position; older ones are skipped.
  // All or none.
  Result<Nothing> apply(std::span<const Entry> entries);

  // Every fact that sets people, badges, roles or the office, in the order of their stamps.
  Result<std::vector<Fact>> office_facts() const;

  // Where the working day `date` lies in `log`, in the order of the log: one stretch, more when the
  // clock was wrong or older facts were entered later; none when no entry is of that day.
  Result<std::vector<LogStretch>> stretches(const LogId& log, const Date& date) const;

  // The working day of the last entry of `log`, however wrong its clock was; none for no entry.
  Result<std::optional<Date>> newest_day(const LogId& log) const;

  // Every tap of the working days `from` … `to`, and every word about one of them, whenever it was
  // said; of everybody where `who` is empty. In no particular order, each once.
  Result<std::vector<Mark>> marks(const StaffId& who, const Date& from, const Date& to) const;

  // What people have said of their ways out since the working day `from`.
  Result<std::vector<Mark>> trips(const Date& from) const;

  // Every fact about days spoken for that touch `from` … `to`, and the office's words about those.
  Result<std::vector<Fact>> declared(const Date& from, const Date& to) const;

  // Every saying of the diary of those days, with all of the entries that lie or lay in them.
  Result<std::vector<Fact>> diaries(const StaffId& who, const Date& from, const Date& to) const;

  // What stands in diaries and has those words, the latest first, at most kMostFound.
  Result<std::vector<EntrySaid>> found(const DiarySearch& search) const;
  // Everything said of tasks, cases, targets and directives that were not over before `from`.
  Result<std::vector<Fact>> tasks(const Date& from) const;

  // Who opened that person's page in those days, the latest first.
  Result<std::vector<PageRead>> readings(const StaffId& whose, const Date& from,
                                         const Date& to) const;

  // Stands for the whole content: equal for equal entries (`congso rebuild --check`).
  Result<Hash> digest() const;

 private:
  struct Inside;
  explicit OfficeView(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

}  // namespace kiosk
