#pragma once
// What the terminal tells the collector of itself from time to time, so that a terminal that is
// lost is known to be lost, and how much with it.

#include <functional>
#include <optional>

#include "sync/link.h"
#include "sync/outgoing.h"
#include "sync/requests.h"

namespace kiosk::sync {

// What only the machine knows.
struct Vitals {
  std::optional<std::int64_t> disk_free;  // bytes
  std::string version;
};

// Sends nothing itself, and asks for no time, as Pusher. One thread.
class Heart {
 public:
  Heart(const Link& link, std::function<Vitals()> vitals, Noise noise)
      : token_(link.token), pins_(link.pins), vitals_(std::move(vitals)), noise_(noise) {}

  // A beat, when one is due: at once when the line has come to stand, then every five minutes.
  std::optional<Request> request(const OutgoingState& log, const Now& now);
  void take(const Result<Response>& answer, const Now& now);
  Tick next_wake() const { return due_; }

 private:
  const std::string token_;
  const std::optional<Pins> pins_;
  const std::function<Vitals()> vitals_;
  const Noise noise_;
  std::string nonce_;
  Tick due_ = Tick::min();
};

}  // namespace kiosk::sync
