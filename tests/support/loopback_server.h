#pragma once
// A web server on loopback that answers with exactly the bytes it is told to.

#include <functional>
#include <mutex>
#include <string>
#include <vector>

#include "sync/transport.h"
#include "tests/support/loopback.h"
#include "tests/support/toy_collector.h"

namespace kiosk::test {

// An answer as it goes over the wire, with its length.
std::string http(const sync::Response& response);

class LoopbackServer {
 public:
  // What to send; the connection stays open after it, unless it is empty.
  using Handler = std::function<std::string(const sync::Request&)>;
  explicit LoopbackServer(Handler handler);

  std::string address() const { return "http://127.0.0.1:" + std::to_string(port_.port()); }
  int port() const { return port_.port(); }
  std::vector<sync::Request> requests() const;  // so far
  int connections() const;                      // so far

 private:
  void serve(const Socket& socket, const std::stop_token& stop);

  Handler handler_;
  mutable std::mutex mutex_;  // handler and record: one request at a time
  std::vector<sync::Request> requests_;
  int connections_ = 0;
  LoopbackPort port_;
};

// The toy collector behind such a server. Lock-free only while nobody sends.
LoopbackServer::Handler answers_of(ToyCollector& collector);

}  // namespace kiosk::test
