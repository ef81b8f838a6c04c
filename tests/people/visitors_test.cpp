// What is counted of visitors at the door, and what is taken back of it.

#include "kiosk/people/visitors.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/test_office.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

const StaffId kAn{"CB-An"};
const StaffId kBinh{"CB-Binh"};
const Date kMonday{std::chrono::year{2026} / 11 / 23};
const Date kTuesday{std::chrono::year{2026} / 11 / 24};

EventId id_of(std::uint8_t n) {
  EventId id;
  id.bytes[15] = n;
  return id;
}
// On Monday at 09:00, `n` minutes later for each number.
Entering entering(std::uint8_t n, const StaffId& by) {
  const LocalTime nine{std::chrono::local_days{kMonday} + 9h + std::chrono::minutes{n}};
  return {.id = id_of(n), .at = {instant_of(nine), {}, {}}, .by = by, .via = Via::kBadge};
}
Fact counted(std::uint8_t n, const std::string& what = "reminded", const StaffId& by = kAn) {
  return fact_of(visitor_counted(what, entering(n, by)), n);
}
Fact counted_at(std::uint8_t n, std::chrono::minutes since_midnight) {
  Fact fact = counted(n);
  fact.event.at = instant_of(LocalTime{std::chrono::local_days{kMonday} + since_midnight});
  return fact;
}
Fact taken_back(std::uint8_t which, std::uint8_t n, const StaffId& by = kAn) {
  return fact_of(visitor_taken_back(id_of(which), entering(n, by)), n);
}
Visitors visitors_of(const std::vector<Fact>& facts) {
  Visitors visitors;
  for (const Fact& fact : facts) visitors.take(fact);
  return visitors;
}

}  // namespace

TEST_SUITE_BEGIN("people");

TEST_CASE("a visitor who was counted is about nobody, and says who counted") {
  const Draft draft = visitor_counted("reminded", entering(1, kAn));

  CHECK(draft.kind == "visitors.counted");
  CHECK(draft.data == R"({"what":"reminded","count":1})");
  CHECK(draft.who.empty());
  CHECK(draft.by == kAn);
}

TEST_CASE("each counter has its sum of the day, whoever counted") {
  const Visitors visitors =
      visitors_of({counted(1), counted(2, "mask_given"), counted(3, "reminded", kBinh)});

  const auto sums = visitors.on(kMonday);
  CHECK(sums.at("reminded").standing == 2);
  CHECK(sums.at("mask_given").standing == 1);
  CHECK(visitors.on(kTuesday).empty());
}

TEST_CASE("a counting before four in the morning belongs to the day before") {
  const Visitors visitors = visitors_of({counted_at(1, 27h + 59min), counted_at(2, 28h)});

  CHECK(visitors.each_day().at(kMonday).at("reminded").standing == 1);
  CHECK(visitors.each_day().at(kTuesday).at("reminded").standing == 1);
}

TEST_CASE("what was taken back does not count, and stays visible beside what does") {
  const auto sum = visitors_of({counted(1), counted(2), taken_back(2, 3)}).on(kMonday);

  CHECK(sum.at("reminded") == VisitorSum{1, 1});
}

TEST_CASE("nobody takes back what somebody else has counted") {
  CHECK(visitors_of({counted(1), taken_back(1, 2, kBinh)}).on(kMonday).at("reminded") ==
        VisitorSum{1, 0});
}

TEST_CASE("the last one of a person is the latest that is not taken back") {
  const Visitors visitors = visitors_of(
      {counted(1), counted(3, "mask_given"), taken_back(3, 4), counted(5, "reminded", kBinh)});

  CHECK(visitors.last_by(kAn, kMonday)->id == id_of(1));
  CHECK(visitors.last_by(kBinh, kMonday)->id == id_of(5));
  CHECK_FALSE(visitors.last_by(kAn, kTuesday));
}

TEST_CASE("the same facts about visitors in any order of arrival tell the same") {
  std::vector<Fact> facts{counted(1), counted(2), taken_back(1, 3), counted(4, "reminded", kBinh)};
  Fact repeated = facts[0];  // by a log's successor
  repeated.stamp.seq = Seq{9};
  facts.push_back(repeated);
  const Visitors expected = visitors_of(facts);
  std::vector<std::size_t> order{0, 1, 2, 3, 4};

  do {
    std::vector<Fact> shuffled;
    for (const std::size_t i : order) shuffled.push_back(facts[i]);
    const Visitors told = visitors_of(shuffled);
    CHECK(told.each_day() == expected.each_day());
    CHECK(told.last_by(kAn, kMonday) == expected.last_by(kAn, kMonday));
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("days that are over are forgotten with all that was said of them") {
  Visitors visitors = visitors_of({counted(1), taken_back(1, 2), counted_at(3, 30h)});
  visitors.forget_before(kTuesday);

  CHECK(visitors.on(kMonday).empty());
  CHECK(visitors.on(kTuesday).at("reminded").standing == 1);
}

TEST_CASE("what no counting of visitors can be is passed over") {
  for (const std::string& data :
       {std::string{"[]"}, std::string{"{}"}, std::string{"no JSON"},
        std::string{R"({"what":"reminded"})"}, std::string{R"({"what":"reminded","count":0})"},
        std::string{R"({"what":"reminded","count":-1})"},
        std::string{R"({"what":"reminded","count":1001})"},
        std::string{R"({"what":"reminded","count":"1"})"},
        std::string{R"({"what":"reminded","count":1.5})"}, std::string{R"({"what":" ","count":1})"},
        std::string{R"({"what":["a"],"count":1})"}, std::string{R"({"what":"a\nb","count":1})"},
        std::string{R"({"withdraws":7})"}, std::string{R"({"withdraws":"mine"})"},
        R"({"what":")" + std::string(41, 'a') + R"(","count":1})"}) {
    CAPTURE(data);
    Fact fact = counted(1);
    fact.event.data = data;
    CHECK(visitors_of({fact}).each_day().empty());
  }
  Fact nobody = counted(1);
  nobody.event.by = {};
  CHECK(visitors_of({nobody}).each_day().empty());
}

TEST_SUITE_END();
}  // namespace kiosk::test
