// The terminals of an office, brought together in any order: what each of them makes of the others'
// logs is the same (protocol §1, §4).

#include <doctest/doctest.h>

#include <random>

#include "kiosk/hatch/held_log.h"
#include "tests/support/stopped_terminal.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace {

constexpr char kStaff[] =
    "id,name,unit,title,category,roles\n"
    "CB-1,Nguyễn Thị Hồng Phượng,Văn phòng,Chánh văn phòng,công chức,\n"
    "CB-2,Lê Văn Bảy,Văn phòng,Chuyên viên,công chức,\n";
constexpr char kMovedStaff[] =
    "id,name,unit,title,category,roles\n"
    "CB-2,Lê Văn Bảy,Văn phòng,Phó Chánh văn phòng,công chức,\n";
constexpr char kMorning[] =
    "staff,time,kind,choice\n"
    "CB-1,2026-11-23T07:21:00+07:00,attendance.arrived,\n"
    "CB-2,2026-11-23T07:45:00+07:00,attendance.arrived,\n"
    "CB-1,2026-11-23T09:02:00+07:00,attendance.went_out,field\n";
constexpr char kNoon[] =
    "staff,time,kind,choice\n"
    "CB-1,2026-11-23T11:05:00+07:00,attendance.came_back,\n"
    "CB-2,2026-11-23T11:31:00+07:00,attendance.went_out,lunch\n"
    "CB-2,2026-11-23T12:58:00+07:00,attendance.came_back,\n";
constexpr char kEvening[] =
    "staff,time,kind,choice\n"
    "CB-1,2026-11-23T17:01:00+07:00,attendance.left,leave\n"
    "CB-2,2026-11-23T17:20:00+07:00,attendance.left,leave\n"
    "CB-2,2026-11-23T07:40:00+07:00,tap.undecided,\n";

// A terminal's whole log, with what proves it.
struct Told {
  std::vector<Entry> entries;
  PublicKey key;
  std::vector<Checkpoint> heads;
};

Told told_by(const StoppedTerminal& terminal) {
  const SystemClock clock;
  auto log = DirectLog::open(terminal.folder(), clock);
  REQUIRE(log);
  const auto state = log.value()->state();
  Told told{
      log.value()->entries(state.value().log, Seq{0}, 500).value(), state.value().public_key, {}};
  const auto key = read_key(terminal.folder().key());
  for (const Entry& entry : told.entries)
    told.heads.push_back(checkpoint_of(key.value(), entry.log, entry.seq, entry.hash));
  return told;
}

// Takes the logs entry by entry, whichever comes next by chance, each log in its order.
void bring_together(const StoppedTerminal& terminal, const std::vector<Told>& logs,
                    std::uint32_t seed) {
  const SystemClock clock;
  auto memory = DirectLog::open(terminal.folder(), clock);
  REQUIRE(memory);
  std::mt19937 chance{seed};
  std::vector<std::size_t> taken(logs.size(), 0);
  std::size_t left = 0;
  for (const Told& log : logs) left += log.entries.size();
  while (left > 0) {
    const std::size_t which = chance() % logs.size();
    const std::size_t from = taken[which];
    const Told& log = logs[which];
    const std::size_t some = std::min<std::size_t>(1 + chance() % 4, log.entries.size() - from);
    if (some == 0) continue;
    PulledPage page;
    for (std::size_t i = from; i < from + some; ++i) page.entries.push_back(log.entries[i]);
    page.heads.push_back({log.entries[0].log, log.heads[from + some - 1], log.key, true});
    page.position = std::to_string(left);
    REQUIRE(memory.value()->take_pulled(page));
    taken[which] += some;
    left -= some;
  }
}

std::string day_of(const StoppedTerminal& terminal, const std::string& who) {
  REQUIRE(outcome_of({program("congso"), "rebuild", "--data", terminal.root().string()}).code == 0);
  const auto day = outcome_of(
      {program("congso"), "day", who, "2026-11-23", "--json", "--data", terminal.root().string()});
  REQUIRE_MESSAGE(day.code == 0, day.err);
  return day.out;
}

}  // namespace

TEST_SUITE_BEGIN("admin");

TEST_CASE("whatever the order in which three terminals' logs come in, a day is the same") {
  const StoppedTerminal hall;
  REQUIRE(hall.import_list("staff", kStaff) == 0);
  REQUIRE(hall.import_list("attendance", kMorning) == 0);
  std::vector<Told> logs{told_by(hall)};
  const StoppedTerminal gate;
  bring_together(gate, logs, 1);  // it knows the people from the hall
  REQUIRE(gate.import_list("attendance", kNoon) == 0);
  REQUIRE(gate.import_list("staff", kMovedStaff) == 0);
  const StoppedTerminal yard;
  bring_together(yard, logs, 2);
  REQUIRE(yard.import_list("attendance", kEvening) == 0);
  logs.push_back(told_by(gate));
  logs.push_back(told_by(yard));

  std::string first;
  std::string second;
  for (std::uint32_t seed = 1; seed <= 6; ++seed) {
    CAPTURE(seed);
    const StoppedTerminal fourth;
    bring_together(fourth, logs, seed);
    const std::string phuong = day_of(fourth, "CB-1");
    const std::string bay = day_of(fourth, "CB-2");
    if (seed == 1) first = phuong, second = bay;
    CHECK(phuong == first);
    CHECK(bay == second);
  }
  CHECK(first.find("17:01") != std::string::npos);
  CHECK(second.find("12:58") != std::string::npos);
}

TEST_SUITE_END();

}  // namespace kiosk::test
