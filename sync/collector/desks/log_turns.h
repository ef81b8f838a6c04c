#pragma once
// One request at a time writes a log; the next waits its turn (protocol §3).

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <set>
#include <utility>

#include "kiosk/base/ids.h"

namespace kiosk::sync {

class LogTurns {
 public:
  // Holds the log until it goes. The turns it came from must outlive it.
  class Turn {
   public:
    Turn(LogTurns& turns, const LogId& log) : turns_(&turns), log_(log) {}
    Turn(Turn&& other) noexcept : turns_(std::exchange(other.turns_, nullptr)), log_(other.log_) {}
    Turn& operator=(Turn&&) = delete;
    ~Turn();

   private:
    LogTurns* turns_;
    LogId log_;
  };

  // Waits for the log at most `limit`; none when it is still being written then.
  std::optional<Turn> take(const LogId& log, std::chrono::milliseconds limit);

 private:
  void give_back(const LogId& log);

  std::mutex mutex_;
  std::condition_variable freed_;
  std::set<LogId> taken_;
};

}  // namespace kiosk::sync
