#pragma once
// Erasures that were ordered somewhere in the office, carried out at this terminal: in its own log
// and in what it holds of the others' (protocol §1 `person.erased`, §4).
//
// A terminal that learns of an order says in its own log which of its places go, so that the
// collector and every copy of that log follow.

#include <map>
#include <string>
#include <vector>

#include "kiosk/hatch/log_access.h"
#include "kiosk/people/entering.h"

namespace kiosk {

struct OrderedErasure {
  StaffId who;
  std::string reason;
  bool said = true;  // false: this terminal is the first to say so
};

// Whom somebody with the right to has ordered to be erased and nobody registered again since.
// Walks every log; of other terminals' what a signed head covers.
Result<std::vector<OrderedErasure>> ordered_erasures(LogAccess& log);

// What went here.
struct ErasedHere {
  std::map<LogId, std::int64_t> bodies;  // how many, of each log
  std::map<std::string, std::int64_t> kinds;
  std::vector<EventId> said;  // the events that say so
  EvidenceErased evidence;
};

// Says which places of its own logs go, each once, and then erases them there, in the others' and
// in what is kept aside. Cut short anywhere it can be done again; the caller ends with
// forget_erased() when any body went.
Result<ErasedHere> erase_here(LogAccess& log, const OrderedErasure& order, Now now, Via via);

}  // namespace kiosk
