// The supervisors' part of the glass: the way in, the board, a person on it, a decision, the roll
// call. Covered by tests/door/session_overview_test.cpp and session_decision_test.cpp.

#include <algorithm>
#include <set>

#include "kiosk/door/overview.h"
#include "kiosk/door/stepping.h"
#include "kiosk/door/timing.h"
#include "kiosk/people/reading_events.h"

namespace kiosk {
namespace {

using std::chrono::days;

constexpr days kWeek{7};           // what the board tells of, and the book remembers
constexpr days kWaitedAtMost{92};  // a quarter: what waits longer is the month sheet's business

Date today_of(const Stepping& work) {
  return work_date(work.turn.now.instant, work.rules.office.day_ends_at);
}

Date before(const Date& date, days by) { return Date{std::chrono::sys_days{date} - by}; }

void keep_everybody(Stepping& work, OverviewPage& page) {
  page.people.clear();
  for (const KnownPerson* person : seen_by(work.session, page.by, work.rules))
    page.people.emplace(person->id,
                        kept_of(work.session, *person, work.turn.now.instant, work.rules));
}

void look_back(Stepping& work, const StaffId& who, days by,
               LookBack::What what = LookBack::What::kAll) {
  const Date today = today_of(work);
  work.effects.push_back(LookBack{work.turn.fresh, who, before(today, by), today, what});
}

// Whose page is opened can be read there by whom; where that cannot be recorded, it closes.
void note_reading(Stepping& work, const OverviewPage& page, const KnownPerson& whose) {
  Pending pending = pending_about(work, whose);
  pending.unseen = true;
  Entering entering{work.turn.fresh, work.turn.now, page.by.id, page.via};
  ask(work, page_read(whose.id, "person", entering), std::move(pending));
}

// Whoever can be seen waits for it: theirs to decide, not yet decided, and on their page.
bool waits_for(const OverviewPage& page, const KnownPerson& whose, const EventId& about) {
  const auto kept = page.people.find(whose.id);
  if (kept == page.people.end()) return false;
  const auto& waits = kept->second.waits;
  return std::any_of(waits.begin(), waits.end(),
                     [&about](const WaitingWord& each) { return each.about == about; });
}

bool declared_waits(const Session& session, const StaffId& who, const EventId& about) {
  const auto waiting = session.declared.waiting();
  return std::any_of(waiting.begin(), waiting.end(), [&](const DeclaredStanding& each) {
    return each.declaration.who == who && each.declaration.id == about;
  });
}

// Whoever enters while the roll is called is called, too.
void add_who_came(const Stepping& work, RollCallPage& roll_call) {
  auto& inside = roll_call.inside;
  for (const StaffId& who : last_known_inside(work.session, work.turn.now.instant, work.rules))
    if (std::find(inside.begin(), inside.end(), who) == inside.end()) inside.push_back(who);
}

struct Acting {
  Stepping& work;

  OverviewPage* page() const { return open_one<OverviewPage>(work.session); }

  void operator()(const OpenOverview&) const { ask_pin_for(work, PinPad::Leads::kOverview); }

  void operator()(const ShowGroup& show) const {
    if (auto* board = page()) {
      board->group = show.group;
      board->first = 0;
    }
  }
  void operator()(const ShowUnit& show) const {
    if (auto* board = page()) {
      board->unit = show.unit;
      board->first = 0;
    }
  }
  void operator()(const ShowPeopleFrom& show) const {
    auto* board = page();
    if (board == nullptr) return;
    (board->roll_call ? board->roll_call->first
     : board->readers ? board->readers->first
                      : board->first) = show.first;
  }
  void operator()(const ShowAttentionFrom& show) const {
    if (auto* board = page()) board->first_attention = show.first;
  }

  void operator()(const OpenPerson& open) const {
    auto* board = page();
    const KnownPerson* whose = known_person(work.session, open.who);
    if (board == nullptr || whose == nullptr) return;
    if (!may_see(powers_of(board->by.roles), colleague(board->by), colleague(*whose))) return;
    board->person =
        PersonPage{*whose, open.date.value_or(today_of(work)), work.turn.fresh, {}, {}, {}, {}};
    look_back(work, whose->id, kTallied[1] - days{1});
    if (whose->id != board->by.id) note_reading(work, *board, *whose);
  }

  void operator()(const BackToOverview&) const {
    if (auto* board = page()) {
      board->person.reset();
      board->roll_call.reset();
      board->readers.reset();
    }
  }

  void operator()(const ChooseComment& choose) const {
    auto* board = page();
    if (board == nullptr || !board->person) return;
    auto& chosen = board->person->comment;
    chosen = chosen == choose.comment ? std::nullopt : std::optional{choose.comment};
  }

