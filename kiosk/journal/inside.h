#pragma once
// What an open log keeps in hand. Seen by the sources of this folder only.

#include <utility>

#include "kiosk/journal/event_log.h"
#include "kiosk/journal/journal_cursor.h"
#include "kiosk/journal/scribe.h"
#include "kiosk/journal/two_copies.h"

namespace kiosk {

struct EventLog::Inside {
  Inside(TwoCopies both, Scribe writes, Opening found)
      : copies(std::move(both)), scribe(std::move(writes)), opening(std::move(found)) {}

  Result<Nothing> tell_opening(Now now);
  Result<Nothing> heal();
  Result<Nothing> append_pending();
  Result<std::vector<Entry>> write(std::span<const Draft> drafts);
  Result<std::optional<Entry>> find(const EventId& id, std::span<const Entry> fresh) const;
  Result<Nothing> set_acked(const Acknowledgement& word);
  Result<Nothing> succeed(const std::string& reason, Now now);

  // The walk (walk.cpp).
  struct JournalStep {
    std::vector<Entry> entries;
    std::vector<Checkpoint> checkpoints;
    bool expected = false;  // false: this log's journal was set aside
  };
  Result<Walk> step(Walk walk, std::size_t limit) const;
  Result<JournalStep> read_journal(const Walk& walk, std::size_t limit) const;
  Result<Nothing> check_step(const Walk& walk, const std::vector<Entry>& rows,
                             const JournalStep& lines) const;
  Result<Nothing> check_signatures(const LogId& log, std::vector<Checkpoint> all) const;

  TwoCopies copies;
  Scribe scribe;
  Opening opening;
  std::vector<Draft> pending;  // what the start found out and had no room to say
  bool unhealed = false;       // as Opened has it
  bool note_stands = true;     // `unresolved` may still lie there
  // Where the walk stopped reading the journal, so that its next step need not search.
  mutable std::optional<JournalCursor> cursor;
  mutable bool damaged = false;  // the walk found a fault
};

}  // namespace kiosk
