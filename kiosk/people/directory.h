#pragma once
// Everybody in the office and whose badge is whose, folded from the facts of the log.
//
// Pure: no clock, no file. The same facts in any order of arrival, once or more often, give the
// same directory: each field of each person is set by the fact with the greatest (rev, log, seq)
// that says anything of it (protocol §1).

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "kiosk/base/event.h"
#include "kiosk/base/office_key.h"
#include "kiosk/people/badge_events.h"
#include "kiosk/people/badge_number.h"
#include "kiosk/people/pin_events.h"
#include "kiosk/people/staff_events.h"

namespace kiosk {

// Whose badge a reading is.
struct BadgeMatch {
  enum class Kind : std::uint8_t {
    kNobody,   // no card of this office
    kPerson,   // exactly one person
    kSeveral,  // more than one: refused and said (protocol §5)
    kClosed,   // a card that was revoked, or of somebody who left
  };
  Kind kind = Kind::kNobody;
  StaffId who;           // kPerson, and kClosed when it was one person's
  bool old_key = false;  // kPerson: known by an older office key only, so a `badge.bound` under
                         // the current one is due (protocol §5)
  std::optional<Date> until{};  // with `old_key`: the last day on which that badge holds
  bool operator==(const BadgeMatch&) const = default;
};

// A person's own card, as the directory shows it.
struct BadgeHeld {
  std::string last3;
  std::string key;  // name of the office key of its hashes
  bool operator==(const BadgeHeld&) const = default;
};

// An open card with all that its `badge.bound` said: what revoking it needs.
struct BadgeStanding {
  StaffId who;
  BadgeSaid said;
};

// How long somebody has been on the list, as it was entered, and in which unit. Who was moved to
// another unit or employer has a service in each, one after the other: a past month stays where it
// was worked (S1-45).
struct Service {
  const StaffMember* person = nullptr;  // lent by the directory; as they are now
  Instant since{};
  std::optional<Instant> until;  // when they left; unless a day was named, when it was entered
  std::string unit{};            // in this time
  std::string employer{};
  bool moved_in = false;  // from an earlier one: its last day is the day before `since`
  bool moved_on = false;  // to a later one, from the day of `until` on
  std::vector<Appointment> appointments{};  // of that person, in whatever service
};

class Directory {
 public:
  // Takes in a fact of the kinds of staff_events.h, badge_events.h and pin_events.h; others, and
  // those whose data cannot be read, change nothing.
  void take(const Fact& fact);

  // Somebody who was registered, also when they have left; nullptr for anybody else.
  const StaffMember* person(const StaffId& id) const;
  bool employed(const StaffId& id) const;

  std::vector<const StaffMember*> people() const;  // the employed, by id
  std::size_t size() const;                        // how many these are
  std::vector<Service> services() const;  // also of those who have left; by id, then by time
  std::vector<Appointment> appointments(const StaffId& id) const;  // the first one first
  std::optional<Instant> since(const StaffId& id) const;           // on the list; none: not on it
  std::size_t pins() const;                                        // how many of them have a PIN

  // The open cards of one person, in no particular order.
  std::vector<BadgeHeld> badges(const StaffId& id) const;
  // Those of everybody who works here, lent ones too, by person and then as they were bound.
  std::vector<BadgeStanding> open_badges() const;

  // The PIN set last; an empty seal for none.
  PinSaid pin(const StaffId& id) const;

  // Whoever is employed and whose id has just these digits, leading zeros left out ("147" is
  // CB-0147); nobody when it is nobody or more than one.
  StaffId by_digits(std::string_view digits) const;

  // `keys`: the office's, the current one first. Every candidate of the reading is looked for
  // under every key; of the forms somebody holds the widest decides. One hash and one look into a
  // hash map for each candidate and key, however many people there are. `on`: the working day of
  // the tap, on which a badge that was lent until an earlier one is closed; none: it counts as
  // open.
  BadgeMatch look_up(const BadgeNumber& number, std::span<const OfficeKey> keys,
                     const std::optional<Date>& on = {}) const;

  // Whether somebody else than `who` holds a card that could not be told from this one; nobody:
  // an empty id. What an enrolment asks first. `on` as above.
  StaffId other_holder(const BadgeNumber& number, std::span<const OfficeKey> keys,
                       const StaffId& who, const std::optional<Date>& on = {}) const;

 private:
  // To a unit, an employer or a title.
  struct Move {
    Instant at{};
    std::optional<std::string> unit;
    std::optional<std::string> employer;
    std::optional<std::string> title;
    std::string decision;
  };
  struct Person {
    StaffMember now;
    std::map<Stamp, Move> moves;
    bool registered = false;
    bool left = false;
    Instant since{};
    Instant until{};  // while `left`
    PinSaid pin;
    std::map<std::string, Stamp, std::less<>> set_by;  // field → who set it last
  };
  struct Holding {
    StaffId who;
    bool open = false;
    std::size_t digits = 0;  // what the enrolled reading proved; 0: not said
    std::string last3;
    std::string key;
    Stamp stamp;
    std::optional<Date> until;
  };
  struct HashOfHash {
    std::size_t operator()(const Hash& hash) const;
  };
  struct Found;

  void take_staff(const Fact& fact);
  static std::vector<Service> services_of(const Person& person);
  static std::vector<Appointment> appointments_of(const Person& person);
  static void take_coming_and_going(const Fact& fact, Person& person);
  void take_badge(const Fact& fact);
  void take_pin(const Fact& fact);
  bool is_open(const Holding& holding, const std::optional<Date>& on = {}) const;
  void look_for(const Hash& hash, bool current_key, std::size_t enough, Found& found) const;
  Found at_width(const BadgeNumber& number, std::size_t width, std::span<const OfficeKey> keys,
                 const std::optional<Date>& on) const;

  std::map<StaffId, Person> people_;
  std::unordered_map<Hash, std::vector<Holding>, HashOfHash> holdings_;
};

}  // namespace kiosk
