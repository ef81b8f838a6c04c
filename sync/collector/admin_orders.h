#pragma once
// `enrol` and `revoke`, wherever the store is open: here, or in a running collector that is asked.

#include <string>

#include "kiosk/base/clock.h"
#include "sync/collector/enrolment_code.h"

namespace kiosk::sync {

std::string socket_beside(const std::string& store_path);

// One line of the admin socket, carried out. The answer is {"code":…}, {"revoked":true|false} or
// {"error":…}.
std::string carried_out(Store& store, const std::string& line, Now now);

// Opens the store, or asks the collector that has it open.
Result<std::string> order_code(const std::string& store_path, const CodeOrder& order, Now now);
Result<bool> order_revocation(const std::string& store_path, const std::string& office,
                              const std::string& terminal, Now now);

}  // namespace kiosk::sync
