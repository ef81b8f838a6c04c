#pragma once
// What an open log keeps in hand. Seen by the sources of this folder only.

#include <optional>
#include <utility>

#include "kiosk/journal/event_log.h"
#include "kiosk/journal/scribe.h"
#include "kiosk/journal/two_copies.h"
#include "kiosk/journal/walker.h"

namespace kiosk {

struct EventLog::Inside {
  Inside(TwoCopies both, Scribe writes, Opening found)
      : copies(std::move(both)), scribe(std::move(writes)), opening(std::move(found)) {}

  Result<Nothing> tell_opening(Now now);
  Result<Nothing> heal();
  Result<Nothing> append_pending();
  Result<std::vector<Entry>> write(std::span<const Draft> drafts);
  void chain(const std::vector<std::string>& bodies, Head& head, std::vector<Entry>& fresh) const;
  Result<std::optional<Entry>> find(const EventId& id, std::span<const Entry> fresh);
  Result<Nothing> set_acked(const Acknowledgement& word);
  Result<std::size_t> batch_size(const std::vector<Entry>& entries, std::size_t wanted) const;
  Result<Nothing> succeed(const std::string& reason, Now now);

  // Made anew after the store has been replaced by a successor.
  Walker& walker() const;

  TwoCopies copies;
  Scribe scribe;
  Opening opening;
  std::vector<Draft> pending;  // what the start found out and had no room to say
  Now opened_at;
  bool unhealed = false;    // as Opened has it
  bool note_stands = true;  // `unresolved` may still lie there
  mutable std::optional<Walker> walking;
  mutable bool damaged = false;  // the walk found a fault
};

}  // namespace kiosk
