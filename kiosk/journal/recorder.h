#pragma once
// The recorder's thread: the only one that touches the log. Others hand it jobs.

#include <functional>
#include <optional>
#include <thread>

#include "kiosk/base/mailbox.h"
#include "kiosk/journal/event_log.h"

namespace kiosk {

// One thing to do with the log, on the recorder's thread, in at most 20 ms so that no tap waits
// (interfaces.md). A job answers by putting a value into its asker's own mailbox.
using LogJob = std::function<void(EventLog&)>;

// Runs jobs in the order they came, and when there are none: hourly checkpoints, tidying, the walk
// over the whole log after a start; a fault the walk finds opens a new log and is told by the
// alarm; one in what was pulled of others has it pulled again from there on. Owns the log from its
// making until stop(). Borrows the clock.
class Recorder {
 public:
  struct Hooks {
    // A fault the walk, a checkpoint or the tidying found, for the service log and the service
    // page. Called on the recorder's thread.
    std::function<void(const std::string&)> alarm{};
    // Something was written, by a job or by the recorder itself. Called on the recorder's thread,
    // after the job has answered its asker.
    std::function<void(EventLog&)> written{};
  };
  Recorder(EventLog log, const Clock& clock, Hooks hooks);
  ~Recorder();  // as stop()

  [[nodiscard]] bool post(LogJob job);  // false: 10,000 are waiting, or stopped

  // Finishes what was posted, signs the head, closes the log. Idempotent.
  void stop();

 private:
  struct Idle {
    Tick signed_at{};  // the last checkpoint of an idle hour
    EventLog::Walk walk;
    EventLog::Walk pulled;  // over what was pulled; with a fault: what follows it goes
    bool failed = false;    // the disk: nothing more is written, nor said twice
  };
  void run(const std::stop_token& stop);
  void work(Idle& idle);
  void walk(Idle& idle, Now now);
  void walk_pulled(Idle& idle);
  void forget_pulled(Idle& idle);
  void tell_written(EventLog::End& told);
  void alarm(const Error& error) const;

  const Clock& clock_;
  Hooks hooks_;
  std::optional<EventLog> log_;  // none after stop()
  Mailbox<LogJob> jobs_;
  std::jthread thread_;
};

}  // namespace kiosk
