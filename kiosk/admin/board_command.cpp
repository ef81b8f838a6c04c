// `congso board`: who is where; declared in attendance_commands.h.

#include <map>

#include "kiosk/admin/attendance_commands.h"
#include "kiosk/admin/office_now.h"
#include "kiosk/admin/printing.h"
#include "kiosk/base/json.h"
#include "kiosk/presence/where_now.h"

namespace kiosk::admin {
namespace {

Json on_board(const StaffMember& person, const Whereabout& now) {
  Json json{{"id", person.id.text},
            {"name", person.name},
            {"state", to_string(now.where)},
            {"since", nullptr},
            {"note", now.code.empty() ? now.trip.to : now.code}};
  if (now.since != Instant{}) json["since"] = rfc3339(now.since);
  return json;
}

}  // namespace

Result<std::string> board_told(const std::filesystem::path& root, const std::string& at,
                               const Clock& clock) {
  const auto moment = at.empty() ? Moment{clock.now().instant, kOfficeOffset}
                                 : moment_from_rfc3339(at).value_or(Moment{});
  if (moment.instant == Instant{})
    return Error{Fault::kBadData, "--at: expected 2026-11-23T10:00:00+07:00 (" + at + ")"};
  auto office = office_now(root, clock);
  if (!office) return office.error();
  const auto ends = office.value().place.settings.office.day_ends_at;
  const Date date = work_date(moment.instant, ends);
  if (auto read = read_declared(office.value(), date, date); !read) return read.error();
  auto marks = marks_of_days(office.value().place, *office.value().log, {{}, date, date});
  if (!marks) return marks.error();
  std::map<StaffId, std::vector<Mark>> of_each;
  for (Mark& mark : marks.value())
    if (mark.at <= moment.instant) of_each[mark.who].push_back(std::move(mark));
  Json json{{"at", rfc3339(moment.instant)}, {"people", Json::array()}, {"counts", Json::object()}};
  std::map<std::string, int> counts;
  for (const StaffMember* person : office.value().people.people()) {
    const Day day = day_of_moment(of_each[person->id], moment.instant,
                                  working_days(office.value().rules(), person->id, date, date));
    const Whereabout now =
        where_now(day, office.value().measure(*person, day.date, moment.instant));
    json["people"].push_back(on_board(*person, now));
    ++counts[std::string{to_string(now.where)}];
  }
  for (const auto& [state, count] : counts) json["counts"][state] = count;
  return text_of(json);
}

int board(const std::filesystem::path& root, const std::string& at, const Clock& clock) {
  return print(board_told(root, at, clock));
}

}  // namespace kiosk::admin
