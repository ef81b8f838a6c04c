#pragma once
// How the line to the collector stands, and when it is worth trying again.

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "sync/backoff.h"
#include "sync/outgoing.h"

namespace kiosk::sync {

enum class PushState : std::uint8_t {
  kNotEnrolled,
  kTrying,     // since the start nobody has answered, and nothing has failed yet
  kConnected,  // the last attempt was answered by the collector itself
  kOffline,
  kRefused,  // the collector says no and a person has to look; asked again every hour
};

// For the pill on the glass and for `congso status`.
struct PushStatus {
  PushState state = PushState::kNotEnrolled;
  std::optional<Instant> since;         // it has been in this state
  std::int64_t waiting = 0;             // entries without an acknowledgement
  std::optional<Instant> oldest;        // when the first of them was recorded
  Seq acked{};                          // of the current log
  std::optional<Instant> acknowledged;  // when the collector last said so
  std::string fault;                    // the last one; for the service log and status
  std::optional<Instant> fault_at;
  std::int64_t lost_by_collector = 0;  // entries it had acknowledged and verifiably lost: alarm
  std::int64_t quarantined = 0;        // records nobody takes, sent as their digest: alarm
  std::int64_t new_logs = 0;           // opened because the folder was rolled back: alarm
  bool operator==(const PushStatus&) const = default;
};

// Keeps the status and the hour of the next attempt. One thread.
class Standing {
 public:
  // Enrolled, the first attempt is due at once; otherwise none ever is.
  Standing(bool enrolled, Noise noise);

  const PushStatus& status() const { return status_; }
  Tick next_wake() const { return wake_; }

  void saw(const OutgoingState& log);

  // The collector itself answered; the next request may follow at once.
  void reached(const Now& now);
  void acknowledged(const Now& now);

  // A failed attempt: waits by the back-off, or as long as the collector asked for.
  void failed(const std::string& what, std::optional<std::chrono::milliseconds> asked,
              const Now& now);
  // A signed no, or a state that only a person can end: waits an hour.
  void refused(const std::string& what, const Now& now);
  // The log could not be asked; that is not the line's fault.
  void hold_on(const Error& error, const Now& now);

  void wake_at(Tick tick) { wake_ = tick; }
  void wake_by(Tick tick) { wake_ = std::min(wake_, tick); }

  void collector_lost(std::int64_t entries) { status_.lost_by_collector += entries; }
  void quarantined() { ++status_.quarantined; }
  void opened_new_log() { ++status_.new_logs; }

 private:
  void enter(PushState state, const Now& now);
  void note(const std::string& fault, const Now& now);

  Backoff backoff_;
  PushStatus status_;
  Tick wake_;
};

}  // namespace kiosk::sync
