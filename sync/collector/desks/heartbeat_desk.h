#pragma once
// What terminals say of themselves, kept for the centre (POST /v1/heartbeat).

#include <string>

#include "sync/collector/desks/intake.h"

namespace kiosk::sync {

// Safe from any thread.
class HeartbeatDesk {
 public:
  explicit HeartbeatDesk(const Premises& premises) : premises_(premises) {}

  // Keeps the latest of each terminal. One that has a verified acknowledgement for more than is
  // held here says that this store was put back: an alarm.
  Reply take(const std::string& authorization, std::string_view body, Now now);

 private:
  const Premises premises_;
  RequestRate rate_{{.burst = 30, .per_second = 0.5}};  // one is due every five minutes
};

}  // namespace kiosk::sync
