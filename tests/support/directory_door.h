#pragma once
// A toy door whose people and badges are what its own record says, folded as the terminal folds
// them: what is bound at the glass is known at the reader.

#include <map>
#include <string>
#include <utility>

#include "kiosk/base/hash.h"
#include "kiosk/door/people.h"
#include "kiosk/people/badge_events.h"
#include "tests/support/door.h"

namespace kiosk::test {

// `Base` is a Door.
template <class Base>
class DirectoryDoor : public Base {
 public:
  using Base::Base;

  // Recorded by the office; `badge` is what the reader says of theirs, empty: none.
  void hire(const KnownPerson& person, const std::string& badge = {}) {
    StaffMember member;
    member.id = person.id;
    member.name = person.name;
    member.unit = person.unit;
    member.title = person.title;
    member.roles = person.roles;
    record(staff_registered(member, entering()));
    if (!badge.empty()) record(badge_bound(person.id, said_of(badge), entering()));
    hear();
  }
  void appoint(const StaffId& who, const std::string& title, const StaffDecision& decision) {
    StaffMember after = *directory_.person(who);
    after.title = title;
    record(*staff_changed(*directory_.person(who), after, entering(), decision));
    hear();
  }
  void set_pin(const StaffId& who) {
    record(pin_set(who, {"sealed", "0123abcd"}, entering()));
    hear();
  }

  // --- what happens; afterwards everything recorded is heard of, as at the terminal
  EventId tap(const std::string& badge) {
    said_of(badge);
    const EventId id = Base::tap(badge);
    hear();
    return id;
  }
  void press(const std::string& title) {
    Base::press(title);
    hear();
  }
  void touch(const Intent& intent) {
    Base::touch(intent);
    hear();
  }
  void wait(std::chrono::milliseconds time) {
    Base::wait(time);
    hear();
  }
  void type(std::string_view letters) {
    for (const char letter : letters) touch(TypeLetter{std::string(1, letter)});
  }
  void hear() {
    Learnt learnt;
    for (; heard_ < this->facts.size(); ++heard_) {
      const Fact& fact = this->facts[heard_];
      directory_.take(fact);
      learnt.facts.push_back(fact);
      know_badge(fact);
    }
    if (learnt.facts.empty()) return;
    this->take(learnt);
    this->take(staff_known(directory_));
  }

  const Directory& directory() const { return directory_; }

 private:
  Entering entering() {
    const Origin origin = this->origin_of({}, 6h);
    return {origin.id, origin.at, {}, Via::kImport};
  }
  void record(const Draft& draft) { this->happened(draft); }
  BadgeSaid said_of(const std::string& raw) {
    const Hash hash = sha256(raw);
    raw_of_[hash] = raw;
    return {{hash}, "0123abcd", raw.substr(raw.size() - std::min<std::size_t>(3, raw.size())), 8};
  }
  void know_badge(const Fact& fact) {
    if (fact.event.kind != kBadgeBound && fact.event.kind != kBadgeRevoked) return;
    const auto said = badge_said(fact.event);
    const std::string& raw = raw_of_[said.value().hashes.front()];
    const StaffMember* person = directory_.person(fact.event.who);
    if (fact.event.kind == kBadgeBound && person != nullptr)
      this->staff[raw] = known_person_of(*person, directory_);
    else
      this->staff.erase(raw);
  }

  Directory directory_;
  std::map<Hash, std::string> raw_of_;
  std::size_t heard_ = 0;
};

}  // namespace kiosk::test
