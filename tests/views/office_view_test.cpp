#include "kiosk/views/office_view.h"

#include <doctest/doctest.h>

#include <fstream>

#include "kiosk/base/random.h"
#include "kiosk/presence/day.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;
namespace fs = std::filesystem;

// A log that exists only as entries, and a folder for views.db.
struct Office {
  fs::path folder = fs::temp_directory_path() / ("congso-views-" + std::to_string(random_bits()));
  LogId log{{1}};
  IdMaker ids{random_bits};
  std::vector<Entry> entries;

  Office() { fs::create_directories(folder); }
  ~Office() { fs::remove_all(folder); }

  void write(const std::string& kind, const std::string& at) {
    Event event;
    event.at = moment_from_rfc3339(at)->instant;
    event.id = ids.next_event(event.at);
    event.kind = kind;
    event.rev = entries.size() + 1;
    event.who = StaffId{"CB-0001"};
    entries.push_back(
        {log, Seq{static_cast<std::int64_t>(entries.size()) + 1}, {}, body_of(event)});
  }

  OfficeView view() { return std::move(OfficeView::open(folder / "views.db", 4h)).value(); }
};

TEST_SUITE_BEGIN("views");

TEST_CASE_FIXTURE(Office, "a start finds the people without reading the log") {
  write("staff.registered", "2026-11-20T08:00:00.000+07:00");
  write("attendance.arrived", "2026-11-23T07:21:00.000+07:00");
  REQUIRE(view().apply(entries));

  const auto facts = view().office_facts();

  REQUIRE(facts);
  REQUIRE(facts.value().size() == 1);
  CHECK(facts.value()[0].event.kind == "staff.registered");
  CHECK(facts.value()[0].stamp.seq == Seq{1});
}

TEST_CASE_FIXTURE(Office,
                  "a day is one stretch of the log, and the night belongs to the day before") {
  write("attendance.arrived", "2026-11-22T07:00:00.000+07:00");
  write("attendance.left", "2026-11-23T03:59:00.000+07:00");  // still the 22nd: it ends at 04:00
  write("attendance.arrived", "2026-11-23T07:21:00.000+07:00");
  auto office = view();
  REQUIRE(office.apply(entries));

  CHECK(office.stretches(log, *date_from("2026-11-22")).value() ==
        std::vector<LogStretch>{{Seq{1}, Seq{2}}});
  CHECK(office.stretches(log, *date_from("2026-11-23")).value() ==
        std::vector<LogStretch>{{Seq{3}, Seq{3}}});
  CHECK(office.stretches(log, *date_from("2026-11-24")).value().empty());
  CHECK(office.newest_day(log).value() == date_from("2026-11-23"));
}

TEST_CASE_FIXTURE(Office, "a day that a wrong clock cut in two is two stretches") {
  write("attendance.arrived", "2026-11-23T07:21:00.000+07:00");
  write("attendance.arrived", "2030-01-01T00:00:00.000+07:00");
  write("attendance.arrived", "2026-11-23T07:30:00.000+07:00");
  auto office = view();
  REQUIRE(office.apply(entries));

  CHECK(office.stretches(log, *date_from("2026-11-23")).value() ==
        std::vector<LogStretch>{{Seq{1}, Seq{1}}, {Seq{3}, Seq{3}}});
}

TEST_CASE_FIXTURE(Office, "stretches are the same however the entries were cut") {
  for (int i = 0; i < 3; ++i) write("attendance.arrived", "2026-11-23T07:21:00.000+07:00");
  auto whole = view();
  REQUIRE(whole.apply(entries));
  const auto at_once = whole.digest().value();

  auto pieces = OfficeView::open(":memory:", std::chrono::hours{4}).value();
  for (const Entry& entry : entries) REQUIRE(pieces.apply({&entry, 1}));

  CHECK(pieces.digest().value() == at_once);
}

TEST_CASE_FIXTURE(Office, "entries that come twice are counted once") {
  write("staff.registered", "2026-11-20T08:00:00.000+07:00");
  auto office = view();

  REQUIRE(office.apply(entries));
  REQUIRE(office.apply(entries));

  CHECK(office.office_facts().value().size() == 1);
  CHECK(office.position(log).value() == Seq{1});
}

