#include "kiosk/journal/healing.h"

#include "kiosk/journal/journal_cursor.h"
#include "kiosk/journal/journal_line.h"
#include "kiosk/journal/tail_comparison.h"
#include "kiosk/journal/two_copies.h"

namespace kiosk {
namespace {
constexpr std::size_t kAtOnce = 1'000;         // entries in one commit
constexpr std::size_t kSegmentText = 4 << 20;  // bytes
constexpr std::int64_t kLongestAhead = 16 << 20;

// Gathers what one commit takes.
class Pouring {
 public:
  Pouring(LogStore& store, const LogId& log, const Head& head)
      : store_(store), log_(log), head_(head) {}

  // False: the line does not belong after the last one.
  bool take(const JournalLine& line) {
    if (const auto* checkpoint = std::get_if<Checkpoint>(&line)) {
      if (checkpoint->seq <= head_.seq) checkpoints_.push_back(*checkpoint);
      return true;
    }
    const auto& entry = std::get<Entry>(line);
    if (entry.seq <= head_.seq) return true;
    if (!follows(head_, entry)) return false;
    head_ = {entry.seq, entry.hash};
    entries_.push_back(entry);
    return true;
  }
  bool full() const { return entries_.size() + checkpoints_.size() >= kAtOnce; }

  Result<Nothing> flush() {
    if (entries_.empty() && checkpoints_.empty()) return Nothing{};
    Addition addition{.log = log_, .opens = true, .journal = true};
    addition.entries = entries_;
    addition.checkpoints = checkpoints_;
    if (auto added = store_.add(addition); !added) return added;
    poured_ += static_cast<std::int64_t>(entries_.size());
    entries_.clear();
    checkpoints_.clear();
    return store_.ahead() > kLongestAhead ? store_.move_ahead_into_main(LogStore::Ahead::kKeep)
                                          : Nothing{};
  }
  std::int64_t poured() const { return poured_; }
  Seq expected() const { return next(head_.seq); }

 private:
  LogStore& store_;
  LogId log_;
  Head head_;
  std::vector<Entry> entries_;
  std::vector<Checkpoint> checkpoints_;
  std::int64_t poured_ = 0;
};

}  // namespace

Result<Poured> pour_into_database(LogStore& store, const std::filesystem::path& folder,
                                  const LogId& log) {
  const auto head = store.head(log);
  if (!head) return head.error();
  Pouring pouring{store, log, head.value()};
  auto cursor = JournalCursor::before(folder, log, next(head.value().seq));
  Poured done;
  for (;;) {
    auto line = cursor.next();
    if (!line && line.error().fault != Fault::kBadData) return line.error();
    if (!line) done.broken = line.error().what;
    if (!line || !line.value()) break;
    if (!pouring.take(*line.value())) {
      done.broken = "journal: the chain breaks at " + std::to_string(number(pouring.expected()));
      break;
    }
    if (pouring.full())
      if (auto flushed = pouring.flush(); !flushed) return flushed.error();
  }
  if (auto flushed = pouring.flush(); !flushed) return flushed.error();
  done.entries = pouring.poured();
  return done;
}

Result<NewJournal> pour_into_journal(const LogStore& store, const std::filesystem::path& folder,
                                     const LogId& log, Head from) {
  const std::int64_t block = block_for(folder);
  Poured poured;
  Head head = from;
  for (;;) {
    const Head before = head;
    std::string lines;
    bool more = true;
    while (more && !poured.broken && lines.size() < kSegmentText) {
      const auto entries = store.entries(log, head.seq, kAtOnce);
      if (!entries) return entries.error();
      more = !entries.value().empty();
      for (const Entry& entry : entries.value()) {
        if (!follows(head, entry)) {
          poured.broken = "log.db: the chain breaks at " + std::to_string(number(next(head.seq)));
          break;
        }
        lines += journal_text(entry);
        head = {entry.seq, entry.hash};
        ++poured.entries;
      }
    }
    auto begun = JournalFile::begin({folder, {log, before.hash}, next(before.seq), lines, block});
    if (!begun) return begun.error();
    if (!more || poured.broken) return NewJournal{std::move(begun).value(), poured};
  }
}

Result<NewJournal> heal_database(LogStore& store, const std::filesystem::path& folder,
                                 const LogId& log) {
  const auto before = store.head(log);
  if (!before) return before.error();
  const auto poured = pour_into_database(store, folder, log);
  if (!poured) return poured.error();
  // Never more than one segment is written again: what lies in older ones was synced long ago.
  const auto segments = segments_of(folder);
  Head from = before.value();
  if (!segments.empty() && segments.back().first > next(from.seq)) {
    from.seq = Seq{number(segments.back().first) - 1};
    const auto hash = store.hash_at(log, from.seq);
    if (!hash) return hash.error();
    if (!hash.value()) return Error{Fault::kBadData, "log.db: an entry is missing"};
    from.hash = *hash.value();
  }
  auto file = pour_into_journal(store, folder, log, from);
  if (!file) return file.error();
  return NewJournal{std::move(file.value().file), poured.value()};
}

}  // namespace kiosk
