#include "kiosk/journal/two_copies.h"

#include <algorithm>

#include "kiosk/journal/journal_line.h"

namespace kiosk {
namespace {
constexpr std::int64_t kSegment = 4 << 20;  // bytes after which an idle moment begins the next
constexpr std::int64_t kLongestSegment = 8 << 20;  // bytes after which nobody waits for one

// What one commit may add to log.db: pages of 4 KiB in the write-ahead file, each 24 bytes longer,
// the tree's splits included.
std::int64_t growth_of(std::size_t size) {
  return (40 << 10) + 3 * static_cast<std::int64_t>(size);
}

// Small disks cannot afford the 1 MiB of reliability §2.1.
std::int64_t ahead_limit(const Room& disk) {
  return std::clamp<std::int64_t>(disk.total / 32, 128 << 10, 1 << 20);
}

// Where room is dear, what was written ahead is given back.
LogStore::Ahead after_moving(const Room& disk) {
  return disk.total < (1 << 30) ? LogStore::Ahead::kShrink : LogStore::Ahead::kKeep;
}

// A checkpoint on a tap's path: only when there was no idle moment for long.
std::int64_t most_ahead(const Room& disk) {
  return std::clamp<std::int64_t>(disk.total / 8, 512 << 10, 4 << 20);
}

}  // namespace

std::int64_t block_for(const std::filesystem::path& journal) {
  constexpr std::int64_t kPage = 4096;
  const std::int64_t share = room_at(journal).total / 64 / kPage * kPage;
  return std::clamp<std::int64_t>(share, 16 << 10, 256 << 10);
}

TwoCopies::TwoCopies(LogPlace place, const SigningKey& key, LogStore store, JournalFile journal,
                     const LogId& log)
    : place_(std::move(place)),
      key_(key),
      store_(std::move(store)),
      journal_(std::move(journal)),
      log_(log),
      head_{Seq{0}, chain_start(log)},
      ballast_(place_.ballast),
      database_disk_(room_at(place_.database)) {}

void TwoCopies::give_up_writing() {
  broken_ = true;
  store_.leave_as_it_is();
}

void TwoCopies::set_key(const SigningKey& key, Seq from) {
  key_ = key;
  key_from_ = from;
}

Error TwoCopies::broke(Error error) {
  if (error.fault == Fault::kUnknown) give_up_writing();
  return error;
}

Result<Nothing> TwoCopies::go_on_in(JournalFile journal) {
  const auto head = store_.head(log_);
  if (!head) return head.error();
  journal_ = std::move(journal);
  head_ = head.value();
  return Nothing{};
}

Result<Nothing> TwoCopies::settled(Result<Nothing> outcome) {
  if (!outcome) return broke(outcome.error());
  return outcome;
}

Result<Nothing> TwoCopies::write(std::span<const Entry> entries) {
  if (entries.empty()) return Nothing{};
  std::string lines;
  for (const Entry& entry : entries) lines += journal_text(entry);
  Addition addition{.log = log_};
  addition.entries = entries;
  auto done = put(lines, addition);
  if (done) head_ = {entries.back().seq, entries.back().hash};
  return done;
}

Result<Checkpoint> TwoCopies::sign(const Head& at) {
  const auto standing = store_.checkpoint_at(log_, at.seq);
  if (!standing) return standing.error();
  if (standing.value()) return *standing.value();
  if (at.seq < key_from_) return Error{Fault::kBadData, "a former key would have to sign it"};
  const Checkpoint checkpoint = checkpoint_of(key_, log_, at.seq, at.hash);
  Addition addition{.log = log_};
  addition.checkpoints = {&checkpoint, 1};
  if (auto done = put(journal_text(checkpoint), addition); !done) return done.error();
  return checkpoint;
}

Result<Nothing> TwoCopies::put(const std::string& lines, const Addition& addition) {
  if (broken_) return Error{Fault::kUnknown, "the disk failed; a new start is needed"};
  if (auto room = admit(lines.size()); !room) return room;
  const bool several = addition.entries.size() > 1;
  if (auto written = journal_.write(lines, several); !written) return broke(written.error());
  auto added = store_.add(addition);
  if (added) return added;
  if (added.error().fault == Fault::kUnknown) return broke(added.error());
  // SQLite refused and rolled back: the journal takes its lines back, so that neither has them.
  if (auto taken = journal_.take_back(lines.size()); !taken) return broke(taken.error());
  if (added.error().fault == Fault::kNoRoom) return added;
  return broke({Fault::kUnknown, added.error().what});  // a damaged file: only a start can mend it
}

Result<Nothing> TwoCopies::admit(std::size_t size) {
  if (broken_) return Error{Fault::kUnknown, "the disk failed; a new start is needed"};
  auto kept = keep_room(size, growth_of(size));
  if (kept || kept.error().fault != Fault::kNoRoom) return kept;
  if (!ballast_.give_up()) return kept;
  return keep_room(size, growth_of(size));
}

Result<Nothing> TwoCopies::keep_room(std::size_t size, std::int64_t reserve) {
  const bool too_long = journal_.size() + static_cast<std::int64_t>(size) > kLongestSegment;
  if (too_long)
    if (auto begun = next_segment(); !begun) return broke(begun.error());
  if (auto room = journal_.make_room(size); !room) return broke(room.error());
  if (store_.ahead() > most_ahead(database_disk_))
    if (auto moved = store_.move_ahead_into_main(after_moving(database_disk_)); !moved)
      return broke(moved.error());
  if (room_at(place_.database).free < reserve)
    return Error{Fault::kNoRoom, "no room left beside log.db"};
  return Nothing{};
}

// Begins with the signed end of the one before, so that a start need read only the last segment.
Result<Nothing> TwoCopies::next_segment() {
  const Checkpoint anchor = checkpoint_of(key_, log_, head_.seq, head_.hash);
  const std::string line = journal_text(anchor);
  auto begun = JournalFile::begin(
      {folder(), {log_, head_.hash}, next(head_.seq), line, block_for(place_.journal)});
  if (!begun) return begun.error();
  journal_ = std::move(begun).value();
  return Nothing{};
}

Result<Nothing> TwoCopies::close_segment() {
  if (broken_) return Error{Fault::kUnknown, "the disk failed; a new start is needed"};
  auto begun = next_segment();
  return begun ? begun : broke(begun.error());
}

Result<Nothing> TwoCopies::tidy() {
  if (broken_) return Error{Fault::kUnknown, "the disk failed; a new start is needed"};
  if (store_.ahead() > ahead_limit(database_disk_))
    if (auto moved = store_.move_ahead_into_main(after_moving(database_disk_)); !moved)
      return broke(moved.error());
  if (journal_.size() > kSegment && head_.seq > Seq{0})
    if (auto begun = next_segment(); !begun) return broke(begun.error());
  const auto half = static_cast<std::size_t>(journal_.block() / 2);
  if (!journal_.has_room(half))
    if (auto room = journal_.make_room(half); !room) return broke(room.error());
  ballast_.restore();
  return Nothing{};
}

}  // namespace kiosk
