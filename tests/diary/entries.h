#pragma once
// Entries of the diary as a test says them.

#include <string>
#include <vector>

#include "kiosk/base/as_told.h"
#include "kiosk/diary/diary_book.h"

namespace kiosk::test {

using namespace std::chrono_literals;

inline const StaffId kAn{"CB-An"};
inline const StaffId kHead{"CB-Head"};
inline const Date kMonday{std::chrono::year{2026} / 11 / 23};
inline const Date kTuesday{std::chrono::year{2026} / 11 / 24};

inline EventId id_of(std::uint8_t n) {
  EventId id;
  id.bytes[15] = n;
  return id;
}

// On Monday at 17:00, `n` minutes later.
inline Origin origin_of(std::uint8_t n, const StaffId& who = kAn) {
  const LocalTime five{std::chrono::local_days{kMonday} + 17h + std::chrono::minutes{n}};
  return {id_of(n), {instant_of(five), {}, {}}, who, Via::kBadge};
}

inline EntryContent content_of(const std::string& words, std::chrono::minutes from = 8h,
                               std::chrono::minutes to = 9h) {
  EntryContent content;
  content.date = kMonday;
  content.content = words;
  content.from = from;
  content.to = to;
  content.result = EntryResult::kDone;
  return content;
}

// As the log tells it, at its own revision.
inline Fact told(const Draft& draft, std::uint64_t rev) {
  return as_told(draft, Stamp{rev, LogId{{1}}, Seq{static_cast<std::int64_t>(rev)}});
}

inline Fact wrote(std::uint8_t n, const EntryContent& content, Writing state = Writing::kSaved) {
  return told(entry_written(origin_of(n), content, state), n);
}
inline Fact revised(std::uint8_t n, std::uint8_t entry, std::uint8_t replaces,
                    const EntryContent& content, Writing state = Writing::kSaved) {
  return told(entry_revised(origin_of(n), {id_of(entry), id_of(replaces)}, content, state), n);
}
inline Fact withdrew(std::uint8_t n, std::uint8_t entry, std::uint8_t replaces) {
  return told(entry_withdrawn(origin_of(n), {id_of(entry), id_of(replaces)}), n);
}
inline Fact handed_in(std::uint8_t n, const std::vector<std::uint8_t>& entries) {
  std::vector<EventId> ids;
  for (const std::uint8_t each : entries) ids.push_back(id_of(each));
  return told(diary_submitted(origin_of(n), kMonday, ids), n);
}
inline Fact reviewed(std::uint8_t n, ReviewAct act, const std::string& comment = "") {
  return told(diary_reviewed(origin_of(n, kHead), act, comment, {{kAn, kMonday, {}}}), n);
}

inline DiaryDay monday_of(std::vector<Fact> facts) {
  DiaryBook book;
  for (const Fact& fact : facts) book.take(fact);
  return book.day(kAn, kMonday);
}

}  // namespace kiosk::test
