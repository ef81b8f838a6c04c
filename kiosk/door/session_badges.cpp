// Badges at the administrators' page: given to whoever they are awaited for, lent, locked, handed
// out one after the other. Covered by tests/door/session_badges_test.cpp.

#include <algorithm>

#include "kiosk/door/people.h"
#include "kiosk/door/people_stepping.h"
#include "kiosk/door/timing.h"

namespace kiosk {
namespace {

using What = PeopleTold::What;

Date today_of(const Stepping& work) {
  return work_date(work.turn.now.instant, work.rules.office.day_ends_at);
}

BadgeSaid said_by(const StrangeBadge& badge) {
  BadgeSaid said;
  for (const std::string& hash : badge.hashes)
    if (const auto bytes = hash_from_hex(hash)) said.hashes.push_back(*bytes);
  said.key = badge.key;
  said.last3 = badge.last3;
  said.digits = badge.digits;
  return said;
}

// A card that lies on the reader is read again and again: it is its new owner's from now on, and
// taps for them only once it has been away.
void lies_there(Session& session, const StrangeTap& tap, const StaffId& who) {
  session.readings.push_back({who.text, tap.at.tick, tap.at.tick, true, tap.reader});
}

// The page now asks for a badge: whoever obeys at once is no bounce.
void forget_strangers_at_readers(Session& session) {
  std::erase_if(session.readings,
                [](const ReadingOf& each) { return each.badge.starts_with("badge "); });
}

void give(Stepping& work, PeoplePage& page, const StrangeTap& tap, const KnownPerson& who,
          bool for_today) {
  GivenBadge given{who, said_by(tap.badge), tap.id};
  if (for_today) given.said.until = today_of(work);
  const Draft draft = badge_bound(who.id, given.said, {tap.id, tap.at, page.by.id, page.via});
  page.told = {};
  page.given.push_back(std::move(given));
  work.session.page->touched = work.turn.now.tick;
  lies_there(work.session, tap, who.id);
  ask(work, draft, pending_about(work, who));
}

// Under each office key it was bound under. Tells the id of the last one.
EventId revoke(Stepping& work, PeoplePage& page, const KnownPerson& who,
               const std::vector<BadgeSaid>& bound) {
  std::uint8_t n = 0;
  EventId last;
  for (const BadgeSaid& said : bound) {
    last = beside(work.turn.fresh, n++);
    ask(work, badge_revoked(who.id, said, {last, work.turn.now, page.by.id, page.via}),
        pending_about(work, who));
  }
  take_back_counted(work, page, bound.front(), n);
  return last;
}

void lock(Stepping& work, PeoplePage& page, std::size_t badge) {
  if (!page.card) return;
  const auto cards = badges_of(work.session, page.card->who.id, today_of(work));
  if (badge >= cards.size()) return;
  page.card->awaited.reset();
  PeopleTold told{What::kLocked, page.card->who, cards[badge].last3};
  page.asked.push_back({revoke(work, page, told.who, cards[badge].bound), told});
}

void hand_out(Stepping& work, PeoplePage& page) {
  HandingOut handing;
  for (const StaffId& who : found_by(work.session, {}))
    if (!has_own_badge(work.session, who))
      for (const KnownPerson& person : work.session.staff)
        if (person.id == who) handing.next.push_back(person);
  const auto units = units_to_pick(work.session, work.rules);
  const auto place = [&units](const KnownPerson& person) {
    return std::find(units.begin(), units.end(), person.unit) - units.begin();
  };
  std::stable_sort(handing.next.begin(), handing.next.end(),
                   [&](const auto& a, const auto& b) { return place(a) < place(b); });
  page.card.reset();
  page.fresh.reset();
  page.told = {};
  page.given.clear();
  page.handing_out = std::move(handing);
}

void take_back_last(Stepping& work, PeoplePage& page) {
  HandingOut& handing = *page.handing_out;
  if (handing.taking_back || page.given.empty() || !page.given.back().recorded) return;
  const GivenBadge last = page.given.back();
  const EventId event = revoke(work, page, last.who, {last.said});
  handing.taking_back = HandingOut::TakingBack{event, last.event};
  page.asked.push_back({event, {What::kLocked, last.who, last.said.last3}});
}

// It comes back to whose turn it was.
void was_not_given(PeoplePage& page, std::vector<GivenBadge>::iterator given) {
  if (page.handing_out) {
    auto& next = page.handing_out->next;
    next.insert(next.begin(), given->who);
    --page.handing_out->given;
  }
  page.given.erase(given);
}

bool was_taken_back(PeoplePage& page, const EventId& id, bool recorded) {
  if (!page.handing_out || !page.handing_out->taking_back) return false;
  const HandingOut::TakingBack back = *page.handing_out->taking_back;
  if (back.event != id) return false;
  page.handing_out->taking_back.reset();
  const auto given = std::find_if(page.given.begin(), page.given.end(),
                                  [&back](const auto& each) { return each.event == back.given; });
  if (recorded && given != page.given.end()) was_not_given(page, given);
  return true;
}

struct ActingOnBadges {
  Stepping& work;
  PeoplePage& page;

