#pragma once
// `enrol` and `revoke`, wherever the store is open: here, or in a running collector that is asked.

#include <string>

#include "kiosk/base/clock.h"
#include "sync/collector/enrolment_code.h"
#include "sync/collector/opened_store.h"

namespace kiosk::sync {

std::string socket_beside(const StorePlace& store);  // of a store in a file

// One line of the admin socket, carried out. The answer is {"code":…}, {"revoked":true|false} or
// {"error":…}.
std::string carried_out(Store& store, const std::string& line, Now now);

// Opens the store, or asks the collector that has it open.
Result<std::string> order_code(const StorePlace& store, const CodeOrder& order, Now now);
Result<bool> order_revocation(const StorePlace& store, const std::string& office,
                              const std::string& terminal, Now now);

}  // namespace kiosk::sync
