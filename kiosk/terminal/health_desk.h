#pragma once
// Keeps answers to questions of health, on a thread of its own: no face waits for that disk.
// Covered by tests/terminal/health_desk_test.cpp.

#include <filesystem>
#include <thread>

#include "kiosk/base/clock.h"
#include "kiosk/base/mailbox.h"
#include "kiosk/door/inputs.h"

namespace kiosk {

// Borrows the clock. What is older than thirty days goes at its start, with each answer, and once a
// day; the file is made with the first answer. What cannot be kept is told in the service log,
// without the answers.
class HealthDesk {
 public:
  HealthDesk(std::filesystem::path file, const Clock& clock);
  ~HealthDesk();  // keeps what was handed over, then ends

  void keep(const KeepHealth& answers);  // any thread; never waits

 private:
  void run(const std::stop_token& stop);
  void write(const KeepHealth& answers);
  void forget_old();

  const std::filesystem::path file_;
  const Clock& clock_;
  Mailbox<KeepHealth> answers_;
  std::jthread thread_;
};

}  // namespace kiosk
