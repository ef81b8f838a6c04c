#pragma once
// Where the pusher gets its batches and where it takes the collector's word: the seam between sync
// and the log. Over the recorder in the kiosk, a script in tests.

#include <optional>
#include <string>

#include "kiosk/base/batch.h"
#include "kiosk/base/result.h"

namespace kiosk::sync {

// How the current log stands.
struct OutgoingState {
  LogId log;
  PublicKey public_key;
  Seq head{};
  Seq acked{};
  std::int64_t waiting = 0;      // entries not acknowledged
  std::optional<Instant> since;  // when the oldest of them was recorded
};

// Called from the sync thread; each call may wait for the recorder, at most a few milliseconds
// beyond the taps before it.
class Outgoing {
 public:
  virtual ~Outgoing() = default;

  virtual Result<OutgoingState> state() = 0;

  // The entries after the acknowledged ones, none when there are none. Made durable and signed.
  virtual Result<std::optional<Batch>> next(const BatchLimits& limits) = 0;

  // A verified acknowledgement whose head the caller has compared with hash_at(). Never moves back.
  virtual Result<Nothing> acknowledged(const Acknowledgement& word) = 0;

  // Our own hash at `seq` of `log`; none when we have no such entry.
  virtual Result<std::optional<Hash>> hash_at(const LogId& log, Seq seq) = 0;

  // The collector verifiably holds less than it had acknowledged: send again from there.
  virtual Result<Nothing> rewind_to(const LogId& log, Seq acked) = 0;

  // The collector verifiably knows more of this log than we do, or other hashes: the folder was
  // rolled back or cloned. Opens a new log that repeats all that was not acknowledged.
  virtual Result<Nothing> open_new_log(const std::string& reason) = 0;

  // From now on this entry goes as "!<digest> quarantined"; its body stays here for a person.
  virtual Result<Nothing> quarantine(const LogId& log, Seq seq) = 0;

  // Signs with the log's key: for enrolling a further log (protocol §5).
  virtual Result<Signature> sign(const std::string& text) = 0;
};

}  // namespace kiosk::sync
