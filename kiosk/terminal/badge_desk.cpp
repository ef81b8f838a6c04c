#include "kiosk/terminal/badge_desk.h"

#include <utility>

namespace kiosk {
namespace {

KnownPerson known(const StaffMember& person) {
  return {person.id,      person.name,     person.unit,  person.title,
          person.address, person.category, person.roles, person.exempt()};
}

}  // namespace

Resolved BadgeDesk::resolve(const BadgeReading& reading) const {
  const BadgeLine line = badge_line(reading.raw);
  const auto* number = std::get_if<BadgeNumber>(&line);
  if (!number) return std::monostate{};
  const BadgeMatch match = directory_.look_up(*number, keys_);
  const StaffMember* person = directory_.person(match.who);
  switch (match.kind) {
    case BadgeMatch::Kind::kPerson:
      if (!person) return strange(*number, StrangeBadge::Why::kUnknown);
      if (match.old_key) bind_(match.who, badge_said(*number, keys_.front()));
      return known(*person);
    case BadgeMatch::Kind::kSeveral: return strange(*number, StrangeBadge::Why::kTwoPeople);
    case BadgeMatch::Kind::kClosed: return strange(*number, StrangeBadge::Why::kClosed);
    case BadgeMatch::Kind::kNobody: break;
  }
  return strange(*number, StrangeBadge::Why::kUnknown);
}

void BadgeDesk::learn(const Fact& fact) {
  directory_.take(fact);
  const std::string_view kind = fact.event.kind;
  changed_ |= kind.starts_with("staff.") || kind.starts_with("pin.");
}

std::optional<StaffKnown> BadgeDesk::news() {
  if (!std::exchange(changed_, false)) return {};
  StaffKnown staff{{}, static_cast<int>(directory_.pins())};
  for (const StaffMember* person : directory_.people()) staff.people.push_back(known(*person));
  return staff;
}

PinKept BadgeDesk::pin_of(const StaffId& who, std::string_view code) const {
  const StaffId id = who.empty() ? directory_.by_digits(code) : who;
  const StaffMember* person = directory_.person(id);
  if (!person || !directory_.employed(id)) return {{}, {}, keys_};
  return {known(*person), directory_.pin(id).sealed, keys_};
}

StrangeBadge BadgeDesk::strange(const BadgeNumber& number, StrangeBadge::Why why) const {
  const BadgeSaid said = badge_said(number, keys_.front());
  StrangeBadge badge{why, {}, said.key, said.last3};
  for (const Hash& hash : said.hashes) badge.hashes.push_back(hex(hash));
  return badge;
}

}  // namespace kiosk
