#include "kiosk/presence/sheet_day.h"

#include <algorithm>
#include <map>

#include "config/sheet_codes.h"

namespace kiosk {
namespace {
using namespace std::chrono_literals;
using std::chrono::minutes;
using Kind = SheetHalf::Kind;
using Pay = config::SheetCode::Pay;

constexpr minutes kNoon{12 * 60};
constexpr minutes kWholeDay{6 * 60};

minutes overlap(const config::WorkSession& a, const config::WorkSession& b) {
  return std::max(0min, std::min(a.to, b.to) - std::max(a.from, b.from));
}

// All that one day of one person is told from.
struct Asked {
  const DayRules& rules;
  const WhoseDays& whose;
  Date date;
  const DayMeasure& measure;
  DayReport report;
};

bool cannot_be_told(const DayReport& report) {
  return report.waits || report.has(Exception::kUnclear) || report.has(Exception::kDoubted) ||
         report.has(Exception::kUnconfirmed) || report.has(Exception::kUnheard);
}

bool hours_are_over(const DayMeasure& measure) {
  return measure.over || (!measure.sessions.empty() && measure.now >= measure.sessions.back().to);
}

SheetHalf half_of(Kind kind) {
  SheetHalf half;
  half.kind = kind;
  if (kind == Kind::kAtOffice || kind == Kind::kHoliday) half.pay = Pay::kTime;
  return half;
}

SheetHalf half_with(const Asked& asked, const std::string& code) {
  SheetHalf half = half_of(Kind::kCode);
  half.code = code;
  const config::SheetCode* known = config::sheet_code(asked.rules.office, code);
  if (known == nullptr) return half;
  half.pay = known->pay;
  half.uses = known->time_off;
  return half;
}

// What a field trip that was tapped is called.
std::string field_code(const config::Office& office) {
  const auto found =
      std::find_if(office.sheet_codes.begin(), office.sheet_codes.end(),
                   [](const auto& each) { return each.where == config::SheetCode::Where::kField; });
  return found == office.sheet_codes.end() ? "" : found->code;
}

// How many minutes of a half were spent as what; nothing is the office.
struct Spent {
  std::map<std::string, minutes> as;
  bool open = false;       // a stay whose end nobody tapped reaches into it
  bool privately = false;  // somewhere with permission
};

void spend(const Asked& asked, const config::WorkSession& session, const Stay& stay, Spent& spent) {
  if (!stay.to) {
    spent.open |= stay.from < session.to;
    return;
  }
  const config::WorkSession there{std::max(stay.from, session.from),
                                  std::min(*stay.to, session.to)};
  minutes left = there.to - there.from;
  if (left <= 0min || stay.place == WorkPlace::kBreak) return;
  if (stay.place == WorkPlace::kPrivate) spent.privately = true;
  if (stay.place == WorkPlace::kPrivate) return;
  if (stay.declared)
    for (const DeclaredPart& part : asked.measure.declared) {
      if (place_of(part.where) != stay.place) continue;
      const minutes declared = overlap(there, {part.from, part.to});
      if (declared > 0min) spent.as[part.code] += declared;
      left -= declared;
    }
  if (left <= 0min) return;
  spent.as[stay.place == WorkPlace::kField ? field_code(asked.rules.office) : ""] += left;
}

bool waits_for_a_declaration(const Asked& asked, const std::vector<std::size_t>& sessions) {
  const auto parts = asked.rules.declared.parts(asked.whose.who, asked.date, asked.measure.sessions,
                                                DeclaredStanding::State::kWaits);
  for (const DeclaredPart& part : parts)
    for (const std::size_t i : sessions)
      if (overlap(asked.measure.sessions[i], {part.from, part.to}) > 0min) return true;
  return false;
}

SheetHalf absent(const Asked& asked, const std::vector<std::size_t>& sessions) {
  return half_of(waits_for_a_declaration(asked, sessions) ? Kind::kOpen : Kind::kAbsent);
}

// What most of it was spent as; of equals the office, then the code that comes first.
SheetHalf mostly(const Asked& asked, const Spent& spent) {
  const auto most =
      std::max_element(spent.as.begin(), spent.as.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return most->first.empty() ? half_of(Kind::kAtOffice) : half_with(asked, most->first);
}

SheetHalf told_half(const Asked& asked, const std::vector<std::size_t>& sessions) {
  Spent spent;
  minutes missed{};
  for (const std::size_t i : sessions) {
    if (i >= asked.report.kept.size()) return absent(asked, sessions);  // nobody came
    if (!asked.report.kept[i].known) return half_of(Kind::kOpen);
    missed += asked.report.kept[i].absent;
    for (const Stay& stay : asked.report.stays)
      spend(asked, asked.measure.sessions[i], stay, spent);
  }
  if (spent.open) return half_of(Kind::kOpen);
  if (missed > asked.measure.half_missed) return absent(asked, sessions);
  if (!spent.as.empty()) return mostly(asked, spent);
  return spent.privately ? half_of(Kind::kOpen) : absent(asked, sessions);
}

// Somebody whose attendance is not judged was where the hours and their declarations say.
SheetHalf exempt_half(const Asked& asked, const std::vector<std::size_t>& sessions) {
  Spent spent;
  for (const std::size_t i : sessions) {
    const config::WorkSession& session = asked.measure.sessions[i];
    minutes left = session.to - session.from;
    for (const DeclaredPart& part : asked.measure.declared) {
      const minutes declared = overlap(session, {part.from, part.to});
      if (declared > 0min) spent.as[part.code] += declared;
      left -= declared;
    }
    spent.as[""] += left;
  }
  return mostly(asked, spent);
}

SheetHalf scheduled_half(const Asked& asked, const std::vector<std::size_t>& sessions) {
  if (sessions.empty()) return {};
  if (!hours_are_over(asked.measure)) return half_of(Kind::kAhead);
  if (asked.measure.exempt) return exempt_half(asked, sessions);
  return cannot_be_told(asked.report) ? half_of(Kind::kOpen) : told_half(asked, sessions);
}

bool is_at_work(const Asked& asked, const SheetHalf& half) {
  if (half.kind == Kind::kAtOffice) return true;
  const config::SheetCode* known = config::sheet_code(asked.rules.office, half.code);
  return half.kind == Kind::kCode && known && known->where != config::SheetCode::Where::kLeave;
}

// A desk's hours on a day off are nobody's công: they earn time off instead (domain B1). For
// somebody who is not judged only a duty that was declared does.
void settle_day_off(const Asked& asked, std::array<SheetHalf, 2>& halves) {
  for (SheetHalf& half : halves) {
    half.pay.reset();
    half.uses = false;
    half.earns = is_at_work(asked, half) && !(asked.measure.exempt && half.code.empty());
  }
}

// A duty on a day without hours: half a day, or a whole one from six hours on.
void lay_duties(const Asked& asked, std::array<SheetHalf, 2>& halves) {
  for (const DeclaredPart& part : asked.measure.declared) {
    if (part.where != config::SheetCode::Where::kDuty) continue;
    if (!asked.measure.over && asked.measure.now < part.to) continue;
    const bool whole = part.to - part.from >= kWholeDay;
    for (const bool morning : {true, false}) {
      if (!whole && (part.from < kNoon) != morning) continue;
      SheetHalf& half = halves[morning ? 0 : 1];
      half.kind = Kind::kCode;
      half.code = part.code;
      half.earns = true;
    }
  }
}

// A holiday on which these people would have worked.
bool is_spared(const Asked& asked) {
  const bool holiday =
      asked.rules.calendar.day(asked.date, asked.whose.whom).kind == WorkDay::Kind::kHoliday;
  return holiday && !asked.rules.calendar.usual_hours(asked.date, asked.whose.whom).empty();
}

std::array<SheetHalf, 2> halves_of(const Asked& asked) {
  std::array<SheetHalf, 2> halves;
  const WorkDay plan = asked.rules.calendar.day(asked.date, asked.whose.whom);
  const bool earns = asked.rules.calendar.earns_time_off(asked.date);
  if (plan.working()) {
    const HalfSessions sessions = half_sessions(asked.measure.sessions);
    for (std::size_t i = 0; i < halves.size(); ++i) halves[i] = scheduled_half(asked, sessions[i]);
    if (earns) settle_day_off(asked, halves);
    return halves;
  }
  if (is_spared(asked)) {
    const HalfSessions spared =
        half_sessions(asked.rules.calendar.usual_hours(asked.date, asked.whose.whom));
    for (std::size_t i = 0; i < halves.size(); ++i)
      if (!spared[i].empty()) halves[i] = half_of(Kind::kHoliday);
  }
  if (earns) lay_duties(asked, halves);
  return halves;
}

std::string sign_of(const SheetHalf& half) {
  switch (half.kind) {
    case Kind::kHoliday: return std::string{config::kHolidaySign};
    case Kind::kAtOffice: return std::string{config::kAtOfficeSign};
    case Kind::kAbsent: return std::string{config::kAbsentSign};
    case Kind::kOpen: return std::string{config::kOpenSign};
    case Kind::kCode: return half.code;
    default: return "";
  }
}

}  // namespace

HalfSessions half_sessions(const std::vector<config::WorkSession>& sessions) {
  if (sessions.size() == 1 && sessions[0].to - sessions[0].from >= kWholeDay)
    return {std::vector<std::size_t>{0}, {0}};
  HalfSessions halves;
  for (std::size_t i = 0; i < sessions.size(); ++i)
    halves[sessions[i].from < kNoon ? 0 : 1].push_back(i);
  return halves;
}

SheetDay sheet_day(const Day& day, const DayMeasure& measure, const WhoseDays& whose,
                   const DayRules& rules) {
  const Asked asked{rules, whose, day.date, measure, report_of(day, measure)};
  SheetDay told;
  told.date = day.date;
  told.halves = halves_of(asked);
  told.earns = rules.calendar.earns_time_off(day.date);
  told.counts = !told.earns || is_spared(asked);
  if (!cannot_be_told(asked.report)) {
    told.late = asked.report.late;
    told.early = asked.report.early;
  }
  told.report = asked.report;
  return told;
}

std::string cell_text(const SheetDay& day) {
  std::string morning = sign_of(day.halves[0]);
  std::string afternoon = sign_of(day.halves[1]);
  if (morning == afternoon) return morning;
  if (morning.empty()) morning = config::kNoHoursSign;
  if (afternoon.empty()) afternoon = config::kNoHoursSign;
  return morning + '/' + afternoon;
}

}  // namespace kiosk
