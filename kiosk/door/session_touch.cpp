// What a finger on the glass asks for. Covered by tests/door/session_touch_test.cpp.

#include "kiosk/door/asking.h"
#include "kiosk/door/stepping.h"
#include "kiosk/door/timing.h"
#include "kiosk/presence/direction.h"

namespace kiosk {
namespace {

TapStand* standing_tap(Session& session) {
  if (!session.confirmation) return nullptr;
  return std::get_if<TapStand>(&session.confirmation->stand);
}

// A word about a tap that the face asks about, or confirms: its badge has just been read.
std::optional<Tap> tap_in_question(const Stepping& work, const TapStand& stand,
                                   const EventId& tap) {
  if (stand.waiting || stand.kind == TapStand::Kind::kMarked) return {};
  if (!may_ask_about(stand, tap)) return {};
  const auto found = work.session.book.tap(stand.person.id, tap);
  return found && !found->withdrawn ? found : std::nullopt;
}

struct Touched {
  Stepping& work;

  Origin origin(const TapStand& stand, Via via) const {
    return {work.turn.fresh, work.turn.now, stand.person.id, via};
  }

  void operator()(const Choose& choose) const {
    TapStand* stand = standing_tap(work.session);
    if (stand != nullptr && tap_in_question(work, *stand, choose.tap))
      say(work, *stand, choose.tap, meant_by(choose.choice));
  }

  // On the face of a repetition it is the tap before that somebody else must have made.
  void operator()(const NotMe& not_me) const {
    TapStand* stand = standing_tap(work.session);
    if (stand == nullptr || !tap_in_question(work, *stand, not_me.tap)) return;
    const auto own = work.session.book.tap(stand->person.id, stand->tap);
    if (stand->tap != not_me.tap && (!own || own->repeats != not_me.tap)) return;
    TapStand afterwards = *stand;
    afterwards.kind = TapStand::Kind::kMarked;
    afterwards.tap = not_me.tap;
    // The face now asks for the same badge again: whoever obeys at once is no bounce.
    std::erase_if(work.session.readings,
                  [&](const ReadingOf& each) { return each.badge == stand->person.id.text; });
    record_word(work, *stand, doubt(origin(*stand, Via::kTerminal), not_me.tap), afterwards);
  }

  void operator()(const WithdrawTap& withdraw) const {
    TapStand* stand = standing_tap(work.session);
    if (stand == nullptr || !tap_in_question(work, *stand, withdraw.tap)) return;
    record_word(work, *stand, withdrawal(origin(*stand, stand->via), withdraw.tap), *stand);
  }

  void operator()(const KeepTap& keep) const {
    TapStand* stand = standing_tap(work.session);
    if (stand == nullptr || !tap_in_question(work, *stand, keep.tap)) return;
    record_word(work, *stand, affirmation(origin(*stand, stand->via), keep.tap), *stand);
  }

  void operator()(const Done&) const { close_confirmation(work); }

  void operator()(const OpenToday&) const {
    const TapStand* stand = standing_tap(work.session);
    if (stand == nullptr || !may_open_own(*stand)) return;
    const TapStand opened = *stand;
    record_that_they_look(work, opened);
    open_own(work, opened.person, opened.at, opened.via);
  }

  // From a PIN that is not set after all one is back where it was to be set.
  void operator()(const ClosePage&) const {
    const auto* pad = open_one<PinPad>(work.session);
    const bool new_pin = pad != nullptr && pad->person && !pad->waiting &&
                         (pad->asks == PinPad::Asks::kNew || pad->asks == PinPad::Asks::kNewAgain);
    if (!new_pin) return leave_page(work);
    const PinPad left = *pad;
    open_own(work, *left.person, work.turn.now.instant, left.via);
  }
  void operator()(const OpenPin&) const { open_page(work, PinPad{}); }

  void operator()(const WithdrawByPin& withdraw) const {
    const TapStand* stand = standing_tap(work.session);
    const bool marked = stand != nullptr && stand->kind == TapStand::Kind::kMarked;
    if (!marked || stand->waiting || stand->tap != withdraw.tap) return;
    PinPad pad;
    pad.asks = PinPad::Asks::kPin;
    pad.person = stand->person;
    pad.withdraws = withdraw.tap;
    open_page(work, std::move(pad));
  }

  void operator()(const ChangePin&) const {
    const auto* today = open_one<TodayPage>(work.session);
    if (today == nullptr) return;
    PinPad pad;
    pad.asks = PinPad::Asks::kNew;
    pad.person = today->person;
    pad.via = today->via;
    open_page(work, std::move(pad));
  }

