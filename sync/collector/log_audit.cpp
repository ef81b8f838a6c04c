// Covered by tests/collector/commands_test.cpp.
#include "sync/collector/log_audit.h"

#include "kiosk/base/chain.h"

namespace kiosk::sync {
namespace {

// One walk along a log: its checkpoints and keys are taken off as they are passed.
class Walk {
 public:
  Walk(const LogRecord& log, std::vector<Checkpoint> checkpoints, std::vector<LogKey> keys)
      : log_(log),
        checkpoints_(std::move(checkpoints)),
        keys_(std::move(keys)),
        hash_(chain_start(log.id)) {}

  // False once something is bad.
  bool take(const Line& line) {
    const Seq expected{found_.entries + 1};
    if (line.seq != expected) return bad(expected, "the entry is missing");
    hash_ = chain_next(log_.id, line.seq, hash_, line_digest(line.text));
    if (hash_ != line.hash) return bad(line.seq, "the line is not the one that was chained");
    ++found_.entries;
    if (passed_ == checkpoints_.size() || checkpoints_[passed_].seq != line.seq) return true;
    return vouched(checkpoints_[passed_++]);
  }

  LogAudit finish() {
    const Seq reached{found_.entries};
    if (found_.first_bad) return found_;
    if (reached != log_.last || hash_ != log_.head)
      bad(next(reached), "the log ends elsewhere than it should");
    else if (found_.entries > 0 && (passed_ == 0 || checkpoints_[passed_ - 1].seq != reached))
      bad(reached, "nobody signed the end");
    return found_;
  }

 private:
  bool bad(Seq seq, const std::string& why) {
    found_.first_bad = seq;
    found_.why = why;
    return false;
  }

  bool vouched(const Checkpoint& checkpoint) {
    ++found_.checkpoints;
    const LogKey* key = nullptr;
    for (const LogKey& candidate : keys_)
      if (candidate.from <= checkpoint.seq) key = &candidate;
    if (checkpoint.hash == hash_ && key != nullptr && holds(checkpoint, key->key, log_.id))
      return true;
    return bad(checkpoint.seq, "the signature does not hold");
  }

  const LogRecord& log_;
  const std::vector<Checkpoint> checkpoints_;
  const std::vector<LogKey> keys_;  // oldest first
  Hash hash_;
  std::size_t passed_ = 0;
  LogAudit found_;
};

}  // namespace

Result<LogAudit> audit(StoreReader& store, const LogRecord& log) {
  auto checkpoints = store.checkpoints(log.id);
  if (!checkpoints) return checkpoints.error();
  auto keys = store.keys(log.id);
  if (!keys) return keys.error();
  Walk walk{log, std::move(checkpoints).value(), std::move(keys).value()};
  const auto read = store.each_line(log.id, [&walk](const Line& line) { return walk.take(line); });
  if (!read) return read.error();
  return walk.finish();
}

}  // namespace kiosk::sync
