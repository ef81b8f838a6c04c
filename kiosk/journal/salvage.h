#pragma once
// Reads what is left of a log whose copies cannot both be trusted, place by place, from both.
// Covered by tests/journal/opening_test.cpp, walk_test.cpp and tests/faults.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/journal/log_store.h"

namespace kiosk {

// One place in the log, as each copy has it. A copy "fits" where its entry follows the one it has
// before.
struct SalvagedPlace {
  Seq seq{};
  std::optional<Entry> database;
  std::optional<Entry> journal;
  bool database_fits = false;
  bool journal_fits = false;
};

// Goes over damage instead of stopping at it: lines that cannot be read are passed by. Borrows the
// store. One thread.
class Salvage {
 public:
  // After `after`; both copies' own hashes there begin their chains.
  Salvage(const LogStore& store, const std::filesystem::path& folder, const LogId& log, Seq after);
  ~Salvage();

  std::optional<SalvagedPlace> next();

 private:
  struct JournalLines;
  void fill_database();

  const LogStore& store_;
  LogId log_;
  std::vector<Entry> rows_;  // read ahead, the next one last
  Seq read_{};               // the last row read
  bool database_ends_ = false;
  std::unique_ptr<JournalLines> journal_;
  Head database_head_;
  Head journal_head_;
};

// Of two entries with one body the one that tells less: an erasure that was cut short goes on.
const Entry& shorter_told(const Entry& database, const Entry& journal);

// What a new log repeats of a place: the line that fits; both when both or neither do and they are
// not the same bytes; never what is no event.
std::vector<std::string> lines_to_carry(const SalvagedPlace& place);

}  // namespace kiosk
