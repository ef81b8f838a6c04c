#include "kiosk/terminal/badge_desk.h"

#include <utility>

#include "kiosk/door/people.h"

namespace kiosk {
Resolved BadgeDesk::resolve(const BadgeReading& reading) const {
  const BadgeLine line = badge_line(reading.raw);
  const auto* number = std::get_if<BadgeNumber>(&line);
  if (!number) return std::monostate{};
  const BadgeMatch match = directory_.look_up(*number, keys_, day_of(reading));
  const StaffMember* person = directory_.person(match.who);
  switch (match.kind) {
    case BadgeMatch::Kind::kPerson:
      if (!person) break;
      if (match.old_key) bind_anew(match, *number);
      return known_person_of(*person, directory_);
    case BadgeMatch::Kind::kSeveral:
      return strange(*number, StrangeBadge::Why::kTwoPeople, day_of(reading));
    case BadgeMatch::Kind::kClosed:
      return strange(*number, StrangeBadge::Why::kClosed, day_of(reading));
    case BadgeMatch::Kind::kNobody: break;
  }
  return strange(*number, StrangeBadge::Why::kUnknown, day_of(reading));
}

bool BadgeDesk::knows(const BadgeReading& reading) const {
  const BadgeLine line = badge_line(reading.raw);
  const auto* number = std::get_if<BadgeNumber>(&line);
  if (number == nullptr) return false;
  return directory_.look_up(*number, keys_, day_of(reading)).kind != BadgeMatch::Kind::kNobody;
}

Date BadgeDesk::day_of(const BadgeReading& reading) const {
  return work_date(reading.at.instant, day_ends_at_);
}

void BadgeDesk::bind_anew(const BadgeMatch& match, const BadgeNumber& number) const {
  BadgeSaid said = badge_said(number, keys_.front());
  said.until = match.until;
  bind_(match.who, said);
}

void BadgeDesk::learn(const Fact& fact) {
  directory_.take(fact);
  const std::string_view kind = fact.event.kind;
  changed_ |= kind.starts_with("staff.") || kind.starts_with("badge.") ||
              kind.starts_with("pin.") || kind == kPersonPrefers;
}

std::optional<StaffKnown> BadgeDesk::news() {
  if (!std::exchange(changed_, false)) return {};
  return staff_known(directory_);
}

PinKept BadgeDesk::pin_of(const StaffId& who, std::string_view code) const {
  const StaffId id = who.empty() ? directory_.by_digits(code) : who;
  const StaffMember* person = directory_.person(id);
  if (!person || !directory_.employed(id)) return {{}, {}, keys_};
  return {known_person_of(*person, directory_), directory_.pin(id).sealed, keys_};
}

StrangeBadge BadgeDesk::strange(const BadgeNumber& number, StrangeBadge::Why why,
                                const Date& today) const {
  const BadgeSaid said = badge_said(number, keys_.front());
  StrangeBadge badge{why, {}, said.key, said.last3, said.digits};
  badge.can_be_given =
      !number.random_uid && directory_.other_holder(number, keys_, {}, today).empty();
  for (const Hash& hash : said.hashes) badge.hashes.push_back(hex(hash));
  return badge;
}

}  // namespace kiosk
