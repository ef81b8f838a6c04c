#pragma once
// The line of a public screen that stands alone: a data folder of its own, enrolled with the role
// `board`, in which nobody taps and into which the collector tells what a stranger may see
// (protocol §4, §5). Covered by tests/story/public_board_test.cpp.

#include <memory>

#include "kiosk/base/mailbox.h"
#include "kiosk/hatch/hatch.h"
#include "kiosk/hatch/held_log.h"
#include "kiosk/hatch/place.h"
#include "kiosk/journal/recorder.h"
#include "kiosk/terminal/collector_line.h"

namespace kiosk {

// Holds the folder as a kiosk does: its log, the line both ways, the hatch through which the screen
// asks. One thread; its own threads end with it.
class BoardLine {
 public:
  // Whether the collector gave this folder the role of a public screen.
  static bool belongs_in(const DataFolder& folder);

  // kTryLater: another process holds the folder.
  static Result<std::unique_ptr<BoardLine>> open(const Place& place, const Clock& clock);
  ~BoardLine();

  void look() { (void)line_->look(); }  // now and then: the link may have changed

 private:
  BoardLine(const Place& place, FolderLock lock, EventLog log, const Clock& clock);

  const Place place_;
  const FolderLock lock_;
  Mailbox<sync::Ring> bell_{1};
  Recorder recorder_;
  RecorderLog line_log_, feed_log_, hatch_log_;
  std::unique_ptr<CollectorLine> line_;
  std::unique_ptr<Hatch> hatch_;
};

}  // namespace kiosk
