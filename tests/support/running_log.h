#pragma once
// The log of a kiosk that runs: its recorder holds the folder, and its hatch serves others.

#include <memory>

#include "kiosk/hatch/hatch.h"
#include "kiosk/hatch/held_log.h"

namespace kiosk::test {

struct RunningLog {
  explicit RunningLog(const DataFolder& folder);
  ~RunningLog();

  SystemClock clock;
  FolderLock lock;
  Mailbox<EventLog::End> ends{1'000};  // each time something was written, or taken away
  Recorder recorder;
  RecorderLog inside{recorder, clock};
  std::unique_ptr<Hatch> hatch;
};

}  // namespace kiosk::test
