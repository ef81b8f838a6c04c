#pragma once
// Whose token a request bears.

#include <string_view>
#include <variant>

#include "sync/collector/desks/reply.h"
#include "sync/collector/store/store.h"

namespace kiosk::sync {

// The terminal, or why it is not heard: 401 for a token nobody has, 403 for one that was revoked.
std::variant<TerminalRecord, Reply> bearer_of(StoreReader& store, std::string_view authorization);

}  // namespace kiosk::sync
