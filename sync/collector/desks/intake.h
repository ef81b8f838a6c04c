#pragma once
// One pushed batch through the ordered checks of protocol §3, into the store, and the answer.

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "kiosk/base/clock.h"
#include "sync/collector/desks/collector_key.h"
#include "sync/collector/desks/decision.h"
#include "sync/collector/desks/feed_bell.h"
#include "sync/collector/desks/log_turns.h"
#include "sync/collector/desks/metrics.h"
#include "sync/collector/desks/received_batch.h"
#include "sync/collector/desks/reply.h"
#include "sync/collector/desks/request_rate.h"
#include "sync/collector/desks/service_log.h"
#include "sync/collector/store/store.h"

namespace kiosk::sync {

constexpr std::size_t kLongestOnWire = std::size_t{512} * 1024;  // whatever the encoding

// What a push says of itself before its body.
struct PushHead {
  PushTarget target;
  std::string authorization;
  std::string type;
  std::string encoding;
};

struct IntakeLimits {
  RateLimits rate;
  std::chrono::milliseconds turn{5'000};  // how long a request waits for another of the same log
};

// What a collector is made of, lent to those who answer requests. All must outlive them.
struct Premises {
  Store& store;
  const CollectorKey& key;
  ServiceLog& log;
  Metrics& metrics;
  FeedBell& bell;
};

// Stores first and interprets later: no content of a well-formed event is a reason to refuse it.
// Safe from any thread.
class Intake {
 public:
  Intake(const Premises& premises, const IntakeLimits& limits)
      : premises_(premises), limits_(limits), rate_(limits.rate) {}

  // Why the body need not even be read: the token (401, 403), the encoding (415).
  std::optional<Reply> refused(const PushHead& head);

  // All checks in their order, then the table, then the durable commit, then the answer. `body` as
  // it came over the wire.
  Reply take(const PushHead& head, std::string_view body, Now now);

 private:
  // A body that passed every check that needs no turn, and its text for the fork's sake.
  struct Arrival {
    ReceivedBatch batch;
    std::string body;
    TerminalRecord terminal;  // who brings it
    TerminalId owner{};       // whose log it is
  };
  struct Verdict {
    std::string name;  // how it is counted
    Reply answer;
  };

  Verdict judged(const PushHead& head, std::string_view body, Now now);
  std::optional<Verdict> not_welcome(const PushHead& head, TerminalRecord& terminal);
  Result<bool> may_bring(const TerminalRecord& bearer, const LogRecord& log);
  Verdict settled(Arrival& arrival, Now now);
  Verdict decided(Arrival& arrival, const Held& held, const PublicKey& key, Now now);
  Verdict appended(Arrival& arrival, const Held& held, const PublicKey& key, Now now);
  void erase();
  Verdict forked(const Arrival& arrival, const Held& held, Now now);
  Result<std::optional<LogKey>> next_key(const Arrival& arrival, const PublicKey& key);
  Reply acknowledgement(const LogId& log, Seq acked, const Hash& head, Now now) const;
  void tell(const PushHead& head, const Verdict& verdict);

  const Premises premises_;
  const IntakeLimits limits_;
  RequestRate rate_;
  LogTurns turns_;
};

}  // namespace kiosk::sync
