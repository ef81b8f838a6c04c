#pragma once
// A log in memory that the pusher can empty, with real hashes and a real key.

#include <map>
#include <set>
#include <string>
#include <vector>

#include "kiosk/base/chain.h"
#include "sync/outgoing.h"

namespace kiosk::test {

struct ScriptedOutgoing : sync::Outgoing {
  struct Log {
    LogId id;
    std::vector<std::string> lines;
    std::vector<Hash> hashes;  // hashes[n] is hash(n)
    Seq acked{};
  };

  explicit ScriptedOutgoing(std::uint8_t name = 1);

  void record(std::size_t count);  // events with nothing in them
  void record_line(const std::string& line);
  void restore(std::size_t head);  // the folder as it was when `head` entries were in it
  Log& now() { return logs.back(); }

  Result<sync::OutgoingState> state() override;
  Result<std::optional<Batch>> next(const BatchLimits& limits) override;
  Result<Nothing> acknowledged(const Acknowledgement& word) override;
  Result<std::optional<Hash>> hash_at(const LogId& log, Seq seq) override;
  Result<Nothing> rewind_to(const LogId& log, Seq acked) override;
  Result<Nothing> open_new_log(const std::string& reason) override;
  Result<Nothing> quarantine(const LogId& log, Seq seq) override;
  Result<Signature> sign(const std::string& text) override;

  SigningKey key = SigningKey::from_seed({7});
  std::vector<Log> logs;
  std::vector<std::string> reasons;          // of the logs after the first
  std::map<std::int64_t, std::string> kept;  // bodies of what is quarantined, by sequence
  std::int64_t made = 0;                     // how many events record() has made
  bool busy = false;                         // every question fails with kTryLater
};

}  // namespace kiosk::test
