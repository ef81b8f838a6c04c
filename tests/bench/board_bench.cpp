// What the supervisors' board costs for 205 people with a week behind them: the session's screen,
// the frame painted of it, a tap of somebody on it, and the fold of everybody's week
// that opening it and looking back take once each.
//
//   board_bench

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include "display/painter.h"
#include "tests/support/door.h"

namespace {
using namespace kiosk;
using namespace std::chrono_literals;
using Millis = std::chrono::duration<double, std::milli>;

constexpr int kPeople = 205;
constexpr int kRounds = 200;

struct Office : test::Door {
  Office() : Door(CONGSO_SOURCE_DIR, test::rules_of_toy_office()) {
    StaffKnown known{{}, kPeople};
    for (int i = 0; i < kPeople; ++i) {
      KnownPerson person;
      person.id = StaffId{"CB-" + std::to_string(10'000 + i)};
      person.name = "Nguyễn Thị Hồng Phượng " + std::to_string(i);
      person.unit = "Đơn vị " + std::to_string(i % 8);
      known.people.push_back(person);
    }
    known.people.front().roles = {"leader"};
    staff["chair"] = known.people.front();
    take(known);
    for (int days = -7; days <= 0; ++days)
      for (std::size_t i = 0; i < known.people.size(); ++i) live(known.people[i].id, i, days);
  }

  // Four taps on a day that is over, one today.
  void live(const StaffId& who, std::size_t i, int days) {
    const std::chrono::minutes late{i % 40};
    happened(tap_that_means(origin_of(who, 7h + late, days), {Meaning::kArrived}));
    if (days == 0) return;
    happened(tap_that_means(origin_of(who, 11h + 31min, days),
                            {Meaning::kWentOut, Errand::kLunch, Said::kPerson}));
    happened(tap_that_means(origin_of(who, 12h + 55min, days),
                            {Meaning::kCameBack, Errand::kNone, Said::kPerson}));
    happened(tap_that_means(origin_of(who, 17h + late, days),
                            {Meaning::kLeft, Errand::kNone, Said::kPerson}));
  }

  void open_board() {
    tap("chair");
    press("Bảng điều hành");
    key(pin);
  }
};

struct Row {
  const char* what;
  double goal;
  std::function<void()> work;
  int rounds = kRounds;
};

void print(const Row& row) {
  std::vector<double> times;
  for (int round = 0; round < row.rounds; ++round) {
    const auto began = std::chrono::steady_clock::now();
    row.work();
    times.push_back(Millis{std::chrono::steady_clock::now() - began}.count());
  }
  std::sort(times.begin(), times.end());
  const auto at = [&times](double part) {
    return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
  };
  std::printf("| %s (goal ≤ %.0f) | %.2f | %.2f |\n", row.what, row.goal, at(0.5), at(0.95));
}

}  // namespace

int main() {
  doctest::Context checks;  // the toy door's own
  checks.setAsDefaultForAssertsOutOfTestCases();
  Office office;
  office.at(9h + 15min);
  auto painter = display::Painter::open({1920, 1080});
  if (!painter) return 1;
  std::printf("| the board of %d people, a week behind them | p50 ms | p95 ms |\n", kPeople);
  std::printf("| --- | --: | --: |\n");
  office.open_board();
  const std::vector<Fact> today{office.facts.end() - kPeople - 1, office.facts.end() - 1};
  Screen screen;
  print({"its screen made anew", 5, [&] { screen = office.screen(); }});
  print({"and painted, without the GPU", 5, [&] { painter.value()->paint(office.screen(), {}); }});
  print({"a tap of somebody on it", 5, [&] { office.take(Learnt{{office.facts.back()}}); }});
  print({"everybody's week folded anew, once when it opens", 100,
         [&] { office.take(Learnt{today}); }, 20});
  return 0;
}
