#pragma once
// The administrator's calls that only read: they work beside a running `serve`.

#include <functional>
#include <string>

#include "sync/collector/store/store.h"

namespace kiosk::sync {

using PrintLine = std::function<void(const std::string& line)>;

// One JSON object a line: office, terminal, its logs and how far each is held, its last heartbeat,
// and what is wrong with it.
Result<Nothing> print_terminals(StoreReader& store, Instant now, const PrintLine& print);

// The exact lines of a log in order. With `proof` each is followed, where a batch ended, by the
// checkpoint line of protocol §4: {"log","public_key","seq","hash","signature","certificate"}.
Result<Nothing> print_log(StoreReader& store, const LogId& log, bool proof, const PrintLine& print);

}  // namespace kiosk::sync
