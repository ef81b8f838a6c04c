#pragma once
// One way to the log for everyone who is not its owner: the pusher, and the administrator's
// command, whether a kiosk runs on the folder or not.

#include <filesystem>
#include <span>
#include <vector>

#include "kiosk/journal/event_log.h"
#include "sync/outgoing.h"

namespace kiosk {

// EventLog's calls, answered by whoever holds it. Each may wait for the recorder.
class LogAccess : public sync::Outgoing {
 public:
  virtual Result<std::vector<Entry>> append(std::span<const Draft> drafts) = 0;
  virtual Result<std::vector<LogId>> logs() = 0;
  virtual Result<std::vector<Entry>> entries(const LogId& log, Seq after, std::size_t limit) = 0;
  virtual Result<EventLog::Walk> walk_on(EventLog::Walk walk, std::size_t limit) = 0;
  virtual Result<Nothing> copy_to(const std::filesystem::path& folder) = 0;
};

// Entries that may be asked for at once: read in well under the 20 ms a tap may wait.
constexpr std::size_t kEntriesAtOnce = 500;

}  // namespace kiosk
