#include "kiosk/views/mark_table.h"

#include <cstring>

namespace kiosk {
namespace {

constexpr char kInsert[] =
    "INSERT INTO mark(log, seq, rev, id, who, date, kind, at, boot, mono, state, meaning, errand, "
    "said, trip, tap, is_tap) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

constexpr char kTaps[] =
    "SELECT log, seq, rev, id, who, kind, at, boot, mono, state, meaning, errand, said, trip, tap "
    "FROM mark WHERE is_tap = 1 AND date BETWEEN ? AND ? AND (?3 = '' OR who = ?3)";

constexpr char kWords[] =
    "SELECT word.log, word.seq, word.rev, word.id, word.who, word.kind, word.at, word.boot, "
    "word.mono, word.state, word.meaning, word.errand, word.said, word.trip, word.tap "
    "FROM mark AS tap JOIN mark AS word ON word.tap = tap.id AND word.is_tap = 0 "
    "WHERE tap.is_tap = 1 AND tap.date BETWEEN ? AND ? AND (?3 = '' OR tap.who = ?3)";

std::int64_t days_of(const Date& date) {
  return std::chrono::sys_days{date}.time_since_epoch().count();
}

// SQLite keeps whole numbers with their sign; a revision uses all of its bits.
std::int64_t as_stored(std::uint64_t number) {
  std::int64_t stored = 0;
  std::memcpy(&stored, &number, sizeof stored);
  return stored;
}
std::uint64_t as_read(std::int64_t stored) {
  std::uint64_t number = 0;
  std::memcpy(&number, &stored, sizeof number);
  return number;
}

EventId id_from(const SQLite::Column& column) {
  EventId id;
  if (column.getBytes() == static_cast<int>(id.bytes.size()))
    std::memcpy(id.bytes.data(), column.getBlob(), id.bytes.size());
  return id;
}

void bind(SQLite::Statement& statement, int place, const EventId& id) {
  statement.bind(place, id.bytes.data(), static_cast<int>(id.bytes.size()));
}

template <class Enum>
Enum value_at(SQLite::Statement& row, int place) {
  return static_cast<Enum>(row.getColumn(place).getInt());
}

Mark mark_at(SQLite::Statement& row) {
  Mark mark;
  if (const auto log = log_id_from(row.getColumn(0).getString())) mark.stamp.log = *log;
  mark.stamp.seq = Seq{row.getColumn(1).getInt64()};
  mark.stamp.rev = as_read(row.getColumn(2).getInt64());
  mark.id = id_from(row.getColumn(3));
  mark.who = StaffId{row.getColumn(4).getString()};
  mark.kind = value_at<Mark::Kind>(row, 5);
  mark.at = Instant{std::chrono::milliseconds{row.getColumn(6).getInt64()}};
  mark.clock = {row.getColumn(7).getString(),
                std::chrono::milliseconds{row.getColumn(8).getInt64()},
                value_at<ClockState>(row, 9)};
  mark.meant.meaning = value_at<Meaning>(row, 10);
  mark.meant.errand = value_at<Errand>(row, 11);
  mark.meant.said = value_at<Said>(row, 12);
  const std::string trip = row.getColumn(13).getString();
  if (!trip.empty()) mark.meant.trip = trip_from_text(trip);
  mark.tap = id_from(row.getColumn(14));
  return mark;
}

void gather(SQLite::Statement& query, std::vector<Mark>& marks) {
  while (query.executeStep()) marks.push_back(mark_at(query));
}

}  // namespace

MarkWriter::MarkWriter(SQLite::Database& db) : insert_(db, kInsert) {}

void MarkWriter::put(const Mark& mark, const Date& working_day) {
  insert_.bind(1, to_string(mark.stamp.log));
  insert_.bind(2, number(mark.stamp.seq));
  insert_.bind(3, as_stored(mark.stamp.rev));
  bind(insert_, 4, mark.id);
  insert_.bind(5, mark.who.text);
  insert_.bind(6, days_of(working_day));
  insert_.bind(7, static_cast<int>(mark.kind));
  insert_.bind(8, static_cast<std::int64_t>(mark.at.time_since_epoch().count()));
  insert_.bind(9, mark.clock.boot);
  insert_.bind(10, static_cast<std::int64_t>(mark.clock.mono.count()));
  insert_.bind(11, static_cast<int>(mark.clock.state));
  insert_.bind(12, static_cast<int>(mark.meant.meaning));
  insert_.bind(13, static_cast<int>(mark.meant.errand));
  insert_.bind(14, static_cast<int>(mark.meant.said));
  insert_.bind(15, mark.meant.trip == Trip{} ? std::string{} : text_of(mark.meant.trip));
  bind(insert_, 16, mark.tap);
  insert_.bind(17, is_tap(mark) ? 1 : 0);
  insert_.exec();
  insert_.reset();
}

std::vector<Mark> marks_between(SQLite::Database& db, const StaffId& who, const Date& from,
                                const Date& to) {
  std::vector<Mark> marks;
  for (const char* select : {kTaps, kWords}) {
    SQLite::Statement query{db, select};
    query.bind(1, days_of(from));
    query.bind(2, days_of(to));
    query.bind(3, who.text);
    gather(query, marks);
  }
  return each_once(std::move(marks));
}

}  // namespace kiosk
