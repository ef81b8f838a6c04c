#pragma once
// One log of this collector as a higher one is brought it: the same bytes, cut only where a batch
// was accepted, under the signatures it came with (protocol §6).

#include <set>

#include "sync/collector/store/store.h"
#include "sync/outgoing.h"

namespace kiosk::sync {

// Where the pusher of the relay gets its batches. It knows nothing at first: the higher collector's
// first answer says how far it is. One thread; borrows the store.
class RelayLog : public Outgoing {
 public:
  RelayLog(StoreReader& store, const LogId& log, const PublicKey& key)
      : store_(store), log_(log), key_(key) {}

  Result<OutgoingState> state() override;
  // One accepted batch. kRefused when somebody on the way takes only smaller ones: nobody but its
  // terminal can cut it.
  Result<std::optional<Batch>> next(const BatchLimits& limits) override;
  Result<Nothing> acknowledged(const Acknowledgement& word) override;
  Result<std::optional<Hash>> hash_at(const LogId& log, Seq seq) override;
  Result<Nothing> rewind_to(const LogId& log, Seq acked) override;
  Result<Nothing> quarantine(const LogId& log, Seq seq) override;

  // kRefused: only its terminal may do that. The higher collector holds more than this one, or
  // other hashes: this store was put back, or somebody else's is there.
  Result<Nothing> open_new_log(const std::string& reason) override;
  Result<Signature> sign(const std::string& text) override;

 private:
  StoreReader& store_;
  const LogId log_;
  const PublicKey key_;
  Seq acked_{};
  std::set<Seq> quarantined_;
};

}  // namespace kiosk::sync