  void operator()(const BindBadge& bind) const {
    if (!page.card) return;
    page.told = {};
    page.card->asks = StaffCard::Asks::kNothing;
    forget_strangers_at_readers(work.session);
    page.card->awaited = AwaitedBadge{bind.for_today, work.turn.now.tick + timing::kBadgeAwaited};
  }
  void operator()(const StopWaiting&) const {
    if (page.card) page.card->awaited.reset();
  }
  void operator()(const LockBadge& what) const { lock(work, page, what.badge); }
  void operator()(const HandOutBadges&) const { hand_out(work, page); }
  void operator()(const PassOver&) const {
    if (!page.handing_out || page.handing_out->next.size() < 2) return;
    auto& next = page.handing_out->next;
    std::rotate(next.begin(), next.begin() + 1, next.end());
  }
  void operator()(const TakeBackBadge&) const {
    if (page.handing_out) take_back_last(work, page);
  }
  template <class Other>
  void operator()(const Other&) const {}
};

}  // namespace

void act_on_badges(Stepping& work, PeoplePage& page, const PeopleIntent& intent) {
  std::visit(ActingOnBadges{work, page}, intent);
}

std::optional<Tick> badge_awaited_until(const Session& session) {
  const auto* page = session.page ? std::get_if<PeoplePage>(&session.page->what) : nullptr;
  if (page == nullptr || !page->card || !page->card->awaited) return {};
  return page->card->awaited->until;
}

bool awaits_badge(const Session& session) {
  const auto* page = session.page ? std::get_if<PeoplePage>(&session.page->what) : nullptr;
  const bool hands_out = page != nullptr && page->handing_out && !page->handing_out->next.empty();
  return hands_out || badge_awaited_until(session).has_value();
}

bool give_badge(Stepping& work, const StrangeTap& tap) {
  if (!awaits_badge(work.session)) return false;
  auto& page = *open_one<PeoplePage>(work.session);
  if (!tap.badge.can_be_given) {
    page.told = {What::kCannotBeGiven, {}, tap.badge.last3};
    return false;
  }
  if (page.handing_out) {
    auto& next = page.handing_out->next;
    const KnownPerson who = next.front();
    next.erase(next.begin());
    ++page.handing_out->given;
    give(work, page, tap, who, false);
  } else {
    const AwaitedBadge awaited = *page.card->awaited;
    page.card->awaited.reset();
    give(work, page, tap, page.card->who, awaited.for_today);
  }
  return true;
}

void end_waiting_for_badge(Stepping& work) {
  const auto until = badge_awaited_until(work.session);
  if (!until || *until > work.turn.now.tick) return;
  auto& page = *open_one<PeoplePage>(work.session);
  page.told = {What::kNoBadge, page.card->who};
  page.card->awaited.reset();
}

void badges_answered(Stepping& work, const EventId& id, bool recorded) {
  auto* page = open_one<PeoplePage>(work.session);
  if (page == nullptr) return;
  if (was_taken_back(*page, id, recorded)) return;
  for (auto given = page->given.begin(); given != page->given.end(); ++given) {
    const auto& earlier = given->earlier;
    if (std::find(earlier.begin(), earlier.end(), id) != earlier.end() && recorded &&
        page->told.who.id == given->who.id)
      ++page->told.earlier;
    if (given->event != id) continue;
    if (!recorded) {
      forget_strangers_at_readers(work.session);
      return was_not_given(*page, given);
    }
    given->recorded = true;
    page->told = {given->said.until ? What::kLent : What::kBound, given->who, given->said.last3};
    play(work, Tone::kIn);
    return count_earlier(work, *page, *given);
  }
}

}  // namespace kiosk
