#pragma once
// How the staff list is written into the log: `staff.registered`, `staff.changed`, `staff.left`.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/calendar.h"
#include "kiosk/base/event.h"
#include "kiosk/base/result.h"
#include "kiosk/people/entering.h"

namespace kiosk {

inline constexpr std::string_view kStaffRegistered = "staff.registered";
inline constexpr std::string_view kStaffChanged = "staff.changed";
inline constexpr std::string_view kStaffLeft = "staff.left";
// What somebody wants of every terminal, said by themselves: data {"type":"larger"|"usual"}.
inline constexpr std::string_view kPersonPrefers = "person.prefers";

// Whose attendance nobody judges: a leader, somebody lent to another office.
inline constexpr std::string_view kExempt = "exempt";
inline constexpr std::string_view kNormal = "normal";  // judged again

// A person as the office's list has them. Text is NFC.
struct StaffMember {
  StaffId id;
  std::string name;
  std::string unit;
  std::string title;
  std::string category;  // công chức, viên chức, người lao động …, as the office says
  std::vector<std::string> roles;  // what they may do beside tapping
  std::string address;             // anh, chị, đồng chí; empty: none is used
  std::string attendance{};        // kExempt: recorded and not judged; empty: as everybody's
  std::string employer{};          // where several share a terminal; empty: the office itself
  bool larger_type = false;        // of letters, on their own faces

  bool exempt() const { return attendance == kExempt; }
  bool operator==(const StaffMember&) const = default;
};

// What a `staff.registered` or `staff.changed` says: only the fields that are there are set.
struct StaffSaid {
  std::optional<std::string> name;
  std::optional<std::string> unit;
  std::optional<std::string> title;
  std::optional<std::string> category;
  std::optional<std::vector<std::string>> roles;
  std::optional<std::string> address;
  std::optional<std::string> attendance;
  std::optional<std::string> employer;
  std::optional<bool> larger_type;  // person.prefers alone
  std::optional<Date> since{};  // the day that unit, employer and title hold from; none: the fact's
  std::string decision{};       // the paper that says so; empty: none was named
};

// What a change of unit, employer or title rests on (S1-12, S1-45).
struct StaffDecision {
  std::optional<Date> since{};  // the day it holds from; none: that of the entering
  std::string number{};         // 45/QĐ-UBND; empty: none is named
};

// A position somebody holds or has held, and by which decision (S1-12).
struct Appointment {
  std::string title;
  std::string unit;
  Instant since{};
  std::string decision{};  // its number; empty: none was named
  bool operator==(const Appointment&) const = default;
};

Draft staff_registered(const StaffMember& person, const Entering& entering);
// Only what differs between the two; none when nothing does. The decision is told with a new unit,
// employer or title alone.
std::optional<Draft> staff_changed(const StaffMember& before, const StaffMember& after,
                                   const Entering& entering, const StaffDecision& decision = {});
// `on`: the first day on which they do not work here, when that is not the day of the entering.
Draft staff_left(const StaffId& who, const Entering& entering, const std::optional<Date>& on = {});
// That day, as such an event names it; none when it names none.
std::optional<Date> left_on(const Event& event);
Draft person_prefers(const StaffId& who, bool larger_type, const Entering& entering);

// Fails with kBadData when the event's data is not an object.
Result<StaffSaid> staff_said(const Event& event);

}  // namespace kiosk
