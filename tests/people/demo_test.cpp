// The demonstration is a configuration like any other, and has to be a good one.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "config/load.h"
#include "kiosk/base/calendar.h"
#include "kiosk/base/file.h"
#include "kiosk/people/staff_list.h"

namespace kiosk::test {
namespace {

const std::filesystem::path kDemo = CONGSO_SOURCE_DIR "/config/demo";

std::string text_of(const char* name) { return read_file(kDemo / name).value(); }

config::Settings settings() { return config::load_settings(kDemo / "terminal.json").value; }

std::string words(const ListFaults& faults) {
  std::string all;
  for (const ListFault& fault : faults) all += to_string(fault) + '\n';
  return all;
}

std::vector<StaffId> ids() {
  std::vector<StaffId> all;
  for (const auto& row : staff_list(text_of("staff.csv"), settings().office.units).rows)
    all.push_back(row.person.id);
  return all;
}

std::vector<DayRow> day() { return day_list(text_of("day.csv"), ids()).rows; }

// How a person stands after one more row; none when that row cannot follow.
enum class State { kOut, kIn, kAway, kGone, kWrong };
State after(State before, const std::string& kind) {
  if (kind == "attendance.arrived") return before == State::kOut ? State::kIn : State::kWrong;
  if (kind == "attendance.came_back") return before == State::kAway ? State::kIn : State::kWrong;
  if (before != State::kIn) return State::kWrong;
  if (kind == "attendance.went_out") return State::kAway;
  return kind == "attendance.left" ? State::kGone : State::kIn;
}

}  // namespace

TEST_SUITE_BEGIN("demonstration");

TEST_CASE("the configuration has no fault, and nobody's symbols") {
  const auto loaded = config::load_settings(kDemo / "terminal.json");

  CHECK(loaded.ok());
  CHECK(loaded.value.office.name == "PHƯỜNG MẪU – dữ liệu trình diễn");
  CHECK(loaded.value.office.emblem.empty());
  CHECK(loaded.value.terminal.place == config::Place::kLobby);
}

TEST_CASE("the day of Vietnamese culture is a working day until somebody says otherwise") {
  for (const auto& holiday : settings().office.holidays)
    CHECK((holiday.date.month() != std::chrono::November));
}

TEST_CASE("a day off falls on a weekday, a swapped working day on a weekend") {
  for (const auto& holiday : settings().office.holidays) {
    const auto day = std::chrono::weekday{std::chrono::sys_days{holiday.date}}.iso_encoding();
    CAPTURE(iso_date(holiday.date));
    CHECK((holiday.kind == config::Holiday::Kind::kOff) == (day <= 5));
  }
}

TEST_CASE("fifty-eight people come in without a word, each in a unit the office names") {
  const auto list = staff_list(text_of("staff.csv"), settings().office.units);

  CHECK(words(list.faults) == "");
  CHECK(list.rows.size() == 58);
  CHECK(list.rows.front().person.id == StaffId{"CB-0001"});
}

TEST_CASE("everybody has one badge, of three readers, and no two can be mistaken") {
  const auto list = badge_list(text_of("badges.csv"), ids());
  std::map<std::string_view, int> formats;
  for (const BadgeRow& row : list.rows) ++formats[row.badge.format];

  CHECK(words(list.faults) == "");
  CHECK(list.rows.size() == 58);
  CHECK(formats.size() == 3);
}

TEST_CASE("the day is told without a contradiction") {
  std::map<StaffId, State> states;
  const auto list = day_list(text_of("day.csv"), ids());
  CHECK(words(list.faults) == "");
  for (const DayRow& row : list.rows) {
    CAPTURE(row.line);
    State& state = states[row.staff];
    state = after(state, row.kind);
    CHECK(state != State::kWrong);
  }
}

TEST_CASE("at 07:21 there are 31 of 58, and by 10:40 five are missing") {
  const auto seven_21 =
      instant_of(LocalTime{std::chrono::local_days{Date{std::chrono::year{2026} / 11 / 23}}} +
                 std::chrono::minutes{7 * 60 + 21});
  const auto rows = day();
  const auto arrivals = [&rows](Instant until) {
    return std::count_if(rows.begin(), rows.end(), [until](const DayRow& row) {
      return row.kind == "attendance.arrived" && row.at < until;
    });
  };

  CHECK(arrivals(seven_21) == 31);
  CHECK(arrivals(seven_21 + std::chrono::minutes{199}) == 53);  // 10:40
}

TEST_SUITE_END();
}  // namespace kiosk::test
