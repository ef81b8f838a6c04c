#pragma once
// A week's or a month's report drafted from the entries (S0-9, S1-38): what was done, by kind of
// work, with counts, hours and quantities; what is not done yet. Pure.

#include <array>
#include <string>
#include <vector>

#include "kiosk/reports/diaries.h"
#include "kiosk/reports/document.h"
#include "kiosk/reports/entry_words.h"

namespace kiosk {

constexpr std::size_t kEntryResults = 5;  // of EntryResult

struct WorkSums {
  std::size_t entries = 0;
  std::chrono::minutes told{};  // the entries' own lengths together
  Quantities quantities{};
  std::array<std::size_t, kEntryResults> results{};
  bool operator==(const WorkSums&) const = default;
};
// Adds one entry; what says no result counts in none.
void add(WorkSums& sums, const EntryContent& content);

// Entries of one kind that say the same.
struct WorkLine {
  std::string content;
  WorkSums sums;
  Date last{};                            // the latest of their days
  std::optional<EntryResult> result{};    // of the latest
  std::vector<std::string> hindrances{};  // difficulties and proposals, each once
};

struct WorkGroup {
  std::string work;  // code of the kind; "": none was chosen
  WorkSums sums;
  std::vector<WorkLine> lines;  // as they were first told
};

struct WorkDraft {
  const PersonDiary* diary = nullptr;
  WorkSums sums;
  std::vector<WorkGroup> groups;  // as the catalogue lists its kinds; without one last
};

// Of what stands in the days; one for each person. Borrows `told`.
std::vector<WorkDraft> work_drafts(const Diaries& told);

// Whether something of it is still to be done: every answer but done and "không có kết quả".
bool is_open(const WorkLine& line);

Paper work_draft_paper(const Diaries& told, const Say& say);
Table work_draft_table(const Diaries& told, const Say& say);
std::string work_draft_json(const Diaries& told);

}  // namespace kiosk
