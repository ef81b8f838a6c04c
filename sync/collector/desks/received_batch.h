#pragma once
// A batch as it came in: read, compared with its URL, its chain walked (protocol §3).

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/batch.h"
#include "sync/collector/store/store.h"

namespace kiosk::sync {

// What a URL names: /v1/logs/{log}/events/{first}-{last}
struct PushTarget {
  LogId log;
  Seq first{};
  Seq last{};
};
std::optional<PushTarget> push_target_from(std::string_view path);

struct ReceivedBatch {
  Batch batch;              // its `lines` have moved to:
  std::vector<Line> lines;  // with the hash of each place, as the batch's chain gives them
};

// Fails with kBadData: the shape, the URL, the chain from `prev` to `head`, a log that does not
// begin at hash(0). The signature is not looked at.
Result<ReceivedBatch> received_from(const PushTarget& target, std::string_view body);

// The hash this batch gives `seq`, from first-1 to last.
const Hash& hash_in(const ReceivedBatch& received, Seq seq);

// The id a body gives its event; none for a digest line and for what is no event of ours.
std::optional<EventId> event_id_in(std::string_view line);

}  // namespace kiosk::sync
