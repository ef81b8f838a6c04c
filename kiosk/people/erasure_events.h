#pragma once
// The fact that the personal content of somebody who left was erased. Pure: no clock, no file.

#include <span>
#include <string>
#include <vector>

#include "kiosk/base/event.h"
#include "kiosk/people/entering.h"

namespace kiosk {

inline constexpr std::string_view kPersonErased = "person.erased";

// What its data says: {"reason":…,"log":…,"seqs":[…]}. One event names places of one log, as many
// as fit; it has no name of the person but the id.
struct ErasureSaid {
  std::string reason;
  LogId log;
  std::vector<Seq> seqs;  // rising
};
constexpr std::size_t kErasuresSaidAtOnce = 800;
constexpr std::size_t kLongestReason = 1'000;  // bytes

Draft person_erased(const StaffId& who, const ErasureSaid& said, const Entering& entering);

// The kind of a body that goes with that person; "": it stays. What names them and breaks the form
// of an event is read by nobody and goes too, as "unreadable": it may say anything of them.
std::string kind_to_erase(const StaffId& who, const std::string& line);

// Fails with kBadData when the data says no log.
Result<ErasureSaid> erasure_said(const Event& event);

}  // namespace kiosk
