#pragma once
// One way to the log for everyone who is not its owner: the pusher, and the administrator's
// command, whether a kiosk runs on the folder or not.

#include <filesystem>
#include <span>
#include <vector>

#include "kiosk/journal/event_log.h"
#include "kiosk/journal/evidence.h"
#include "sync/incoming.h"
#include "sync/outgoing.h"

namespace kiosk {

// Which bodies go, and the word that stays with their digests: "erased" or "expired".
struct Erasure {
  LogId log;
  std::vector<Seq> seqs;  // rising
  std::string why;
};

// EventLog's calls, answered by whoever holds it. Each may wait for the recorder.
class LogAccess : public sync::Outgoing, public sync::Incoming {
 public:
  virtual Result<std::vector<Entry>> append(std::span<const Draft> drafts) = 0;
  virtual Result<std::vector<LogId>> logs() = 0;  // this installation's own, oldest first
  // Those, and the other terminals' of the office: all whose facts count here.
  virtual Result<std::vector<LogId>> every_log() = 0;
  virtual Result<std::vector<Entry>> entries(const LogId& log, Seq after, std::size_t limit) = 0;
  virtual Result<std::vector<Checkpoint>> checkpoints(const LogId& log, Seq after, Seq last) = 0;
  virtual Result<Seq> acked(const LogId& log) = 0;
  virtual Result<Nothing> change_key() = 0;
  virtual Result<EventLog::Walk> walk_on(EventLog::Walk walk, std::size_t limit) = 0;
  virtual Result<EventLog::Walk> walk_pulled(EventLog::Walk walk, std::size_t limit) = 0;

  // --- erasing (EventLog says in which order, and why)
  // Goes through one part of the journal, that which holds `from`; where the next one begins, none
  // behind the last. What is heavy is done on the caller's thread.
  virtual Result<std::optional<Seq>> erase_part(const Erasure& what, Seq from) = 0;
  virtual Result<Nothing> erase_rows(const Erasure& what) = 0;  // at most kEntriesAtOnce
  virtual Result<EvidenceErased> erase_evidence(const StaffId& who) = 0;
  // True: views.db has gone, too, and its owner makes it anew. False: nobody owns it.
  virtual Result<bool> forget_erased() = 0;
};

// Entries that may be asked for at once: read in well under the 20 ms a tap may wait.
constexpr std::size_t kEntriesAtOnce = 500;

}  // namespace kiosk
