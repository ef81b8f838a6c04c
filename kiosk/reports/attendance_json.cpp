#include "kiosk/reports/attendance_json.h"

#include <algorithm>
#include <array>

#include "kiosk/base/json.h"
#include "kiosk/reports/dates.h"

namespace kiosk {
namespace {

constexpr std::array<std::string_view, 7> kKinds{"none",   "holiday", "office", "code",
                                                 "absent", "open",    "ahead"};
constexpr std::array<std::string_view, 3> kPays{"time", "unpaid", "insurance"};

template <std::size_t N, class Enum>
std::string word_of(const std::array<std::string_view, N>& words, Enum value) {
  return std::string{words[static_cast<std::size_t>(value)]};
}

Json json_of(const SheetHalf& half) {
  Json json{{"kind", word_of(kKinds, half.kind)}};
  if (!half.code.empty()) json["code"] = half.code;
  if (half.pay) json["pay"] = word_of(kPays, *half.pay);
  if (half.earns) json["earns_time_off"] = true;
  if (half.uses) json["uses_time_off"] = true;
  return json;
}

Json json_of(const SheetDay& day) {
  Json json{{"date", iso_date(day.date)},
            {"cell", cell_text(day)},
            {"morning", json_of(day.halves[0])},
            {"afternoon", json_of(day.halves[1])},
            {"late_minutes", day.late.count()},
            {"early_minutes", day.early.count()},
            {"present_minutes", day.report.present.count()},
            {"absent_minutes", day.report.absent.count()},
            {"after_hours_minutes", day.report.after_hours.count()},
            {"stays", Json::array()},
            {"exceptions", Json::array()},
            {"waits", day.report.waits},
            {"corrected", day.report.corrected}};
  for (const Stay& stay : day.report.stays) {
    Json one{{"from", hour_of(stay.from)}, {"to", nullptr}, {"place", to_string(stay.place)}};
    if (stay.to) one["to"] = hour_of(*stay.to);
    json["stays"].push_back(std::move(one));
  }
  for (const Exception each : day.report.exceptions) json["exceptions"].push_back(to_string(each));
  return json;
}

Json json_of(const SheetSums& sums) {
  return {{"time_pay_half_days", sums.time},
          {"unpaid_half_days", sums.unpaid},
          {"insurance_half_days", sums.insurance},
          {"absent_half_days", sums.absent},
          {"open_half_days", sums.open},
          {"ahead_half_days", sums.ahead},
          {"time_off_earned_half_days", sums.earned},
          {"time_off_used_half_days", sums.used},
          {"time_pay_days", half_days_text(sums.time)},
          {"late_times", sums.late_times},
          {"late_minutes", sums.late.count()},
          {"early_times", sums.early_times},
          {"early_minutes", sums.early.count()}};
}

Json json_of(const AttendanceLine& line) {
  Json json{{"id", line.person.id.text},      {"name", line.person.name},
            {"title", line.person.title},     {"exempt", line.person.exempt()},
            {"sums", json_of(line.row.sums)}, {"days", Json::array()}};
  for (const SheetDay& day : line.row.days) json["days"].push_back(json_of(day));
  return json;
}

Json head_of(const Attendance& told, const char* list) {
  return {{"report", "attendance"},
          {"list", list},
          {"from", iso_date(told.from)},
          {"to", iso_date(told.to)},
          {"made_on", iso_date(told.made_on)}};
}

struct Listed {
  const AttendanceSheet* sheet;
  const AttendanceLine* line;
  const SheetDay* day;
};

// By date, and of one date as the sheets have them.
std::vector<Listed> listed(const Attendance& told, bool (*belongs)(const SheetDay& day)) {
  std::vector<Listed> list;
  for (const AttendanceSheet& sheet : told.sheets)
    for (const AttendanceLine& line : sheet.lines)
      for (const SheetDay& day : line.row.days)
        if (belongs(day)) list.push_back({&sheet, &line, &day});
  std::stable_sort(list.begin(), list.end(),
                   [](const Listed& a, const Listed& b) { return a.day->date < b.day->date; });
  return list;
}

std::string list_json(const Attendance& told, const char* name,
                      bool (*belongs)(const SheetDay& day)) {
  Json json = head_of(told, name);
  json["days"] = Json::array();
  for (const Listed& each : listed(told, belongs)) {
    Json one{{"id", each.line->person.id.text},
             {"name", each.line->person.name},
             {"unit", each.sheet->unit},
             {"employer", each.sheet->employer}};
    one.update(json_of(*each.day));
    json["days"].push_back(std::move(one));
  }
  return text_of(json);
}

bool tells_anything(const SheetDay& day) {
  return !cell_text(day).empty() || !day.report.stays.empty() || !day.report.exceptions.empty() ||
         day.report.waits;
}

bool asks_for_a_word(const SheetDay& day) {
  return !day.report.exceptions.empty() || day.report.waits;
}

}  // namespace

std::string sheet_json(const Attendance& told) {
  Json json = head_of(told, "sheet");
  json["sheets"] = Json::array();
  for (const AttendanceSheet& sheet : told.sheets) {
    Json one{{"employer", sheet.employer},   {"unit", sheet.unit},
             {"from", iso_date(sheet.from)}, {"to", iso_date(sheet.to)},
             {"complete", sheet.complete},   {"people", Json::array()}};
    for (const AttendanceLine& line : sheet.lines) one["people"].push_back(json_of(line));
    json["sheets"].push_back(std::move(one));
  }
  return text_of(json);
}

std::string day_list_json(const Attendance& told) {
  return list_json(told, "days", tells_anything);
}

std::string exception_list_json(const Attendance& told) {
  return list_json(told, "exceptions", asks_for_a_word);
}

}  // namespace kiosk
