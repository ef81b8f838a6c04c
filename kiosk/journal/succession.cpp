#include "kiosk/journal/succession.h"

#include <algorithm>

#include "kiosk/base/file.h"
#include "kiosk/base/json.h"
#include "kiosk/base/random.h"
#include "kiosk/journal/evidence.h"
#include "kiosk/journal/healing.h"
#include "kiosk/journal/journal_line.h"
#include "kiosk/journal/salvage.h"
#include "kiosk/journal/scribe.h"
#include "kiosk/journal/tail_comparison.h"

namespace kiosk {
namespace {
namespace fs = std::filesystem;
constexpr std::size_t kSegmentText = 4 << 20;  // bytes
constexpr std::size_t kAtOnce = 1'000;         // entries in one commit

// Writes a log's journal from its first line on, in segments.
class JournalMaker {
 public:
  JournalMaker(fs::path folder, const LogId& log) : folder_(std::move(folder)), log_(log) {
    head_ = before_ = {Seq{0}, chain_start(log)};
  }

  Result<Nothing> add(const std::string& line) {
    Entry entry{log_, next(head_.seq), {}, line};
    entry.hash = chain_next(log_, entry.seq, head_.hash, line_digest(line));
    head_ = {entry.seq, entry.hash};
    lines_ += journal_text(entry);
    return lines_.size() < kSegmentText ? Result<Nothing>{Nothing{}} : close_segment();
  }

  Result<Nothing> close_segment() {
    if (head_ == before_) return Nothing{};
    const auto made = JournalFile::begin(
        {folder_, {log_, before_.hash}, next(before_.seq), lines_, block_for(folder_)});
    if (!made) return made.error();
    before_ = head_;
    lines_.clear();
    return Nothing{};
  }

