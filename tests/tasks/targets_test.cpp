// A target and what the diary's entries come to, in exact integers.

#include "kiosk/tasks/targets.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/tasks/given.h"

namespace kiosk::test {
namespace {

TargetContent tax(std::int64_t amount = 1'000'000'000) {
  return {"Thu thuế đất", "đồng", amount, "", kMonday, Date{std::chrono::year{2026} / 12 / 4}};
}

Fact set(std::uint8_t n, const TargetContent& content, std::optional<EventId> instead_of = {}) {
  return told(target_set(kAn, content, instead_of, entering_of(n)), n);
}

EntryContent collected(std::int64_t amount, const Date& date, const std::string& unit = "đồng") {
  EntryContent content = content_of("Thu thuế");
  content.date = date;
  content.quantity = amount;
  content.unit = unit;
  return content;
}

Progress on(const Date& today, const std::vector<Fact>& facts) {
  DiaryBook book;
  for (const Fact& fact : facts) book.take(fact);
  return progress_of(target_from(set(1, tax())).value(), book.entries(kAn), today, office_week(),
                     {});
}

}  // namespace

TEST_SUITE_BEGIN("tasks");

TEST_CASE("who knows what was collected in two days knows how many more it takes") {
  const Progress progress = on(kTuesday, {wrote(11, collected(100'000'000, kMonday)),
                                          wrote(12, collected(150'000'000, kTuesday))});

  CHECK(progress.told == 250'000'000);
  CHECK(progress.left == 750'000'000);
  CHECK(progress.pace == 125'000'000);
  CHECK(progress.days_needed == 6);
  CHECK(progress.reached == Date{std::chrono::year{2026} / 12 / 2});
  CHECK(progress.days_left == 8);
  CHECK(progress.pace_asked == 93'750'000);
}

TEST_CASE("entries of another unit or before its time do not count") {
  const Date sunday{std::chrono::year{2026} / 11 / 22};

  CHECK(on(kTuesday,
           {wrote(11, collected(5'000, kMonday, "hộ")), wrote(12, collected(7'000, sunday))})
            .told == 0);
}

TEST_CASE("without anything told there is no pace and no day is promised") {
  const Progress progress = on(kTuesday, {});

  CHECK_FALSE(progress.days_needed);
  CHECK_FALSE(progress.reached);
  CHECK(progress.pace_asked == 125'000'000);
}

TEST_CASE("a target that is reached needs no more days") {
  const Progress progress = on(kTuesday, {wrote(11, collected(2'000'000'000, kMonday))});

  CHECK(progress.left == 0);
  CHECK(progress.days_needed == 0);
  CHECK(progress.reached == kTuesday);
}

TEST_CASE("days needed are rounded up and never down") {
  CHECK(on(kMonday, {wrote(11, collected(999'999'999, kMonday))}).days_needed == 1);
}

TEST_CASE("a target that was set anew stands as it was said last in any order") {
  std::vector<Fact> facts{set(1, tax()), set(2, tax(5'000), id_of(1)),
                          set(3, tax(7'000), id_of(1))};
  do {
    Targets targets;
    for (const Fact& fact : facts) targets.take(fact);
    REQUIRE(targets.of(kAn, kTuesday).size() == 1);
    CHECK(targets.of(kAn, kTuesday)[0].content.amount == 7'000);
  } while (std::next_permutation(facts.begin(), facts.end(),
                                 [](const Fact& a, const Fact& b) { return a.stamp < b.stamp; }));
}

TEST_CASE("a target of nothing is withdrawn and one of another time is not shown") {
  Targets targets;
  targets.take(set(1, tax()));
  CHECK(targets.of(kAn, Date{std::chrono::year{2027} / 1 / 4}).empty());

  targets.take(set(2, tax(0), id_of(1)));
  CHECK(targets.of(kAn, kTuesday).empty());
}

TEST_CASE("figures of foreign writing stay within what a target can be") {
  const auto foreign = [](const std::string& data) {
    return told(
        {.id = id_of(1), .kind = "target.set", .at = {}, .who = kAn, .by = {}, .data = data}, 1);
  };
  CHECK_FALSE(target_from(foreign(R"({"unit":"hộ","from":"2026-11-23","to":"2026-11-01"})")));
  CHECK_FALSE(target_from(foreign(R"({"amount":3,"from":"2026-11-23","to":"2026-11-30"})")));
  const auto huge = target_from(foreign(
      R"({"unit":"hộ","amount":9223372036854775807,"from":"2026-11-23","to":"2026-11-30"})"));
  REQUIRE(huge);
  CHECK(huge->content.amount == 1'000'000'000'000'000);
}

TEST_SUITE_END();

}  // namespace kiosk::test
