// The month of one's own page: every working day, how it stands, and what became of whatever was
// asked about it. Covered by tests/door/session_own_test.cpp.

#include <algorithm>
#include <array>

#include "kiosk/base/calendar.h"
#include "kiosk/door/overview_words.h"
#include "kiosk/door/own_faces.h"

namespace kiosk {
namespace {

using std::chrono::minutes;
using Days = std::vector<const OwnDay*>;
using Row = TodayFace::Row;

// The figures above the list, as ShowOwnFigure names them.
enum class MonthFigure : std::size_t { kWorked, kLate, kExplain, kWaits };

constexpr std::array<std::string_view, 11> kExceptions{
    "report.exception.late",        "report.exception.early",
    "report.exception.arrival",     "report.exception.departure",
    "report.exception.absent",      "report.exception.absent_in_hours",
    "report.exception.unclear",     "report.exception.doubted",
    "report.exception.unplanned",   "report.exception.unheard",
    "report.exception.unconfirmed",
};

std::vector<DeclaredStanding> asked_on(const Scene& scene, const StaffId& who, const Date& date) {
  auto all = scene.session.declared.on(who, date);
  std::erase_if(all, [](const DeclaredStanding& each) {
    return each.state != DeclaredStanding::State::kWaits && !each.decision;
  });
  return all;
}

bool waits(const Scene& scene, const StaffId& who, const OwnDay& day) {
  const auto asked = asked_on(scene, who, day.day.date);
  return day.sheet.report.waits ||
         std::any_of(asked.begin(), asked.end(), [](const DeclaredStanding& each) {
           return each.state == DeclaredStanding::State::kWaits;
         });
}

bool is_behind(const Scene& scene, const StaffId& who, const OwnDay& day, MonthFigure figure) {
  switch (figure) {
    case MonthFigure::kWorked: return day.sheet.halves[0].pay || day.sheet.halves[1].pay;
    case MonthFigure::kLate: return day.sheet.late > minutes{0};
    case MonthFigure::kExplain: return to_explain(day);
    case MonthFigure::kWaits: break;
  }
  return waits(scene, who, day);
}

std::string words_of_half(const Scene& scene, const SheetHalf& half) {
  switch (half.kind) {
    case SheetHalf::Kind::kHoliday: return scene.say("own.half.holiday");
    case SheetHalf::Kind::kAtOffice: return scene.say("own.half.office");
    case SheetHalf::Kind::kCode: return name_of_code(scene, half.code);
    case SheetHalf::Kind::kAbsent: return scene.say("own.half.absent");
    case SheetHalf::Kind::kOpen: return scene.say("own.half.open");
    case SheetHalf::Kind::kAhead: return scene.say("own.half.ahead");
    case SheetHalf::Kind::kNone: break;
  }
  return {};
}

std::string words_of(const Scene& scene, const SheetDay& day) {
  std::string morning = words_of_half(scene, day.halves[0]);
  const std::string afternoon = words_of_half(scene, day.halves[1]);
  if (morning.empty() && afternoon.empty()) return scene.say("own.half.off");
  if (morning == afternoon || afternoon.empty()) return morning;
  return morning.empty() ? afternoon : morning + " / " + afternoon;
}

std::string hours_of(const DayReport& report) {
  const auto& stays = report.stays;
  if (stays.empty() || stays.front().declared) return {};
  const std::string from = minute_text(stays.front().from);
  return from + " – " + (stays.back().to ? minute_text(*stays.back().to) : "…");
}

Icon icon_of(const SheetDay& day) {
  const SheetHalf& half =
      day.halves[0].kind == SheetHalf::Kind::kNone ? day.halves[1] : day.halves[0];
  switch (half.kind) {
    case SheetHalf::Kind::kAtOffice: return Icon::kDone;
    case SheetHalf::Kind::kCode: return half.uses || half.pay ? Icon::kLeaveDays : Icon::kErrand;
    case SheetHalf::Kind::kHoliday: return Icon::kHome;
    case SheetHalf::Kind::kAbsent:
    case SheetHalf::Kind::kOpen: return Icon::kUndecided;
    default: return Icon::kClock;
  }
}

// "sau giờ 12 phút · Quên chấm về"
std::string exceptions_of(const Scene& scene, const SheetDay& day) {
  std::string text;
  for (const Exception each : day.report.exceptions) {
    std::string words = scene.say(kExceptions[static_cast<std::size_t>(each)]);
    if (each == Exception::kLate)
      words = scene.say("notice.late", {{"amount", amount(scene, day.report.late)}});
    if (each == Exception::kEarly)
      words = scene.say("notice.early", {{"amount", amount(scene, day.report.early)}});
    text += (text.empty() ? "" : " · ") + words;
  }
  return text;
}

Row day_row(const Scene& scene, const OwnDay& day) {
  const Date& date = day.day.date;
  Row row;
  row.time = short_weekday(scene, date) + ' ' + short_date(date);
  row.words = words_of(scene, day.sheet);
  row.icon = icon_of(day.sheet);
  row.line = hours_of(day.sheet.report);
  const std::string exceptions = exceptions_of(scene, day.sheet);
  if (!exceptions.empty()) row.line += (row.line.empty() ? "" : " · ") + exceptions;
  row.opens = OpenOwnDay{date};
  return row;
}

// Below its day: one line of its own for everything that was asked, and what became of it.
void add_states(const Scene& scene, const StaffId& who, const OwnDay& day, TodayFace& face) {
  for (PersonFace::Row& told : rows_of(scene, day.day)) {
    if (told.correction.empty()) continue;
    Row row;
    row.words = told.words + ' ' + told.time;
    row.icon = told.icon;
    row.struck = told.struck;
    row.line = std::move(told.correction);
    face.rows.push_back(std::move(row));
  }
  for (const DeclaredStanding& each : asked_on(scene, who, day.day.date)) {
    Row row;
    row.words = name_of_declared(scene, each.declaration.what);
    row.icon = Icon::kLeaveDays;
    row.struck = each.state == DeclaredStanding::State::kRefused ||
                 each.state == DeclaredStanding::State::kWithdrawn;
    row.line = standing_in_words(scene, each);
    face.rows.push_back(std::move(row));
  }
}

void add_days(const Scene& scene, const TodayPage& page, const Days& days, TodayFace& face) {
  const StaffId& who = page.person.id;
  for (auto each = days.rbegin(); each != days.rend(); ++each) {
    const OwnDay& day = **each;
    if (!has_something(day)) continue;
    if (page.figure && !is_behind(scene, who, day, static_cast<MonthFigure>(*page.figure)))
      continue;
    face.rows.push_back(day_row(scene, day));
    add_states(scene, who, day, face);
  }
}

void add_figures(const Scene& scene, const TodayPage& page, const Days& days, TodayFace& face) {
  const SheetSums sums = sums_of(days);
  const auto count = [&](MonthFigure figure) {
    return static_cast<int>(std::count_if(days.begin(), days.end(), [&](const OwnDay* day) {
      return is_behind(scene, page.person.id, *day, figure);
    }));
  };
  const auto add = [&](std::string number, std::string words) {
    const bool chosen = page.figure == face.figures.size();
    face.figures.push_back({std::move(number), std::move(words), true, chosen});
  };
  add(half_days_text(sums.time), scene.say("own.worked"));
  add(scene.say("tally.times", {{"n", counted(sums.late_times)}}),
      scene.say("own.late", {{"amount", amount(scene, sums.late)}}));
  add(scene.say("own.days", {{"n", counted(count(MonthFigure::kExplain))}}),
      scene.say("own.explain"));
  add(scene.say("own.days", {{"n", counted(count(MonthFigure::kWaits))}}), scene.say("own.waits"));
}

}  // namespace

void add_month(const Scene& scene, const TodayPage& page, TodayFace& face) {
  const Days days = days_of_month(page.year, page.month);
  const auto opened = std::find_if(
      days.begin(), days.end(), [&](const OwnDay* each) { return page.opened == each->day.date; });
  if (opened != days.end()) {
    face.title = long_date(scene, (*opened)->day.date);
    tell_day(scene, **opened, face);
    face.closing.push_back({CloseOwnDay{}, scene.say("own.whole_month"), {}, Icon::kToday});
    return;
  }
  face.title =
      scene.say("own.month.title", {{"month", month_in_words(scene, page.month.month())},
                                    {"year", std::to_string(static_cast<int>(page.month.year()))}});
  const Date today = work_date(scene.now.instant, scene.rules.office.day_ends_at);
  const Date since = work_date(page.person.since, scene.rules.office.day_ends_at);
  face.arrows = {scene.say("own.month.earlier"), scene.say("own.month.later"),
                 page.month <= since.year() / since.month(),
                 page.month >= today.year() / today.month()};
  if (auto holidays = holidays_button(scene, page.person))
    face.closing.push_back(*std::move(holidays));
  face.notice = year_missing(scene, page.year);
  if (!face.notice.empty()) return;
  add_figures(scene, page, days, face);
  add_days(scene, page, days, face);
  face.no_rows = scene.say("own.no_days");
}

}  // namespace kiosk
