#pragma once
// Stands between a terminal and a collector on loopback and does to their talk what bad lines do.

#include <atomic>
#include <deque>
#include <mutex>
#include <string>
#include <vector>

#include "tests/support/loopback.h"

namespace kiosk::test {

// What happens to one exchange.
struct LineFault {
  enum class What : std::uint8_t {
    kNone,
    kCutRequest,     // the collector gets `at` bytes of it, then both sides see the end
    kResetRequest,   // the same, and the terminal sees RST
    kCutAnswer,      // the terminal gets `at` bytes of it, then the end
    kResetAnswer,    // the same, then RST
    kSwallowAnswer,  // the collector has answered and the terminal never hears it
    kReplaceAnswer,  // the terminal gets `answer` instead
    kPortal,         // the terminal gets `answer` and the collector nothing
    kHalfAnswer,     // the terminal gets `at` bytes of it and a half-closed line, held open
    kStall,          // the terminal gets `at` bytes of it, and then neither more nor an end
    kDuplicate,      // the collector gets the request twice; the terminal the second answer
    kAtOnce,         // the same over two connections at the same time
    kSilence,        // the collector gets it, and the terminal neither an answer nor an end
    kSlow,           // it takes as long as a line of `at` bytes a second
  };
  What what = What::kNone;
  std::size_t at = 0;
  std::string answer;  // raw bytes, see http() of loopback_server.h
};

// Any number of connections; each exchange is carried over a connection of its own to the
// collector. Thread-safe.
class FaultProxy {
 public:
  explicit FaultProxy(int collector_port);

  int port() const { return port_.port(); }
  std::string address() const { return "http://127.0.0.1:" + std::to_string(port()); }

  void next(LineFault fault, int times = 1);  // for exchanges to come, in order
  void always(LineFault fault);               // for those after them
  void mend();                                // no fault from now on, nor those still to come
  void leads_to(int collector_port) { collector_port_ = collector_port; }  // from now on
  int exchanges() const { return exchanges_; }
  std::string last_request() const;  // raw bytes
  std::string last_answer() const;   // of the collector, raw bytes
  // Bytes of another time arrive at the collector; what it answers nobody hears.
  void replay(const std::string& request) { from_collector(request, {}); }

 private:
  LineFault take_fault(const std::string& request);
  std::string from_collector(const std::string& request, const std::stop_token& stop);
  std::string at_once(const std::string& request, const std::stop_token& stop);
  void part_to_collector(const std::string& request, std::size_t at) const;
  void serve(Socket terminal, const std::stop_token& stop);
  bool exchange(Socket& terminal, const std::string& request, const std::stop_token& stop);

  std::atomic<int> collector_port_;
  mutable std::mutex mutex_;
  std::deque<LineFault> faults_;
  LineFault ordinary_;
  std::string last_request_;
  std::string last_answer_;
  std::atomic<int> exchanges_{0};
  LoopbackPort port_;  // last: its threads use all above
};

}  // namespace kiosk::test
