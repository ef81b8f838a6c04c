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

// Fails with kBadData when the data says no log.
Result<ErasureSaid> erasure_said(const Event& event);

}  // namespace kiosk
