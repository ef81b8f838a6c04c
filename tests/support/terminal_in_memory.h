#pragma once
// A terminal as a collector sees it: a log with a real key and real hashes, and requests made of
// it. Everything can be bent before it is sent.

#include <string>
#include <vector>

#include "kiosk/base/chain.h"
#include "kiosk/base/office_key.h"
#include "sync/requests.h"
#include "sync/wire.h"

namespace kiosk::test {

struct TerminalInMemory {
  TerminalInMemory();

  void record(std::size_t count);             // arrivals of invented people
  void record_line(const std::string& line);  // whatever it is
  std::int64_t head() const { return static_cast<std::int64_t>(lines.size()); }

  Batch batch(std::int64_t first, std::int64_t last) const;
  sync::Request push(std::int64_t first, std::int64_t last,
                     sync::Encoding encoding = sync::Encoding::kZstd) const;
  sync::Request push(const Batch& batch) const;  // as it is, signed or not

  sync::EnrolRequest wish(const std::string& code) const;
  sync::EnrolRequest further_wish(const LogId& further) const;  // by token

  LogId log;
  SigningKey key = SigningKey::make();
  OfficeKey office_key = make_office_key();
  std::string token;
  std::vector<std::string> lines;
  std::vector<Hash> hashes;  // hashes[n] is hash(n)
};

LogId new_log_id();
std::string arrival_body(const EventId& id, const std::string& who);
EventId new_event_id();
void sign(Batch& batch, const SigningKey& key);  // its head anew from its lines, and signed
// The terminal's next line announces `fresh`, which signs from then on.
std::string key_change_line(const TerminalInMemory& terminal, const PublicKey& fresh);

}  // namespace kiosk::test
