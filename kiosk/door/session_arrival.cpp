// What the office wants to know of an arrival once it is recorded: questions of health while a
// regime asks them, and the reason of a visit on a day at home. Whoever walks away has lost nothing
// but the answers. Covered by tests/door/session_arrival_test.cpp.

#include <algorithm>

#include "kiosk/door/asking.h"
#include "kiosk/door/stepping.h"
#include "kiosk/people/health_events.h"

namespace kiosk {
namespace {

constexpr int kHealthAskedOfADay = 2;  // at arrival, and on the way to the field

bool is_at_home(const Session& session, const KnownPerson& person, const Date& date) {
  const auto sessions = session.calendar.day(date, {person.unit, person.category}).sessions;
  const auto parts = session.declared.parts(person.id, date, sessions);
  return std::any_of(parts.begin(), parts.end(), [](const DeclaredPart& part) {
    return part.where == config::SheetCode::Where::kHome;
  });
}

Date day_of(const Stepping& work, Instant at) {
  return work_date(at, work.rules.office.day_ends_at);
}

bool health_is_asked(Stepping& work, const KnownPerson& person, const Tap& tap) {
  const auto& health = work.rules.office.health;
  const Date today = day_of(work, tap.at);
  if (!health || today < health->from || health->to < today) return false;
  const Asked& asked = work.session.asked_of_health[person.id];
  const int times = asked.on == today ? asked.times : 0;
  const bool to_the_field =
      tap.meant->meaning == Meaning::kWentOut && tap.meant->errand == Errand::kField;
  if (to_the_field) return health->trips && times < kHealthAskedOfADay;
  return tap.meant->meaning == Meaning::kArrived && times == 0;
}

void count_health(Stepping& work, const StaffId& who, Instant at) {
  Asked& asked = work.session.asked_of_health[who];
  const Date today = day_of(work, at);
  asked = {today, asked.on == today ? asked.times + 1 : 1};
}

bool reason_is_asked(const Stepping& work, const KnownPerson& person, const Tap& tap) {
  const Meaning meaning = tap.meant->meaning;
  const bool comes = meaning == Meaning::kArrived || meaning == Meaning::kCameBack;
  return comes && tap.meant->trip == Trip{} && !work.rules.office.visit_reasons.empty() &&
         !work.session.asked_why.contains(tap.id) &&
         is_at_home(work.session, person, day_of(work, tap.at));
}

void keep(Stepping& work, HealthPage& page) {
  const auto& questions = work.rules.office.health->questions;
  page.waiting = work.turn.fresh;
  KeepHealth kept{work.turn.fresh, page.person.id, work.turn.now.instant, {}};
  std::vector<std::string> asked;
  for (std::size_t i = 0; i < questions.size(); ++i) {
    asked.push_back(questions[i].id);
    kept.answers.push_back({questions[i].id, page.answers[i].value_or(questions[i].good)});
  }
  Pending pending = back_to_face(page.from);
  pending.health = std::move(kept);
  ask(work,
      health_declared(page.person.id, page.from.tap, asked,
                      {work.turn.fresh, work.turn.now, {}, page.from.via}),
      std::move(pending));
}

HealthPage* asking_page(Stepping& work) {
  auto* page = open_one<HealthPage>(work.session);
  return page == nullptr || page->waiting || !work.rules.office.health ? nullptr : page;
}

}  // namespace

void ask_about_arrival(Stepping& work, const TapStand& stand) {
  const auto tap = work.session.book.recorded_tap(stand.person.id, stand.told.value_or(stand.tap));
  if (!tap || tap->id != stand.tap || !tap->meant || tap->withdrawn || tap->repeats) return;
  if (asking_of(work.session, stand, work.rules).what != Asking::What::kNothing) return;
  if (health_is_asked(work, stand.person, *tap)) {
    count_health(work, stand.person.id, tap->at);
    HealthPage page{stand.person, led_by(stand)};
    page.answers.resize(work.rules.office.health->questions.size());
    return open_page(work, std::move(page));
  }
  if (!reason_is_asked(work, stand.person, *tap)) return;
  work.session.asked_why.insert(tap->id);
  open_page(work, VisitPage{stand.person, led_by(stand)});
}

// Also from another terminal, and before a restart: nobody is asked twice for one arrival.
void learn_health(Stepping& work, const Fact& fact) {
  const auto declared = health_declared_from(fact);
  if (!declared || work.session.asked_of_health[declared->who].on == day_of(work, declared->at))
    return;
  count_health(work, declared->who, declared->at);
}

void act(Stepping& work, const ChooseReason& choose) {
  auto* page = open_one<VisitPage>(work.session);
  const auto& reasons = work.rules.office.visit_reasons;
  if (page == nullptr || page->waiting || choose.reason >= reasons.size()) return;
  const auto tap = work.session.book.tap(page->person.id, page->from.tap);
  if (!tap || tap->withdrawn || !tap->meant) return;
  Meant meant = *tap->meant;
  meant.said = Said::kPerson;
  meant.trip.tasks = {reasons[choose.reason]};
  page->waiting = work.turn.fresh;
  const Origin origin{work.turn.fresh, work.turn.now, page->person.id, page->from.via};
  ask(work, word_about(work, origin, *tap, meant), back_to_face(page->from));
}

void act(Stepping& work, const AnswerHealth& answer) {
  HealthPage* page = asking_page(work);
  if (page != nullptr && answer.question < page->answers.size())
    page->answers[answer.question] = answer.yes;
}

void act(Stepping& work, const AllIsWell&) {
  HealthPage* page = asking_page(work);
  if (page == nullptr) return;
  const auto& questions = work.rules.office.health->questions;
  for (std::size_t i = 0; i < questions.size(); ++i) page->answers[i] = questions[i].good;
  keep(work, *page);
}

void act(Stepping& work, const KeepAnswers&) {
  HealthPage* page = asking_page(work);
  if (page == nullptr) return;
  const auto& answers = page->answers;
  if (std::all_of(answers.begin(), answers.end(),
                  [](const auto& each) { return each.has_value(); }))
    keep(work, *page);
}

}  // namespace kiosk
