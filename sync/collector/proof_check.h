#pragma once
// An exported log, verified with the export alone and without any trust in the collector that wrote
// it (protocol §6).

#include <istream>
#include <optional>

#include "kiosk/base/ids.h"
#include "kiosk/base/result.h"
#include "kiosk/base/signing.h"

namespace kiosk::sync {

struct ProofFound {
  LogId log;
  std::int64_t entries = 0;
  std::int64_t signatures = 0;
  std::int64_t key_changes = 0;
  PublicKey first_key;  // what the log was opened with: to be compared with its terminal
  std::optional<Seq> first_bad;
  std::string why;
};

// Walks what `export --proof` printed: the chain from hash(0), every signature by the key of its
// time, the end signed. `expected`: the key that the terminal itself shows for the log's beginning.
// kBadData when it is no such export at all. Reads the lines twice, and holds one of them.
Result<ProofFound> check_proof(std::istream& lines, const std::optional<PublicKey>& expected);

}  // namespace kiosk::sync
