// Covered by tests/admin/diary_report_test.cpp.
#include "kiosk/admin/diary_report.h"

#include "kiosk/admin/days_asked.h"
#include "kiosk/reports/csv_text.h"
#include "kiosk/reports/diary_json.h"
#include "kiosk/reports/diary_paper.h"
#include "kiosk/reports/group_text.h"
#include "kiosk/reports/handling_time.h"
#include "kiosk/reports/pdf_file.h"
#include "kiosk/reports/workload.h"
#include "kiosk/reports/xlsx_file.h"

namespace kiosk::admin {
namespace {
namespace fs = std::filesystem;
using Readers = DiaryQuestion::Readers;

Result<Diaries> diaries(OfficeNow& office, const DiaryQuestion& question, Instant now) {
  if (auto fine = known(office, question.who, question.unit); !fine) return fine.error();
  if (auto read = read_declared(office, question.from, question.to); !read) return read.error();
  const WhoseMarks whose{question.who, question.from, question.to};
  auto marks = marks_of_days(office.place, *office.log, whose);
  if (!marks) return marks.error();
  const auto book = diaries_of_days(office.place, *office.log, whose);
  if (!book) return book.error();
  MarksOfEach of_each;
  for (Mark& mark : marks.value()) of_each[mark.who].push_back(std::move(mark));
  const DayRules rules = office.rules();
  return diaries_of(
      question, {office.people.services(), book.value(), of_each, office.catalogue, rules, now});
}

Readers readers_of(const ReportWish& wish) {
  if (wish.what == "workload") return Readers::kReviewChain;
  const bool own = !wish.staff.empty() && wish.list != "group";
  return own ? Readers::kReviewChain : Readers::kOthers;
}

std::string as_json(const Diaries& told, const ReportWish& wish) {
  if (wish.what == "workload") return workload_json(told);
  return wish.list == "draft" ? work_draft_json(told) : diary_json(told, wish.list.c_str());
}

Table table_of(const Diaries& told, const ReportWish& wish, const Say& say) {
  if (wish.list == "people") return workload_table(told, say);
  if (wish.list == "reviewers") return reviewer_table(told, say);
  if (wish.list == "steadiness") return steadiness_table(told, say);
  if (wish.list == "silent-days") return silent_day_table(told, say);
  if (wish.list == "positions") return position_table(told, say);
  if (wish.list == "handling") return handling_table(told, say);
  return wish.list == "draft" ? work_draft_table(told, say) : diary_table(told, say);
}

Paper paper_of(const Diaries& told, const ReportWish& wish, const Say& say) {
  if (wish.list == "steadiness") return steadiness_paper(told, say);
  if (wish.list == "silent-days") return silent_day_paper(told, say);
  if (wish.list == "positions") return position_paper(told, say);
  if (wish.list == "handling") return handling_paper(told, say);
  if (wish.what == "workload") return workload_paper(told, say);
  if (wish.list == "draft") return work_draft_paper(told, say);
  return wish.list == "sheet" ? diary_sheet_paper(told, say) : diary_book_paper(told, say);
}

// For the group only what was handed in.
Diaries handed_in(Diaries told) {
  for (PersonDiary& diary : told.people)
    for (DiaryDayTold& day : diary.days)
      std::erase_if(day.diary.entries, [](const DiaryEntry& entry) { return !entry.official; });
  return told;
}

Result<DaysAsked> days_of_comparison(const std::string& days) {
  const auto dots = days.find("..");
  if (dots == days.npos)
    return Error{Fault::kBadData, "--compare: expected 2026-10-01..2026-10-31 (" + days + ")"};
  return days_asked(days.substr(0, dots), days.substr(dots + 2));
}

Result<std::string> compared(const Diaries& told, const Diaries& other, const ReportWish& wish,
                             const Say& say) {
  if (wish.format == "json") return comparison_json(told, other);
  if (wish.format == "csv") return csv_text(comparison_table(told, other, say));
  const Paper paper = comparison_paper(told, other, say);
  return wish.format == "xlsx" ? xlsx_file(paper) : pdf_file(paper);
}

// `question` is of --from and --to.
Result<std::string> comparison_told(OfficeNow& office, DiaryQuestion question,
                                    const ReportWish& wish, const Say& say, Instant now) {
  const auto days = days_of_comparison(wish.compare);
  if (!days) return days.error();
  const auto told = diaries(office, question, now);
  if (!told) return told.error();
  question.from = days.value().from;
  question.to = days.value().to;
  const auto other = diaries(office, question, now);
  if (!other) return other.error();
  return compared(told.value(), other.value(), wish, say);
}

}  // namespace

Result<std::string> diary_report_told(const fs::path& root, const ReportWish& wish, const Say& say,
                                      const Clock& clock) {
  const auto days = days_asked(wish.from, wish.to);
  if (!days) return days.error();
  auto office = office_now(root, clock);
  if (!office) return office.error();
  const DiaryQuestion question{days.value().from, days.value().to, StaffId{wish.staff}, wish.unit,
                               readers_of(wish)};
  const Instant now = clock.now().instant;
  if (wish.list == "compare") return comparison_told(office.value(), question, wish, say, now);
  auto asked = diaries(office.value(), question, now);
  if (!asked) return asked.error();
  const bool group = wish.list == "group";
  const Diaries told = group ? handed_in(std::move(asked).value()) : std::move(asked).value();
  if (wish.format == "text") return group_text(told, say);
  if (wish.format == "json") return as_json(told, wish);
  if (wish.format == "csv") return csv_text(table_of(told, wish, say));
  const Paper paper = paper_of(told, wish, say);
  return wish.format == "xlsx" ? xlsx_file(paper) : pdf_file(paper);
}

Result<DiaryDayTold> diary_of_day(OfficeNow& office, const StaffId& who, const Date& date,
                                  Instant now) {
  auto told = diaries(office, {date, date, who, "", Readers::kReviewChain}, now);
  if (!told) return told.error();
  for (PersonDiary& diary : told.value().people)
    if (!diary.days.empty()) return std::move(diary.days.front());
  return DiaryDayTold{DiaryDay{who, date}};
}

}  // namespace kiosk::admin
