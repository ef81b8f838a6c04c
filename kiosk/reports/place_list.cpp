#include "kiosk/reports/place_list.h"

#include <map>

#include "config/sheet_codes.h"
#include "kiosk/base/json.h"
#include "kiosk/reports/attendance_lists.h"
#include "kiosk/reports/dates.h"

namespace kiosk {
namespace {

std::string name_of(const std::string& code, const Attendance& told, const Say& say) {
  if (code.empty()) return say("report.place.office", {});
  for (const config::SheetCode& each : told.codes)
    if (each.code == code) return each.name;
  return code;
}

std::string place_of(const PlannedHalf& half, const Attendance& told, const Say& say) {
  return half.hours ? name_of(half.code, told, say) : "";
}

// In the night after its day the clock begins anew.
std::string clock_of(std::chrono::minutes minute) { return hour_of(minute % std::chrono::days{1}); }

std::string duties_of(const PlannedDay& day) {
  std::string text;
  for (const DeclaredPart& duty : day.duties)
    text += (text.empty() ? "" : ", ") + clock_of(duty.from) + "–" + clock_of(duty.to);
  return text;
}

// "Buổi sáng: Cơ quan 38, làm việc tại nhà 12."; "": nobody has hours then.
std::string count_of(std::size_t half, std::string_view key, const Attendance& told,
                     const Say& say) {
  std::map<std::string, int> counts;
  for (const PlannedLine& line : told.planned)
    if (line.day.halves[half].hours) ++counts[line.day.halves[half].code];
  std::string text;
  for (const auto& [code, count] : counts)
    text += (text.empty() ? "" : ", ") + name_of(code, told, say) + ' ' + std::to_string(count);
  return text.empty() ? "" : say(key, {}) + ": " + text + '.';
}

Json json_of(const PlannedHalf& half) {
  if (!half.hours) return nullptr;
  return half.code.empty() ? std::string{config::kAtOfficeSign} : half.code;
}

Column column(const char* key, double width_mm, const Say& say) {
  Column made;
  made.head = say(key, {});
  made.width_mm = width_mm;
  return made;
}

}  // namespace

Table place_table(const Attendance& told, const Say& say) {
  Table table;
  table.columns = {column("report.date", 22, say),    column("report.unit", 46, say),
                   column("report.name", 46, say),    column("report.job", 40, say),
                   column("report.morning", 38, say), column("report.afternoon", 38, say),
                   column("report.duty", 26, say)};
  for (const PlannedLine& line : told.planned)
    table.rows.push_back({{line.day.date},
                          {line.person.unit},
                          {line.person.name},
                          {line.person.title},
                          {place_of(line.day.halves[0], told, say)},
                          {place_of(line.day.halves[1], told, say)},
                          {duties_of(line.day)}});
  return table;
}

Paper place_paper(const Attendance& told, const Say& say) {
  Paper paper = list_paper(told, "report.title.places", place_table(told, say), say);
  if (told.from != told.to) return paper;
  auto& notes = paper.documents.front().notes;
  for (const auto& [half, key] : {std::pair{0, "report.morning"}, {1, "report.afternoon"}})
    if (std::string count = count_of(static_cast<std::size_t>(half), key, told, say);
        !count.empty())
      notes.push_back(std::move(count));
  return paper;
}

std::string place_list_json(const Attendance& told) {
  Json json{{"report", "attendance"},
            {"list", "places"},
            {"from", iso_date(told.from)},
            {"to", iso_date(told.to)},
            {"made_on", iso_date(told.made_on)},
            {"days", Json::array()}};
  for (const PlannedLine& line : told.planned) {
    Json one{{"date", iso_date(line.day.date)},
             {"id", line.person.id.text},
             {"name", line.person.name},
             {"title", line.person.title},
             {"unit", line.person.unit},
             {"employer", line.person.employer},
             {"morning", json_of(line.day.halves[0])},
             {"afternoon", json_of(line.day.halves[1])},
             {"duties", Json::array()}};
    for (const DeclaredPart& duty : line.day.duties)
      one["duties"].push_back(
          Json{{"code", duty.code}, {"from", clock_of(duty.from)}, {"to", clock_of(duty.to)}});
    json["days"].push_back(std::move(one));
  }
  return text_of(json);
}

}  // namespace kiosk
