#pragma once
// The running line to the collector: starts when the terminal is enrolled, also while it runs.

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

#include "kiosk/base/mailbox.h"
#include "kiosk/hatch/log_access.h"
#include "kiosk/journal/data_folder.h"
#include "sync/link.h"
#include "sync/thread.h"

namespace kiosk {

// UI thread. Borrows all it is given, which must outlive it.
class CollectorLine {
 public:
  struct Parts {
    const DataFolder& folder;
    std::string ca;   // a PEM file; empty: the system's
    LogAccess& log;   // the pusher's
    LogAccess& feed;  // the puller's
    const Clock& clock;
    Mailbox<sync::Ring>& bell;             // rung when something was recorded
    std::function<sync::Vitals()> vitals;  // asked on the sync thread
  };
  // On the sync thread, and on the feed's.
  struct Told {
    std::function<void(const sync::PushStatus&)> pushed;
    std::function<void(const sync::PullStatus&)> pulled;
  };

  CollectorLine(Parts parts, Told told) : parts_(std::move(parts)), told_(std::move(told)) {}

  // Starts the line if link.json says that the terminal is enrolled, or enrolled anew. Looks at the
  // file only when it has changed. The link it found; none when nothing is new.
  std::optional<sync::Link> look();

 private:
  Result<Nothing> start(const sync::Link& link);
  Result<Nothing> start_feed(const sync::Link& link);

  Parts parts_;
  Told told_;
  std::optional<std::filesystem::file_time_type> seen_;
  std::string token_;
  std::unique_ptr<sync::Transport> transport_;
  std::unique_ptr<sync::Pusher> pusher_;
  std::unique_ptr<sync::Heart> heart_;
  std::unique_ptr<sync::Transport> feed_transport_;
  std::unique_ptr<sync::Puller> puller_;
  std::jthread thread_;  // last: they use all of the above
  std::jthread feed_thread_;
};

}  // namespace kiosk
