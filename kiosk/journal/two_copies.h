#pragma once
// The current log on both its places: what is written is on both, or on neither, or nobody knows.
// Covered by tests/journal/opening_test.cpp, walk_test.cpp and tests/faults.

#include <optional>
#include <span>

#include "kiosk/journal/event_log.h"
#include "kiosk/journal/journal_file.h"
#include "kiosk/journal/log_store.h"
#include "kiosk/journal/room.h"

namespace kiosk {

// One thread. After kUnknown it is broken: every later call says kUnknown at once and writes
// nothing.
class TwoCopies {
 public:
  TwoCopies(LogPlace place, const SigningKey& key, LogStore store, JournalFile journal,
            const LogId& log);

  // Journal first, then one commit; returns once both are durable. kNoRoom: neither has it.
  // `entries` continue the head.
  Result<Nothing> write(std::span<const Entry> entries);

  // Signs `at`, an entry of this log, and writes the signature to both. One that stands is
  // returned as it is. kBadData: only a former key could sign it.
  Result<Checkpoint> sign(const Head& at);

  // `key` signs heads from `from` on.
  void set_key(const SigningKey& key, Seq from);

  // What a tap should not wait for: the next zeroed block, the next segment, the write-ahead file.
  // Cheap when there is nothing to do.
  Result<Nothing> tidy();

  // Begins the next segment: all that was written lies in files nobody writes to any more.
  Result<Nothing> close_segment();

  // kNoRoom when `size` more bytes cannot surely be written; the ballast is given up first.
  Result<Nothing> admit(std::size_t size);

  const LogStore& store() const { return store_; }
  LogStore& store() { return store_; }
  const LogPlace& place() const { return place_; }
  const SigningKey& key() const { return key_; }
  Seq key_from() const { return key_from_; }
  const LogId& log() const { return log_; }
  const Head& head() const { return head_; }
  void set_head(const Head& head) { head_ = head; }
  std::filesystem::path folder() const { return place_.journal / to_string(log_); }
  bool broken() const { return broken_; }
  void give_up_writing();

  // Goes on after a healing: in `journal`, at the database's head.
  Result<Nothing> go_on_in(JournalFile journal);

  // The outcome of a change beside the log, such as an acknowledgement: a failure in the middle
  // ends all writing.
  Result<Nothing> settled(Result<Nothing> outcome);

  // Gives the database up to whoever opens the next log; nothing else may be called afterwards.
  LogStore take_store() { return std::move(store_); }

 private:
  Result<Nothing> put(const std::string& lines, const Addition& addition);
  Result<Nothing> next_segment();
  Result<Nothing> keep_room(std::size_t size, std::int64_t reserve);
  Error broke(Error error);

  LogPlace place_;
  SigningKey key_;
  Seq key_from_{1};
  LogStore store_;
  JournalFile journal_;
  LogId log_;
  Head head_;
  Ballast ballast_;
  Room database_disk_;
  bool broken_ = false;
};

// How many bytes are zeroed ahead at a time on this disk: 256 KiB, less on a small one.
std::int64_t block_for(const std::filesystem::path& journal);

}  // namespace kiosk
