// How long a start takes before the first tap: opening a log of many events.
//
//   start_bench [EVENTS]      (1,000,000 without it)

#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "kiosk/base/random.h"
#include "kiosk/journal/data_folder.h"
#include "tests/support/process.h"

namespace {
using namespace kiosk;
using Millis = std::chrono::duration<double, std::milli>;

void require(bool holds, const std::string& what) {
  if (holds) return;
  std::fprintf(stderr, "start_bench: %s\n", what.c_str());
  std::exit(3);
}

Draft tap(IdMaker& ids, Now now) {
  Draft draft;
  draft.id = ids.next_event(now.instant);
  draft.kind = "attendance.arrived";
  draft.at = now;
  draft.who = {"CB-0147"};
  draft.via = Via::kBadge;
  draft.data = R"({"said":"inferred"})";
  return draft;
}

void fill(EventLog& log, int events) {
  constexpr int kAtOnce = 500;
  const SystemClock clock;
  IdMaker ids{random_bits};
  for (int done = 0; done < events; done += kAtOnce) {
    std::vector<Draft> drafts;
    for (int i = 0; i < kAtOnce; ++i) drafts.push_back(tap(ids, clock.now()));
    const auto appended = log.append(drafts);
    require(appended.ok(), appended ? "" : appended.error().what);
    require(log.tidy().ok(), "tidy");
    if (done % 100'000 == 0) require(log.checkpoint().ok(), "checkpoint");
  }
}

double opening_ms(const LogPlace& place, const SigningKey& key) {
  const auto start = std::chrono::steady_clock::now();
  const auto log = EventLog::open(place, key, SystemClock{}.now());
  const double took = Millis{std::chrono::steady_clock::now() - start}.count();
  require(log.ok(), log ? "" : log.error().what);
  return took;
}

}  // namespace

int main(int count, char** words) {
  const int events = count > 1 ? std::atoi(words[1]) : 1'000'000;
  const test::TemporaryFolder folder;
  const DataFolder place{folder.path(), folder / "journal"};
  require(make_key(place.key()).ok(), "key");
  const SigningKey key = read_key(place.key()).value();
  require(EventLog::create(place.log_place(), key, SystemClock{}.now()).ok(), "create");
  {
    auto log = EventLog::open(place.log_place(), key, SystemClock{}.now());
    require(log.ok(), "open");
    fill(log.value(), events);
  }
  std::printf("| opening a log of %d events | ms |\n| --- | --: |\n", events);
  for (int i = 1; i <= 3; ++i)
    std::printf("| start %d | %.1f |\n", i, opening_ms(place.log_place(), key));
  return 0;
}