TEST_CASE_FIXTURE(Office, "a damaged views.db is built anew and asks for the log again") {
  write("staff.registered", "2026-11-20T08:00:00.000+07:00");
  REQUIRE(view().apply(entries));
  for (const char* tail : {"", "-wal", "-shm"})
    fs::remove(folder / (std::string{"views.db"} + tail));
  std::ofstream{folder / "views.db"} << "this is no database, whatever its name may say";

  auto office = view();

  CHECK(office.position(log).value() == Seq{});
  REQUIRE(office.apply(entries));
  CHECK(office.office_facts().value().size() == 1);
}

TEST_CASE_FIXTURE(Office, "built in one piece or entry by entry, the content is the same") {
  for (int i = 0; i < 20; ++i)
    write(i % 3 ? "attendance.arrived" : "badge.bound", "2026-11-23T07:21:00.000+07:00");
  auto whole = view();
  REQUIRE(whole.apply(entries));
  const Hash expected = whole.digest().value();

  auto piecemeal = std::move(OfficeView::open(folder / "other.db", 4h)).value();
  for (const Entry& entry : entries) REQUIRE(piecemeal.apply({&entry, 1}));

  CHECK(hex(piecemeal.digest().value()) == hex(expected));
}

// Somebody's day, a word said about it a week later, and what another log repeats of it.
struct OfficeWithTaps : Office {
  EventId tap;
  void record(const Draft& draft, Instant at) {
    Event event;
    event.id = draft.id;
    event.kind = draft.kind;
    event.at = at;
    event.rev = entries.size() + 1;
    event.who = draft.who;
    event.data = draft.data;
    entries.push_back(
        {log, Seq{static_cast<std::int64_t>(entries.size()) + 1}, {}, body_of(event)});
  }
  OfficeWithTaps() {
    const Instant monday = moment_from_rfc3339("2026-11-23T10:00:00.000+07:00")->instant;
    const Instant later = moment_from_rfc3339("2026-12-01T09:00:00.000+07:00")->instant;
    tap = ids.next_event(monday);
    record(undecided_tap({tap, {}, StaffId{"CB-1"}}), monday);
    record(word_about_open({ids.next_event(later), {}, StaffId{"CB-1"}}, tap,
                           {Meaning::kWentOut, Errand::kField, Said::kPerson,
                            Trip{"Khu phố 3", {"Trình ký"}, {}, true}}),
           later);
    record(tap_that_means({ids.next_event(monday), {}, StaffId{"CB-2"}}, {}), monday);
  }
  std::vector<Mark> of_november(const std::string& who) {
    return view().marks(StaffId{who}, 2026y / 11 / 1, 2026y / 11 / 30).value();
  }
};

TEST_CASE_FIXTURE(OfficeWithTaps, "a month has its taps, and the words said of them afterwards") {
  REQUIRE(view().apply(entries));

  const auto marks = of_november("CB-1");

  REQUIRE(marks.size() == 2);
  const Day day = day_of(marks, 2026y / 11 / 23, WorkingDays{4h});
  REQUIRE(day.taps.size() == 1);
  CHECK(day.taps[0].meant->trip == Trip{"Khu phố 3", {"Trình ký"}, {}, true});
  CHECK(of_november("").size() == 3);
}

TEST_CASE_FIXTURE(OfficeWithTaps, "what a successor log repeats is there once") {
  auto office = view();
  REQUIRE(office.apply(entries));
  for (Entry& entry : entries) entry.log = LogId{{2}};
  REQUIRE(office.apply(entries));

  const auto marks = of_november("CB-1");

  REQUIRE(marks.size() == 2);
  for (const Mark& mark : marks) CHECK(mark.stamp.log == log);
}

TEST_CASE_FIXTURE(OfficeWithTaps, "a month without a tap of somebody is empty") {
  REQUIRE(view().apply(entries));

  CHECK(view().marks(StaffId{"CB-1"}, 2026y / 12 / 1, 2026y / 12 / 31).value().empty());
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test
