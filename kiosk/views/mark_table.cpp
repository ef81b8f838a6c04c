#include "kiosk/views/mark_table.h"

#include <cstring>

namespace kiosk {
namespace {

constexpr char kInsert[] =
    "INSERT INTO mark(log, seq, rev, id, who, date, kind, at, boot, mono, state, meaning, errand, "
    "said, trip, tap, stands_alone, by_whom, flags, minute, basis, comment) "
    "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

constexpr char kAlone[] =
    "SELECT log, seq, rev, id, who, kind, at, boot, mono, state, meaning, errand, said, trip, tap, "
    "by_whom, flags, minute, basis, comment, date "
    "FROM mark WHERE stands_alone = 1 AND date BETWEEN ? AND ? AND (?3 = '' OR who = ?3)";

constexpr char kWords[] =
    "SELECT word.log, word.seq, word.rev, word.id, word.who, word.kind, word.at, word.boot, "
    "word.mono, word.state, word.meaning, word.errand, word.said, word.trip, word.tap, "
    "word.by_whom, word.flags, word.minute, word.basis, word.comment, word.date "
    "FROM mark AS tap JOIN mark AS word ON word.tap = tap.id AND word.stands_alone = 0 "
    "WHERE tap.stands_alone = 1 AND tap.date BETWEEN ? AND ? AND (?3 = '' OR tap.who = ?3)";

// A decision about such a word: about a change of what had been recorded (kAmends).
constexpr char kDecisionsOnWords[] =
    "SELECT said.log, said.seq, said.rev, said.id, said.who, said.kind, said.at, said.boot, "
    "said.mono, said.state, said.meaning, said.errand, said.said, said.trip, said.tap, "
    "said.by_whom, said.flags, said.minute, said.basis, said.comment, said.date "
    "FROM mark AS tap JOIN mark AS word ON word.tap = tap.id AND word.stands_alone = 0 "
    "JOIN mark AS said ON said.tap = word.id AND said.stands_alone = 0 AND word.flags & 2 "
    "WHERE tap.stands_alone = 1 AND tap.date BETWEEN ? AND ? AND (?3 = '' OR tap.who = ?3)";

constexpr char kTrips[] =
    "SELECT log, seq, rev, id, who, kind, at, boot, mono, state, meaning, errand, said, trip, tap, "
    "by_whom, flags, minute, basis, comment, date FROM mark WHERE trip != '' AND date >= ?";

constexpr int kClaimed = 1;
constexpr int kAmends = 2;  // in kDecisionsOnWords, too
constexpr int kApproved = 4;
constexpr int kStaysOn = 8;

int flags_of(const Mark& mark) {
  return (mark.claimed ? kClaimed : 0) | (mark.amends ? kAmends : 0) |
         (mark.decided.approved ? kApproved : 0) | (mark.meant.stays_on ? kStaysOn : 0);
}

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

Date date_at(SQLite::Statement& row, int place) {
  return Date{std::chrono::sys_days{std::chrono::days{row.getColumn(place).getInt()}}};
}

void read_corrections(SQLite::Statement& row, Mark& mark) {
  const int flags = row.getColumn(16).getInt();
  mark.by = StaffId{row.getColumn(15).getString()};
  mark.claimed = (flags & kClaimed) != 0;
  mark.meant.stays_on = (flags & kStaysOn) != 0;
  mark.amends = (flags & kAmends) != 0;
  mark.decided = {(flags & kApproved) != 0, mark.by, row.getColumn(19).getString(), mark.at};
  if (mark.kind != Mark::Kind::kRecalled) return;
  mark.recalled = {date_at(row, 20), std::chrono::minutes{row.getColumn(17).getInt64()}, mark.meant,
                   value_at<Recollection::Basis>(row, 18)};
}

// The id behind a log's name; most rows of a query bear the same one.
class LogNames {
 public:
  const LogId& named(const char* name) {
    if (name_ == name) return id_;
    name_ = name;
    id_ = log_id_from(name_).value_or(LogId{});
    return id_;
  }

 private:
  std::string name_;
  LogId id_;
};

Mark mark_at(SQLite::Statement& row, LogNames& logs) {
  Mark mark;
  mark.stamp.log = logs.named(row.getColumn(0).getText());
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
  read_corrections(row, mark);
  return mark;
}

void gather(SQLite::Statement& query, std::vector<Mark>& marks) {
  LogNames logs;
  while (query.executeStep()) marks.push_back(mark_at(query, logs));
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
  insert_.bind(17, stands_alone(mark) ? 1 : 0);
  insert_.bind(18, mark.by.text);
  insert_.bind(19, flags_of(mark));
  insert_.bind(20, static_cast<std::int64_t>(mark.recalled.minute.count()));
  insert_.bind(21, static_cast<int>(mark.recalled.basis));
  insert_.bind(22, mark.decided.comment);
  insert_.exec();
  insert_.reset();
}

std::vector<Mark> marks_between(SQLite::Database& db, const StaffId& who, const Date& from,
                                const Date& to) {
  std::vector<Mark> marks;
  for (const char* select : {kAlone, kWords, kDecisionsOnWords}) {
    SQLite::Statement query{db, select};
    query.bind(1, days_of(from));
    query.bind(2, days_of(to));
    query.bind(3, who.text);
    gather(query, marks);
  }
  return each_once(std::move(marks));
}

std::vector<Mark> trips_since(SQLite::Database& db, const Date& from) {
  SQLite::Statement query{db, kTrips};
  query.bind(1, days_of(from));
  std::vector<Mark> marks;
  gather(query, marks);
  return each_once(std::move(marks));
}

}  // namespace kiosk
