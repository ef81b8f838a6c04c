// The log's side of an erasure, in steps that a tap can wait for.

#include "kiosk/journal/inside.h"
#include "kiosk/journal/journal_cursor.h"

namespace kiosk {
namespace {
namespace fs = std::filesystem;
constexpr std::size_t kRowCosts = 3'000;  // bytes for which admit() reserves two pages and more

// What a crash left of a log in the making; it may hold bodies, and is never read again.
void remove_unfinished(const LogPlace& place) {
  std::error_code none;
  for (const char* tail : {".new", ".new-wal"}) fs::remove(place.database.string() + tail, none);
  for (const auto& folder : fs::directory_iterator{place.journal, none})
    if (folder.path().extension() == ".new") fs::remove_all(folder.path(), none);
}

}  // namespace

Result<std::optional<JournalPart>> EventLog::journal_part(const LogId& log, Seq from) {
  TwoCopies& copies = inside_->copies;
  const OwnLog* own = copies.store().find(log);
  if (own == nullptr || !own->journal) return std::optional<JournalPart>{};
  const bool current = log == copies.log();
  if (current && inside_->unhealed) return Error{Fault::kNoRoom, "the copies are not healed yet"};
  if (current && from == Seq{0})
    if (auto closed = copies.close_segment(); !closed) return closed.error();
  const auto segments = segments_of(copies.place().journal / to_string(log));
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const bool last = i + 1 == segments.size();
    if ((!last && segments[i + 1].first <= from) || (last && current)) continue;
    JournalPart part{segments[i].path, log, segments[i].first, {}};
    if (!last) part.next = segments[i + 1].first;
    return std::optional{std::move(part)};
  }
  return std::optional<JournalPart>{};
}

Result<Nothing> EventLog::erase_rows(const LogId& log, std::span<const Seq> seqs,
                                     std::string_view why) {
  TwoCopies& copies = inside_->copies;
  if (seqs.size() > kErasedAtOnce) return Error{Fault::kBadData, "erase: too many at once"};
  if (auto room = copies.admit(seqs.size() * kRowCosts); !room) return room;
  LogStore& store = copies.store();
  return copies.settled(store.find(log) != nullptr ? store.erase(log, seqs, why)
                                                   : store.foreign().erase(log, seqs, why));
}

const fs::path& EventLog::evidence() const { return inside_->copies.place().evidence; }

Result<Nothing> EventLog::forget_erased() {
  TwoCopies& copies = inside_->copies;
  if (auto room = copies.admit(0); !room) return room;
  remove_unfinished(copies.place());
  copies.store().forget_cached();
  return copies.settled(copies.store().move_ahead_into_main(LogStore::Ahead::kShrink));
}

}  // namespace kiosk
