#pragma once
// The log of another terminal of the office, as a page of the feed that was found good brings it.

#include <string>
#include <vector>

#include "kiosk/base/chain.h"
#include "kiosk/base/event.h"
#include "kiosk/base/pulled.h"

namespace kiosk::test {

struct OtherLog {
  explicit OtherLog(std::uint8_t name = 5);

  Entry write(Event event);  // its next entry; id and salt are given to it
  Entry entry(std::int64_t seq, std::uint64_t rev = 1, const std::string& kind = "task.closed");
  ForeignHead head(std::int64_t seq, bool administers = false) const;

  LogId id;
  SigningKey key = SigningKey::from_seed({3});
  std::vector<Hash> hashes;  // hashes[n] is that of the n-th entry
};

}  // namespace kiosk::test
