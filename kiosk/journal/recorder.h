#pragma once
// The recorder's thread: the only one that touches the log. Others hand it jobs.

#include <functional>
#include <thread>

#include "kiosk/base/mailbox.h"
#include "kiosk/journal/event_log.h"

namespace kiosk {

// One thing to do with the log, on the recorder's thread, in at most 20 ms so that no tap waits
// (interfaces.md). A job answers by putting a value into its asker's own mailbox.
using LogJob = std::function<void(EventLog&)>;

// Runs jobs in the order they came, and when there are none: hourly checkpoints, tidying, the walk
// over the whole log after a start. Owns the log from its making until stop().
class Recorder {
 public:
  struct Hooks {
    std::function<void(const std::string&)> alarm;  // a fault the walk or a checkpoint found
  };
  Recorder(EventLog log, const Clock& clock, Hooks hooks);
  ~Recorder();  // as stop()

  [[nodiscard]] bool post(LogJob job);  // false: 10,000 are waiting already

  // Finishes what was posted, signs the head, closes the log. Idempotent.
  void stop();

 private:
  void run(const std::stop_token& stop);

  const Clock& clock_;
  Hooks hooks_;
  EventLog log_;
  Mailbox<LogJob> jobs_;
  std::jthread thread_;
};

}  // namespace kiosk
