#pragma once
// How long to leave the collector alone after a failed attempt (protocol §3, "Back-off").

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

#include "kiosk/base/clock.h"
#include "kiosk/base/ids.h"

namespace kiosk::sync {

// rand(0, min(900 s, 2 s · 2^failures)): chance after the cap, so that five hundred terminals never
// fall into step. `failures` is how many came before this one since the last acknowledgement.
std::chrono::milliseconds wait_after(int failures, std::uint64_t noise);

// rand(0, 30 s), once, when a connection that stood is lost.
std::chrono::milliseconds wait_after_loss(std::uint64_t noise);

// What a Retry-After header asks for, seconds or an HTTP date, brought between 1 s and 1 h; none
// for anything else.
std::optional<std::chrono::milliseconds> retry_after(std::string_view value, Instant now);

// Counts failures. Only a verified acknowledgement starts it anew.
class Backoff {
 public:
  explicit Backoff(Noise noise) : noise_(noise) {}

  std::chrono::milliseconds failed();
  void acknowledged();

 private:
  Noise noise_;
  int failures_ = 0;
  bool stood_ = false;  // acknowledged since the last failure
};

}  // namespace kiosk::sync
