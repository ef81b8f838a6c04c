#pragma once
// Brings what the office's other terminals wrote, page by page, and believes only what is signed:
// the terminal's side of protocol §4.

#include <cstdint>
#include <optional>
#include <string>

#include "sync/backoff.h"
#include "sync/incoming.h"
#include "sync/link.h"
#include "sync/requests.h"

namespace kiosk::sync {

// How the pulling stands, for the glass and for `congso status`.
struct PullStatus {
  enum class State : std::uint8_t { kTrying, kUpToDate, kCatchingUp, kOffline, kRefused };
  State state = State::kTrying;
  std::int64_t taken = 0;  // lines since the catching up began
  std::int64_t left = 0;   // lines that are known to be still there
  std::string fault;       // the last one
  bool operator==(const PullStatus&) const = default;
};

// Sends nothing itself, and asks for no time, as Pusher. Borrows `incoming`. One thread.
class Puller {
 public:
  Puller(Incoming& incoming, Link link, Noise noise);

  // What to ask now; none before next_wake(). `wait`: whether the answer may be held back until
  // there is something to say.
  std::optional<Request> request(const Now& now, bool wait);
  void take(const Result<Response>& answer, const Now& now);

  Tick next_wake() const { return wake_; }
  const PullStatus& status() const { return status_; }

 private:
  void take_page(const Response& response, const Now& now);
  void keep(const FeedPage& page, const Now& now);
  void start_over(const Now& now);
  void count(const FeedPage& page);
  void fail(PullStatus::State state, const std::string& what, const Now& now);

  Incoming& incoming_;
  const Link link_;
  const Noise noise_;
  Backoff backoff_;
  PullStatus status_;
  PulledSoFar so_far_;
  std::string nonce_;
  Tick asked_at_{};
  Tick wake_{};
  bool waits_ = false;
  bool anew_ = false;  // already started over, and nothing came of it yet
};

}  // namespace kiosk::sync
