#pragma once
// log.db by meaning: logs, their entries in order, their checkpoints, and how far they are
// acknowledged.

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "kiosk/base/batch.h"
#include "kiosk/base/event.h"
#include "kiosk/base/key_change.h"
#include "kiosk/journal/database.h"
#include "kiosk/journal/foreign_logs.h"

namespace kiosk {

// The last entry of a log; seq 0 with the chain's start when there is none.
struct Head {
  Seq seq{};
  Hash hash{};
  bool operator==(const Head&) const = default;
};

struct OwnLog {
  std::int64_t number = 0;  // its short name inside this file
  LogId id;
  bool journal = true;  // false: its journal was set aside, this is its only copy here
};

// What goes into one commit.
struct Addition {
  LogId log;
  bool opens = false;  // the log is new to this file
  bool journal = true;
  std::span<const Entry> entries{};
  std::span<const Checkpoint> checkpoints{};
};

// One thread. Every function fails as database_error() sorts it. A failed add() left nothing when
// it says kNoRoom, kBadData or kTryLater; after kUnknown nobody knows.
class LogStore {
 public:
  static Result<LogStore> make(const std::filesystem::path& path);
  static Result<LogStore> open(const std::filesystem::path& path);

  LogStore(LogStore&&) noexcept;
  LogStore& operator=(LogStore&&) noexcept;
  ~LogStore();

  const std::vector<OwnLog>& logs() const { return logs_; }  // oldest first
  const OwnLog* find(const LogId& log) const;

  Result<Head> head(const LogId& log) const;
  Result<std::vector<Entry>> entries(const LogId& log, Seq after, std::size_t limit) const;
  Result<std::optional<Entry>> entry_at(const LogId& log, Seq seq) const;
  Result<std::optional<Entry>> entry_of(const EventId& event) const;
  Result<std::optional<Hash>> hash_at(const LogId& log, Seq seq) const;

  // One durable commit.
  Result<Nothing> add(const Addition& addition);
  // A checkpoint that is already there is left as it is.

  Result<std::optional<Checkpoint>> checkpoint_at(const LogId& log, Seq seq) const;
  Result<std::optional<Checkpoint>> last_checkpoint(const LogId& log) const;
  Result<std::vector<Checkpoint>> checkpoints(const LogId& log, Seq after, Seq last) const;

  // As stored; an acknowledgement whose hash is not ours counts as none, and is learnt again.
  Result<Seq> acked(const LogId& log) const;
  Result<Nothing> set_acked(const Acknowledgement& word);
  Result<Nothing> quarantine(const LogId& log, Seq seq);
  Result<std::vector<Seq>> quarantined(const LogId& log, Seq after, Seq last) const;
  Result<Nothing> set_journal_aside(const LogId& log);

  // Which key signs which heads of a log; none when its first entry names no key.
  Result<std::optional<KeysOfLog>> keys(const LogId& log) const;

  // Puts their digests in place of the bodies at `seqs`, in one durable commit; what is a digest
  // already stays as it is. The bodies are gone from the disk after the next
  // move_ahead_into_main(kShrink).
  Result<Nothing> erase(const LogId& log, std::span<const Seq> seqs, std::string_view why);

  // Every entry must be found by its event too; kBadData names the first that is not.
  Result<Nothing> check_index(std::span<const Entry> entries) const;
  Result<Nothing> check() const;  // the tables and guards are those it was made with

  ForeignLogs& foreign() const { return *foreign_; }

  void forget_cached() const;  // so that what is read next comes from the disk
  std::int64_t ahead() const;  // bytes written ahead since they were last moved
  enum class Ahead { kKeep, kShrink };
  Result<Nothing> move_ahead_into_main(Ahead then);
  void leave_as_it_is();

 private:
  struct Statements;
  LogStore(std::filesystem::path path, Database database);
  Result<Nothing> read_logs();
  void put(std::int64_t number, const Entry& entry);
  void put(std::int64_t number, const Checkpoint& checkpoint);
  void note_key_change(std::int64_t place);
  std::optional<Entry> own_entry_in(SQLite::Statement& row) const;
  std::int64_t put_log(const LogId& log, bool journal);
  Result<std::optional<Checkpoint>> one_checkpoint(const LogId& log, Seq first, Seq last) const;

  std::filesystem::path path_;
  // Counted by a hook of database_, which must not move with this object.
  std::unique_ptr<std::int64_t> pages_ahead_ = std::make_unique<std::int64_t>(0);
  Database database_;
  std::vector<OwnLog> logs_;
  std::unique_ptr<Statements> statements_;  // of database_, and gone before it, as the next
  std::unique_ptr<ForeignLogs> foreign_;
};

// Where an entry lies in the table (schema.cpp).
std::int64_t place_of(std::int64_t log, Seq seq);

// The id a line carries; none for a digest line or a body that cannot be read.
std::optional<EventId> event_id_in(std::string_view line);

}  // namespace kiosk
