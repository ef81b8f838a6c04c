#include "kiosk/journal/log_copy.h"

#include "kiosk/base/file.h"
#include "kiosk/journal/journal_file.h"
#include "kiosk/journal/tail_comparison.h"
#include "kiosk/journal/two_copies.h"

namespace kiosk {
namespace {
namespace fs = std::filesystem;
constexpr std::size_t kPartText = 4 << 20;        // bytes
constexpr std::int64_t kLongestAhead = 16 << 20;  // bytes
}  // namespace

Result<LogCopy> LogCopy::begin(const fs::path& folder) {
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (fs::exists(folder / "log.db", failed) || fs::exists(folder / "journal", failed))
    return Error{Fault::kBadData, "there is a copy already (" + folder.string() + ")"};
  auto store = LogStore::make(folder / "log.db");
  if (!store) return store.error();
  return LogCopy{folder, std::move(store).value()};
}

Result<Nothing> LogCopy::add(const LogId& log, std::span<const Entry> entries,
                             std::span<const Checkpoint> signatures) {
  if (log != log_) {
    if (auto closed = close_part(); !closed) return closed;
    log_ = log;
    head_ = before_ = {Seq{0}, chain_start(log)};
  }
  auto next_signature = signatures.begin();
  for (const Entry& entry : entries) {
    if (!follows(head_, entry))
      return Error{Fault::kBadData,
                   "log.db: the chain breaks at " + std::to_string(number(next(head_.seq)))};
    head_ = {entry.seq, entry.hash};
    lines_ += journal_text(entry);
    for (; next_signature != signatures.end() && next_signature->seq <= entry.seq; ++next_signature)
      lines_ += journal_text(*next_signature);
  }
  Addition addition{.log = log, .opens = true};
  addition.entries = entries;
  addition.checkpoints = signatures;
  if (auto added = store_.add(addition); !added) return added;
  if (store_.ahead() > kLongestAhead)
    if (auto moved = store_.move_ahead_into_main(LogStore::Ahead::kKeep); !moved) return moved;
  return lines_.size() < kPartText ? Result<Nothing>{Nothing{}} : close_part();
}

Result<Nothing> LogCopy::set_acked(const LogId& log, Seq acked) {
  if (acked == Seq{0}) return Nothing{};
  const auto hash = store_.hash_at(log, acked);
  if (!hash) return hash.error();
  if (!hash.value()) return Nothing{};
  return store_.set_acked({log, acked, *hash.value(), "", {}});
}

Result<Nothing> LogCopy::close_part() {
  if (lines_.empty()) return Nothing{};
  const fs::path journal = folder_ / "journal" / to_string(log_);
  const auto made = JournalFile::begin(
      {journal, {log_, before_.hash}, next(before_.seq), lines_, block_for(journal)});
  if (!made) return made.error();
  before_ = head_;
  lines_.clear();
  return Nothing{};
}

Result<Nothing> LogCopy::finish() {
  if (auto closed = close_part(); !closed) return closed;
  if (auto moved = store_.move_ahead_into_main(LogStore::Ahead::kShrink); !moved) return moved;
  return sync_folder(folder_);
}

}  // namespace kiosk
