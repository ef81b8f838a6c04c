// The sample of diary days that are looked at closely: nobody's choice, and drawn again by anybody.

#include "kiosk/diary/spot_check.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/diary/entries.h"

namespace kiosk::test {
namespace {

std::vector<ReviewedDay> week_of(int people) {
  std::vector<ReviewedDay> days;
  for (int i = 0; i < people; ++i) days.push_back({{"CB-" + std::to_string(i)}, kMonday, {}});
  return days;
}

}  // namespace

TEST_SUITE_BEGIN("diary");

TEST_CASE("the sample of a week is the same whoever draws it and in whatever order the days lie") {
  auto days = week_of(100);
  const auto drawn = sample_of("Phường Mẫu", kMonday, days);
  std::reverse(days.begin(), days.end());

  CHECK(drawn.size() == 5);
  CHECK(sample_of("Phường Mẫu", kMonday, days) == drawn);
  CHECK(sample_of("Phường Khác", kMonday, days) != drawn);
  CHECK(sample_of("Phường Mẫu", kTuesday, days) != drawn);
}

TEST_CASE("a small unit has at least three days drawn and a large office no more than twelve") {
  CHECK(sample_of("Phường Mẫu", kMonday, week_of(2)).size() == 2);
  CHECK(sample_of("Phường Mẫu", kMonday, week_of(10)).size() == 3);
  CHECK(sample_of("Phường Mẫu", kMonday, week_of(1000)).size() == 12);
}

TEST_CASE("who drew a sample and which days it holds is written down") {
  const Draft draft = sample_drawn(origin_of(1, kHead), kMonday, {{kAn, kTuesday, {}}});

  CHECK(draft.kind == "diary.sampled");
  CHECK(draft.who == kHead);
  CHECK(draft.data == R"({"week":"2026-11-23","days":[{"who":"CB-An","date":"2026-11-24"}]})");
}

TEST_SUITE_END();

}  // namespace kiosk::test
