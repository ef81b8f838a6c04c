// How long a start takes: from the start of the real kiosk, on a virtual screen, to its first
// frame, with a young log and with one of many events; and what of that is opening the log.
//
//   start_bench [EVENTS]      (1,000,000 without it)

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "kiosk/journal/data_folder.h"
#include "tests/support/long_log.h"
#include "tests/support/running_office.h"

namespace {
using namespace kiosk;
using Millis = std::chrono::duration<double, std::milli>;

constexpr int kStarts = 9;

void require(bool holds, const std::string& what) {
  if (holds) return;
  std::fprintf(stderr, "start_bench: %s\n", what.c_str());
  std::exit(3);
}

template <class Work>
double time_of(Work&& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return Millis{std::chrono::steady_clock::now() - start}.count();
}

// The kiosk says that it is ready when its first frame has been swapped.
double start_ms(test::RunningOffice& office) {
  std::vector<double> times;
  for (int start = 0; start < kStarts; ++start) {
    times.push_back(time_of([&] { office.start_kiosk({"env"}, {"--window", "1920x1080"}); }));
    office.stop_kiosk();
  }
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

double opening_ms(const DataFolder& place) {
  const SigningKey key = read_key(place.key()).value();
  return time_of([&] {
    const auto log = EventLog::open(place.log_place(), key, SystemClock{}.now());
    require(log.ok(), log ? "" : log.error().what);
  });
}

}  // namespace

int main(int count, char** words) {
  const int events = count > 1 ? std::atoi(words[1]) : 1'000'000;
  const test::VirtualScreen screen;
  test::RunningOffice office{test::kPeopleOfLongLog, false};
  const DataFolder place{office.data(), office.data() / "journal"};
  std::printf("| from the start of the program, median of %d | ms |\n| --- | --: |\n", kStarts);
  std::printf("| first frame, a log of its first day | %.0f |\n", start_ms(office));
  {
    auto log =
        EventLog::open(place.log_place(), read_key(place.key()).value(), SystemClock{}.now());
    require(log.ok(), "open");
    test::fill(log.value(), events);
  }
  require(office.congso({"rebuild"}).code == 0, "rebuild");
  std::printf("| first frame, %d events | %.0f |\n", events, start_ms(office));
  std::printf("| of which: opening that log | %.0f |\n", opening_ms(place));
  return 0;
}
