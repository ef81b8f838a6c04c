// Covered by tests/collector/commands_test.cpp.
#include "sync/collector/desks/service_log.h"

#include <unistd.h>

#include <mutex>

#include "kiosk/base/calendar.h"
#include "kiosk/base/text.h"

namespace kiosk::sync {
namespace {

const char* word_for(Severity severity) {
  switch (severity) {
    case Severity::kWarning: return " warning ";
    case Severity::kAlarm: return " ALARM ";
    case Severity::kInfo: break;
  }
  return " info ";
}

class StderrLog : public ServiceLog {
 public:
  explicit StderrLog(const Clock& clock) : clock_(clock) {}

  void say(Severity severity, const std::string& line) override {
    const std::string whole =
        rfc3339(clock_.now().instant) + word_for(severity) + one_line(line) + '\n';
    const std::lock_guard lock{mutex_};
    // A log that cannot be written is no reason to stop taking what terminals bring.
    if (::write(STDERR_FILENO, whole.data(), whole.size()) < 0) return;
  }

 private:
  const Clock& clock_;
  std::mutex mutex_;  // lines stay whole, and in order
};

}  // namespace

std::unique_ptr<ServiceLog> log_to_stderr(const Clock& clock) {
  return std::make_unique<StderrLog>(clock);
}

}  // namespace kiosk::sync
