#pragma once
// A log of its own with its recorder, tapped from the door's thread: for benchmarks.

#include <filesystem>
#include <optional>

#include "kiosk/base/mailbox.h"
#include "kiosk/base/random.h"
#include "kiosk/journal/data_folder.h"
#include "kiosk/journal/recorder.h"

namespace kiosk::test {

class TappedLog {
 public:
  // In `folder`, which is made; with so many events behind it. What fails ends the program.
  explicit TappedLog(const std::filesystem::path& folder, int events = 0);

  // One tap from the door's thread to the recorder's and back: durable in both copies.
  void tap();

  Recorder& recorder() { return *recorder_; }
  const Clock& clock() const { return clock_; }

 private:
  SystemClock clock_;
  DataFolder place_;
  IdMaker ids_{random_bits};
  Mailbox<Result<std::vector<Entry>>> answers_{10};
  std::optional<Recorder> recorder_;
};

}  // namespace kiosk::test
