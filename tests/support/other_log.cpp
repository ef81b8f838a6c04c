#include "tests/support/other_log.h"

namespace kiosk::test {

OtherLog::OtherLog(std::uint8_t name) {
  id.bytes.fill(name);
  hashes.push_back(chain_start(id));
}

Entry OtherLog::write(Event event) {
  const Seq seq{static_cast<std::int64_t>(hashes.size())};
  event.id.bytes.fill(static_cast<std::uint8_t>(hashes.size()));
  event.salt = "AAAAAAAAAAAAAAAAAAAAAA==";
  const std::string line = body_of(event);
  hashes.push_back(chain_next(id, seq, hashes.back(), line_digest(line)));
  return {id, seq, hashes.back(), line, false};
}

Entry OtherLog::entry(std::int64_t seq, std::uint64_t rev, const std::string& kind) {
  while (hashes.size() < static_cast<std::size_t>(seq)) hashes.push_back(chain_start(id));
  Event event;
  event.kind = kind;
  event.rev = rev;
  return write(event);
}

ForeignHead OtherLog::head(std::int64_t seq, bool administers) const {
  return {id, checkpoint_of(key, id, Seq{seq}, hashes.at(static_cast<std::size_t>(seq))),
          key.public_key(), administers, 0};
}

}  // namespace kiosk::test
