#include "kiosk/presence/planned_day.h"

#include <algorithm>
#include <map>

#include "kiosk/presence/sheet_day.h"

namespace kiosk {
namespace {
using std::chrono::minutes;
using Where = config::SheetCode::Where;

// Of equals the office, then the code that comes first.
std::string mostly(const std::vector<config::WorkSession>& sessions,
                   const std::vector<DeclaredPart>& parts) {
  std::map<std::string, minutes> spent{{"", minutes{}}};
  for (const config::WorkSession& session : sessions) {
    minutes left = session.to - session.from;
    for (const DeclaredPart& part : parts) {
      const minutes shared = std::min(part.to, session.to) - std::max(part.from, session.from);
      if (part.where == Where::kDuty || shared <= minutes{}) continue;
      spent[part.code] += shared;
      left -= shared;
    }
    spent[""] += left;
  }
  return std::max_element(spent.begin(), spent.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

}  // namespace

PlannedDay planned_day(const DayRules& rules, const WhoseDays& person, const Date& date) {
  PlannedDay planned;
  planned.date = date;
  const auto sessions = rules.calendar.day(date, person.whom).sessions;
  const auto parts = rules.declared.parts(person.who, date, sessions);
  const HalfSessions of_half = half_sessions(sessions);
  for (std::size_t half = 0; half < planned.halves.size(); ++half) {
    std::vector<config::WorkSession> hours;
    for (const std::size_t i : of_half[half]) hours.push_back(sessions[i]);
    planned.halves[half].hours = !hours.empty();
    if (!hours.empty()) planned.halves[half].code = mostly(hours, parts);
  }
  std::copy_if(parts.begin(), parts.end(), std::back_inserter(planned.duties),
               [](const DeclaredPart& part) { return part.where == Where::kDuty; });
  return planned;
}

}  // namespace kiosk
