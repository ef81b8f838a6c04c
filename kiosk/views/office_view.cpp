#include "kiosk/views/office_view.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "kiosk/views/declaration_table.h"
#include "kiosk/views/diary_table.h"
#include "kiosk/views/mark_table.h"
#include "kiosk/views/reading_table.h"
#include "kiosk/views/search_table.h"
#include "kiosk/views/task_table.h"
#include "kiosk/views/view_database.h"

namespace kiosk {
namespace {

// Kinds that say how the office is, not what happened in it.
constexpr std::array<std::string_view, 8> kOfficeKinds{
    "staff.", "badge.", "pin.", "person.", "calendar.", "notice.", "incident.", "catalogue."};

bool is_office_kind(std::string_view kind) {
  for (const auto prefix : kOfficeKinds)
    if (kind.substr(0, prefix.size()) == prefix) return true;
  return false;
}

}  // namespace

void remove_view(const std::filesystem::path& path) {
  for (const char* tail : {"", "-wal", "-shm"}) {
    std::error_code missing;  // a file that is not there is as good as removed
    std::filesystem::remove(path.string() + tail, missing);
  }
}

std::optional<Fact> office_fact_from(const Entry& entry) {
  auto fact = fact_from(entry);
  if (!fact || !is_office_kind(fact.value().event.kind)) return {};
  return std::move(fact).value();
}

namespace {

struct DatedStretch {
  LogStretch at;
  std::string date;  // empty: none yet
};

struct Writers {
  MarkWriter marks;
  SearchWriter search;
};

}  // namespace

struct OfficeView::Inside {
  SQLite::Database db;
  std::chrono::minutes day_ends_at;

  // Lengthens `stretch`, or keeps it and begins the next.
  void put(const Entry& entry, DatedStretch& stretch, Writers& writers) {
    const auto fact = fact_from(entry);
    if (!fact) return;  // a digest line, or a kind of writing only a later version reads
    const Event& event = fact.value().event;
    if (is_office_kind(event.kind)) put_office_fact(entry);
    put_declaration(db, fact.value(), entry);
    put_diary(db, fact.value(), entry, day_ends_at);
    writers.search.put(fact.value());
    put_task(db, fact.value(), entry, day_ends_at);
    const Date day = work_date(event.at, day_ends_at);
    put_reading(db, fact.value(), entry, day);
    if (const auto mark = mark_from(fact.value()))
      writers.marks.put(*mark, clock_day_of(*mark, day_ends_at));
    const std::string date = iso_date(day);
    if (date != stretch.date) {
      keep(entry.log, stretch);
      stretch = {{entry.seq, entry.seq}, date};
    }
    stretch.at.last = entry.seq;
  }

  void put_office_fact(const Entry& entry) {
    SQLite::Statement insert{db, "INSERT INTO office_fact(log, seq, hash, body) VALUES(?,?,?,?)"};
    insert.bind(1, to_string(entry.log));
    insert.bind(2, number(entry.seq));
    insert.bind(3, entry.hash.data(), static_cast<int>(entry.hash.size()));
    insert.bind(4, entry.line);
    insert.exec();
  }

  DatedStretch last_stretch(const LogId& log) const {
    SQLite::Statement query{
        db, "SELECT first, last, date FROM stretch WHERE log = ? ORDER BY first DESC LIMIT 1"};
    query.bind(1, to_string(log));
    if (!query.executeStep()) return {};
    return {{Seq{query.getColumn(0).getInt64()}, Seq{query.getColumn(1).getInt64()}},
            query.getColumn(2).getString()};
  }

  void keep(const LogId& log, const DatedStretch& stretch) {
    if (stretch.date.empty()) return;
    SQLite::Statement upsert{db,
                             "INSERT INTO stretch(log, first, last, date) VALUES(?,?,?,?) "
                             "ON CONFLICT(log, first) DO UPDATE SET last = excluded.last"};
    upsert.bind(1, to_string(log));
    upsert.bind(2, number(stretch.at.first));
    upsert.bind(3, number(stretch.at.last));
    upsert.bind(4, stretch.date);
    upsert.exec();
  }

  void move_position(const LogId& log, Seq seq) {
    SQLite::Statement upsert{db,
                             "INSERT INTO position(log, seq) VALUES(?,?) "
                             "ON CONFLICT(log) DO UPDATE SET seq = excluded.seq"};
    upsert.bind(1, to_string(log));
    upsert.bind(2, number(seq));
    upsert.exec();
  }

