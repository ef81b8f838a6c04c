#include "display/signs.h"

#include <cstddef>

namespace kiosk::display {
namespace {

// In the order of Icon, without kNone.
constexpr std::array<Sign, 52> kIcons{
    "\uea77",  // arrive: login
    "\ue9ba",  // leave: logout
    "\ue56c",  // lunch: restaurant
    "\ue55f",  // field: place
    "\ue536",  // errand: directions_walk
    "\ue31b",  // come back: keyboard_return
    "\ue8fd",  // undecided: help_outline
    "\ue877",  // repeat: done_all
    "\ue8df",  // today: today
    "\ue5ca",  // done: check
    "\ue510",  // not me: person_off
    "\ue166",  // withdraw: undo
    "\uea71",  // tap again: contactless
    "\ue0b0",  // phone: call
    "\ue745",  // paper: edit_note
    "\ue8b5",  // clock: schedule
    "\uf233",  // people: groups
    "\ue645",  // warning: priority_high
    "\ue5c4",  // back: arrow_back
    "\ue897",  // pin: lock
    "\ue14a",  // erase: backspace
    "\ue5c8",  // enter: arrow_forward
    "\ue8d4",  // line: swap_horiz
    "\uef6e",  // log: receipt_long
    "\ue1db",  // disk: storage
    "\ue88e",  // program: info
    "\ue7fd",  // private: person
    "\ueb3e",  // days of leave: beach_access
    "\ue88a",  // home: home
    "\ue7f7",  // roll call: notifications_active
    "\ue871",  // overview: dashboard
    "\ue7fe",  // new person: person_add
    "\ue85a",  // notice: announcement
    "\ue160",  // incident: report
    "\ue87d",  // health: favorite
    "\uf0e2",  // citizens: support_agent
    "\uf233",  // meeting: groups
    "\ue873",  // document: description
    "\ue55f",  // area: place
    "\ue90e",  // mediation: gavel
    "\ue8f9",  // other work: work
    "\uf0c5",  // inspection: fact_check
    "\ue2c7",  // dossier: folder
    "\ue80c",  // study: school
    "\ue9e0",  // duty: shield
    "\ue531",  // driving: directions_car
    "\uf0ff",  // cleaning: cleaning_services
    "\ue161",  // save: save
    "\ue145",  // add: add
    "\ue5d8",  // shift: arrow_upward
    "\ue31a",  // hide the keys: keyboard_hide
    "\ue163",  // send: send
};

constexpr std::array<Sign, kSignCount> with_kit_signs() {
  std::array<Sign, kSignCount> all{};
  for (std::size_t i = 0; i < kIcons.size(); ++i) all[i] = kIcons[i];
  constexpr std::array<Sign, 16> kKit{kSignReader,    kSignConnected, kSignWaiting, kSignOffline,
                                      kSignHere,      kSignKept,      kSignTrouble, kSignLess,
                                      kSignMore,      kSignUp,        kSignDown,    kSignOften,
                                      kSignSuggested, kSignLasting,   kSignEarlier, kSignLater};
  for (std::size_t i = 0; i < kKit.size(); ++i) all[kIcons.size() + i] = kKit[i];
  return all;
}

constexpr std::array<Sign, kSignCount> kAll = with_kit_signs();

}  // namespace

Sign sign_of(Icon icon) {
  const auto place = static_cast<std::size_t>(icon);
  if (place == 0 || place > kIcons.size()) return {};
  return kIcons[place - 1];
}

Sign sign_of(Pill::State state) {
  switch (state) {
    case Pill::State::kConnected: return kSignConnected;
    case Pill::State::kWaiting: return kSignWaiting;
    case Pill::State::kOffline: return kSignOffline;
    case Pill::State::kNoCollector: return kSignHere;
  }
  return kSignHere;
}

const std::array<Sign, kSignCount>& all_signs() { return kAll; }

}  // namespace kiosk::display
