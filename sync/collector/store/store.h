#pragma once
// What any store of the collector promises, whichever database lies below: what was said to be
// kept is on disk, whole batches or nothing, and every accepted batch can be cut out again.
//
// Safe from any thread. Every writing call returns after its own durable commit. Faults: kTryLater
// (busy), kNoRoom (the disk is full, nothing was written), kUnknown (the disk failed in the middle:
// the process has to start again), kBadData (the store holds what nobody wrote).

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/batch.h"
#include "kiosk/base/office_key.h"
#include "kiosk/base/result.h"

namespace kiosk::sync {

enum class OfficeId : std::int64_t {};
enum class TerminalId : std::int64_t {};

// What a terminal receives (protocol §5).
enum class Role : std::uint8_t { kKiosk, kBoard, kRelay };
std::string to_string(Role role);
std::optional<Role> role_from(std::string_view text);

// The terminal that what is entered at the centre stands under (centre_log.h); nobody can be
// enrolled by this name.
inline constexpr std::string_view kCentre = "Trung tâm";

// A terminal as the administrator named it.
struct TerminalRecord {
  TerminalId id{};
  OfficeId office_id{};
  std::string office;
  std::string name;
  Role role = Role::kKiosk;
  bool may_administer = false;
  bool revoked = false;
  std::optional<Instant> last_contact;  // when it last enrolled or brought something new
};

// Who holds a token.
struct Bearer {
  TerminalRecord terminal;
  bool revoked = false;  // the token, or the terminal
};

// A log and how far it is held. With nothing held `last` is 0 and `head` is hash(0).
struct LogRecord {
  LogId id;
  TerminalId terminal{};
  Seq last{};
  Hash head{};
};

// A key of a log, in force from its first sequence on.
struct LogKey {
  Seq from{};
  PublicKey key;
  Signature certificate{};  // the collector's, over the text of protocol §4
};

// What `enrol` prepared. The code itself is never kept.
struct CodeRecord {
  TerminalRecord terminal;  // with the role and right the code gives
  Instant made{};
  bool spoiled = false;  // by a newer code that was used, or by a revocation
  std::optional<Instant> used;
  LogId used_log;  // when used
  PublicKey used_key;
};

struct NewCode {
  Hash digest{};
  std::string office;
  std::string terminal;
  Role role = Role::kKiosk;
  bool may_administer = false;
  Instant made{};
};

// One enrolment, all of it or nothing: the log bound to the terminal, its key, the token.
struct Enrolled {
  TerminalRecord terminal;
  LogId log;
  LogKey key;
  bool announced = false;  // by a relay or by the centre: no token, and the terminal stays as it is
  std::optional<Hash> token_digest;     // none: only announced, by a relay or by the centre
  std::optional<Hash> code_digest;      // spent by this; other codes and tokens are spoiled
  std::optional<OfficeKey> office_key;  // kept only when the office has none
  bool known_log = false;               // the log and its key are there already
  Instant at{};
};

// A line at its place in the chain. `event` is the id its body gives, if it gives one; known only
// on the way in.
struct Line {
  Seq seq{};
  Hash hash{};
  std::string text;
  std::optional<EventId> event;
};

// What to add to a log: the lines after `after`, the batch's signed head, and the key that follows.
struct Addition {
  LogId log;
  TerminalId terminal{};
  Seq after{};
  std::vector<Line> lines;
  Signature signature{};  // of the last line's hash
  std::optional<LogKey> next_key;
  Instant at{};
};

// What became of an addition besides being kept.
struct Added {
  int same_again = 0;    // events known from elsewhere with the same bytes: one fact
  int contradicted = 0;  // events whose id is known with other bytes: both kept, alarm
  int erasures = 0;      // events that say whose bodies go: to be carried out
};

struct ForkRecord {
  LogId log;
  Seq last{};
  Hash head{};
  std::string body;  // the whole request, inflated
  Instant at{};
};

// A stored batch at its turn in its office's feed (protocol §4). Each office counts its own turns,
// from 1, in the order of the commits and without a gap.
struct FedBatch {
  std::int64_t turn = 0;
  std::uint64_t mark = 0;  // stands for all batches up to this one (next_mark)
  std::int64_t lines = 0;  // in all batches up to this one
  LogId log;
  Seq first{};
  Checkpoint end;
  bool administers = false;  // its terminal had that right when it was taken
};

// A store that was put back, or a standby that was behind, goes on with other batches at the same
// turns: their marks differ, and who read on from there is told to start over.
std::uint64_t next_mark(std::uint64_t mark, const LogId& log, const Checkpoint& end);

// What a terminal last said of itself.
struct HeartbeatRecord {
  TerminalId terminal{};
  Instant at{};
  std::string text;  // JSON, as heartbeat.h reads it
};

// How many batches of a terminal were kept aside.
struct ForksOf {
  TerminalId terminal{};
  std::int64_t batches = 0;
};

class StoreReader {
 public:
  virtual ~StoreReader() = default;