  void operator()(const Decide& decide) const {
    auto* board = page();
    if (board == nullptr || !board->person || board->person->deciding) return;
    PersonPage& person = *board->person;
    if (!decides_about(board->by, person.who)) return;
    if (!(waits_for(*board, person.who, decide.about) ||
          declared_waits(work.session, person.who.id, decide.about)))
      return;
    const Draft draft =
        decision({work.turn.fresh, work.turn.now, person.who.id, board->via}, decide.about,
                 {decide.approved, board->by.id, decide.comment, work.turn.now.instant});
    person.deciding = draft;
    Pending pending;
    pending.word = true;
    TapStand stand;  // what is told if it cannot be recorded
    stand.person = person.who;
    stand.at = work.turn.now.instant;
    pending.stand = stand;
    ask(work, draft, std::move(pending));
  }

  void operator()(const StartRollCall&) const {
    auto* board = page();
    if (board == nullptr) return;
    board->person.reset();
    board->roll_call =
        RollCallPage{last_known_inside(work.session, work.turn.now.instant, work.rules), {}, 0};
  }
  void operator()(const TickFound& tick) const {
    auto* board = page();
    if (board == nullptr || !board->roll_call) return;
    auto& found = board->roll_call->found;
    if (found.erase(tick.who) == 0) found.insert(tick.who);
  }
};

}  // namespace

void act(Stepping& work, const OverviewIntent& intent) { std::visit(Acting{work}, intent); }

// What is older than the start of the program is asked for now, and taken into the book, which is
// there for just that: everybody's last week, and every day with something open.
void open_overview(Stepping& work, const KnownPerson& by, Via via) {
  OverviewPage page;
  page.by = by;
  page.via = via == Via::kPin ? Via::kPin : Via::kBadgeAndPin;
  const bool lobby = work.rules.place == config::Place::kLobby;
  page.time = lobby ? timing::kOverviewInLobby : timing::kOverview;
  page.asked = work.turn.fresh;
  keep_everybody(work, page);
  open_page(work, std::move(page));
  look_back(work, {}, kWeek);
  look_back(work, {}, kWaitedAtMost, LookBack::What::kWaiting);
}

void take(Stepping& work, const LookedBack& past) {
  own_looked_back(work, past);
  diary_looked_back(work, past);
  review_looked_back(work, past);
  book_looked_back(work, past);
  unit_looked_back(work, past);
  search_looked_back(work, past);
  tasks_looked_back(work, past);
  auto* page = open_one<OverviewPage>(work.session);
  if (page == nullptr) return;
  if (page->person && page->person->asked == past.ticket && past.known)
    page->person->tallies =
        late_tallies(work.session, page->person->who, past, work.turn.now.instant, work.rules);
  if (page->asked != past.ticket) return;
  std::set<StaffId> people;
  for (const Mark& mark : past.marks) {
    work.session.book.learn(mark);
    people.insert(mark.who);
  }
  for (const Fact& fact : past.declared) work.session.declared.take(fact);
  know_duties(work);
  for (const StaffId& who : people) refresh_overview(work, who);
}

void refresh_overview(Stepping& work, const StaffId& who) {
  auto* page = open_one<OverviewPage>(work.session);
  if (page == nullptr) return;
  const auto kept = page->people.find(who);
  const KnownPerson* person = known_person(work.session, who);
  if (kept != page->people.end() && person != nullptr)
    kept->second = kept_of(work.session, *person, work.turn.now.instant, work.rules);
  if (page->roll_call) add_who_came(work, *page->roll_call);
}

void overview_answered(Stepping& work, const EventId& id, const std::optional<Stamp>& stamp) {
  auto* page = open_one<OverviewPage>(work.session);
  if (page == nullptr || !page->person) return;
  PersonPage& person = *page->person;
  const bool opened = person.asked == id;
  if (opened && !stamp) return page->person.reset();  // a reading nobody can be told of
  if (person.declaring && person.declaring->id == id) return request_answered(work, person, stamp);
  if (person.reminder == id) return reminder_answered(person, stamp.has_value());
  if (!person.deciding || person.deciding->id != id) return;
  if (stamp) {
    auto mark = mark_from(*person.deciding, work.rules.boot);
    mark->stamp = *stamp;
    work.session.declared.take(*mark);
    know_duties(work);
    person.decided = mark->decided.approved;
    for (const WaitingWord& each : page->people[person.who.id].waits)
      if (each.about == mark->tap) person.date = each.date;
    person.comment.reset();
  }
  person.deciding.reset();
}

}  // namespace kiosk
