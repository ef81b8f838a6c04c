#pragma once
// How far people's work was brought and how steadily it was told: completion (S1-14), rows of diary
// days (S0-47, S4-30), days outside the office without a word (S3-15, S3-32), hours that are the
// standard to the minute (S1-29), and the figures by job position (S1-2). Pure; whole figures, no
// ranks and no verdicts.

#include "kiosk/reports/diaries.h"
#include "kiosk/reports/work_draft.h"

namespace kiosk {

struct SteadinessLine {
  StaffMember person;
  std::size_t entries = 0;              // that stand, whatever came of them
  std::size_t done = 0;                 // of them
  std::optional<int> done_per_mille{};  // halves up; none where nothing stands
  // Worked days in a row with something in the diary; days without presence end no row.
  std::size_t longest_run = 0;
  std::size_t current_run = 0;  // the one that reaches the end of the period
  std::optional<Padding> exact_hours{};
};

// Of the people as the diaries have them.
std::vector<SteadinessLine> steadiness_of(const Diaries& told);

// A day of work at home, in the field or out on business, of which nothing stands in the diary.
struct SilentDay {
  StaffMember person;
  Date date{};
  WorkPlace place = WorkPlace::kHome;
  std::chrono::minutes present{};
};
// By person, oldest first.
std::vector<SilentDay> silent_days_of(const Diaries& told);

// Everybody of one job position together.
struct PositionLine {
  std::string position;  // as the staff list names it
  std::size_t people = 0;
  std::size_t diary_days = 0;
  std::size_t done = 0;  // entries
  WorkSums sums;
};
std::vector<PositionLine> positions_of(const Diaries& told);  // by name

// The same people before and during a special regime (S3-33), or in any two stretches of days.
struct Output {
  Date from{};
  Date to{};
  std::size_t diary_days = 0;    // of all people together
  std::size_t missing_days = 0;  // worked, and nothing stands
  WorkSums sums;
  // Entries in tenths and minutes for each diary day, halves up; 0 where there is none.
  std::int64_t entry_tenths_a_day() const;
  std::chrono::minutes told_a_day() const;
};
Output output_of(const Diaries& told);

}  // namespace kiosk
