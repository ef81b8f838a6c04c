// "Đi báo công, về báo việc": what is asked of a way out after it is recorded, and of the return.
// Whoever walks away has lost nothing but the answers. Covered by tests/door/session_trip_test.cpp.

#include <algorithm>

#include "kiosk/door/asking.h"
#include "kiosk/door/own_hours.h"
#include "kiosk/door/stepping.h"

namespace kiosk {
namespace {
using namespace std::chrono_literals;
using std::chrono::minutes;

constexpr std::size_t kAgain = 3;
constexpr std::size_t kPlaces = 8;
constexpr std::size_t kTasks = 8;
constexpr std::size_t kTasksPicked = 4;  // as many as the return can list at once
constexpr std::size_t kBacks = 4;
constexpr minutes kBackNotBefore{30};

bool asks_where(const Meant& meant) {
  return meant.meaning == Meaning::kWentOut && meant.errand != Errand::kLunch &&
         meant.said == Said::kPerson && meant.trip == Trip{};
}

// Full hours, and the ends of the office's stretches of work, that are still to come.
std::vector<minutes> backs_of(Instant at, const DayHours& hours) {
  std::vector<minutes> backs;
  if (hours.sessions.empty()) return backs;
  const minutes now = minute_on(work_date(at, hours.day_ends_at), at);
  const minutes end = hours.sessions.back().to;
  for (minutes hour = 1h; hour < end; hour += 1h)
    if (hour >= now + kBackNotBefore) backs.push_back(hour);
  for (const auto& session : hours.sessions)
    if (session.to >= now + kBackNotBefore) backs.push_back(session.to);
  std::sort(backs.begin(), backs.end());
  backs.erase(std::unique(backs.begin(), backs.end()), backs.end());
  if (backs.size() > kBacks) backs.resize(kBacks);
  return backs;
}

void open_trip(Stepping& work, const TapStand& stand, const Tap& tap) {
  const Session& session = work.session;
  const StaffId& who = stand.person.id;
  TripPage page;
  page.person = stand.person;
  page.via = stand.via;
  page.tap = tap.id;
  page.errand = tap.meant->errand;
  page.at = tap.at;
  page.again = session.trips.again(who, page.errand, kAgain);
  page.places = session.trips.places(who, page.errand, kPlaces);
  page.tasks = session.trips.tasks(who, page.errand, kTasks);
  page.backs = backs_of(tap.at, own_hours(session, stand.person, tap.at, work.rules));
  if (page.places.empty() && page.tasks.empty() && page.backs.empty()) return;
  work.session.confirmation.reset();
  work.session.page = Page{std::move(page), work.turn.now.tick};
}

// The way out that `tap` returns from.
const Tap* way_out(const Day& day, const Tap& tap) {
  const auto found = std::find_if(day.taps.rbegin(), day.taps.rend(), [&](const Tap& each) {
    return each.at == tap.before.since && each.meant && each.meant->meaning == Meaning::kWentOut;
  });
  return found == day.taps.rend() ? nullptr : &*found;
}

void open_report(Stepping& work, const TapStand& stand, const Tap& tap) {
  const Day day = work.session.book.recorded_day_at(stand.person.id, tap.at);
  const Tap* out = way_out(day, tap);
  if (out == nullptr) return;
  ReportPage page;
  page.person = stand.person;
  page.via = stand.via;
  page.trip = out->id;
  page.tap = tap.id;
  page.from = out->at;
  page.to = tap.at;
  page.place = tap.before.trip.to;
  page.tasks = tap.before.trip.tasks;
  page.outcomes.assign(page.tasks.size(), Outcome::kDone);
  work.session.confirmation.reset();
  work.session.page = Page{std::move(page), work.turn.now.tick};
}

void toggle(std::vector<std::string>& picked, const std::string& what) {
  const auto found = std::find(picked.begin(), picked.end(), what);
  if (found != picked.end())
    picked.erase(found);
  else if (picked.size() < kTasksPicked)
    picked.push_back(what);
}

// What is shown when the page has been saved: the tap, with all that was said.
Pending after_saving(const KnownPerson& person, Via via, const EventId& tap, Instant at) {
  TapStand stand;
  stand.person = person;
  stand.via = via;
  stand.tap = tap;
  stand.told = tap;
  stand.at = at;
  Pending pending;
  pending.word = true;
  pending.stand = stand;
  return pending;
}

void save_trip(Stepping& work, TripPage& page) {
  const auto found = work.session.book.tap(page.person.id, page.tap);
  if (page.waiting || !found || found->withdrawn) return;
  if (page.trip == Trip{}) return work.session.page.reset();
  const Origin origin{work.turn.fresh, work.turn.now, page.person.id, page.via};
  const Meant meant{Meaning::kWentOut, page.errand, Said::kPerson, page.trip};
  page.waiting = origin.id;
  ask(work, word_about(work, origin, *found, meant),
      after_saving(page.person, page.via, page.tap, page.at));
}

void save_report(Stepping& work, ReportPage& page) {
  if (page.waiting || page.tasks.empty()) return;
  const auto last = static_cast<std::uint8_t>(page.tasks.size() - 1);
  page.waiting = beside(work.turn.fresh, last);
  const ReportPage said = page;
  for (std::uint8_t i = 0; i <= last; ++i) {
    const Origin origin{beside(work.turn.fresh, i), work.turn.now, said.person.id, said.via};
    Pending pending = after_saving(said.person, said.via, said.tap, said.to);
    pending.beside_others = i < last;
    pending.news = task_report(
        origin, {said.trip, i, said.tasks[i], said.place, said.from, said.to, said.outcomes[i]});
    ask(work, Draft{*pending.news}, pending);
  }
}

void pick_of_trip(Stepping& work, TripPage& page, const Pick& pick) {
  if (page.waiting) return;
  const std::size_t i = pick.option;
  switch (static_cast<TripGroup>(pick.group)) {
    case TripGroup::kAgain:
      if (i >= page.again.size()) return;
      page.trip = page.again[i];
      return save_trip(work, page);
    case TripGroup::kPlaces:
      if (i < page.places.size())
        page.trip.to = page.trip.to == page.places[i] ? "" : page.places[i];
      return;
    case TripGroup::kTasks:
      if (i < page.tasks.size()) toggle(page.trip.tasks, page.tasks[i]);
      return;
    case TripGroup::kBack: break;
  }
  page.trip.straight_home = i == page.backs.size() && !page.trip.straight_home;
  const bool same = i < page.backs.size() && page.trip.back_by == page.backs[i];
  page.trip.back_by.reset();
  if (i < page.backs.size() && !same) page.trip.back_by = page.backs[i];
}

void pick_of_report(ReportPage& page, const Pick& pick) {
  if (page.waiting || pick.group >= page.outcomes.size() || pick.option > 2) return;
  page.outcomes[pick.group] = static_cast<Outcome>(pick.option);
}

}  // namespace

void ask_of_trip(Stepping& work, const TapStand& stand) {
  const auto tap = work.session.book.recorded_tap(stand.person.id, stand.told.value_or(stand.tap));
  if (!tap || tap->id != stand.tap || !tap->meant || tap->withdrawn || tap->repeats) return;
  if (stand.told && asks_where(*tap->meant)) return open_trip(work, stand, *tap);
  const bool back = tap->meant->meaning == Meaning::kCameBack;
  if (back && !tap->before.trip.tasks.empty()) open_report(work, stand, *tap);
}

void pick(Stepping& work, const Pick& what) {
  if (open_one<NamesPage>(work.session) != nullptr) return pick_of_names(work, what);
  if (auto* trip = open_one<TripPage>(work.session)) return pick_of_trip(work, *trip, what);
  if (auto* holidays = open_one<HolidayPage>(work.session))
    return pick_of_holidays(*holidays, what);
  if (auto* report = open_one<ReportPage>(work.session)) return pick_of_report(*report, what);
  if (!pick_of_giving(work, what)) pick_of_request(work, what);
}

void save(Stepping& work) {
  if (auto* trip = open_one<TripPage>(work.session)) return save_trip(work, *trip);
  if (auto* report = open_one<ReportPage>(work.session)) return save_report(work, *report);
  if (auto* holidays = open_one<HolidayPage>(work.session)) return save_holiday(work, *holidays);
  if (!save_giving(work) && !save_comment(work)) say_request(work);
}

namespace {

// What a day in the field is called, where nobody has to be asked for it.
const config::SheetCode* field_code(const config::Office& office) {
  const auto found = std::find_if(
      office.sheet_codes.begin(), office.sheet_codes.end(), [](const config::SheetCode& code) {
        return code.where == config::SheetCode::Where::kField && !code.ask;
      });
  return found == office.sheet_codes.end() ? nullptr : &*found;
}

}  // namespace

std::optional<Date> field_day_to_offer(const Session& session, const KnownPerson& person,
                                       Instant at, const DoorRules& rules) {
  constexpr int kLongestBreak = 14;  // Tết is ten days
  if (field_code(rules.office) == nullptr) return {};
  const Date today = work_date(at, rules.office.day_ends_at);
  for (int i = 1; i <= kLongestBreak; ++i) {
    const Date date{std::chrono::local_days{today} + std::chrono::days{i}};
    if (!session.calendar.day(date, {person.unit, person.category}).working()) continue;
    const bool spoken_for = !session.declared.on(person.id, date).empty();
    return spoken_for ? std::nullopt : std::optional{date};
  }
  return {};
}

bool offers_field_day(const Session& session, const TapStand& stand, const DoorRules& rules) {
  const auto tap = session.book.tap(stand.person.id, stand.told.value_or(stand.tap));
  const bool leaves = tap && tap->meant && tap->meant->meaning == Meaning::kLeft;
  if (!leaves || tap->withdrawn || stand.declared) return false;
  return time_of_day(local_time(tap->at)) >= 12h &&
         field_day_to_offer(session, stand.person, stand.at, rules).has_value();
}

void straight_to_field(Stepping& work, TapStand& stand) {
  const auto date = field_day_to_offer(work.session, stand.person, stand.at, work.rules);
  if (!date || stand.waiting) return;
  TapStand afterwards = stand;
  afterwards.declared = date;
  Declared what;
  what.code = field_code(work.rules.office)->code;
  what.from = what.to = *date;
  record_word(work, stand,
              declaration({work.turn.fresh, work.turn.now, stand.person.id, stand.via}, what),
              std::move(afterwards));
}

}  // namespace kiosk
