// Leave and credits on one's own page: what was taken this year, what duty on days off has earned,
// what waits. Nothing is said of an entitlement that nobody has configured. Covered by
// tests/door/session_own_test.cpp and session_request_test.cpp.

#include <algorithm>

#include "config/sheet_codes.h"
#include "kiosk/base/calendar.h"
#include "kiosk/door/overview_words.h"
#include "kiosk/door/own_faces.h"

namespace kiosk {
namespace {

using State = DeclaredStanding::State;
using Row = TodayFace::Row;

constexpr std::size_t kMostCodes = 3;  // as figures; the rest stands in the list

// One figure and the rows behind it.
struct Behind {
  enum class What : std::uint8_t { kCode, kEarned, kWaits };
  What what = What::kCode;
  std::string code;
};

Row row_of(const Scene& scene, const DeclaredStanding& each) {
  const Declaration& said = each.declaration;
  Row row;
  row.time = span_in_words(said.what.from, said.what.to);
  row.words = name_of_declared(scene, said.what);
  row.icon = Icon::kLeaveDays;
  row.struck = each.state == State::kRefused || each.state == State::kWithdrawn;
  row.line = standing_in_words(scene, each);
  if (!said.what.reason.empty()) row.line = said.what.reason + " · " + row.line;
  row.waits = each.state == State::kWaits;
  if (row.waits && !said.from_office)
    row.action = Button{WithdrawRequest{said.id}, scene.say("own.withdraw"), {}, Icon::kNone};
  return row;
}

// Work on a day off, which is to be taken later.
void add_earned(const Scene& scene, const TodayPage& page, TodayFace& face) {
  for (auto day = page.year.days.rbegin(); day != page.year.days.rend(); ++day) {
    const auto& halves = day->sheet.halves;
    const auto earned = std::count_if(halves.begin(), halves.end(),
                                      [](const SheetHalf& half) { return half.earns; });
    if (earned == 0) continue;
    Row row;
    row.time = short_weekday(scene, day->day.date) + ' ' + short_date(day->day.date);
    const SheetHalf& half = halves[halves[0].earns ? 0 : 1];
    row.words = half.kind == SheetHalf::Kind::kCode ? name_of_code(scene, half.code)
                                                    : scene.say("own.half.office");
    row.icon = Icon::kDone;
    row.line = scene.say("own.earns", {{"n", half_days_text(static_cast<int>(earned))}});
    face.rows.push_back(std::move(row));
  }
}

std::vector<Behind> add_figures(const Scene& scene, const TodayPage& page,
                                const std::vector<DeclaredStanding>& all, TodayFace& face) {
  std::vector<Behind> behind;
  const auto add = [&](Behind what, const std::string& number, std::string words) {
    face.figures.push_back({scene.say("own.days", {{"n", number}}), std::move(words), true,
                            page.figure == behind.size()});
    behind.push_back(std::move(what));
  };
  auto spent = spent_as(page.year, scene.rules.office);
  std::stable_sort(spent.begin(), spent.end(),
                   [](const SpentAs& a, const SpentAs& b) { return a.halves > b.halves; });
  if (spent.size() > kMostCodes) spent.resize(kMostCodes);
  for (const SpentAs& each : spent)
    add({Behind::What::kCode, each.code->code}, half_days_text(each.halves), each.code->name);
  SheetSums sums;
  for (const OwnDay& day : page.year.days) sums = sums + sums_of(std::span{&day.sheet, 1});
  add({Behind::What::kEarned, {}}, half_days_text(sums.earned),
      scene.say("own.earned", {{"used", half_days_text(sums.used)}}));
  const auto waiting = std::count_if(all.begin(), all.end(), [](const DeclaredStanding& each) {
    return each.state == State::kWaits;
  });
  face.figures.push_back({counted(static_cast<int>(waiting)), scene.say("own.waits"), true,
                          page.figure == behind.size()});
  behind.push_back({Behind::What::kWaits, {}});
  return behind;
}

bool is_behind(const DeclaredStanding& each, const Behind& figure) {
  if (figure.what == Behind::What::kWaits) return each.state == State::kWaits;
  return each.declaration.what.code == figure.code && each.state == State::kAgreed;
}

}  // namespace

std::string name_of_code(const Scene& scene, const std::string& code) {
  const config::SheetCode* known = config::sheet_code(scene.rules.office, code);
  return known == nullptr ? code : known->name;
}

std::string name_of_declared(const Scene& scene, const Declared& what) {
  std::string name = name_of_code(scene, what.code);
  switch (what.part) {
    case Declared::Part::kMorning: return name + " · " + scene.say("request.morning");
    case Declared::Part::kAfternoon: return name + " · " + scene.say("request.afternoon");
    case Declared::Part::kWhole: break;
  }
  return name;
}

std::string span_in_words(const Date& from, const Date& to) {
  return from == to ? short_date(from) : short_date(from) + " – " + short_date(to);
}

std::string standing_in_words(const Scene& scene, const DeclaredStanding& standing) {
  switch (standing.state) {
    case State::kWaits: return scene.say("own.state.waits");
    case State::kWithdrawn: return scene.say("own.state.withdrawn");
    case State::kRefused:
    case State::kAgreed: break;
  }
  if (standing.decision) return decided_words(scene, *standing.decision);
  return scene.say(standing.declaration.from_office ? "own.state.office" : "own.state.said");
}

void add_leave(const Scene& scene, const TodayPage& page, TodayFace& face) {
  const std::chrono::year year = page.month.year();
  const Date today = work_date(scene.now.instant, scene.rules.office.day_ends_at);
  const Date since = work_date(page.person.since, scene.rules.office.day_ends_at);
  face.title = scene.say("own.year.title", {{"year", std::to_string(static_cast<int>(year))}});
  face.arrows = {scene.say("own.year.earlier"), scene.say("own.year.later"), year <= since.year(),
                 year >= today.year()};
  face.closing.push_back({OpenRequest{}, scene.say("own.ask"), {}, Icon::kLeaveDays, true});
  face.notice = year_missing(scene, page.year);
  if (!face.notice.empty()) return;
  // Days of next year are asked for in this one.
  const Date last =
      year >= today.year() ? Date{(year + std::chrono::years{1}) / 12 / 31} : Date{year / 12 / 31};
  auto all = scene.session.declared.of(page.person.id, Date{year / 1 / 1}, last);
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
    return (a.state == State::kWaits) > (b.state == State::kWaits);
  });
  const std::vector<Behind> behind = add_figures(scene, page, all, face);
  const bool filtered = page.figure && *page.figure < behind.size();
  face.no_rows = scene.say("own.no_leave");
  if (filtered && behind[*page.figure].what == Behind::What::kEarned)
    return add_earned(scene, page, face);
  for (const DeclaredStanding& each : all)
    if (!filtered || is_behind(each, behind[*page.figure]))
      face.rows.push_back(row_of(scene, each));
}

}  // namespace kiosk
