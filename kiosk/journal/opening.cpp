#include "kiosk/journal/opening.h"

#include <algorithm>

#include "kiosk/journal/evidence.h"
#include "kiosk/journal/healing.h"
#include "kiosk/journal/journal_cursor.h"
#include "kiosk/journal/journal_logs.h"
#include "kiosk/journal/key_changing.h"
#include "kiosk/journal/succession.h"
#include "kiosk/journal/tail_comparison.h"

namespace kiosk {
namespace {
using Verdict = TailComparison::Verdict;

// What the journal says from a whole segment on.
struct JournalTail {
  Head base;  // before `entries`
  std::vector<Entry> entries;
  std::vector<Checkpoint> checkpoints;
  std::optional<Segment> segment;  // the last one
  std::int64_t end = 0;            // of its whole lines
  bool torn = false;
  std::optional<std::string> broken;

  Head head() const {
    return entries.empty() ? base : Head{entries.back().seq, entries.back().hash};
  }
};

struct Opener {
  const LogPlace& place;
  const SigningKey& key;
  Now now;
  Opening opening;

  std::filesystem::path folder(const LogId& log) const { return place.journal / to_string(log); }

  Result<std::optional<LogStore>> find_store();
  Result<Nothing> learn_logs(LogStore& store, std::optional<std::string>& broken);
  Result<JournalTail> read_tail(const LogId& log, Seq from);
  Result<JournalTail> readable_tail(const LogId& log, Seq from);
  Result<Nothing> narrow(JournalTail& tail, const LogStore& store, const LogId& log) const;
  Result<TailComparison> compare(JournalTail& tail, const LogStore& store, const LogId& log) const;
  Result<Opened> reconcile(LogStore store, const LogId& log);
  Result<Opened> same(LogStore store, const LogId& log, const JournalTail& tail);
  Result<Opened> database_shorter(LogStore store, const LogId& log, const JournalTail& tail);
  Result<Opened> journal_shorter(LogStore store, const LogId& log, const JournalTail& tail);
  Result<Opened> succeed(LogStore store, const LogId& log, const std::string& reason,
                         bool damaged = true);
  Result<Opened> opened(LogStore store, const LogId& log, JournalFile file);
  Result<Opened> keep_key(Opened done);
};

// A database that cannot be read at all counts as lost, and is kept aside.
Result<std::optional<LogStore>> Opener::find_store() {
  std::error_code none;
  const std::filesystem::path renewed = place.database.string() + ".new";
  // A crash between setting the old one aside and naming the new one.
  if (!std::filesystem::exists(place.database, none) && std::filesystem::exists(renewed, none))
    std::filesystem::rename(renewed, place.database, none);
  if (std::filesystem::exists(place.database, none)) {
    auto store = LogStore::open(place.database);
    if (store) return std::optional{std::move(store).value()};
    if (store.error().fault != Fault::kBadData) return store.error();
    opening.set_aside.push_back(store.error().what);
  }
  if (auto aside = set_database_aside(place.database, place.evidence); !aside) return aside.error();
  return std::optional<LogStore>{};
}

// Logs that only the journal has: all of them when the database was lost, the newest when it was
// restored from before a new log.
Result<Nothing> Opener::learn_logs(LogStore& store, std::optional<std::string>& broken) {
  const bool lost = store.logs().empty();
  for (const LogBirth& birth : logs_in_journal(place.journal)) {
    if (store.find(birth.log) != nullptr) continue;
    const bool ours = lost || birth.previous == store.logs().back().id;
    if (!ours) continue;
    const auto poured = pour_into_database(store, folder(birth.log), birth.log);
    if (!poured) return poured.error();
    opening.healed_into_database += poured.value().entries;
    broken = poured.value().broken;
  }
  return Nothing{};
}

Result<JournalTail> Opener::read_tail(const LogId& log, Seq from) {
  JournalTail tail;
  tail.base = {Seq{0}, chain_start(log)};
  auto cursor = JournalCursor::before(folder(log), log, from);
  const Seq first = cursor.expected();
  for (;;) {
    auto line = cursor.next();
    if (!line && line.error().fault != Fault::kBadData) return line.error();
    if (!line) tail.broken = line.error().what;
    if (tail.entries.empty() && cursor.end() > 0)
      tail.base = {Seq{number(first) - 1}, cursor.previous()};
    if (!line || !line.value()) break;
    if (auto* entry = std::get_if<Entry>(&*line.value()))
      tail.entries.push_back(std::move(*entry));
    else
      tail.checkpoints.push_back(std::get<Checkpoint>(*line.value()));
  }
  tail.segment = cursor.segment();
  tail.end = static_cast<std::int64_t>(cursor.end());
  tail.torn = cursor.torn();
  return tail;
}

// A last segment without a readable header holds nothing: it is kept aside, and the journal ends
// with the one before.
Result<JournalTail> Opener::readable_tail(const LogId& log, Seq from) {
  for (;;) {
    auto tail = read_tail(log, from);
    if (!tail || !tail.value().broken || tail.value().end > 0) return tail;
    const auto segments = segments_of(folder(log));
    if (segments.empty() || segments.back().first != tail.value().segment->first) return tail;
    opening.set_aside.push_back(*tail.value().broken);
    if (auto aside = set_aside(segments.back().path, place.evidence); !aside) return aside.error();
  }
}

// Moves the base of the comparison up to the last checkpoint that both copies bear out.
Result<Nothing> Opener::narrow(JournalTail& tail, const LogStore& store, const LogId& log) const {
  const auto keys = store.keys(log);
  if (!keys) return keys.error();
  if (!keys.value()) return Nothing{};
  for (auto it = tail.checkpoints.rbegin(); it != tail.checkpoints.rend(); ++it) {
    const std::int64_t index = number(it->seq) - number(tail.base.seq) - 1;
    if (index < 0 || index >= static_cast<std::int64_t>(tail.entries.size())) continue;
    const auto ours = store.hash_at(log, it->seq);
    if (!ours) return ours.error();
    if (ours.value() != it->hash || tail.entries[static_cast<std::size_t>(index)].hash != it->hash)
      continue;
    if (!holds(*it, keys.value()->at(it->seq), log)) continue;
    tail.base = {it->seq, it->hash};
    tail.entries.erase(tail.entries.begin(), tail.entries.begin() + index + 1);
    return Nothing{};
  }
  return Nothing{};
}

Result<TailComparison> Opener::compare(JournalTail& tail, const LogStore& store,
                                       const LogId& log) const {
  const auto differ = [](const std::string& why) {
    return TailComparison{Verdict::kDiffer, {}, why};
  };
  if (tail.broken) return differ(*tail.broken);
  const auto head = store.head(log);
  if (!head) return head.error();
  const auto ours = store.hash_at(log, tail.base.seq);
  if (!ours) return ours.error();
  if (ours.value() != tail.base.hash)
    return differ("the copies differ at " + std::to_string(number(tail.base.seq)));
  if (auto narrowed = narrow(tail, store, log); !narrowed) return narrowed.error();
  const auto entries = store.entries(log, tail.base.seq, tail.entries.size() + 1);
  if (!entries) return entries.error();
  return compare_tails(tail.base, tail.entries, entries.value());
}

Result<Opened> Opener::opened(LogStore store, const LogId& log, JournalFile file) {
  const auto head = store.head(log);
  if (!head) return head.error();
  Opened done{TwoCopies{place, key, std::move(store), std::move(file), log}, opening, false};
  done.copies.set_head(head.value());
  return done;
}

// With another key than the log's last, after a restore for instance, a new log goes on.
Result<Opened> Opener::keep_key(Opened done) {
  const LogId log = done.copies.log();
  const auto settled = settle_key(done.copies);
  if (!settled) return settled.error();
  if (settled.value()) return done;
  opening = done.opening;
  return succeed(done.copies.take_store(), log, "another key", false);
}

Result<Opened> Opener::same(LogStore store, const LogId& log, const JournalTail& tail) {
  opening.cut_torn_line = tail.torn;
  auto file = JournalFile::resume(tail.segment->path, tail.end, block_for(place.journal));
  if (!file) return file.error();
  return opened(std::move(store), log, std::move(file).value());
}

// Without room for what the database lacks, the log can be read and nothing more; the healing
// waits.
Result<Opened> Opener::database_shorter(LogStore store, const LogId& log, const JournalTail& tail) {
  opening.cut_torn_line = tail.torn;
  auto healed = heal_database(store, folder(log), log);
  if (!healed && healed.error().fault == Fault::kNoRoom) {
    auto waiting = same(std::move(store), log, tail);
    if (waiting) waiting.value().unhealed = true;
    return waiting;
  }
  if (!healed) return healed.error();
  const Poured& poured = healed.value().poured;
  if (poured.broken) return succeed(std::move(store), log, *poured.broken);
  opening.healed_into_database += poured.entries;
  return opened(std::move(store), log, std::move(healed.value().file));
}

Result<Opened> Opener::journal_shorter(LogStore store, const LogId& log, const JournalTail& tail) {
  if (tail.segment) copy_aside(tail.segment->path, place.evidence);
  auto healed = pour_into_journal(store, folder(log), log, tail.head());
  if (!healed) return healed.error();
  if (healed.value().poured.broken)
    return succeed(std::move(store), log, *healed.value().poured.broken);
  opening.healed_into_journal += healed.value().poured.entries;
  opening.cut_torn_line = tail.torn;
  return opened(std::move(store), log, std::move(healed.value().file));
}

Result<Opened> Opener::succeed(LogStore store, const LogId& log, const std::string& reason,
                               bool damaged) {
  auto copies = open_successor(Estate{place, key, now, log, reason, damaged}, std::move(store));
  if (!copies) return copies.error();
  opening.new_log = reason;
  return Opened{std::move(copies).value(), opening, false};
}

Result<Opened> Opener::reconcile(LogStore store, const LogId& log) {
  const auto head = store.head(log);
  if (!head) return head.error();
  auto tail = readable_tail(log, next(head.value().seq));
  if (!tail) return tail.error();
  auto found = compare(tail.value(), store, log);
  if (!found) return found.error();
  switch (found.value().verdict) {
    case Verdict::kDiffer: return succeed(std::move(store), log, found.value().reason);
    case Verdict::kJournalLonger: return database_shorter(std::move(store), log, tail.value());
    case Verdict::kDatabaseLonger: return journal_shorter(std::move(store), log, tail.value());
    case Verdict::kSame: break;
  }
  if (!tail.value().segment) return journal_shorter(std::move(store), log, tail.value());
  return same(std::move(store), log, tail.value());
}

// After a failed sync the kernel may show what the disk does not hold: moving it writes it anew.
Result<Nothing> write_anew(LogStore& store, const LogPlace& place) {
  std::error_code none;
  if (!std::filesystem::exists(place.unresolved, none)) return Nothing{};
  auto moved = store.move_ahead_into_main(LogStore::Ahead::kShrink);
  if (!moved && moved.error().fault == Fault::kNoRoom) return Nothing{};
  return moved;
}

Result<Opened> open_once(Opener& opener) {
  const LogPlace& place = opener.place;
  auto found = opener.find_store();
  if (!found) return found.error();
  if (!found.value()) {
    if (logs_in_journal(place.journal).empty())
      return Error{Fault::kBadData, "there is no log (" + place.database.string() + ")"};
    auto made = LogStore::make(place.database);
    if (!made) return made.error();
    found.value().emplace(std::move(made).value());
  }
  LogStore store = std::move(*found.value());
  if (auto anew = write_anew(store, place); !anew) return anew.error();
  std::optional<std::string> broken;
  if (auto learnt = opener.learn_logs(store, broken); !learnt) return learnt.error();
  if (store.logs().empty())
    return Error{Fault::kBadData, "there is no log (" + place.journal.string() + ")"};
  const LogId log = store.logs().back().id;
  if (broken) return opener.succeed(std::move(store), log, *broken);
  auto opened = opener.reconcile(std::move(store), log);
  if (!opened || opened.value().unhealed || opened.value().opening.new_log) return opened;
  return opener.keep_key(std::move(opened).value());
}

}  // namespace

// A database can look whole and still fail where it is read: then it counts as lost after all.
Result<Opened> open_copies(const LogPlace& place, const SigningKey& key, Now now) {
  Opener opener{place, key, now, {}};
  auto opened = open_once(opener);
  if (opened || opened.error().fault != Fault::kBadData) return opened;
  if (logs_in_journal(place.journal).empty()) return opened;
  Opener again{place, key, now, {}};
  again.opening.set_aside.push_back(opened.error().what);
  if (auto aside = set_database_aside(place.database, place.evidence); !aside) return aside.error();
  return open_once(again);
}

}  // namespace kiosk
