// Everybody's diary: the same from the same facts, whatever their order and however often.

#include "kiosk/diary/diary_book.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "tests/diary/entries.h"

namespace kiosk::test {
namespace {

std::vector<Fact> a_day() {
  return {wrote(1, content_of("Họp")),
          wrote(2, content_of("Kiểm tra", 9h, 10h)),
          revised(3, 1, 1, content_of("Họp giao ban")),
          handed_in(4, {3, 2}),
          reviewed(5, ReviewAct::kReturned, "Ghi rõ"),
          revised(6, 2, 2, content_of("Kiểm tra 3 hộ", 9h, 10h)),
          revised(7, 2, 2, content_of("Kiểm tra 4 hộ", 9h, 10h)),
          handed_in(8, {3, 7}),
          withdrew(9, 1, 3)};
}

}  // namespace

TEST_SUITE_BEGIN("diary");

TEST_CASE("two terminals that know the same facts agree, in whatever order they heard of them") {
  std::vector<Fact> facts = a_day();
  const DiaryDay expected = monday_of(facts);
  std::minstd_rand random{147};

  for (int round = 0; round < 200; ++round) {
    std::shuffle(facts.begin(), facts.end(), random);
    REQUIRE(monday_of(facts) == expected);
  }
}

TEST_CASE("a fact that a log repeats in its successor counts once") {
  std::vector<Fact> facts = a_day();
  const DiaryDay expected = monday_of(facts);
  for (Fact fact : a_day()) {
    fact.stamp.log = LogId{{9}};
    fact.stamp.rev += 100;
    facts.push_back(fact);
  }

  CHECK(monday_of(facts) == expected);
}

TEST_CASE("facts of other kinds tell of nobody's diary") {
  DiaryBook book;
  Fact fact = wrote(1, content_of("Họp"));
  fact.event.kind = "attendance.arrived";

  CHECK(book.take(fact).empty());
  CHECK(book.people().empty());
}

TEST_CASE("a book that forgets the days before keeps those that are asked for") {
  DiaryBook book;
  EntryContent later = content_of("Hôm sau");
  later.date = kTuesday;
  for (const Fact& fact : a_day()) book.take(fact);
  book.take(wrote(20, later));

  book.forget_before(kTuesday);

  CHECK(book.day(kAn, kMonday).entries.empty());
  CHECK(book.days(kAn, kMonday, kTuesday).size() == 1);
}

TEST_SUITE_END();

}  // namespace kiosk::test
