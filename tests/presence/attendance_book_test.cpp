#include "kiosk/presence/attendance_book.h"

#include <doctest/doctest.h>

#include "tests/presence/marks.h"

namespace kiosk::test {
namespace {

using Kind = Mark::Kind;

AttendanceBook book_of(const std::vector<Mark>& marks) {
  AttendanceBook book{kDayEnd};
  for (const Mark& mark : marks) book.learn(mark);
  return book;
}

Mark on_its_way(Mark mark) {
  mark.stamp = {kNotYetRecorded, LogId{}, Seq{}};
  return mark;
}

}  // namespace

TEST_SUITE_BEGIN("presence");

TEST_CASE("a fact learnt twice is one fact") {
  Writer log;
  const Mark tap = log.tap(1, on_monday(7h), Meaning::kArrived);

  CHECK(book_of({tap, tap}).day(kAn, monday()).taps.size() == 1);
}

TEST_CASE("a draft counts for the rules and not for what is shown as recorded") {
  Writer log;
  const auto book = book_of({on_its_way(log.tap(1, on_monday(7h), Meaning::kArrived))});

  CHECK(book.day(kAn, monday()).now.where == Whereabouts::kIn);
  CHECK(book.recorded_day_at(kAn, on_monday(7h)).now.where == Whereabouts::kNotYet);
  CHECK_FALSE(book.recorded_tap(kAn, id(1)));
}

TEST_CASE("a settled draft is recorded, one taken back never was") {
  Writer log;
  auto book = book_of({on_its_way(log.tap(1, on_monday(7h), Meaning::kArrived)),
                       on_its_way(log.undecided(2, on_monday(10h)))});

  book.settle(kAn, id(1), {5, LogId{{1}}, Seq{5}});
  book.take_back(kAn, id(2));

  CHECK(book.recorded_tap(kAn, id(1)));
  CHECK_FALSE(book.tap(kAn, id(2)));
}

TEST_CASE("what is recorded cannot be taken back") {
  Writer log;
  auto book = book_of({log.tap(1, on_monday(7h), Meaning::kArrived)});

  book.take_back(kAn, id(1));

  CHECK(book.tap(kAn, id(1)));
}

TEST_CASE("open questions come oldest first, the doubt before the meaning") {
  Writer log;
  const auto book =
      book_of({log.tap(1, on_monday(7h), Meaning::kArrived), log.undecided(2, on_monday(10h)),
               log.about(Kind::kDoubted, 3, 2), log.tap(4, on_monday(7h, 1), Meaning::kArrived),
               log.about(Kind::kDoubted, 5, 4)});

  CHECK(book.questions(kAn) ==
        std::vector<OpenQuestion>{{id(2), true}, {id(2), false}, {id(4), true}});
}

TEST_CASE("a withdrawn tap asks nothing") {
  Writer log;
  const auto book =
      book_of({log.tap(1, on_monday(7h), Meaning::kArrived), log.undecided(2, on_monday(10h)),
               log.about(Kind::kDoubted, 3, 2), log.about(Kind::kWithdrawn, 4, 2)});

  CHECK(book.questions(kAn).empty());
}

TEST_CASE("a week later only the days with an open question are remembered") {
  Writer log;
  auto book =
      book_of({log.tap(1, on_monday(7h), Meaning::kArrived), log.undecided(2, on_monday(10h)),
               log.tap(3, on_monday(7h, 1), Meaning::kArrived)});

  book.forget_before(std::chrono::year{2026} / 12 / 5);

  CHECK(book.questions(kAn) == std::vector<OpenQuestion>{{id(2), false}});
  CHECK_FALSE(book.tap(kAn, id(3)));
}

TEST_CASE("of people who have nothing open nothing is left after a week") {
  Writer log;
  auto book = book_of({log.tap(1, on_monday(7h), Meaning::kArrived)});
  book.forget_before(std::chrono::year{2026} / 11 / 30);
  CHECK(book.people().size() == 1);

  book.forget_before(std::chrono::year{2026} / 12 / 1);

  CHECK(book.people().empty());
}

TEST_SUITE_END();
}  // namespace kiosk::test
