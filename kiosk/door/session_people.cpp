// The administrators' part of the glass: the way in, somebody found by letters, their unit, their
// leaving, somebody new. Their badges are session_badges.cpp's. Covered by
// tests/door/session_people_test.cpp.

#include "kiosk/base/text.h"
#include "kiosk/door/overview.h"
#include "kiosk/door/people.h"
#include "kiosk/door/people_stepping.h"
#include "kiosk/door/timing.h"
#include "kiosk/people/typed_name.h"

namespace kiosk {
namespace {

constexpr std::size_t kLongestTyped = 60;  // bytes; a name of seven words has fewer

using What = PeopleTold::What;

StaffMember member_of(const KnownPerson& person) {
  StaffMember member;
  member.id = person.id;
  member.name = person.name;
  member.unit = person.unit;
  member.roles = person.roles;
  return member;
}

void ask_about(Stepping& work, PeoplePage& page, const Draft& draft, const PeopleTold& told) {
  page.asked.push_back({draft.id, told});
  ask(work, draft, pending_about(work, told.who));
}

Entering entering(const Stepping& work, const PeoplePage& page) {
  return {work.turn.fresh, work.turn.now, page.by.id, page.via};
}

struct Acting {
  Stepping& work;
  PeoplePage* page = open_one<PeoplePage>(work.session);

  StaffCard* card() const { return page != nullptr && page->card ? &*page->card : nullptr; }
  NewPerson* fresh() const { return page != nullptr && page->fresh ? &*page->fresh : nullptr; }

  void operator()(const OpenPeople&) const { ask_pin_for(work, PinPad::Leads::kPeople); }

  // The list follows whichever text is being typed.
  std::string* text() const {
    if (page == nullptr || page->card || page->handing_out) return nullptr;
    if (page->fresh) return page->fresh->named ? nullptr : &page->fresh->keyed;
    return &page->typed;
  }
  void typed() const {
    const std::string letters = *text();
    page->first = 0;
    page->told = {};
    page->found =
        letters.empty() && page->fresh ? std::vector<StaffId>{} : found_by(work.session, letters);
  }
  void operator()(const TypeLetter& key) const {
    std::string* to = text();
    if (to == nullptr || to->size() + key.letter.size() > kLongestTyped) return;
    if (key.letter == " " && (to->empty() || to->back() == ' ')) return;
    *to += key.letter;
    typed();
  }
  void operator()(const TypeTone& key) const {
    std::string* to = text();
    if (to == nullptr) return;
    *to = with_tone(*to, static_cast<ToneMark>(key.tone));
    typed();
  }
  void operator()(const EraseTyped&) const {
    std::string* to = text();
    if (to == nullptr) return;
    *to = without_last_letter(*to);
    typed();
  }

  void operator()(const ShowStaffFrom& show) const {
    if (page != nullptr) page->first = show.first;
  }
  void operator()(const OpenStaff& open) const {
    const KnownPerson* who = known_person(work.session, open.who);
    if (page == nullptr || who == nullptr) return;
    const bool stays = page->card && page->card->who.id == open.who;
    if (!stays) page->told = {};
    page->fresh.reset();
    page->handing_out.reset();
    page->card = StaffCard{*who};
  }
  void operator()(const BackToPeople&) const {
    if (page == nullptr) return;
    page->card.reset();
    page->handing_out.reset();
    page->fresh.reset();
    typed();
  }

  void operator()(const ChooseUnit&) const {
    if (auto* of = card()) of->asks = StaffCard::Asks::kUnit;
  }
  void operator()(const MoveToUnit& move) const {
    const auto units = units_to_pick(work.session, work.rules);
    auto* of = card();
    if (of == nullptr || of->asks != StaffCard::Asks::kUnit || move.unit >= units.size()) return;
    of->asks = StaffCard::Asks::kNothing;
    KnownPerson moved = of->who;
    moved.unit = units[move.unit];
    const auto draft = staff_changed(member_of(of->who), member_of(moved), entering(work, *page));
    if (draft) ask_about(work, *page, *draft, {What::kMoved, moved});
  }

