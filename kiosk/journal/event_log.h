#pragma once
// The terminal's memory: every event in the order it happened, in two copies, kept for ever.

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "kiosk/base/batch.h"
#include "kiosk/base/event.h"
#include "kiosk/base/pulled.h"
#include "kiosk/base/random.h"
#include "kiosk/base/result.h"

namespace kiosk {

// What a log is opened with. Copied; nothing here is borrowed.
struct LogPlace {
  std::filesystem::path database;    // log.db
  std::filesystem::path journal;     // the folder of the journal, one folder a log inside
  std::filesystem::path evidence;    // where copies that cannot be trusted are set aside
  std::filesystem::path unresolved;  // note left by a failed append, read at the next start
  std::filesystem::path ballast;     // given up when the disk is full
  std::filesystem::path key{};       // the file of the signing key; empty: it cannot be changed
};

// What opening found and did, in the order it was done; each is also an event or a log line.
struct Opening {
  std::int64_t healed_into_database = 0;  // entries the journal gave back
  std::int64_t healed_into_journal = 0;   // entries the database gave back
  bool cut_torn_line = false;
  std::vector<std::string> set_aside;  // what could not be read at all and lies under evidence/
  std::optional<std::string> new_log;  // why a new log had to be opened
  std::vector<EventId> found_later;    // asked for, told "not recorded", found after all
};

// Rows that are erased in one step: with two pages each, in well under the 20 ms a tap may wait.
constexpr std::size_t kErasedAtOnce = 32;

// Entries of other logs that are taken in one step, in well under the 20 ms a tap may wait.
constexpr std::size_t kPulledAtOnce = 128;

// How the current log stands; what the pill, the heartbeat and `congso status` tell.
struct LogState {
  LogId log;
  PublicKey public_key;
  Seq head{};
  Hash hash{};
  Seq acked{};
  std::optional<Instant> oldest_unsent;
  bool one_disk = true;  // both copies on one device
};

// A file of a log's journal that nobody writes to any more.
struct JournalPart {
  std::filesystem::path file;
  LogId log;
  Seq first{};
  std::optional<Seq> next;  // where the following file begins; none behind a log's last
};

// Append-only, two copies (protocol §2). One thread, the recorder's. After an append failed with
// kUnknown nothing more is written: the process ends and starts again.
class EventLog {
 public:
  // Makes both copies and writes `log.opened`. Fails with kBadData when either is already there.
  static Result<Nothing> create(const LogPlace& place, const SigningKey& key, Now now);

  // Compares the tails of both copies since the last checkpoint, heals, or opens a new log.
  // kBadData: there is no log where one was promised. kTryLater: another process holds it. kNoRoom:
  // a lost copy cannot be made again; open again when there is room. An open log on a full disk can
  // be read; each append tries again, and succeeds when there is room.
  static Result<EventLog> open(const LogPlace& place, const SigningKey& key, Now now);

  EventLog(EventLog&&) noexcept;
  EventLog& operator=(EventLog&&) noexcept;
  ~EventLog();

  const Opening& opening() const;

  // Returns once all of `drafts` are on both copies: only then may the screen or the speaker say
  // so. All or none, in order. An id that is already in the log is not written again; its entry is
  // returned. At most 500 at once.
  // kNoRoom: nothing was written. kBadData: a body would not be well formed; nothing was written.
  // kUnknown: may or may not be there after the next start; the ids are noted in `unresolved`.
  Result<std::vector<Entry>> append(std::span<const Draft> drafts);

  // Signs the head and writes it to both copies. Nothing new since the last: none is made.
  Result<Checkpoint> checkpoint();

  Result<LogState> state() const;

  // Where the current log ends, and how many entries of others are covered; asks no disk.
  struct End {
    LogId log;
    Seq seq{};
    std::int64_t foreign = 0;
    bool operator==(const End&) const = default;
  };
  End end() const;
  std::vector<LogId> logs() const;  // of this installation, oldest first

