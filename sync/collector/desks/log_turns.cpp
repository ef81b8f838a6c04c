// Covered by tests/collector/concurrency_test.cpp.
#include "sync/collector/desks/log_turns.h"

namespace kiosk::sync {

std::optional<LogTurns::Turn> LogTurns::take(const LogId& log, std::chrono::milliseconds limit) {
  std::unique_lock lock{mutex_};
  if (!freed_.wait_for(lock, limit, [&] { return taken_.count(log) == 0; })) return {};
  taken_.insert(log);
  return std::optional<Turn>{std::in_place, *this, log};
}

void LogTurns::give_back(const LogId& log) {
  {
    const std::lock_guard lock{mutex_};
    taken_.erase(log);
  }
  freed_.notify_all();
}

LogTurns::Turn::~Turn() {
  if (turns_ != nullptr) turns_->give_back(log_);
}

}  // namespace kiosk::sync