  // Nobody takes their own page from under themselves.
  void operator()(const LeaveOffice& leave) const {
    auto* of = card();
    if (of == nullptr || of->who.id == page->by.id) return;
    const bool asked = of->asks == StaffCard::Asks::kLeaving;
    of->asks = asked ? StaffCard::Asks::kNothing : StaffCard::Asks::kLeaving;
    page->told = {};
    if (asked && leave.really)
      ask_about(work, *page, staff_left(of->who.id, entering(work, *page)), {What::kLeft, of->who});
  }

  void operator()(const NewStaff&) const {
    if (page == nullptr) return;
    page->card.reset();
    page->fresh = NewPerson{};
    typed();
  }
  void operator()(const NameIsWritten& name) const {
    auto* person = fresh();
    if (person == nullptr) return;
    person->named = name.really && !as_name(person->keyed).empty();
    person->unit.reset();
  }
  void operator()(const PickUnit& pick) const {
    if (auto* person = fresh()) person->unit = pick.unit;
  }
  void operator()(const PickRole& pick) const {
    if (auto* person = fresh()) person->role = pick.role;
  }
  void operator()(const RegisterStaff&) const {
    const auto* person = fresh();
    const auto units = units_to_pick(work.session, work.rules);
    if (person == nullptr || !person->named || !person->unit || *person->unit >= units.size() ||
        person->role >= std::size(kRolesToPick) || !page->asked.empty())
      return;
    KnownPerson who;
    who.id = work.session.next_staff_id;
    who.name = as_name(person->keyed);
    who.unit = units[*person->unit];
    if (person->role > 0) who.roles = {std::string{kRolesToPick[person->role]}};
    ask_about(work, *page, staff_registered(member_of(who), entering(work, *page)),
              {What::kRegistered, who});
  }

  template <class OfBadges>
  void operator()(const OfBadges& intent) const {
    if (page != nullptr) act_on_badges(work, *page, intent);
  }
};

// What stands on the glass once it is recorded.
void show_told(Stepping& work, PeoplePage& page, const PeopleTold& told) {
  page.told = told;
  if (told.what == What::kRegistered) {
    page.fresh.reset();
    page.typed.clear();
    page.card = StaffCard{told.who};
  }
  if (!page.card || page.card->who.id != told.who.id) return;
  if (told.what == What::kMoved) page.card->who = told.who;
  if (told.what == What::kLeft) page.card.reset();
  page.found = found_by(work.session, page.typed);
}

}  // namespace

void act(Stepping& work, const PeopleIntent& intent) { std::visit(Acting{work}, intent); }

void open_people(Stepping& work, const KnownPerson& by, Via via) {
  PeoplePage page;
  page.by = by;
  page.via = via == Via::kPin ? Via::kPin : Via::kBadgeAndPin;
  const bool lobby = work.rules.place == config::Place::kLobby;
  page.time = lobby ? timing::kPeopleInLobby : timing::kPeople;
  page.found = found_by(work.session, {});
  open_page(work, std::move(page));
}

void refresh_people(Stepping& work) {
  auto* page = open_one<PeoplePage>(work.session);
  if (page == nullptr || page->fresh) return;
  page->found = found_by(work.session, page->typed);
}

void people_answered(Stepping& work, const EventId& id, bool recorded) {
  badges_answered(work, id, recorded);
  auto* page = open_one<PeoplePage>(work.session);
  if (page == nullptr) return;
  for (const AskedOfPeople& asked : page->asked)
    if (asked.event == id && recorded) {
      show_told(work, *page, PeopleTold{asked.told});
      break;
    }
  std::erase_if(page->asked, [&id](const AskedOfPeople& asked) { return asked.event == id; });
}

}  // namespace kiosk
