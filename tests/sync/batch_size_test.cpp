#include "sync/batch_size.h"

#include <doctest/doctest.h>

namespace kiosk::test {
using namespace std::chrono_literals;
using Next = sync::BatchSize::Next;

namespace {

const LogId kLog{{1}};
const Tick kNow{100h};

sync::Range range(std::int64_t first, std::int64_t last) { return {kLog, Seq{first}, Seq{last}}; }

}  // namespace

TEST_SUITE_BEGIN("sync");

TEST_CASE("nobody having refused anything, a batch holds 500 events and 256 KiB") {
  const sync::BatchSize size;

  CHECK(size.limits(kNow).events == 500);
  CHECK(size.limits(kNow).bytes == 256 * 1024);
}

TEST_CASE("the collector's own no halves at once") {
  sync::BatchSize size;

  CHECK(size.refused(range(1, 7), true, kNow) == Next::kSmaller);

  CHECK(size.limits(kNow).events == 3);
}

TEST_CASE("a no on the way counts three times for the same range only") {
  sync::BatchSize size;
  CHECK(size.refused(range(1, 8), false, kNow) == Next::kSameAgain);
  CHECK(size.refused(range(1, 8), false, kNow) == Next::kSameAgain);
  CHECK(size.refused(range(1, 9), false, kNow) == Next::kSameAgain);
  CHECK(size.refused(range(1, 9), false, kNow) == Next::kSameAgain);

  CHECK(size.refused(range(1, 9), false, kNow) == Next::kSmaller);
}

TEST_CASE("a single record is quarantined, by the collector's word at once") {
  sync::BatchSize size;

  CHECK(size.refused(range(4, 4), true, kNow) == Next::kQuarantine);
}

TEST_CASE("a limit that was found on the way stays when a single record fails there") {
  sync::BatchSize size;
  for (int i = 0; i < 3; ++i) size.refused(range(1, 8), false, kNow);
  for (int i = 0; i < 2; ++i) size.refused(range(4, 4), false, kNow);

  CHECK(size.refused(range(4, 4), false, kNow) == Next::kQuarantine);

  CHECK(size.limits(kNow).events == 4);
}

TEST_CASE("what was learned is forgotten after 24 hours") {
  sync::BatchSize size;
  size.refused(range(1, 8), true, kNow);

  CHECK(size.limits(kNow + 24h - 1ms).events == 4);
  CHECK(size.limits(kNow + 24h).events == 500);
}

TEST_CASE("what is never answered is halved at the third time, and a record is never set aside") {
  sync::BatchSize size;
  const sync::Range range{LogId{}, Seq{1}, Seq{500}};
  CHECK(size.lost(range, Tick{}) == Next::kSameAgain);
  CHECK(size.lost(range, Tick{}) == Next::kSameAgain);
  CHECK(size.lost(range, Tick{}) == Next::kSmaller);
  CHECK(size.limits(Tick{}).events == 250);

  const sync::Range one{LogId{}, Seq{1}, Seq{1}};
  for (int i = 0; i < 20; ++i) CHECK(size.lost(one, Tick{}) == Next::kSameAgain);
}

TEST_CASE("what losses have made smaller doubles with every batch that arrives") {
  sync::BatchSize size;
  for (int i = 0; i < 3; ++i) size.lost({LogId{}, Seq{1}, Seq{500}}, Tick{});
  for (int i = 0; i < 3; ++i) size.lost({LogId{}, Seq{1}, Seq{250}}, Tick{});
  CHECK(size.limits(Tick{}).events == 125);

  size.arrived();
  CHECK(size.limits(Tick{}).events == 250);
  size.arrived();
  CHECK(size.limits(Tick{}).events == 500);
}

TEST_CASE("a limit that somebody's no has taught does not grow with what arrives") {
  sync::BatchSize size;
  size.refused({LogId{}, Seq{1}, Seq{500}}, true, Tick{});
  size.arrived();

  CHECK(size.limits(Tick{}).events == 250);
}

TEST_SUITE_END();
}  // namespace kiosk::test
