#pragma once
// One line for each thing that happened, for whoever runs the collector. Never personal data: no
// bodies, no badge numbers, no tokens.

#include <cstdint>
#include <memory>
#include <string>

#include "kiosk/base/clock.h"

namespace kiosk::sync {

enum class Severity : std::uint8_t { kInfo, kWarning, kAlarm };

// Safe from any thread. Text from outside comes out as one line (base/text.h).
class ServiceLog {
 public:
  virtual ~ServiceLog() = default;
  virtual void say(Severity severity, const std::string& line) = 0;
};

// To stderr, where the service manager picks it up. Borrows the clock.
std::unique_ptr<ServiceLog> log_to_stderr(const Clock& clock);

}  // namespace kiosk::sync
