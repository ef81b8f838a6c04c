#pragma once
// How the work diary is written into the log and read back: an entry and its corrections, the day
// that is handed in, and what the reviewers said of it.
//
// | kind            | data                                                                      |
// | diary.written   | the fields of an entry (below); `state` is `draft`, with `unfinished`     |
// |                 | while its writer has not saved it                                         |
// | diary.revised   | the same, whole, with `entry` (the first event) and `replaces` (the one   |
// |                 | that was seen): two that replace the same are both kept and shown         |
// | diary.withdrawn | `entry`, `replaces`                                                       |
// | diary.submitted | `date`, `entries`: the events that are handed in                          |
// | diary.reviewed  | `act` (`seen` `approved` `returned` `remarked`), `comment`, and `days`:   |
// |                 | `who`, `date`, `submission` of each; `by` is never one of them            |
//
// Fields: `date content work type document document_date from to result product quantity unit
// coefficient place subject difficulty proposal helpers trip assigned case`; what is not said is
// left out. `quantity` is in thousandths, `coefficient` in tenths, `from` and `to` are RFC 3339.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/event.h"
#include "kiosk/diary/entry.h"
#include "kiosk/presence/attendance_events.h"

namespace kiosk {

inline constexpr std::string_view kDiaryKinds = "diary.";

// One saying of an entry, as the log has it.
struct EntrySaid {
  EventId id;                       // of this event
  EventId entry;                    // of the first one
  std::optional<EventId> replaces;  // what its writer saw
  StaffId who;
  StaffId by;  // who entered it, when not `who`
  EntryContent content{};
  bool unfinished = false;  // still being written when it was kept
  bool withdraws = false;
  Instant at{};
  Stamp stamp{};
  bool operator==(const EntrySaid&) const = default;
};

// The saying before, that a new one takes the place of.
struct EntryPlace {
  EventId entry;
  EventId replaces;
};

enum class Writing : std::uint8_t { kSaved, kUnfinished };

Draft entry_written(const Origin& origin, const EntryContent& content, Writing writing);
Draft entry_revised(const Origin& origin, const EntryPlace& place, const EntryContent& content,
                    Writing writing);
Draft entry_withdrawn(const Origin& origin, const EntryPlace& place);
// None for facts of other kinds, and for what says no date.
std::optional<EntrySaid> entry_said(const Fact& fact, std::chrono::minutes day_ends_at);

// "Gửi": the day as it stands is official (S0-15).
struct Submission {
  EventId id;
  StaffId who;
  Date date{};
  std::vector<EventId> entries{};  // the sayings that are handed in
  Instant at{};
  Stamp stamp{};
  bool operator==(const Submission&) const = default;
};
constexpr std::size_t kMostSubmitted = 200;
Draft diary_submitted(const Origin& origin, const Date& date, const std::vector<EventId>& entries);
std::optional<Submission> submission_from(const Fact& fact);

enum class ReviewAct : std::uint8_t { kSeen, kApproved, kReturned, kRemarked };
std::string_view to_string(ReviewAct act);  // seen approved returned remarked

struct ReviewedDay {
  StaffId who;
  Date date{};
  std::optional<EventId> submission{};  // as the reviewer saw it
  bool operator==(const ReviewedDay&) const = default;
};
constexpr std::size_t kMostReviewed = 80;  // days in one act: a body has room for so many

struct Review {
  EventId id;
  StaffId by;
  ReviewAct act = ReviewAct::kSeen;
  std::string comment{};
  std::vector<ReviewedDay> days{};
  Instant at{};
  Stamp stamp{};
  bool operator==(const Review&) const = default;
};
// `origin.who` is the reviewer.
Draft diary_reviewed(const Origin& origin, ReviewAct act, const std::string& comment,
                     const std::vector<ReviewedDay>& days);
std::optional<Review> review_from(const Fact& fact);

}  // namespace kiosk
