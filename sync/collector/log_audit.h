#pragma once
// Whether a stored log still is what its terminal signed (protocol §2).

#include <optional>
#include <string>

#include "sync/collector/store/store.h"

namespace kiosk::sync {

struct LogAudit {
  std::int64_t entries = 0;
  std::int64_t checkpoints = 0;  // signatures that were verified
  std::optional<Seq> first_bad;
  std::string why;  // when something is bad
};

// Walks the chain from hash(0) and verifies the signature of every accepted batch with the key of
// its time. Fails only when the store cannot be read.
Result<LogAudit> audit(StoreReader& store, const LogRecord& log);

}  // namespace kiosk::sync
