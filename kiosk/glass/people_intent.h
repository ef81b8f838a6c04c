#pragma once
// What an administrator asks for by touching: somebody found by letters, their badges, badges
// handed out one after the other, somebody new. Plain values.

#include <cstddef>
#include <string>
#include <variant>

#include "kiosk/base/ids.h"

namespace kiosk {

// "Người và thẻ", from one's own face or page: asks for the PIN first.
struct OpenPeople {
  bool operator==(const OpenPeople&) const = default;
};

// --- the keyboard of letters

struct TypeLetter {
  std::string letter;  // as it is on the key, small; a space too
  bool operator==(const TypeLetter&) const = default;
};
// A tone for the syllable that has just been written, in the order of huyền, hỏi, ngã, sắc, nặng.
struct TypeTone {
  std::size_t tone = 0;
  bool operator==(const TypeTone&) const = default;
};
struct EraseTyped {  // the last letter
  bool operator==(const EraseTyped&) const = default;
};

// --- the list

struct ShowStaffFrom {
  std::size_t first = 0;
  bool operator==(const ShowStaffFrom&) const = default;
};
struct OpenStaff {
  StaffId who;
  bool operator==(const OpenStaff&) const = default;
};
struct BackToPeople {
  bool operator==(const BackToPeople&) const = default;
};

// --- one person

// The next badge that nobody has becomes theirs; `for_today`: until the working day ends.
struct BindBadge {
  bool for_today = false;
  bool operator==(const BindBadge&) const = default;
};
struct StopWaiting {
  bool operator==(const StopWaiting&) const = default;
};
// "Báo mất thẻ": one of those on their card.
struct LockBadge {
  std::size_t badge = 0;
  bool operator==(const LockBadge&) const = default;
};
struct ChooseUnit {  // asks which one
  bool operator==(const ChooseUnit&) const = default;
};
struct MoveToUnit {
  std::size_t unit = 0;
  bool operator==(const MoveToUnit&) const = default;
};
// "Thôi việc": the first touch asks, the second one is Really.
struct LeaveOffice {
  bool really = false;
  bool operator==(const LeaveOffice&) const = default;
};

// --- "Phát thẻ"

struct HandOutBadges {
  bool operator==(const HandOutBadges&) const = default;
};
struct PassOver {  // who is not here now comes again at the end
  bool operator==(const PassOver&) const = default;
};
struct TakeBackBadge {  // the one given last
  bool operator==(const TakeBackBadge&) const = default;
};

// --- "Thêm người"

struct NewStaff {
  bool operator==(const NewStaff&) const = default;
};
struct NameIsWritten {
  bool really = true;  // otherwise it is written on; the unit is asked next
  bool operator==(const NameIsWritten&) const = default;
};
struct PickUnit {
  std::size_t unit = 0;
  bool operator==(const PickUnit&) const = default;
};
struct PickRole {
  std::size_t role = 0;
  bool operator==(const PickRole&) const = default;
};
struct RegisterStaff {
  bool operator==(const RegisterStaff&) const = default;
};

using PeopleIntent =
    std::variant<OpenPeople, TypeLetter, TypeTone, EraseTyped, ShowStaffFrom, OpenStaff,
                 BackToPeople, BindBadge, StopWaiting, LockBadge, ChooseUnit, MoveToUnit,
                 LeaveOffice, HandOutBadges, PassOver, TakeBackBadge, NewStaff, NameIsWritten,
                 PickUnit, PickRole, RegisterStaff>;

}  // namespace kiosk
