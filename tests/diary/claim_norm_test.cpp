#include <doctest/doctest.h>

#include "tests/diary/claims.h"

namespace kiosk::test {
namespace {

struct WholeDay : TappedDay {
  WholeDay() { arrives(7h + 28min).leaves(17h + 3min); }
};

}  // namespace

TEST_SUITE_BEGIN("diary");

TEST_CASE_FIXTURE(WholeDay, "more papers than the time allows are told in minutes") {
  CHECK(findings({counted(12, 10min, 60min)}).empty());  // 120 by the norm: twice as fast is fine

  const auto found = findings({counted(12, 10min, 59min)});
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == Kind::kAboveNorm);
  CHECK(found[0].minutes == 61min);
}

TEST_CASE_FIXTURE(WholeDay, "a simple task that fills the day is told in minutes") {
  const auto found = findings({counted(2, 15min, 180min)});
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == Kind::kBelowNorm);
  CHECK(found[0].minutes == 150min);
}

TEST_CASE_FIXTURE(WholeDay,
                  "twice a short norm is nothing while it is less than half an hour more") {
  CHECK(findings({counted(1, 10min, 39min)}).empty());
  CHECK(findings({counted(1, 10min, 40min)}).size() == 1);
  CHECK(findings({counted(1, 40min, 79min)}).empty());
}

TEST_CASE_FIXTURE(WholeDay, "work without a norm or a quantity is beside no norm") {
  CHECK(findings({counted(0, 15min, 180min)}).empty());
  CHECK(findings({counted(500, 0min, 30min)}).empty());
}

TEST_CASE("norm time is quantity by norm by coefficient, halves rounded up") {
  CHECK(norm_time(counted(3, 20min, 1min)) == 60min);
  CHECK(norm_time(counted(3, 15min, 1min, 13)) == 59min);  // 58.5
  CHECK(norm_time(counted(1, 7min, 1min, 7)) == 5min);     // 4.9
  CHECK(norm_time(counted(0, 20min, 1min)) == std::nullopt);

  Claim half = counted(0, 45min, 1min);
  half.quantity = 2'500;             // 2.5 units
  CHECK(norm_time(half) == 113min);  // 112.5
}

TEST_CASE("norm time of the most that can be written is exact") {
  constexpr minutes kYear = 366 * 24h;
  CHECK(norm_time(counted(1'000'000'000, kYear, 1min, 30)) == kYear * 3'000'000'000);
}

TEST_SUITE_END();
}  // namespace kiosk::test