  Seq position(const LogId& log) const {
    SQLite::Statement query{db, "SELECT seq FROM position WHERE log = ?"};
    query.bind(1, to_string(log));
    return query.executeStep() ? Seq{query.getColumn(0).getInt64()} : Seq{};
  }
};

OfficeView::OfficeView(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
OfficeView::OfficeView(OfficeView&&) noexcept = default;
OfficeView& OfficeView::operator=(OfficeView&&) noexcept = default;
OfficeView::~OfficeView() = default;

Result<OfficeView> OfficeView::open(const std::filesystem::path& path,
                                    std::chrono::minutes day_ends_at) {
  auto db = open_views(path);
  if (!db && db.error().fault == Fault::kBadData) {
    remove_view(path);  // nothing in it is not also in the log
    db = open_views(path);
  }
  if (!db) return db.error();
  return OfficeView{std::unique_ptr<Inside>(new Inside{std::move(db).value(), day_ends_at})};
}

Result<OfficeView> OfficeView::look_into(const std::filesystem::path& path,
                                         std::chrono::minutes day_ends_at) {
  auto db = look_into_views(path);
  if (!db) return open(":memory:", day_ends_at);
  return OfficeView{std::unique_ptr<Inside>(new Inside{std::move(db).value(), day_ends_at})};
}

Result<Seq> OfficeView::position(const LogId& log) const {
  return guarded([&]() -> Result<Seq> { return inside_->position(log); });
}

Result<Nothing> OfficeView::apply(std::span<const Entry> entries) {
  if (entries.empty()) return Nothing{};
  return guarded([&]() -> Result<Nothing> {
    SQLite::Transaction whole{inside_->db};
    const LogId log = entries.front().log;
    Seq at = inside_->position(log);
    DatedStretch stretch = inside_->last_stretch(log);
    Writers writers{MarkWriter{inside_->db}, SearchWriter{inside_->db, inside_->day_ends_at}};
    for (const Entry& entry : entries) {
      if (entry.seq <= at) continue;
      inside_->put(entry, stretch, writers);
      at = entry.seq;
    }
    inside_->keep(log, stretch);
    inside_->move_position(log, at);
    whole.commit();
    return Nothing{};
  });
}

Result<std::vector<Fact>> OfficeView::office_facts() const {
  return guarded([&]() -> Result<std::vector<Fact>> {
    std::vector<Fact> facts;
    SQLite::Statement query{inside_->db, "SELECT log, seq, body FROM office_fact"};
    while (query.executeStep()) {
      const auto log = log_id_from(query.getColumn(0).getString());
      if (!log) return Error{Fault::kBadData, "views.db: a log without a name"};
      auto fact =
          fact_from(Entry{*log, Seq{query.getColumn(1).getInt64()}, {}, query.getColumn(2)});
      if (!fact) return fact.error();
      facts.push_back(std::move(fact).value());
    }
    std::sort(facts.begin(), facts.end(),
              [](const Fact& a, const Fact& b) { return a.stamp < b.stamp; });
    return facts;
  });
}

Result<std::vector<LogStretch>> OfficeView::stretches(const LogId& log, const Date& date) const {
  return guarded([&]() -> Result<std::vector<LogStretch>> {
    SQLite::Statement query{
        inside_->db, "SELECT first, last FROM stretch WHERE log = ? AND date = ? ORDER BY first"};
    query.bind(1, to_string(log));
    query.bind(2, iso_date(date));
    std::vector<LogStretch> found;
    while (query.executeStep())
      found.push_back({Seq{query.getColumn(0).getInt64()}, Seq{query.getColumn(1).getInt64()}});
    return found;
  });
}

Result<std::optional<Date>> OfficeView::newest_day(const LogId& log) const {
  return guarded(
      [&]() -> Result<std::optional<Date>> { return date_from(inside_->last_stretch(log).date); });
}

Result<std::vector<Mark>> OfficeView::marks(const StaffId& who, const Date& from,
                                            const Date& to) const {
  return guarded(
      [&]() -> Result<std::vector<Mark>> { return marks_between(inside_->db, who, from, to); });
}

Result<std::vector<Mark>> OfficeView::trips(const Date& from) const {
  return guarded([&]() -> Result<std::vector<Mark>> { return trips_since(inside_->db, from); });
}

Result<std::vector<Fact>> OfficeView::declared(const Date& from, const Date& to) const {
  return guarded(
      [&]() -> Result<std::vector<Fact>> { return declared_between(inside_->db, from, to); });
}

Result<std::vector<Fact>> OfficeView::diaries(const StaffId& who, const Date& from,
                                              const Date& to) const {
  return guarded(
      [&]() -> Result<std::vector<Fact>> { return diaries_between(inside_->db, who, from, to); });
}

Result<std::vector<EntrySaid>> OfficeView::found(const DiarySearch& search) const {
  return guarded([&]() -> Result<std::vector<EntrySaid>> {
    return entries_found(inside_->db, search, inside_->day_ends_at);
  });
}

Result<std::vector<Fact>> OfficeView::tasks(const Date& from) const {
  return guarded([&]() -> Result<std::vector<Fact>> { return tasks_since(inside_->db, from); });
}

Result<std::vector<PageRead>> OfficeView::readings(const StaffId& whose, const Date& from,
                                                   const Date& to) const {
  return guarded([&]() -> Result<std::vector<PageRead>> {
    return readings_between(inside_->db, whose, from, to);
  });
}

Result<Hash> OfficeView::digest() const {
  return guarded([&]() -> Result<Hash> {
    std::string all;
    for (const char* select :
         {"SELECT log, seq FROM position ORDER BY 1",
          "SELECT log, seq, body FROM office_fact ORDER BY 1, 2",
          "SELECT log, first, last, date FROM stretch ORDER BY 1, 2",
          "SELECT log, seq, body FROM declaration ORDER BY 1, 2",
          "SELECT log, seq, whose, date, hex(entry) FROM diary ORDER BY 1, 2, 3, 4",
          "SELECT hex(entry), hex(saying) FROM diary_text ORDER BY 1",
          "SELECT hex(saying) FROM diary_handed_in ORDER BY 1",
          "SELECT log, seq, hex(about), over FROM task ORDER BY 1, 2",
          "SELECT log, seq, hex(id), whose, date, at, by_whom, page "
          "FROM reading ORDER BY 1, 2",
          "SELECT log, seq, rev, who, date, kind, at, meaning, errand, said, "
          "trip, hex(id), hex(tap), by_whom, flags, minute, basis, comment "
          "FROM mark ORDER BY 1, 2"}) {
      SQLite::Statement query{inside_->db, select};
      while (query.executeStep())
        for (int i = 0; i < query.getColumnCount(); ++i)
          all += query.getColumn(i).getString() + '\n';
      all = hex(sha256(all));
    }
    return sha256(all);
  });
}

}  // namespace kiosk
