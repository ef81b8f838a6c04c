// One person with their badges, and the same while badges are handed out. Covered by
// tests/door/faces_people_test.cpp.

#include <algorithm>

#include "kiosk/base/written_date.h"
#include "kiosk/door/people_words.h"
#include "kiosk/door/timing.h"

namespace kiosk {
namespace {

using Row = StaffCardFace::Row;
using What = PeopleTold::What;

Date today_of(const Scene& scene) {
  return work_date(scene.now.instant, scene.rules.office.day_ends_at);
}

void add_badges(const Scene& scene, const StaffCard& card, StaffCardFace& face) {
  const auto badges = badges_of(scene.session, card.who.id, today_of(scene));
  for (std::size_t i = 0; i < badges.size(); ++i) {
    Row row{Icon::kTapAgain, Tint::kOk, badge_named(scene, badges[i].last3), {}, {}};
    row.line = scene.say(badges[i].until ? "card.lent" : "card.own");
    if (badges[i].until) row.tint = Tint::kAway;
    // Named after its badge: of two buttons of one name only the first can be pressed.
    row.lock = Button{
        LockBadge{i}, scene.say("button.lock", {{"last3", badges[i].last3}}), {}, Icon::kPin};
    face.rows.push_back(std::move(row));
  }
  if (badges.empty())
    face.rows.push_back(
        {Icon::kWarning, Tint::kLate, scene.say("people.no_badge"), scene.say("card.bind"), {}});
  const bool pin = has_pin(scene.session, card.who.id);
  face.rows.push_back({Icon::kPin,
                       pin ? Tint::kOk : Tint::kUnheard,
                       scene.say(pin ? "card.pin" : "card.no_pin"),
                       scene.say(pin ? "card.pin.line" : "card.no_pin.line"),
                       {}});
}

// The latest ones, as far as there is more to tell than what stands beside the name.
void add_appointments(const Scene& scene, const StaffCard& card, StaffCardFace& face) {
  constexpr std::size_t kShown = 2;
  const auto found = scene.session.belongings.find(card.who.id);
  if (found == scene.session.belongings.end()) return;
  const auto& all = found->second.appointments;
  if (all.size() < 2 && (all.empty() || all.front().decision.empty())) return;
  for (std::size_t i = 0; i < std::min(kShown, all.size()); ++i) {
    const Appointment& one = all[all.size() - 1 - i];
    const Date since = work_date(one.since, scene.rules.office.day_ends_at);
    const std::string line = scene.say(one.decision.empty() ? "card.since" : "card.since.decision",
                                       {{"date", whole_date(since)}, {"number", one.decision}});
    face.rows.push_back({Icon::kPrivate,
                         i == 0 ? Tint::kOk : Tint::kUnheard,
                         one.title + " · " + one.unit,
                         line,
                         {}});
  }
}

void offer_actions(const Scene& scene, const PeoplePage& page, const StaffCard& card,
                   StaffCardFace& face) {
  if (card.asks == StaffCard::Asks::kLeaving) {
    face.question = scene.say("card.leaving", {{"name", card.who.name}});
    face.actions = {
        {LeaveOffice{true}, scene.say("button.really_left"), scene.say("button.really_left.line"),
         Icon::kNotMe},
        {LeaveOffice{}, scene.say("button.no"), scene.say("button.no.line"), Icon::kBack}};
    return;
  }
  face.actions = {
      {BindBadge{}, scene.say("button.bind"), scene.say("button.bind.line"), Icon::kTapAgain,
       badges_of(scene.session, card.who.id, today_of(scene)).empty()},
      {BindBadge{true}, scene.say("button.lend"), scene.say("button.lend.line"), Icon::kClock},
      {ChooseUnit{}, scene.say("button.move"), scene.say("button.move.line"), Icon::kLine}};
  if (card.who.id != page.by.id)
    face.actions.push_back({LeaveOffice{}, scene.say("button.left_office"),
                            scene.say("button.left_office.line"), Icon::kNotMe});
}

std::string line_of_bound(const Scene& scene, const PeopleTold& told) {
  if (told.earlier > 0)
    return scene.say(told.earlier == 1 ? "told.earlier.one" : "told.earlier",
                     {{"n", std::to_string(told.earlier)}});
  return scene.say(told.what == What::kLent ? "told.lent.line" : "told.bound.line",
                   {{"name", told.who.name}});
}

}  // namespace

std::string badge_named(const Scene& scene, const std::string& last3) {
  return scene.say("unknown.code", {{"last3", last3}});
}

std::optional<StaffCardFace::Told> told_of(const Scene& scene, const PeopleTold& told) {
  const auto say = [&](std::string_view key) {
    return scene.say(key, {{"name", told.who.name},
                           {"last3", told.last3},
                           {"unit", told.who.unit},
                           {"id", told.who.id.text}});
  };
  using Told = StaffCardFace::Told;
  switch (told.what) {
    case What::kNothing: return {};
    case What::kBound:
      return Told{Mood::kOk, Icon::kDone, say("told.bound"), line_of_bound(scene, told)};
    case What::kLent:
      return Told{Mood::kOk, Icon::kDone, say("told.lent"), line_of_bound(scene, told)};
    case What::kLocked:
      return Told{Mood::kOk, Icon::kPin, say("told.locked"), say("told.locked.line")};
    case What::kMoved: return Told{Mood::kOk, Icon::kDone, say("told.moved"), say("told.now")};
    case What::kLeft: return Told{Mood::kOk, Icon::kDone, say("told.left"), say("told.left.line")};
    case What::kRegistered:
      return Told{Mood::kOk, Icon::kDone, say("told.registered"), say("told.registered.line")};
    case What::kNoBadge:
      return Told{Mood::kNeutral, Icon::kClock, say("told.no_badge"), say("told.no_badge.line")};
    case What::kCannotBeGiven: break;
  }
  return Told{Mood::kUnknown, Icon::kWarning, say("told.cannot"), say("told.cannot.line")};
}

Face staff_card_face(const Scene& scene, const PeoplePage& page, const StaffCard& card) {
  StaffCardFace face;
  face.person = person_of(card.who);
  face.top = people_top(scene, page, scene.say("card.title"), card.who.id.text);
  add_badges(scene, card, face);
  add_appointments(scene, card, face);
  face.told = told_of(scene, page.told);
  if (!card.awaited) {
    offer_actions(scene, page, card, face);
    return face;
  }
  const bool lent = card.awaited->for_today;
  face.awaiting = StaffCardFace::Awaiting{
      scene.say(lent ? "await.lent" : "await.title"),
      scene.say(lent ? "await.lent.line" : "await.line", {{"name", card.who.name}}),
      countdown_to(scene, card.awaited->until, timing::kBadgeAwaited)};
  face.actions = {
      {StopWaiting{}, scene.say("button.stop"), scene.say("button.stop.line"), Icon::kBack}};
  return face;
}

Face handing_out_face(const Scene& scene, const PeoplePage& page, const HandingOut& handing) {
  StaffCardFace face;
  const std::size_t all = handing.given + handing.next.size();
  face.top = people_top(scene, page, scene.say("hand_out.title"), scene.say("hand_out.line"));
  face.progress = StaffCardFace::Progress{
      std::to_string(handing.given) + "/" + std::to_string(all), scene.say("hand_out.given"),
      all == 0 ? 1.0F : static_cast<float>(handing.given) / static_cast<float>(all)};
  face.told = told_of(scene, page.told);
  if (!page.given.empty() && page.given.back().recorded)
    face.actions.push_back({TakeBackBadge{}, scene.say("button.take_back"),
                            page.given.back().who.name, Icon::kWithdraw});
  if (handing.next.empty()) {
    face.question = scene.say(all == 0 ? "hand_out.nobody" : "hand_out.done");
    return face;
  }
  const KnownPerson& who = handing.next.front();
  face.person = person_of(who);
  face.who_title = scene.say("hand_out.who", {{"id", who.id.text}});
  constexpr std::size_t kShown = 3;
  for (std::size_t i = 1; i < handing.next.size() && i <= kShown; ++i)
    face.rows.push_back(
        {Icon::kPrivate, Tint::kUnheard, handing.next[i].name, handing.next[i].unit, {}});
  face.awaiting = StaffCardFace::Awaiting{
      scene.say("hand_out.await"), scene.say("await.line", {{"name", who.name}}), {}};
  if (handing.next.size() > 1)
    face.actions.push_back({PassOver{}, scene.say("button.pass_over"),
                            scene.say("button.pass_over.line"), Icon::kEnter});
  return face;
}

}  // namespace kiosk
