#pragma once
// A collector in memory: the table of protocol §3 with real signatures, for terminals to talk to.
// What it answers next can be replaced, lost, or signed by somebody else.

#include <deque>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "kiosk/base/signing.h"
#include "sync/link.h"
#include "sync/transport.h"
#include "sync/wire.h"

namespace kiosk::test {

class ToyCollector : public sync::Transport {
 public:
  // What happens to one exchange instead of the ordinary.
  using Fault = std::function<Result<sync::Response>(ToyCollector&, const sync::Request&)>;

  Result<sync::Response> send(const sync::Request& request, const std::stop_token& stop) override;
  sync::Response answer(const sync::Request& request);  // the ordinary, signed

  // Faults of the next exchanges, in order; after them the ordinary again.
  void then(Fault fault) { faults.push_back(std::move(fault)); }
  void then(int times, const Fault& fault) {
    for (int i = 0; i < times; ++i) then(fault);
  }

  sync::Link link_to(const LogId& log) const;  // as after an enrolment of that log
  sync::Response signed_answer(int status, std::string body, const sync::Request& request) const;
  std::size_t held(const LogId& log) const;
  void restore(const LogId& log, std::size_t count);  // an old backup of the store

  struct Log {
    std::vector<std::string> lines;
    std::vector<Hash> hashes;
  };
  SigningKey key = SigningKey::from_seed({9});
  std::string code = "AAAA-BBBB-CCCC";
  std::string token = "token-1";
  std::map<LogId, Log> logs;
  std::set<LogId> enrolled;
  std::deque<Fault> faults;
  std::vector<sync::Request> requests;  // all it was ever sent
  std::string poison;                   // a batch with this in a line gets 422
  bool takes_zstd = true;

 private:
  sync::Response enrol(const sync::Request& request);
  sync::Response put(const sync::Request& request);
  sync::Response store(const Batch& batch, const sync::Request& request);
  sync::Response acknowledgement(const LogId& log, const sync::Request& request) const;
  bool may_write(const sync::Request& request) const;
};

// Faults.
ToyCollector::Fault line_cut();     // the request never arrives
ToyCollector::Fault answer_lost();  // it arrives, and its answer does not
ToyCollector::Fault answered(int status, std::string body, std::vector<sync::Header> headers = {});
ToyCollector::Fault signed_by_it(int status, std::string body);

}  // namespace kiosk::test