  void operator()(const PinDigit& digit) const { key(work, digit); }
  void operator()(const PinErase& erase) const { key(work, erase); }
  void operator()(const PinEnter& enter) const { key(work, enter); }
  void operator()(const OpenMachine&) const { open_page(work, MachinePage{}); }
  void operator()(const ShowStage& show) const {
    auto* page = open_one<MachinePage>(work.session);
    if (page != nullptr && show.stage < kTapStages) *page = {show.stage, {}};
  }
  void operator()(const ExplainBar& explain) const {
    auto* page = open_one<MachinePage>(work.session);
    if (page != nullptr && explain.bar < TapHistogram::Counts{}.size()) page->bar = explain.bar;
  }
  void operator()(const Recall& recall) const {
    TapStand* stand = standing_tap(work.session);
    if (stand != nullptr) recall_forgotten(work, *stand, recall.guess);
  }
  void operator()(const StraightToField&) const {
    TapStand* stand = standing_tap(work.session);
    if (stand != nullptr) straight_to_field(work, *stand);
  }
  void operator()(const Pick& what) const { pick(work, what); }
  void operator()(const OpenNames&) const { open_names(work); }
  void operator()(const EraseLetter&) const { erase_letter(work); }
  void operator()(const ClaimTap&) const { claim(work); }
  void operator()(const SavePage&) const { save(work); }
  void operator()(const OverviewIntent& intent) const { act(work, intent); }
  void operator()(const PeopleIntent& intent) const { act(work, intent); }
  void operator()(const NewsIntent& intent) const { act(work, intent); }
  void operator()(const OwnIntent& intent) const { act(work, intent); }
  void operator()(const HolidayIntent& intent) const { act(work, intent); }
  void operator()(const VisitorsIntent& intent) const { act(work, intent); }
  void operator()(const DiaryIntent& intent) const { act(work, intent); }
  void operator()(const BookIntent& intent) const { act(work, intent); }
  void operator()(const TaskIntent& intent) const { act(work, intent); }
  void operator()(const WordsIntent& intent) const { act(work, intent); }
  void operator()(const SwitchLanguage& choice) const {
    work.session.language = choice.language;
    work.session.language_of = {};
  }
  void operator()(const Touch&) const {}
};

void give_time(Session& session, Tick now) {
  session.touched = now;
  if (session.page) session.page->touched = now;
  if (session.confirmation) session.confirmation->until = now + session.confirmation->lasting;
}

// A tap that was open when it came, and that what has been said since leaves no doubt about.
void take_unmistakable(Stepping& work, TapStand& stand) {
  const Asking asking = asking_of(work.session, stand, work.rules);
  if (asking.what != Asking::What::kMeaning || asking.earlier) return;
  const Direction direction = direction_of(asking.tap.before, asking.tap.at, asking.hours);
  if (direction.unmistakable)
    say(work, stand, asking.tap.id, {direction.likely, direction.errand, Said::kInferred});
}

}  // namespace

void take(Stepping& work, const Intent& intent) {
  give_time(work.session, work.turn.now.tick);
  std::visit(Touched{work}, intent);
}

void say(Stepping& work, TapStand& stand, const EventId& tap, const Meant& meant) {
  const auto found = work.session.book.tap(stand.person.id, tap);
  if (!found) return;
  const Origin origin{work.turn.fresh, work.turn.now, stand.person.id, stand.via};
  TapStand afterwards = stand;
  afterwards.told = tap;
  record_word(work, stand, word_about(work, origin, *found, meant), afterwards);
}

Draft word_about(const Stepping& work, Origin origin, const Tap& tap, const Meant& meant) {
  if (!tap.recorded_open) return amendment(origin, tap.id, meant);
  if (tap.clock.boot == work.rules.boot)
    origin.at = {tap.at, Tick{tap.clock.mono}, tap.clock.state};
  return word_about_open(origin, tap.id, meant);
}

void record_word(Stepping& work, TapStand& stand, const Draft& draft, TapStand afterwards) {
  stand.waiting = draft.id;
  Pending pending;
  pending.word = true;
  pending.stand = std::move(afterwards);
  work.session.confirmation->until = work.turn.now.tick + timing::kLongestWait;
  ask(work, draft, std::move(pending));
}

void record_that_they_look(Stepping& work, const TapStand& stand) {
  const Asking asking = asking_of(work.session, stand, work.rules);
  if (!only_looks(asking)) return;
  const Origin origin{work.turn.fresh, work.turn.now, stand.person.id, stand.via};
  ask(work, word_about(work, origin, asking.tap, {Meaning::kStayed, Errand::kNone, Said::kPerson}),
      pending_about(work, stand.person));
}

void close_confirmation(Stepping& work) {
  auto& confirmation = work.session.confirmation;
  if (!confirmation) return;
  if (auto* stand = std::get_if<TapStand>(&confirmation->stand)) take_unmistakable(work, *stand);
  confirmation.reset();
}

}  // namespace kiosk
