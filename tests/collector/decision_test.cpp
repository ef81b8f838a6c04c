#include "sync/collector/desks/decision.h"

#include <doctest/doctest.h>

namespace kiosk::test {
using sync::decide;
using sync::Decision;
using sync::Held;
using sync::meeting_point;

namespace {

const Hash kOurs{{1}};
const Hash kOther{{2}};

Batch from_to(std::int64_t first, std::int64_t last) {
  Batch batch;
  batch.first = Seq{first};
  batch.last = Seq{last};
  return batch;
}

Held held(std::int64_t last) { return {Seq{last}, kOurs}; }

}  // namespace

TEST_SUITE_BEGIN("collector");

TEST_CASE("a batch that ends at or before what is held is a replay") {
  CHECK(decide(held(10), from_to(1, 10), kOurs, kOurs) == Decision::kReplay);
  CHECK(decide(held(10), from_to(4, 6), kOurs, kOurs) == Decision::kReplay);
}

TEST_CASE("a batch that follows on or overlaps is appended") {
  CHECK(decide(held(0), from_to(1, 1), kOurs, kOurs) == Decision::kAppend);
  CHECK(decide(held(10), from_to(11, 20), kOurs, kOurs) == Decision::kAppend);
  CHECK(decide(held(10), from_to(5, 11), kOurs, kOurs) == Decision::kAppend);
}

TEST_CASE("a batch that begins later than the next sequence is a gap") {
  CHECK(decide(held(10), from_to(12, 20), kOurs, kOther) == Decision::kGap);
  CHECK(decide(held(0), from_to(2, 2), kOurs, kOurs) == Decision::kGap);
}

TEST_CASE("another hash where both know the log is a fork, replayed or appended") {
  CHECK(decide(held(10), from_to(11, 20), kOurs, kOther) == Decision::kFork);
  CHECK(decide(held(10), from_to(5, 20), kOurs, kOther) == Decision::kFork);
  CHECK(decide(held(10), from_to(5, 6), kOurs, kOther) == Decision::kFork);
}

TEST_CASE("hashes are compared at the last sequence both know") {
  CHECK(meeting_point(held(10), from_to(4, 6)) == Seq{6});
  CHECK(meeting_point(held(10), from_to(4, 20)) == Seq{10});
  CHECK(meeting_point(held(10), from_to(11, 20)) == Seq{10});  // the batch's own `prev`
  CHECK(meeting_point(held(0), from_to(1, 5)) == Seq{0});
  CHECK(meeting_point(held(10), from_to(12, 20)) == std::nullopt);
}

TEST_SUITE_END();
}  // namespace kiosk::test
