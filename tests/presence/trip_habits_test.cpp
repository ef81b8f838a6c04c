#include "kiosk/presence/trip_habits.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "tests/presence/marks.h"

namespace kiosk::test {
namespace {

using Names = std::vector<std::string>;
const StaffId kBinh{"CB-Binh"};

struct Office {
  Writer log;
  std::vector<Mark> marks;

  void went(std::uint8_t n, const Trip& trip, const StaffId& who = kAn,
            Errand errand = Errand::kField) {
    Mark mark = log.tap(n, on_monday(std::chrono::minutes{n}), Meaning::kWentOut, errand);
    mark.who = who;
    mark.meant.trip = trip;
    marks.push_back(mark);
  }
  TripHabits habits() const {
    TripHabits all{{"Khu phố 8", "Khu phố 9"}, {}};
    for (const Mark& mark : marks) all.take(mark);
    return all;
  }
  Names places(std::size_t most = 4) const { return habits().places(kAn, Errand::kField, most); }
};

}  // namespace

TEST_SUITE_BEGIN("presence");

TEST_CASE_FIXTURE(Office, "one's own places come first, then everybody's, then the office's list") {
  went(1, {"Khu phố 1"}, kBinh);
  went(2, {"Khu phố 1"}, kBinh);
  went(3, {"Khu phố 2"});

  CHECK(places() == Names{"Khu phố 2", "Khu phố 1", "Khu phố 8", "Khu phố 9"});
  CHECK(places(2).size() == 2);
}

TEST_CASE_FIXTURE(Office,
                  "a whole trip is offered again, without the hour, the most frequent first") {
  went(1, {"Khu phố 1", {"Họp dân"}, 10h});
  went(2, {"Khu phố 2", {}, 11h});
  went(3, {"Khu phố 1", {"Họp dân"}, 16h});
  const auto again = habits().again(kAn, Errand::kField, 3);

  REQUIRE(again.size() == 2);
  CHECK(again[0] == Trip{"Khu phố 1", {"Họp dân"}, {}, false});
  CHECK(habits().again(kBinh, Errand::kField, 3).empty());
}

TEST_CASE_FIXTURE(Office, "of several words about one way out the last one counts") {
  went(1, {"Khu phố 1"});
  Mark word = log.word(2, 1, Meaning::kWentOut, Errand::kField);
  word.meant.trip = {"Khu phố 5"};
  marks.push_back(word);

  CHECK(places(1) == Names{"Khu phố 5"});
}

TEST_CASE_FIXTURE(Office, "a private errand is nobody's suggestion but one's own") {
  went(1, {"Ngân hàng"}, kAn, Errand::kPrivate);

  CHECK(habits().places(kAn, Errand::kPrivate, 4) == Names{"Ngân hàng"});
  CHECK(habits().places(kBinh, Errand::kPrivate, 4).empty());
}

TEST_CASE_FIXTURE(Office, "habits are the same in whatever order they are learnt, and how often") {
  went(1, {"Khu phố 1", {"Họp dân"}});
  went(2, {"Khu phố 2"});
  went(3, {"Khu phố 2"}, kBinh);
  Mark word = log.word(4, 2, Meaning::kWentOut, Errand::kField);
  word.meant.trip = {"Khu phố 5"};
  marks.push_back(word);
  marks.push_back(marks.front());
  const Names told = places();
  std::mt19937 chance{20261123};

  for (int i = 0; i < 100; ++i) {
    std::shuffle(marks.begin(), marks.end(), chance);
    REQUIRE(places() == told);
  }
}

TEST_SUITE_END();

}  // namespace kiosk::test
