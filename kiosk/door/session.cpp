#include "kiosk/door/session.h"

#include <algorithm>
#include <utility>

#include "kiosk/door/asking.h"
#include "kiosk/door/news.h"
#include "kiosk/door/own_hours.h"
#include "kiosk/door/stepping.h"
#include "kiosk/door/timing.h"
#include "kiosk/people/roles.h"

namespace kiosk {
namespace {

const StaffId* person_on(const Stand& stand) {
  const auto* tap = std::get_if<TapStand>(&stand);
  return tap == nullptr ? nullptr : &tap->person.id;
}

bool good_news(const Stand& stand) {
  const auto* message = std::get_if<MessageStand>(&stand);
  return message == nullptr || message->kind == MessageStand::Kind::kPinKept ||
         message->kind == MessageStand::Kind::kReported;
}

void put_aside(Session& session, Stand stand, Tick now) {
  const auto time = good_news(stand) ? timing::kSideLine : timing::kSideLineOfTrouble;
  session.aside.insert(session.aside.begin(), Aside{std::move(stand), now + time});
}

bool has_notice(const Session& session, const TapStand& stand, const DoorRules& rules) {
  const auto tap = session.book.tap(stand.person.id, stand.told.value_or(stand.tap));
  if (stand.via == Via::kClaimed) return true;
  if (stand.together || stand.declared || stand.recalled) return true;
  const Powers powers = powers_of(stand.person.roles);
  if (session.pins > 0 && (powers.supervises() || powers.administers)) return true;  // their page
  if (!tap || !tap->meant) return false;
  const DayHours hours = own_hours(session, stand.person, tap->at, rules);
  if (late_by(*tap, hours) > timing::milliseconds{0}) return true;
  return tap->meant->meaning == Meaning::kLeft &&
         early_by(tap->at, hours) > timing::milliseconds{0};
}

timing::milliseconds lasting_of(const Session& session, const TapStand& stand,
                                const DoorRules& rules) {
  if (stand.kind == TapStand::Kind::kMarked) return timing::kChoice;
  if (stand.kind == TapStand::Kind::kWithdrawn) return timing::kNotice;
  if (stand.waiting) return timing::kLongestWait;
  if (asking_of(session, stand, rules).what != Asking::What::kNothing) return timing::kChoice;
  const bool more = has_notice(session, stand, rules) || offers_field_day(session, stand, rules);
  if (more || has_news(session, stand, rules)) return timing::kNotice;
  return timing::kOk;
}

// A page that is nobody's, that belongs to the newcomer, or that its owner has left alone, makes
// room.
bool page_stays(const Session& session, const StaffId* newcomer, Tick now) {
  if (!session.page || !is_personal(*session.page)) return false;
  const KnownPerson* owner = owner_of(*session.page);
  const bool own = newcomer != nullptr && owner != nullptr && *newcomer == owner->id;
  return !own && now - session.page->touched < abandoned_after(*session.page);
}

}  // namespace

Session::Session() = default;
Session::Session(const Session&) = default;
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(const Session&) = default;
Session& Session::operator=(Session&&) noexcept = default;
Session::~Session() = default;

std::string_view to_string(Signal signal) {
  constexpr std::string_view kSignals[] = {"ok", "late", "repeated", "unknown", "failed"};
  return kSignals[static_cast<std::size_t>(signal)];
}

Session new_session(const DoorRules& rules) {
  Session session;
  session.book = AttendanceBook{rules.office.day_ends_at};
  session.calendar = WorkCalendar{rules.office};
  session.visitors = Visitors{rules.office.day_ends_at};
  session.diary = DiaryBook{rules.office.day_ends_at};
  session.declared = Declarations{rules.office.sheet_codes};
  session.trips = TripHabits{rules.office.trip_places, rules.office.trip_tasks};
  return session;
}

Step step(Session session, const Input& input, const Turn& turn, const DoorRules& rules) {
  Stepping work{std::move(session), turn, rules, {}};
  std::visit([&work](const auto& what) { take(work, what); }, input);
  return {std::move(work.session), std::move(work.effects)};
}

void take(Stepping& work, const Learnt& learnt) {
  std::set<StaffId> people;
  bool of_days = false;
  for (const Fact& fact : learnt.facts) {
    work.session.calendar.take(fact);
    of_days |= work.session.declared.take(fact);
    work.session.strangers.take(fact);
    work.session.tasks.take(fact);
    work.session.notices.take(fact);
    work.session.incidents.take(fact);
    work.session.visitors.take(fact);
    work.session.catalogue.take(fact);
    learn_task(work, fact);
    learn_diary(work, fact);
    learn_wrong(work, fact);
    learn_health(work, fact);
    const auto mark = mark_from(fact);
    if (!mark) continue;
    work.session.book.learn(*mark);
    work.session.trips.take(*mark);
    people.insert(mark->who);
  }
  for (const Mark& mark : learnt.marks) work.session.book.learn(mark);
  for (const Mark& mark : learnt.marks) work.session.trips.take(mark);
  for (const Mark& mark : learnt.trips) work.session.trips.take(mark);
  if (of_days) know_duties(work);
  for (const StaffId& who : people) count_in_or_out(work, who);
}

void take(Stepping& work, const StaffKnown& known) {
  work.session.staff = known.people;
  work.session.pins = known.pins;
  work.session.belongings = known.belongings;
  work.session.next_staff_id = known.next_id;
  refresh_people(work);
}
void take(Stepping& work, const Link& link) { work.session.link = link; }
void take(Stepping& work, const TroubleFound& found) {
  work.session.troubles.insert(found.trouble);
  if (found.trouble == Trouble::kReader) work.session.reader_heard = false;
}
void take(Stepping& work, const TroubleOver& over) { work.session.troubles.erase(over.trouble); }
void take(Stepping& work, const MachineSeen& seen) { work.session.machine = seen; }

void ask(Stepping& work, const Draft& draft, Pending pending) {
  if (const auto mark = mark_from(draft, work.rules.boot)) {
    work.session.book.learn(*mark);
    work.session.trips.take(*mark);
  }
  pending.id = draft.id;
  pending.who = draft.who;
  pending.asked = work.turn.now.tick;
  work.session.pending.push_back(std::move(pending));
  work.effects.push_back(Record{draft});
}

Pending pending_about(const Stepping& work, const KnownPerson& who) {
  Pending pending;
  pending.word = true;
  TapStand stand;
  stand.person = who;
  stand.at = work.turn.now.instant;
  pending.stand = stand;
  return pending;
}

void present(Stepping& work, Stand stand) {
  Session& session = work.session;
  const Tick now = work.turn.now.tick;
  if (drowned(session, stand, now)) return;
  const StaffId* newcomer = person_on(stand);
  if (page_stays(session, newcomer, now)) return put_aside(session, std::move(stand), now);
  set_aside(work, newcomer == nullptr ? StaffId{} : *newcomer);
  keep_unfinished(work);
  session.page.reset();
  const auto time = lasting(session, stand, work.rules);
  session.confirmation = Confirmation{std::move(stand), now, now + time, time};
}

void set_aside(Stepping& work, const StaffId& newcomer) {
  auto& confirmation = work.session.confirmation;
  if (!confirmation) return;
  const StaffId* old = person_on(confirmation->stand);
  if (old == nullptr || *old != newcomer)
    put_aside(work.session, std::move(confirmation->stand), work.turn.now.tick);
  confirmation.reset();
}

timing::milliseconds lasting(const Session& session, const Stand& stand, const DoorRules& rules) {
  if (const auto* tap = std::get_if<TapStand>(&stand)) return lasting_of(session, *tap, rules);
  const auto kind = std::get<MessageStand>(stand).kind;
  if (kind == MessageStand::Kind::kPinKept) return timing::kNotice;
  const bool lost =
      kind == MessageStand::Kind::kNotRecorded || kind == MessageStand::Kind::kWordNotRecorded;
  return lost ? timing::kNotRecorded : timing::kUnknown;
}

void count_in_or_out(Stepping& work, const StaffId& who) {
  const Day day = work.session.book.recorded_day_at(who, work.turn.now.instant);
  if (day.now.where == Whereabouts::kIn)
    work.session.inside.insert(who);
  else
    work.session.inside.erase(who);
  refresh_overview(work, who);
  refresh_own(work, who);
}

}  // namespace kiosk
