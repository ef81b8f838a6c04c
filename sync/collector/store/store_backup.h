#pragma once
// A consistent copy of a store in a file, and back. What came after the copy the terminals bring
// again by themselves (protocol §3).

#include <filesystem>

#include "kiosk/base/clock.h"
#include "sync/collector/store/opened_store.h"

namespace kiosk::sync {

// Beside a running `serve`, too. kBadData for a store in PostgreSQL, whose own tools do that, or
// when something is at `to` already. Durable when it returns. The secret is not in it.
Result<Nothing> back_up_store(const StorePlace& place, const std::filesystem::path& to);

// Puts a copy in the store's place; the store that was there is set aside beside it, and its name
// is returned, "" when there was none. kBadData when `from` is no whole store; kRefused while
// `serve` runs.
Result<std::string> restore_store(const StorePlace& place, const std::filesystem::path& from,
                                  Now now);

}  // namespace kiosk::sync
