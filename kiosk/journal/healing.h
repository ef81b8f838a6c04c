#pragma once
// How the longer copy gives the shorter one what it lacks.
// Covered by tests/journal/opening_test.cpp, walk_test.cpp and tests/faults.

#include <optional>
#include <string>

#include "kiosk/journal/journal_file.h"
#include "kiosk/journal/log_store.h"

namespace kiosk {

struct Poured {
  std::int64_t entries = 0;
  std::optional<std::string> broken;  // why it stopped before the end of the giver
};

// Adds what the journal in `folder` holds beyond the database's head, as far as its chain holds.
// Can be interrupted anywhere and done again. The log may be new to the database.
Result<Poured> pour_into_database(LogStore& store, const std::filesystem::path& folder,
                                  const LogId& log);

// Writes what the database holds beyond `from` into new segments, and leaves the last one open.
struct NewJournal {
  JournalFile file;
  Poured poured;
};
Result<NewJournal> pour_into_journal(const LogStore& store, const std::filesystem::path& folder,
                                     const LogId& log, Head from);

// As pour_into_database(); then the lines the database lacked go into a fresh segment, and the one
// they came from ends before them: they may lie in the kernel's memory only, if their sync failed.
Result<NewJournal> heal_database(LogStore& store, const std::filesystem::path& folder,
                                 const LogId& log);

}  // namespace kiosk
