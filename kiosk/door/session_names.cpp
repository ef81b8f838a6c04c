// "Quên thẻ": two letters of one's name, then the PIN; without that either, a tap that is claimed
// and waits for the unit's head. Covered by tests/door/session_names_test.cpp.

#include "kiosk/door/named.h"
#include "kiosk/door/stepping.h"
#include "kiosk/people/name_letters.h"

namespace kiosk {
namespace {

constexpr std::size_t kFewest = 2;  // letters before anybody's name is shown
constexpr std::size_t kMost = 3;    // people who are shown at once

bool begins_with(const KnownPerson& person, const std::string& letters) {
  return name_letters(person.name).compare(0, letters.size(), letters) == 0;
}

}  // namespace

Named named_by(const Session& session, const std::string& letters) {
  Named named;
  std::vector<std::string> names;
  for (const KnownPerson& person : session.staff) {
    names.push_back(name_letters(person.name));
    if (begins_with(person, letters)) named.people.push_back(person);
  }
  named.next = next_letters(names, letters);
  const bool few = letters.size() >= kFewest && named.people.size() <= kMost;
  if (!few && !named.next.empty()) named.people.clear();
  if (few) named.next.clear();
  if (named.people.size() > kMost) named.people.resize(kMost);
  return named;
}

void open_names(Stepping& work) { open_page(work, NamesPage{}); }

void pick_of_names(Stepping& work, const Pick& pick) {
  auto* page = open_one<NamesPage>(work.session);
  const Named named = named_by(work.session, page->letters);
  if (pick.group == kNextLetters && pick.option < named.next.size())
    page->letters += named.next[pick.option];
  if (pick.group != kNamedPeople || pick.option >= named.people.size()) return;
  PinPad pad;
  pad.asks = PinPad::Asks::kPin;
  pad.person = named.people[pick.option];
  pad.may_claim = true;
  open_page(work, std::move(pad));
}

void erase_letter(Stepping& work) {
  auto* page = open_one<NamesPage>(work.session);
  if (page != nullptr && !page->letters.empty()) page->letters.pop_back();
}

void claim(Stepping& work) {
  auto* pad = open_one<PinPad>(work.session);
  if (pad == nullptr || !pad->may_claim || !pad->person || pad->waiting) return;
  tapped(work, BadgeTap{*pad->person, work.turn.fresh, work.turn.now, {}, Via::kClaimed});
  stay_until_recorded(work);
}

}  // namespace kiosk
