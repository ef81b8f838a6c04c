#include "tests/support/long_log.h"

#include <cstdio>
#include <cstdlib>

namespace kiosk::test {
namespace {

constexpr int kAtOnce = 500;
constexpr int kTapsADay = 1'200;
constexpr int kCheckpointEvery = 100'000;

template <class Value>
void require(const Result<Value>& done) {
  if (done) return;
  std::fprintf(stderr, "filling a log: %s\n", done.error().what.c_str());
  std::exit(3);
}

}  // namespace

Draft arrival_of(const StaffId& who, IdMaker& ids, Now at) {
  Draft draft;
  draft.id = ids.next_event(at.instant);
  draft.kind = "attendance.arrived";
  draft.at = at;
  draft.who = who;
  draft.via = Via::kBadge;
  draft.data = R"({"said":"inferred"})";
  return draft;
}

void fill(EventLog& log, int events) {
  IdMaker ids{random_bits};
  for (int back = events; back > 0;) {
    std::vector<Draft> drafts;
    for (int i = 0; i < kAtOnce && back > 0; ++i, --back) {
      Now at = SystemClock{}.now();
      at.instant -= std::chrono::milliseconds{std::chrono::hours{24}} / kTapsADay * back;
      const StaffId who{"T-" + std::to_string(1000 + back % kPeopleOfLongLog)};
      drafts.push_back(arrival_of(who, ids, at));
    }
    require(log.append(drafts));
    require(log.tidy());
    if (back % kCheckpointEvery == 0) require(log.checkpoint());
  }
}

}  // namespace kiosk::test
