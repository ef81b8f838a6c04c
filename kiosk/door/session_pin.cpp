// The PIN pad: for who has no badge at hand, for taking back a tap, and for a new PIN of one's own.
// A wrong staff code and a wrong PIN look alike and cost alike: nobody learns here who exists.
// Covered by tests/door/session_pin_test.cpp and session_pin_wait_test.cpp.

#include <algorithm>
#include <iterator>

#include "kiosk/door/stepping.h"
#include "kiosk/door/timing.h"
#include "kiosk/people/roles.h"

namespace kiosk {
namespace {

constexpr std::size_t kLongestCode = 10;

using Asks = PinPad::Asks;
using Notice = PinPad::Notice;

bool rests(const Stepping& work, const PinPad& pad) {
  return pad.waiting || work.turn.now.tick < pad.rests_until;
}

void ask_anew(PinPad& pad, Asks asks, Notice notice) {
  pad.asks = asks;
  pad.notice = notice;
  pad.keyed.clear();
}

// What its owner keys at the pad: the digits of the staff id.
std::string code_of(const StaffId& id) {
  std::string digits;
  std::copy_if(id.text.begin(), id.text.end(), std::back_inserter(digits),
               [](char c) { return c >= '0' && c <= '9'; });
  return digits;
}

void check(Stepping& work, PinPad& pad) {
  pad.waiting = work.turn.fresh;
  work.effects.push_back(
      CheckPin{work.turn.fresh, pad.person ? pad.person->id : StaffId{}, pad.code, pad.keyed});
  pad.keyed.clear();
}

void enter_new(Stepping& work, PinPad& pad) {
  if (pad.asks == Asks::kNew) {
    if (!is_good_pin(pad.keyed)) return ask_anew(pad, Asks::kNew, Notice::kTooEasy);
    pad.first = pad.keyed;
    return ask_anew(pad, Asks::kNewAgain, Notice::kNone);
  }
  if (pad.keyed != pad.first) return ask_anew(pad, Asks::kNew, Notice::kDiffers);
  pad.waiting = work.turn.fresh;
  work.effects.push_back(SealPin{work.turn.fresh, pad.keyed});
  pad.keyed.clear();
  pad.first.clear();
}

bool may_go(const KnownPerson& person, PinPad::Leads leads) {
  const Powers powers = powers_of(person.roles);
  if (leads == PinPad::Leads::kHolidays) return may_change_holidays(person);
  if (leads == PinPad::Leads::kReview) return powers.decides != Powers::Reach::kNone;
  return leads == PinPad::Leads::kPeople ? powers.administers : powers.supervises();
}

void refuse(Stepping& work, PinPad& pad, WrongPins& wrong) {
  wrong.last = work.turn.now.tick;
  ++wrong.count;
  const bool later = wrong.count >= timing::kPinTries;
  ask_anew(pad, pad.person ? Asks::kPin : Asks::kCode, later ? Notice::kLater : Notice::kWrong);
  pad.code.clear();
  pad.rests_until = work.turn.now.tick + timing::kPinRest;
}

}  // namespace

void ask_pin_for(Stepping& work, PinPad::Leads leads) {
  PinPad pad;
  pad.asks = Asks::kPin;
  pad.leads = leads;
  if (const auto* today = open_one<TodayPage>(work.session)) {
    pad.person = today->person;
    pad.via = today->via;
  } else if (work.session.confirmation) {
    const auto* stand = std::get_if<TapStand>(&work.session.confirmation->stand);
    if (stand == nullptr || stand->kind == TapStand::Kind::kMarked) return;
    pad.person = stand->person;
    pad.via = stand->via;
  }
  if (pad.person && may_go(*pad.person, leads)) open_page(work, std::move(pad));
}

void key(Stepping& work, const PinDigit& digit) {
  auto* pad = open_one<PinPad>(work.session);
  if (pad == nullptr || rests(work, *pad) || digit.digit < 0 || digit.digit > 9) return;
  const std::size_t longest = pad->asks == Asks::kCode ? kLongestCode : kPinDigits;
  if (pad->keyed.size() >= longest) return;
  pad->notice = Notice::kNone;
  pad->keyed += static_cast<char>('0' + digit.digit);
}

void key(Stepping& work, const PinErase&) {
  auto* pad = open_one<PinPad>(work.session);
  if (pad != nullptr && !rests(work, *pad) && !pad->keyed.empty()) pad->keyed.pop_back();
}

void key(Stepping& work, const PinEnter&) {
  auto* pad = open_one<PinPad>(work.session);
  if (pad == nullptr || rests(work, *pad) || pad->keyed.empty()) return;
  if (pad->asks == Asks::kCode) {
    pad->code = pad->keyed;
    return ask_anew(*pad, Asks::kPin, Notice::kNone);
  }
  if (pad->keyed.size() < kPinDigits) return;  // not a try: it is not finished
  if (pad->asks == Asks::kPin) return check(work, *pad);
  enter_new(work, *pad);
}

void take(Stepping& work, const PinChecked& checked) {
  auto* pad = open_one<PinPad>(work.session);
  if (pad == nullptr || pad->waiting != checked.ticket) return;  // its person has gone
  pad->waiting.reset();
  // Who has shown a badge may be told; a code alone learns nothing.
  if (checked.unset && pad->leads != PinPad::Leads::kTap)
    return ask_anew(*pad, Asks::kPin, Notice::kUnset);
  WrongPins& wrong =
      wrong_of(work.session, checked.person ? checked.person->id.text : "code " + pad->code);
  const bool tried_too_often = wrong.count >= timing::kPinTries;
  if (!checked.person || !checked.right || tried_too_often) {
    if (checked.person && !checked.right) record_wrong(work, *checked.person, wrong);
    return refuse(work, *pad, wrong);
  }
  std::erase_if(work.session.wrong_pins, [&checked](const WrongPins& each) {
    return each.about == checked.person->id.text;
  });
  if (pad->leads == PinPad::Leads::kOverview)
    return open_overview(work, KnownPerson{*pad->person}, pad->via);
  if (pad->leads == PinPad::Leads::kPeople)
    return open_people(work, KnownPerson{*pad->person}, pad->via);
  if (pad->leads == PinPad::Leads::kReview)
    return open_review(work, KnownPerson{*pad->person}, pad->via);
  if (pad->leads == PinPad::Leads::kHolidays)
    return open_holidays(work, KnownPerson{*pad->person}, pad->via);
  const BadgeTap tap{*checked.person, work.turn.fresh, work.turn.now, {}, Via::kPin};
  const auto withdraws = pad->withdraws;
  withdraws ? withdraw(work, tap, *withdraws) : tapped(work, tap);
  stay_until_recorded(work);
}

void take(Stepping& work, const PinSealed& sealed) {
  auto* pad = open_one<PinPad>(work.session);
  if (pad == nullptr || pad->waiting != sealed.ticket || !pad->person) return;
  pad->waiting.reset();
  if (sealed.pin.sealed.empty()) return ask_anew(*pad, Asks::kNew, Notice::kNotKept);
  const KnownPerson& person = *pad->person;
  Pending pending;
  pending.word = true;
  MessageStand stand;
  stand.kind = MessageStand::Kind::kPinKept;
  stand.name = person.name;
  stand.code = code_of(person.id);
  stand.at = work.turn.now.instant;
  pending.stand = stand;
  ask(work,
      pin_set(person.id, sealed.pin,
              {.id = work.turn.fresh, .at = work.turn.now, .by = person.id, .via = pad->via}),
      std::move(pending));
  stay_until_recorded(work);
}

void stay_until_recorded(Stepping& work) {
  const auto& pending = work.session.pending;
  const bool asked = !pending.empty() && pending.back().id == work.turn.fresh;
  if (!asked) return work.session.page.reset();
  open_one<PinPad>(work.session)->waiting = work.turn.fresh;
}

bool leave_page_for(Stepping& work, const EventId& answered) {
  const bool left = work.session.page && waits_for(*work.session.page, answered);
  if (left) work.session.page.reset();
  return left;
}

}  // namespace kiosk
