#include "tests/support/running_log.h"

namespace kiosk::test {

RunningLog::RunningLog(const DataFolder& folder)
    : lock(std::move(FolderLock::take(folder, "test")).value()),
      recorder(
          std::move(EventLog::open(folder.log_place(), read_key(folder.key()).value(), clock.now()))
              .value(),
          clock, {{}, [this](EventLog& log) { static_cast<void>(ends.put(log.end())); }}),
      hatch(std::move(Hatch::open(folder.socket(), inside)).value()) {}

RunningLog::~RunningLog() {
  hatch.reset();
  recorder.stop();
}

}  // namespace kiosk::test
