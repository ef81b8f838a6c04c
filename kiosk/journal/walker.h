#pragma once
// The slow walk over everything: the whole chain of both copies, their agreement, every signature.
// Covered by tests/journal/walk_test.cpp.

#include <filesystem>
#include <optional>
#include <vector>

#include "kiosk/journal/event_log.h"
#include "kiosk/journal/journal_cursor.h"
#include "kiosk/journal/log_store.h"

namespace kiosk {

// Only reads. Borrows the store, which must outlive it. One thread.
class Walker {
 public:
  Walker(const LogStore& store, std::filesystem::path journal)
      : store_(store), journal_(std::move(journal)) {}

  // Before the first entry of the oldest log; what was read earlier is read from the disk again.
  EventLog::Walk begin();

  // Continues `walk` by at most `limit` entries. kBadData
  // says what is wrong behind the walk's place.
  Result<EventLog::Walk> step(EventLog::Walk walk, std::size_t limit);

 private:
  struct JournalStep {
    std::vector<Entry> entries;
    std::vector<Checkpoint> checkpoints;
    bool expected = false;  // false: this log's journal was set aside
  };
  Result<JournalStep> read_journal(const EventLog::Walk& walk, std::size_t limit);
  Result<JournalStep> read_on(const EventLog::Walk& walk, std::size_t limit);
  Result<Nothing> check_step(const EventLog::Walk& walk, const std::vector<Entry>& rows,
                             const JournalStep& lines) const;
  Result<Nothing> check_signatures(const LogId& log, std::vector<Checkpoint> all) const;

  const LogStore& store_;
  std::filesystem::path journal_;
  // Where the last step stopped reading the journal, so that the next need not search. It knows the
  // segment only as it was then.
  std::optional<JournalCursor> cursor_;
};

// Entries found good by the step from `before` to `after`, which may have begun the next log.
std::int64_t walked(const EventLog::Walk& before, const EventLog::Walk& after);

// The walk, ended by a fault at its place.
EventLog::Walk stopped(EventLog::Walk walk, const std::string& fault);

}  // namespace kiosk