  virtual Result<std::optional<Bearer>> bearer(const Hash& token_digest) = 0;
  virtual Result<std::optional<CodeRecord>> code(const Hash& digest) = 0;
  virtual Result<std::optional<OfficeKey>> office_key(OfficeId office) = 0;
  virtual Result<std::optional<LogRecord>> log(const LogId& id) = 0;
  // The key that signs batches ending at `last`: of an old batch, the key of its time.
  virtual Result<std::optional<LogKey>> key_at(const LogId& log, Seq last) = 0;
  virtual Result<std::optional<Hash>> hash_at(const LogId& log, Seq seq) = 0;

  virtual Result<std::vector<TerminalRecord>> terminals() = 0;
  virtual Result<std::vector<LogRecord>> logs_of(TerminalId terminal) = 0;
  virtual Result<std::string> office_of(const LogId& log) = 0;
  virtual Result<std::vector<LogKey>> keys(const LogId& log) = 0;  // oldest first
  virtual Result<std::vector<Checkpoint>> checkpoints(const LogId& log) = 0;
  // The end of the first batch that was accepted behind `seq`.
  virtual Result<std::optional<Checkpoint>> accepted_behind(const LogId& log, Seq seq) = 0;
  // Hands every line to `take`, in order; stops when it says false.
  virtual Result<Nothing> each_line(const LogId& log,
                                    const std::function<bool(const Line&)>& take) = 0;
  // The lines of a log from `first` to `last`, as many of them as there are.
  virtual Result<std::vector<Line>> lines(const LogId& log, Seq first, Seq last) = 0;

  // What came to an office behind `turn`, in order, at most `limit` batches.
  virtual Result<std::vector<FedBatch>> fed(OfficeId office, std::int64_t turn,
                                            std::size_t limit) = 0;
  virtual Result<FedBatch> newest_fed(OfficeId office) = 0;  // turn 0 when there is none

  virtual Result<std::vector<HeartbeatRecord>> heartbeats() = 0;
  virtual Result<std::vector<ForksOf>> forks() = 0;  // of terminals that have any
  // What was written down under `name`; empty when nothing was.
  virtual Result<std::string> note(const std::string& name) = 0;
};

class Store {
 public:
  virtual ~Store() = default;

  virtual StoreReader& read() = 0;

  // Whether the disk failed in the middle: nothing more is written, and the process has to start
  // again to learn what is there.
  virtual bool failed() const = 0;

  // Whether other collectors may write to it at the same time.
  virtual bool is_shared() const = 0;

  // kRefused when the log no longer ends at `after`: somebody else wrote in between.
  virtual Result<Added> append(const Addition& addition) = 0;
  // Kept aside once, however often it comes; whether it was new.
  virtual Result<bool> keep_fork(const ForkRecord& fork) = 0;

  // What the kept `person.erased` events ask for and was not yet done: the bodies they name, in
  // logs of the terminal that says so and about that person only, give way to their digests. How
  // many did. Can be cut short and done again.
  virtual Result<std::int64_t> carry_out_erasures() = 0;

  // The bodies at these places give way to their digests, "expired": the office keeps them no
  // longer. How many did; nothing of them is left in the store when it returns.
  virtual Result<std::int64_t> expire(const LogId& log, const std::vector<Seq>& seqs) = 0;

  virtual Result<Nothing> add_code(const NewCode& code) = 0;
  // kRefused when the code was spent, or the log bound, by somebody else in between.
  virtual Result<Nothing> enrol(const Enrolled& enrolled) = 0;
  // Spoils the terminal's tokens and codes and gives its office `fresh` as office key, if it has
  // one. Whether there was such a terminal.
  virtual Result<bool> revoke(const std::string& office, const std::string& terminal,
                              const OfficeKey& fresh, Instant at) = 0;

  // The terminal of that name in that office, made where there is none: for whoever vouches for
  // its logs without a code.
  virtual Result<TerminalRecord> terminal_of(OfficeId office, const std::string& name) = 0;

  // The latest of each terminal.
  virtual Result<Nothing> keep_heartbeat(const HeartbeatRecord& heartbeat) = 0;

  virtual Result<Nothing> write_note(const std::string& name, const std::string& text) = 0;
  virtual Result<Nothing> commit_something(Instant at) = 0;  // proves that it can
};

}  // namespace kiosk::sync
