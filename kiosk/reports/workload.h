#pragma once
// Who carries how much (S0-35, S1-18, S1-25, S1-41): people side by side, in the order of the staff
// list and without a rank; what the reviewers of their diaries did. Pure; all figures are whole.

#include "kiosk/reports/diaries.h"
#include "kiosk/reports/document.h"
#include "kiosk/reports/steadiness.h"
#include "kiosk/reports/work_draft.h"

namespace kiosk {

struct WorkloadLine {
  StaffMember person;
  std::size_t diary_days = 0;    // with something that stands
  std::size_t missing_days = 0;  // at work, and nothing stands
  std::chrono::minutes present{};
  std::chrono::minutes told{};        // of each day each minute once
  std::int64_t converted_tenths = 0;  // minutes by coefficient, in tenths
  WorkSums sums;
  std::size_t written_late = 0;  // entries (claim.h, kLongAfter)
  std::size_t questions = 0;     // all other findings
  std::size_t corrected = 0;     // entries that were changed after the approval
  std::size_t approved_days = 0;
  std::size_t returns = 0;  // acts, so that one day may have several
};

// What one reviewer did with the diaries of those people and days.
struct ReviewerLine {
  StaffId who;
  std::string name;
  std::size_t seen = 0;  // days
  std::size_t approved = 0;
  std::size_t returned = 0;
  std::size_t remarked = 0;
  // From the handing in that was reviewed to the act, the middle one; none where nobody knows.
  std::optional<std::chrono::minutes> median_wait{};
};

struct Workload {
  std::vector<WorkloadLine> people;     // as the diaries have them
  std::vector<ReviewerLine> reviewers;  // by id
};
Workload workload_of(const Diaries& told);

// Minutes by coefficient as whole minutes, halves up.
std::chrono::minutes converted_minutes(std::int64_t tenths);

// Completion and steadiness, days without a word, positions, and on paper any of these alone.
Table steadiness_table(const Diaries& told, const Say& say);
Table silent_day_table(const Diaries& told, const Say& say);
Table position_table(const Diaries& told, const Say& say);
Paper steadiness_paper(const Diaries& told, const Say& say);
Paper silent_day_paper(const Diaries& told, const Say& say);
Paper position_paper(const Diaries& told, const Say& say);
// Two stretches side by side (S3-33), the earlier first.
Table comparison_table(const Diaries& told, const Diaries& other, const Say& say);
Paper comparison_paper(const Diaries& told, const Diaries& other, const Say& say);
std::string comparison_json(const Diaries& told, const Diaries& other);

Paper workload_paper(const Diaries& told, const Say& say);
Table workload_table(const Diaries& told, const Say& say);
Table reviewer_table(const Diaries& told, const Say& say);
std::string workload_json(const Diaries& told);

}  // namespace kiosk
