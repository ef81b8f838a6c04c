#pragma once
// One person's diary of one working day as the facts tell it, in whatever order they arrived
// (S0-15, S0-16, S1-40): drafts, what was handed in, what the reviewers said, every correction.

#include <optional>
#include <vector>

#include "kiosk/diary/diary_events.h"

namespace kiosk {

struct DiaryEntry {
  EventId id;            // of its first saying
  EntrySaid now;         // as it stands
  Instant written_at{};  // when it was first said
  bool withdrawn = false;
  bool official = false;            // as it stands it was handed in
  bool corrected = false;           // changed after the day had been approved
  std::vector<EntrySaid> before{};  // saved earlier, oldest first
  std::vector<EntrySaid> rivals{};  // said beside `now` by who had not seen it, oldest first
  bool operator==(const DiaryEntry&) const = default;
};

// It was foreseen before its day began, and nothing has been said of it since (S0-10, S0-43).
bool is_foreseen(const DiaryEntry& entry, std::chrono::minutes day_ends_at);

struct DiaryDay {
  enum class State : std::uint8_t { kNothing, kDraft, kSubmitted, kSeen, kReturned, kApproved };
  StaffId who;
  Date date{};
  std::vector<DiaryEntry> entries{};  // by their beginning, then as they were written
  std::optional<Submission> submitted{};
  std::vector<Review> reviews{};  // of this day, oldest first
  State state = State::kNothing;

  // Saved and standing: what counts of the day.
  std::vector<const DiaryEntry*> standing() const;
  // Something stands that was not handed in as it stands.
  bool has_unsent() const;
  bool operator==(const DiaryDay&) const = default;
};

// Everything said of one person's diary; each saying once.
struct DiarySayings {
  std::vector<EntrySaid> entries{};
  std::vector<Submission> submissions{};
  std::vector<Review> reviews{};
};

// An entry lies on the day that its latest saying names. Of two sayings that replace the same one
// the greater stamp stands, and the other is its rival. A day is approved until it is returned.
DiaryDay diary_day_of(const DiarySayings& sayings, const StaffId& who, const Date& date);

// Their days in `from` … `to` of which anything was written, oldest first.
std::vector<DiaryDay> diary_days_of(const DiarySayings& sayings, const StaffId& who,
                                    const Date& from, const Date& to);

// Every entry of that person, whatever its day.
std::vector<DiaryEntry> entries_of(const std::vector<EntrySaid>& sayings);

}  // namespace kiosk
