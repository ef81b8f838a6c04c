// Covered by tests/reports/attendance_paper_test.cpp and tests/reports/spreadsheet_test.cpp.
#include "kiosk/reports/sheet_columns.h"

#include "config/sheet_codes.h"

namespace kiosk {
namespace {
using config::SheetCode;
using Segments = std::vector<std::pair<std::size_t, std::size_t>>;

// The lists of the legend, in their order.
enum List : std::size_t { kTime, kUnpaid, kInsurance, kAbsent, kOpen, kEarned, kUsed };

// The neighbouring columns of the days of which `holds`.
template <class Holds>
Segments columns_of(const SheetRow& row, std::size_t first_day, const Holds& holds) {
  Segments segments;
  for (std::size_t i = 0; i < row.days.size(); ++i) {
    if (!holds(row.days[i])) continue;
    const std::size_t column = first_day + i;
    if (!segments.empty() && segments.back().second + 1 == column)
      segments.back().second = column;
    else
      segments.emplace_back(column, column);
  }
  return segments;
}

bool any(const SheetDay&) { return true; }
bool counts(const SheetDay& day) { return day.counts; }
bool earns(const SheetDay& day) { return day.earns; }

Cell days_cell(int halves, List list, Segments columns) {
  Cell cell{HalfDays{halves}};
  if (!columns.empty()) cell.counted = CountedSigns{list, std::move(columns)};
  return cell;
}

std::vector<std::string> codes_where(const std::vector<SheetCode>& codes,
                                     bool (*holds)(const SheetCode&)) {
  std::vector<std::string> found;
  for (const SheetCode& code : codes)
    if (holds(code)) found.push_back(code.code);
  return found;
}

bool is_work(const SheetCode& code) { return code.where != SheetCode::Where::kLeave; }
bool is_time(const SheetCode& code) { return code.pay == SheetCode::Pay::kTime; }
bool is_unpaid(const SheetCode& code) { return code.pay == SheetCode::Pay::kUnpaid; }
bool is_insurance(const SheetCode& code) { return code.pay == SheetCode::Pay::kInsurance; }
bool is_time_off(const SheetCode& code) { return code.time_off; }

}  // namespace

std::vector<Column> sum_columns(const Say& say) {
  const auto column = [&say](std::string_view head, std::string_view group, double width) {
    Column made;
    made.head = say(head, {});
    made.group = say(group, {});
    made.width_mm = width;
    made.kind = Column::Kind::kNumber;
    made.upright = true;
    return made;
  };
  return {column("report.sum.time", "report.sums", 9),
          column("report.sum.unpaid", "report.sums", 7),
          column("report.sum.insurance", "report.sums", 7),
          column("report.sum.absent", "report.unsettled", 6.5),
          column("report.sum.open", "report.unsettled", 6.5),
          column("report.sum.earned", "report.time_off", 6.5),
          column("report.sum.used", "report.time_off", 6.5),
          column("report.times", "report.late", 5.5),
          column("report.minutes", "report.late", 7),
          column("report.times", "report.early", 5.5),
          column("report.minutes", "report.early", 7)};
}

std::vector<Cell> sum_cells(const SheetRow& row, bool exempt,
                            std::optional<std::size_t> first_day) {
  const SheetSums& sums = row.sums;
  const auto on = [&](const auto& holds) {
    return first_day ? columns_of(row, *first_day, holds) : Segments{};
  };
  std::vector<Cell> cells{days_cell(sums.time, kTime, on(counts)),
                          days_cell(sums.unpaid, kUnpaid, on(counts)),
                          days_cell(sums.insurance, kInsurance, on(counts)),
                          days_cell(sums.absent, kAbsent, on(any)),
                          days_cell(sums.open, kOpen, on(any)),
                          days_cell(sums.earned, kEarned, on(earns)),
                          days_cell(sums.used, kUsed, on(counts))};
  for (const std::int64_t figure :
       {std::int64_t{sums.late_times}, std::int64_t{sums.late.count()},
        std::int64_t{sums.early_times}, std::int64_t{sums.early.count()}})
    cells.push_back(exempt ? Cell{} : Cell{figure});
  return cells;
}

Legend legend_of(const std::vector<SheetCode>& codes, const Say& say) {
  const auto list = [&](std::string_view head, std::vector<std::string> words,
                        const std::vector<std::string>& more) {
    words.insert(words.end(), more.begin(), more.end());
    return WordList{say(head, {}), std::move(words)};
  };
  const std::string at_office{config::kAtOfficeSign};
  Legend legend{say("report.legend", {}), {}};
  legend.lists = {
      list("report.sum.time", {at_office, std::string{config::kHolidaySign}},
           codes_where(codes, is_time)),
      list("report.sum.unpaid", {}, codes_where(codes, is_unpaid)),
      list("report.sum.insurance", {}, codes_where(codes, is_insurance)),
      list("report.sum.absent", {std::string{config::kAbsentSign}}, {}),
      list("report.sum.open", {std::string{config::kOpenSign}}, {}),
      list("report.sum.earned", {at_office}, codes_where(codes, is_work)),
      list("report.sum.used", {}, codes_where(codes, is_time_off)),
  };
  return legend;
}

}  // namespace kiosk
