#include "kiosk/people/directory.h"

#include <algorithm>
#include <cstring>
#include <set>

namespace kiosk {
namespace {

// Sets a field unless a later fact has set it already. True when this fact now stands.
bool stands(std::map<std::string, Stamp, std::less<>>& set_by, std::string_view field,
            const Stamp& stamp) {
  const auto [at, fresh] = set_by.try_emplace(std::string{field}, stamp);
  if (!fresh && stamp < at->second) return false;
  at->second = stamp;
  return true;
}

std::string significant_digits(std::string_view text) {
  std::string digits;
  for (const char c : text)
    if (c >= (digits.empty() ? '1' : '0') && c <= '9') digits += c;
  return digits;
}

// Noon of a day that was named: well inside it, whenever a working day ends.
Instant moved_at(const Event& event, const StaffSaid& said) {
  if (!said.since) return event.at;
  return instant_of(LocalTime{std::chrono::local_days{*said.since}} + std::chrono::hours{12});
}

}  // namespace

// Who holds the forms of one width.
struct Directory::Found {
  std::optional<Date> on;  // the working day that is asked about
  std::set<StaffId> open;
  std::set<StaffId> closed;
  std::set<StaffId> under_current_key;
  std::optional<Date> until;  // of an open one
};

// A keyed hash is as good as random already.
std::size_t Directory::HashOfHash::operator()(const Hash& hash) const {
  std::size_t bits = 0;
  std::memcpy(&bits, hash.data(), sizeof bits);
  return bits;
}

void Directory::take(const Fact& fact) {
  const std::string& kind = fact.event.kind;
  if (fact.event.who.empty()) return;
  if (kind == kStaffRegistered || kind == kStaffChanged || kind == kStaffLeft ||
      kind == kPersonPrefers)
    take_staff(fact);
  else if (kind == kBadgeBound || kind == kBadgeRevoked)
    take_badge(fact);
  else if (kind == kPinSet)
    take_pin(fact);
}

void Directory::take_staff(const Fact& fact) {
  const auto said = staff_said(fact.event);
  if (!said) return;
  Person& person = people_[fact.event.who];
  person.now.id = fact.event.who;
  const auto set = [&](std::string_view field, const auto& value, auto& place) {
    if (value && stands(person.set_by, field, fact.stamp)) place = *value;
  };
  set("name", said.value().name, person.now.name);
  set("unit", said.value().unit, person.now.unit);
  set("title", said.value().title, person.now.title);
  set("category", said.value().category, person.now.category);
  set("roles", said.value().roles, person.now.roles);
  set("address", said.value().address, person.now.address);
  set("attendance", said.value().attendance, person.now.attendance);
  set("employer", said.value().employer, person.now.employer);
  set("larger_type", said.value().larger_type, person.now.larger_type);
  if (said.value().unit || said.value().employer || said.value().title)
    person.moves.insert_or_assign(
        fact.stamp, Move{moved_at(fact.event, said.value()), said.value().unit,
                         said.value().employer, said.value().title, said.value().decision});
  take_coming_and_going(fact, person);
}

void Directory::take_coming_and_going(const Fact& fact, Person& person) {
  const Event& event = fact.event;
  if (event.kind == kStaffChanged || event.kind == kPersonPrefers) return;  // tell nothing of it
  if (event.kind == kStaffRegistered)
    person.since = person.registered ? std::min(person.since, event.at) : event.at;
  if (event.kind == kStaffRegistered) person.registered = true;
  if (!stands(person.set_by, "employed", fact.stamp)) return;
  person.left = event.kind == kStaffLeft;
  const auto on = left_on(event);
  person.until =
      on ? instant_of(LocalTime{std::chrono::local_days{*on}}) - std::chrono::milliseconds{1}
         : event.at;
}

void Directory::take_badge(const Fact& fact) {
  const auto said = badge_said(fact.event);
  if (!said) return;
  const Holding fresh{fact.event.who,      fact.event.kind == kBadgeBound,
                      said.value().digits, said.value().last3,
                      said.value().key,    fact.stamp,
                      said.value().until};
  for (const Hash& hash : said.value().hashes) {
    auto& holdings = holdings_[hash];
    const auto same = std::find_if(holdings.begin(), holdings.end(),
                                   [&fresh](const Holding& one) { return one.who == fresh.who; });
    if (same == holdings.end())
      holdings.push_back(fresh);
    else if (same->stamp < fresh.stamp)
      *same = fresh;
  }
}

// Nobody sets a PIN who has not shown who they are.
void Directory::take_pin(const Fact& fact) {
  const auto said = pin_said(fact.event);
  if (!said || fact.event.via == Via::kClaimed) return;
  Person& person = people_[fact.event.who];
  if (stands(person.set_by, "pin", fact.stamp)) person.pin = said.value();
}

PinSaid Directory::pin(const StaffId& id) const {
  const auto found = people_.find(id);
  return found == people_.end() ? PinSaid{} : found->second.pin;
}

std::size_t Directory::pins() const {
  return static_cast<std::size_t>(
      std::count_if(people_.begin(), people_.end(), [](const auto& each) {
        const Person& person = each.second;
        return person.registered && !person.left && !person.pin.sealed.empty();
      }));
}

StaffId Directory::by_digits(std::string_view digits) const {
  const std::string wanted = significant_digits(digits);
  StaffId only;
  for (const StaffMember* member : people()) {
    if (wanted.empty() || significant_digits(member->id.text) != wanted) continue;
    if (!only.empty()) return {};
    only = member->id;
  }
  return only;
}

const StaffMember* Directory::person(const StaffId& id) const {
  const auto found = people_.find(id);
  return found == people_.end() || !found->second.registered ? nullptr : &found->second.now;
}

std::optional<Instant> Directory::since(const StaffId& id) const {
  const auto found = people_.find(id);
  if (found == people_.end() || !found->second.registered) return {};
  return found->second.since;
}

bool Directory::employed(const StaffId& id) const {
  const auto found = people_.find(id);
  return found != people_.end() && found->second.registered && !found->second.left;
}

std::vector<const StaffMember*> Directory::people() const {
  std::vector<const StaffMember*> all;
  for (const auto& [id, person] : people_)
    if (person.registered && !person.left) all.push_back(&person.now);
  return all;
}

std::size_t Directory::size() const { return people().size(); }

std::vector<BadgeHeld> Directory::badges(const StaffId& id) const {
  std::vector<BadgeHeld> held;
  std::set<Stamp> seen;  // one event, many hashes
  for (const auto& [hash, holdings] : holdings_)
    for (const Holding& holding : holdings)
      if (holding.who == id && is_open(holding) && seen.insert(holding.stamp).second)
        held.push_back({holding.last3, holding.key});
  return held;
}

std::vector<BadgeStanding> Directory::open_badges() const {
  std::map<std::pair<StaffId, Stamp>, BadgeSaid> cards;  // one event, many hashes
  for (const auto& [hash, holdings] : holdings_)
    for (const Holding& holding : holdings) {
      if (!is_open(holding)) continue;
      BadgeSaid& said = cards[{holding.who, holding.stamp}];
      said.hashes.push_back(hash);
      said.key = holding.key;
      said.last3 = holding.last3;
      said.digits = holding.digits;
      said.until = holding.until;
    }
  std::vector<BadgeStanding> all;
  for (auto& [place, said] : cards) {
    std::sort(said.hashes.begin(), said.hashes.end());
    all.push_back({place.first, std::move(said)});
  }
  return all;
}

bool Directory::is_open(const Holding& holding, const std::optional<Date>& on) const {
  const bool over = on && holding.until && *holding.until < *on;
  return holding.open && !over && employed(holding.who);
}

// `enough`: what both readings may prove at most, for the shared form to mean one card.
void Directory::look_for(const Hash& hash, bool current_key, std::size_t enough,
                         Found& found) const {
  const auto at = holdings_.find(hash);
  if (at == holdings_.end()) return;
  for (const Holding& holding : at->second) {
    if (holding.digits > enough) continue;
    const bool open = is_open(holding, found.on);
    (open ? found.open : found.closed).insert(holding.who);
    if (open && current_key) found.under_current_key.insert(holding.who);
    if (open) found.until = holding.until;
  }
}

Directory::Found Directory::at_width(const BadgeNumber& number, std::size_t width,
                                     std::span<const OfficeKey> keys,
                                     const std::optional<Date>& on) const {
  constexpr std::size_t kAny = 1000;
  // A narrow form that the reading itself goes beyond tells one card only together with a reading
  // that proves no more than it.
  const std::size_t enough = digits_proven(number) > width ? width : kAny;
  Found found;
  found.on = on;
  for (const std::string& form : number.candidates) {
    if (form.size() != width) continue;
    for (std::size_t i = 0; i < keys.size(); ++i)
      look_for(badge_hash(keys[i], form), i == 0, enough, found);
  }
  return found;
}

BadgeMatch Directory::look_up(const BadgeNumber& number, std::span<const OfficeKey> keys,
                              const std::optional<Date>& on) const {
  using Kind = BadgeMatch::Kind;
  std::size_t width = 0;
  for (const std::string& form : number.candidates) {
    if (form.size() == width) continue;
    width = form.size();
    const Found found = at_width(number, width, keys, on);
    if (found.open.size() > 1) return {Kind::kSeveral, {}, false, {}};
    if (found.open.size() == 1) {
      const StaffId& who = *found.open.begin();
      return {Kind::kPerson, who, found.under_current_key.count(who) == 0, found.until};
    }
    if (found.closed.size() == 1) return {Kind::kClosed, *found.closed.begin(), false, {}};
    if (!found.closed.empty()) return {Kind::kClosed, {}, false, {}};
  }
  return {};
}

StaffId Directory::other_holder(const BadgeNumber& number, std::span<const OfficeKey> keys,
                                const StaffId& who, const std::optional<Date>& on) const {
  std::size_t width = 0;
  for (const std::string& form : number.candidates) {
    if (form.size() == width) continue;
    width = form.size();
    const Found found = at_width(number, width, keys, on);
    for (const StaffId& holder : found.open)
      if (holder != who) return holder;
  }
  return {};
}

}  // namespace kiosk
