#pragma once
// Another terminal's log as a collector's feed tells it. Everything can be bent on the way.

#include <string>
#include <vector>

#include "kiosk/base/chain.h"
#include "kiosk/base/pulled.h"
#include "sync/link.h"
#include "sync/wire.h"

namespace kiosk::test {

struct FedLog {
  explicit FedLog(std::uint8_t name = 1);

  void record(std::size_t count);
  sync::FedLine line(std::int64_t seq) const;
  sync::FedHead head(std::int64_t seq) const;  // vouched for by `collector`, in "PHƯỜNG MẪU"
  // first … last and the head behind them.
  sync::FeedPage page(std::int64_t first, std::int64_t last, const std::string& position) const;

  LogId id;
  SigningKey key = SigningKey::from_seed({11});
  SigningKey collector = SigningKey::from_seed({9});
  std::vector<std::string> lines;
  std::vector<Hash> hashes;  // hashes[n] is hash(n)
};

sync::Link link_to(const FedLog& log);  // of a terminal that pulls it

}  // namespace kiosk::test