  // Entries of `log` after `after`, in order, at most `limit`; of another terminal's log those that
  // a signed head covers.
  Result<std::vector<Entry>> entries(const LogId& log, Seq after, std::size_t limit) const;
  Result<std::optional<Hash>> hash_at(const LogId& log, Seq seq) const;
  // The signatures behind `after`, up to `last`, in order.
  Result<std::vector<Checkpoint>> checkpoints(const LogId& log, Seq after, Seq last) const;
  Result<Seq> acked(const LogId& log) const;

  // The greatest rev written or pulled; an append continues from it.
  std::uint64_t rev() const;

  // How far a slow walk over everything has come (walk_on, walk_pulled).
  struct Walk {
    LogId log;
    Seq seq{};  // the last one found good
    Hash hash{};
    bool done = false;
    std::optional<std::string> fault;  // where and what, at the first bad place
  };

  // --- the office's other logs (foreign_logs.h)
  PulledSoFar pulled_so_far() const;
  // At most kPulledAtOnce entries. What a head now covers is told by entries().
  Result<Nothing> take_pulled(const PulledPage& page);
  Result<Nothing> pull_anew();  // from the beginning; what is stored stays
  std::vector<LogId> foreign_logs() const;
  std::vector<LogId> every_log() const;  // its own and those
  Seq proven(const LogId& foreign_log) const;
  Result<std::vector<ForeignHead>> foreign_heads(const LogId& log, Seq after,
                                                 std::size_t limit) const;
  // The slow walk over them, as walk_on() is over its own; its fault says nothing against those.
  Result<Walk> walk_pulled(Walk walk, std::size_t limit) const;
  // Takes away what does not hold of another log, from `from` on, at most `limit` entries of its
  // end; true: call again. It is pulled anew, and what was told of it is not told again.
  Result<bool> forget_pulled(const LogId& foreign_log, Seq from, std::size_t limit);

  // --- the outbox: unsent is what is not acknowledged; there is no second queue to disagree
  Result<std::optional<Batch>> next_batch(const BatchLimits& limits);
  Result<Nothing> acknowledge(const Acknowledgement& word);  // never moves back
  Result<Nothing> rewind_to(const LogId& log, Seq acked);
  Result<Nothing> quarantine(const LogId& log, Seq seq);
  Result<Nothing> open_new_log(const std::string& reason, Now now);
  Signature sign(std::string_view text) const;

  // Makes a new key, has the old one vouch for it in the log (`key.changed`), and signs with it
  // from then on; cut short anywhere, the next start goes on. kRefused while anything is not
  // acknowledged: the old key has to sign what was written under it.
  Result<Nothing> change_key(Now now);

  // --- the slow walk over everything, in steps that a tap can wait for
  // Continues `walk` by at most `limit` entries of both copies. A fault below the tail: the caller
  // asks for open_new_log, which sets both copies aside.
  Result<Walk> walk_on(Walk walk, std::size_t limit) const;

  // --- erasing what a body says, while its digest stays (protocol §2). First from every part of
  // the journal (rewriting.h), then from the database: what a crash leaves undone, the database
  // still shows, and it is done again from the beginning.

  // The part of `log` that holds `from`; none behind the last one, and none of another terminal's
  // log. For 0, the first, all that is written now lies in closed parts.
  Result<std::optional<JournalPart>> journal_part(const LogId& log, Seq from);
  // At most kErasedAtOnce, rising; of another terminal's log in what is held of it here. The
  // digests are durable when it returns.
  Result<Nothing> erase_rows(const LogId& log, std::span<const Seq> seqs, std::string_view why);
  const std::filesystem::path& evidence() const;  // the folder of what was set aside
  // After this nothing of what was erased is left in any file of the log's.
  Result<Nothing> forget_erased();

  // Moves what the database wrote ahead into its main file; call when nobody waits.
  Result<Nothing> tidy();

 private:
  struct Inside;
  explicit EventLog(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

}  // namespace kiosk
