#include "kiosk/journal/salvage.h"

#include <algorithm>

#include "kiosk/base/file.h"
#include "kiosk/journal/journal_cursor.h"
#include "kiosk/journal/tail_comparison.h"

namespace kiosk {
namespace {
constexpr std::size_t kAtOnce = 500;
constexpr std::size_t kLongestSegment = 64u << 20;
constexpr std::size_t kShortestLine = 100;  // bytes; tells how many places a hole can hide

Head head_of(const Entry& entry) { return {entry.seq, entry.hash}; }

}  // namespace

// All entries of a journal that can be read, in rising order.
struct Salvage::JournalLines {
  JournalLines(const std::filesystem::path& folder, const LogId& which, Seq after)
      : log(which), segments(segments_of(folder)), last(after) {
    while (following + 1 < segments.size() && segments[following + 1].first <= kiosk::next(after))
      ++following;
    passed_over = 64u << 20;  // the first line may lie anywhere
  }

  const std::optional<Entry>& peek() {
    while (!ahead && read_one()) continue;
    return ahead;
  }

  bool read_one() {
    if (at >= text.size() && !open_next()) return false;
    const auto end = std::min(text.find_first_of(std::string_view{"\n\0", 2}, at), text.size());
    const auto line = journal_line_from(log, std::string_view{text}.substr(at, end - at));
    const auto* entry = line ? std::get_if<Entry>(&*line) : nullptr;
    const std::size_t hidden = passed_over / kShortestLine;
    if (entry != nullptr && entry->seq > last &&
        static_cast<std::size_t>(number(entry->seq) - number(last)) <= hidden + 1) {
      ahead = *entry;
      last = entry->seq;
      passed_over = 0;
    } else {
      passed_over += end - at + 1;
    }
    at = end + 1;
    return true;
  }

  bool open_next() {
    if (following >= segments.size()) return false;
    auto read = read_file(segments[following++].path, kLongestSegment);
    text = read ? std::move(read).value() : std::string{};
    at = 0;
    if (following < segments.size())
      passed_over += static_cast<std::size_t>(number(segments[following].first)) * kShortestLine;
    return true;
  }

  LogId log;
  std::vector<Segment> segments;
  std::size_t following = 0;
  std::string text;
  std::size_t at = 0;
  Seq last{};
  std::size_t passed_over = 0;  // bytes since the last entry
  std::optional<Entry> ahead;
};

Salvage::Salvage(const LogStore& store, const std::filesystem::path& folder, const LogId& log,
                 Seq after)
    : store_(store),
      log_(log),
      read_(after),
      journal_(std::make_unique<JournalLines>(folder, log, after)),
      database_head_{after, {}},
      journal_head_{after, {}} {
  const auto hash = store.hash_at(log, after);
  if (hash && hash.value()) database_head_.hash = *hash.value();
  journal_head_.hash = database_head_.hash;
}
Salvage::~Salvage() = default;

// A page that cannot be read ends what the database tells; the journal goes on alone.
void Salvage::fill_database() {
  if (!rows_.empty() || database_ends_) return;
  auto read = store_.entries(log_, read_, kAtOnce);
  database_ends_ = !read || read.value().empty();
  if (database_ends_) return;
  rows_ = std::move(read).value();
  read_ = rows_.back().seq;
  std::reverse(rows_.begin(), rows_.end());
}

std::optional<SalvagedPlace> Salvage::next() {
  fill_database();
  const auto& line = journal_->peek();
  if (rows_.empty() && !line) return {};
  SalvagedPlace place;
  place.seq = rows_.empty() ? line->seq
              : line        ? std::min(line->seq, rows_.back().seq)
                            : rows_.back().seq;
  if (!rows_.empty() && rows_.back().seq == place.seq) {
    place.database = std::move(rows_.back());
    rows_.pop_back();
    place.database_fits = follows(database_head_, *place.database);
    database_head_ = head_of(*place.database);
  }
  if (line && line->seq == place.seq) {
    place.journal = std::move(journal_->ahead);
    journal_->ahead.reset();
    place.journal_fits = follows(journal_head_, *place.journal);
    journal_head_ = head_of(*place.journal);
  }
  return place;
}

const Entry& shorter_told(const Entry& database, const Entry& journal) {
  return is_digest_line(journal.line) ? journal : database;
}

std::vector<std::string> lines_to_carry(const SalvagedPlace& place) {
  std::vector<std::string> lines;
  const auto carry = [&lines](const std::string& line) {
    const bool known = std::find(lines.begin(), lines.end(), line) != lines.end();
    if (!known && well_formed(line)) lines.push_back(line);
  };
  if (place.database && place.journal &&
      line_digest(place.database->line) == line_digest(place.journal->line)) {
    carry(shorter_told(*place.database, *place.journal).line);
    return lines;
  }
  const bool one_fits = place.database_fits != place.journal_fits;
  if (place.database && (!one_fits || place.database_fits)) carry(place.database->line);
  if (place.journal && (!one_fits || place.journal_fits)) carry(place.journal->line);
  return lines;
}

}  // namespace kiosk
