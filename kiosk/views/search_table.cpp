#include "kiosk/views/search_table.h"

#include <algorithm>
#include <optional>

#include "kiosk/base/json.h"
#include "kiosk/diary/diary_day.h"

namespace kiosk {
namespace {

// Rows of later days are greater, so that the index tells the latest first.
constexpr std::int64_t kPlacesOfDay = 10'000'000;

constexpr char kFind[] =
    "SELECT diary.log, diary.seq, diary.body FROM diary_word "
    "JOIN diary_text ON diary_text.id = diary_word.rowid "
    "JOIN diary ON diary.log = diary_text.log AND diary.seq = diary_text.seq "
    "WHERE diary_word MATCH ?1 AND "
    "(?4 IS NULL OR diary.whose IN (SELECT value FROM json_each(?4))) AND "
    "(?2 OR EXISTS(SELECT 1 FROM diary_handed_in WHERE saying = diary_text.saying)) "
    "ORDER BY diary_word.rowid DESC LIMIT ?3";

void bind(SQLite::Statement& statement, int place, const EventId& id) {
  statement.bind(place, id.bytes.data(), static_cast<int>(id.bytes.size()));
}

std::optional<EntrySaid> said_in(SQLite::Statement& row, std::chrono::minutes day_ends_at) {
  const auto log = log_id_from(row.getColumn(0).getString());
  if (!log) return {};
  const auto fact = fact_from(Entry{*log, Seq{row.getColumn(1).getInt64()}, {}, row.getColumn(2)});
  return fact ? entry_said(fact.value(), day_ends_at) : std::nullopt;
}

std::string list_of(const std::vector<StaffId>& people) {
  Json list = Json::array();
  for (const StaffId& who : people) list.push_back(who.text);
  return text_of(list);
}

std::vector<EntrySaid> found_by(SQLite::Database& db, const DiarySearch& search,
                                const std::string& query, std::chrono::minutes day_ends_at) {
  std::vector<EntrySaid> found;
  if (query.empty()) return found;
  SQLite::Statement find{db, kFind};
  find.bind(1, query);
  find.bind(2, search.by == DiarySearch::By::kWriter ? 1 : 0);
  find.bind(3, static_cast<std::int64_t>(kMostFound));
  if (search.whose.size() > kMostPeopleAsked) find.bind(4, list_of(search.whose));
  while (find.executeStep())
    if (auto said = said_in(find, day_ends_at)) found.push_back(std::move(*said));
  return found;
}

}  // namespace

SearchWriter::SearchWriter(SQLite::Database& db, std::chrono::minutes day_ends_at)
    : day_ends_at_(day_ends_at),
      sayings_(db, "SELECT log, seq, body FROM diary WHERE entry = ?"),
      known_(db,
             "SELECT diary.log, diary.seq, diary.body, diary_text.id FROM diary_text "
             "JOIN diary ON diary.log = diary_text.log AND diary.seq = diary_text.seq "
             "WHERE diary_text.entry = ?"),
      forget_words_(db, "INSERT INTO diary_word(diary_word, rowid, words) VALUES('delete', ?, ?)"),
      forget_(db, "DELETE FROM diary_text WHERE id = ?"),
      last_of_day_(db, "SELECT MAX(id) FROM diary_text WHERE id BETWEEN ? AND ?"),
      keep_(db, "INSERT INTO diary_text(id, entry, saying, log, seq) VALUES(?,?,?,?,?)"),
      keep_words_(db, "INSERT INTO diary_word(rowid, words) VALUES(?,?)"),
      hand_in_(db, "INSERT INTO diary_handed_in(saying) VALUES(?) ON CONFLICT DO NOTHING") {}

void SearchWriter::put(const Fact& fact) {
  if (fact.event.kind.rfind(kDiaryKinds, 0) != 0) return;
  if (const auto submission = submission_from(fact)) {
    for (const EventId& saying : submission->entries) {
      bind(hand_in_, 1, saying);
      hand_in_.exec();
      hand_in_.reset();
    }
    return;
  }
  const auto said = entry_said(fact, day_ends_at_);
  if (!said) return;
  const auto entries = entries_of(sayings_of(said->entry));
  remove(said->entry);
  for (const DiaryEntry& entry : entries)
    if (!entry.withdrawn && !entry.now.unfinished) insert(entry.now);
}

std::vector<EntrySaid> SearchWriter::sayings_of(const EventId& entry) {
  std::vector<EntrySaid> sayings;
  bind(sayings_, 1, entry);
  while (sayings_.executeStep())
    if (auto said = said_in(sayings_, day_ends_at_)) sayings.push_back(std::move(*said));
  sayings_.reset();
  return sayings;
}

// An index without the text itself is told the same words again to forget them.
void SearchWriter::remove(const EventId& entry) {
  bind(known_, 1, entry);
  if (known_.executeStep()) {
    const std::int64_t id = known_.getColumn(3).getInt64();
    if (const auto said = said_in(known_, day_ends_at_)) {
      forget_words_.bind(1, id);
      forget_words_.bind(2, search_words_of(*said));
      forget_words_.exec();
      forget_words_.reset();
    }
    forget_.bind(1, id);
    forget_.exec();
    forget_.reset();
  }
  known_.reset();
}

void SearchWriter::insert(const EntrySaid& said) {
  const std::int64_t day =
      std::chrono::sys_days{said.content.date}.time_since_epoch().count() * kPlacesOfDay;
  last_of_day_.bind(1, day);
  last_of_day_.bind(2, day + kPlacesOfDay - 1);
  last_of_day_.executeStep();
  const auto last = last_of_day_.getColumn(0);
  const std::int64_t id = last.isNull() ? day : last.getInt64() + 1;
  last_of_day_.reset();
  keep_.bind(1, id);
  bind(keep_, 2, said.entry);
  bind(keep_, 3, said.id);
  keep_.bind(4, to_string(said.stamp.log));
  keep_.bind(5, number(said.stamp.seq));
  keep_.exec();
  keep_.reset();
  keep_words_.bind(1, id);
  keep_words_.bind(2, search_words_of(said));
  keep_words_.exec();
  keep_words_.reset();
}

std::vector<EntrySaid> entries_found(SQLite::Database& db, const DiarySearch& search,
                                     std::chrono::minutes day_ends_at) {
  const std::string beside = search_query_of(search, Nearness::kBeside);
  const std::string anywhere = search_query_of(search, Nearness::kAnywhere);
  auto found = found_by(db, search, beside, day_ends_at);
  if (found.empty() && anywhere != beside) found = found_by(db, search, anywhere, day_ends_at);
  std::stable_sort(found.begin(), found.end(), [](const EntrySaid& a, const EntrySaid& b) {
    return a.content.date > b.content.date;
  });
  return found;
}

}  // namespace kiosk
