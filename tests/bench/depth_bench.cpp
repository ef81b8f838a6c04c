// Whether a tap costs the same however much lies behind it: three logs on one disk, with nothing,
// 100,000 and 3,000,000 events, tapped turn by turn; and the rules of the door with and without a
// week of an office of 205 in their memory.
//
//   depth_bench [EVENTS] [COUNT]      (3,000,000 and 2,000 without them)

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include "tests/support/door.h"
#include "tests/support/process.h"
#include "tests/support/tapped_log.h"

namespace {
using namespace kiosk;
using namespace std::chrono_literals;
using Micros = std::chrono::duration<double, std::micro>;

constexpr int kPeople = 205;
constexpr int kTapsADay = 4;

template <class Work>
double time_of(Work&& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return Micros{std::chrono::steady_clock::now() - start}.count();
}

StaffId person(int n) { return StaffId{"CB-" + std::to_string(1000 + n)}; }

// The toy door's rules, remembering so many days of everybody.
Session remembering(const DoorRules& rules, int days) {
  Session session = new_session(rules);
  std::uint64_t rev = 0;
  for (int day = 1; day <= days; ++day)
    for (int n = 0; n < kPeople * kTapsADay; ++n) {
      Mark mark;
      mark.id.bytes[0] = static_cast<std::uint8_t>(day);
      mark.id.bytes[1] = static_cast<std::uint8_t>(n >> 8);
      mark.id.bytes[2] = static_cast<std::uint8_t>(n & 0xFF);
      mark.who = person(n % kPeople);
      const int turn = n / kPeople;
      mark.at = test::on_monday(7h + 20min + turn * 3h, -day);
      mark.meant.meaning = turn % 2 == 0 ? Meaning::kArrived : Meaning::kLeft;
      mark.stamp = {++rev, LogId{{1}}, Seq{static_cast<std::int64_t>(rev)}};
      session.book.learn(mark);
    }
  return session;
}

// One badge from its reading to the effects that it asks for.
double rules_time(Session& session, const DoorRules& rules, int n) {
  BadgeTap tap;
  tap.person = test::person_called("An");
  tap.person.id = person(n % kPeople);
  tap.at = {test::on_monday(7h + 20min) + std::chrono::milliseconds{n}, Tick{7h + n * 1ms}};
  tap.id.bytes[3] = static_cast<std::uint8_t>(n >> 8);
  tap.id.bytes[4] = static_cast<std::uint8_t>(n & 0xFF);
  Turn turn{tap.at, tap.id};
  return time_of([&] {
    Step next = step(std::move(session), Input{tap}, turn, rules);
    session = std::move(next.session);
  });
}

double at_share(std::vector<double> times, double share) {
  std::sort(times.begin(), times.end());
  return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

void row(const std::string& what, const std::vector<double>& times,
         const std::vector<double>& first) {
  std::printf("| %s | %.0f | %.0f | %.2f | %.2f |\n", what.c_str(), at_share(times, 0.5),
              at_share(times, 0.99), at_share(times, 0.5) / at_share(first, 0.5),
              at_share(times, 0.99) / at_share(first, 0.99));
}

}  // namespace

int main(int count, char** words) {
  const int most = count > 1 ? std::atoi(words[1]) : 3'000'000;
  const int taps = count > 2 ? std::atoi(words[2]) : 2'000;
  const test::TemporaryFolder folder;
  const std::vector<int> depths{0, 100'000, most};
  std::vector<std::unique_ptr<test::TappedLog>> terminals;
  for (const int depth : depths)
    terminals.push_back(std::make_unique<test::TappedLog>(folder / std::to_string(depth), depth));
  std::vector<std::vector<double>> times(depths.size());
  for (int i = 0; i < taps; ++i)  // turn by turn: whatever else the machine does meets all alike
    for (std::size_t d = 0; d < depths.size(); ++d)
      times[d].push_back(time_of([&] { terminals[d]->tap(); }));
  std::printf("| one tap until durable, %d each | p50 µs | p99 µs | × p50 | × p99 |\n", taps);
  std::printf("| --- | --: | --: | --: | --: |\n");
  for (std::size_t d = 0; d < depths.size(); ++d)
    row(std::to_string(depths[d]) + " events behind it", times[d], times[0]);

  const DoorRules rules = test::rules_of_toy_office();
  std::vector<std::vector<double>> of_rules(2);
  Session young = remembering(rules, 0);
  Session old = remembering(rules, 7);
  for (int i = 0; i < kPeople; ++i) {
    of_rules[0].push_back(rules_time(young, rules, i));
    of_rules[1].push_back(rules_time(old, rules, i));
  }
  row("its rules, with nothing remembered", of_rules[0], of_rules[0]);
  row("its rules, with a week of 205 people remembered", of_rules[1], of_rules[0]);
  return 0;
}