 private:
  fs::path folder_;
  LogId log_;
  Head before_;  // of the segment in the making
  Head head_;
  std::string lines_;
};

fs::path fresh_name(const fs::path& path) { return path.string() + ".new"; }

// Adds what can be proven of `log` to a fresh database: at each place the line that follows the
// last proven one. True: the journal agrees throughout.
Result<bool> copy_history(const Estate& estate, const LogStore& from, LogStore& to,
                          const OwnLog& log) {
  Salvage salvage{from, estate.place.journal / to_string(log.id), log.id, Seq{0}};
  Head head{Seq{0}, chain_start(log.id)};
  std::vector<Entry> entries;
  bool agreed = true;
  const auto flush = [&] {
    Addition addition{.log = log.id, .opens = true, .journal = log.journal};
    addition.entries = entries;
    auto added = to.add(addition);
    entries.clear();
    return added;
  };
  while (auto place = salvage.next()) {
    const bool database = place->database && follows(head, *place->database);
    const bool journal = place->journal && follows(head, *place->journal);
    agreed = agreed && database && (journal || !log.journal);
    if (!database && !journal) break;
    if (database && journal)
      entries.push_back(shorter_told(*place->database, *place->journal));
    else
      entries.push_back(database ? std::move(*place->database) : std::move(*place->journal));
    head = {entries.back().seq, entries.back().hash};
    if (entries.size() < kAtOnce) continue;
    if (auto flushed = flush(); !flushed) return flushed.error();
  }
  if (auto flushed = flush(); !flushed) return flushed.error();
  return agreed;
}

// What was signed and what was acknowledged, where it still holds.
Result<Nothing> copy_words(const LogStore& from, LogStore& to, const OwnLog& log) {
  const auto head = to.head(log.id);
  if (!head) return head.error();
  auto signed_heads = from.checkpoints(log.id, Seq{0}, head.value().seq);
  if (signed_heads) {
    Addition addition{.log = log.id};
    addition.checkpoints = signed_heads.value();
    if (auto added = to.add(addition); !added) return added;
  }
  const auto acked = from.acked(log.id);
  if (!acked || acked.value() == Seq{0} || acked.value() > head.value().seq) return Nothing{};
  const auto hash = to.hash_at(log.id, acked.value());
  if (!hash || !hash.value()) return Nothing{};
  return to.set_acked({log.id, acked.value(), *hash.value(), "", {}});
}

// A fresh log.db with the provable history of every log, put in place of the old one.
Result<LogStore> renewed(const Estate& estate, LogStore old) {
  const fs::path fresh = fresh_name(estate.place.database);
  std::error_code none;
  fs::remove(fresh, none);
  fs::remove(fresh.string() + "-wal", none);
  std::vector<LogId> aside;
  {
    auto made = LogStore::make(fresh);
    if (!made) return made.error();
    for (const OwnLog& log : old.logs()) {
      const auto agreed = copy_history(estate, old, made.value(), log);
      if (!agreed) return agreed.error();
      if (auto copied = copy_words(old, made.value(), log); !copied) return copied.error();
      if (log.id == estate.log || !agreed.value()) aside.push_back(log.id);
    }
    for (const LogId& log : aside)
      if (auto set = made.value().set_journal_aside(log); !set) return set.error();
    if (auto moved = made.value().move_ahead_into_main(LogStore::Ahead::kShrink); !moved)
      return moved.error();
  }
  old.leave_as_it_is();
  { const LogStore closed = std::move(old); }
  if (auto kept = set_database_aside(estate.place.database, estate.place.evidence); !kept)
    return kept.error();
  fs::rename(fresh, estate.place.database, none);
  if (auto synced = sync_folder(estate.place.database.parent_path()); !synced)
    return synced.error();
  for (const LogId& log : aside)
    if (auto kept = set_aside(estate.place.journal / to_string(log), estate.place.evidence); !kept)
      return kept.error();
  return LogStore::open(estate.place.database);
}

Result<Nothing> write_journal(const Estate& estate, const LogStore& store, const LogId& log,
                              const std::string& opened) {
  const auto acked = store.acked(estate.log);
  const fs::path folder = estate.place.journal / to_string(log);
  std::error_code none;
  fs::remove_all(fresh_name(folder), none);
  JournalMaker journal{fresh_name(folder), log};
  if (auto added = journal.add(opened); !added) return added;
  Salvage salvage{store, estate.place.journal / to_string(estate.log), estate.log,
                  acked ? acked.value() : Seq{0}};
  while (const auto place = salvage.next())
    for (const std::string& line : lines_to_carry(*place))
      if (auto added = journal.add(line); !added) return added;
  if (auto closed = journal.close_segment(); !closed) return closed;
  fs::rename(fresh_name(folder), folder, none);
  if (none) return Error{Fault::kTryLater, "cannot rename: " + none.message()};
  return sync_folder(estate.place.journal);
}

}  // namespace

Draft log_opened(const PublicKey& key, const std::optional<Predecessor>& before,
                 const std::string& reason, Now now) {
  IdMaker ids{random_bits};
  Draft draft;
  draft.id = ids.next_event(now.instant);
  draft.kind = "log.opened";
  draft.at = now;
  Json data{{"public_key", to_base64(key)}};
  if (before) {
    data["prev_log"] = to_string(before->log);
    data["prev_seq"] = number(before->head.seq);
    data["prev_hash"] = hex(before->head.hash);
    data["reason"] = reason;
  }
  draft.data = text_of(data);
  return draft;
}

Result<std::optional<Event>> last_event(const LogStore& store, const LogId& log) {
  const auto head = store.head(log);
  if (!head) return head.error();
  for (Seq seq = head.value().seq; seq > Seq{0}; seq = Seq{number(seq) - 1}) {
    const auto entry = store.entry_at(log, seq);
    if (!entry) return entry.error();
    if (!entry.value()) continue;
    const auto event = event_from(entry.value()->line);
    if (event) return std::optional{event.value()};
  }
  return std::optional<Event>{};
}

Result<std::uint64_t> greatest_rev(const LogStore& store, const LogId& log) {
  const auto last = last_event(store, log);
  if (!last) return last.error();
  const auto first = store.entry_at(log, Seq{1});
  if (!first) return first.error();
  std::uint64_t rev = last.value() ? last.value()->rev : 0;
  if (first.value())
    if (const auto event = event_from(first.value()->line)) rev = std::max(rev, event.value().rev);
  return rev;
}

Result<TwoCopies> open_successor(const Estate& estate, LogStore store) {
  const auto head = store.head(estate.log);
  const auto rev = greatest_rev(store, estate.log);
  const Predecessor before{estate.log, head ? head.value() : Head{}};
  Scribe scribe{boot_name(), rev ? rev.value() : 0, {}};
  const auto opened =
      scribe.bodies_of(log_opened(estate.key.public_key(), before, estate.reason, estate.now));
  if (!opened) return opened.error();
  IdMaker ids{random_bits};
  const LogId log = ids.next_log(estate.now.instant);
  if (auto written = write_journal(estate, store, log, opened.value().back()); !written)
    return written.error();
  if (estate.damaged) {
    auto fresh = renewed(estate, std::move(store));
    if (!fresh) return fresh.error();
    store = std::move(fresh).value();
  }
  const fs::path folder = estate.place.journal / to_string(log);
  const auto poured = pour_into_database(store, folder, log);
  if (!poured) return poured.error();
  const auto end = store.head(log);
  if (!end) return end.error();
  auto file = pour_into_journal(store, folder, log, end.value());
  if (!file) return file.error();
  TwoCopies copies{estate.place, estate.key, std::move(store), std::move(file.value().file), log};
  copies.set_head(end.value());
  return copies;
}

}  // namespace kiosk
