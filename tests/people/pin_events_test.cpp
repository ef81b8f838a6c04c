#include "kiosk/people/pin_events.h"

#include <doctest/doctest.h>

#include "kiosk/people/directory.h"

namespace kiosk::test {
namespace {

Fact fact_of(const std::string& sealed, std::uint64_t rev) {
  Fact fact;
  fact.event.kind = kPinSet;
  fact.event.who = {"CB-0147"};
  fact.event.rev = rev;
  fact.event.data = pin_set({"CB-0147"}, {sealed, "0a1b2c3d"}, {}).data;
  fact.stamp.rev = rev;
  return fact;
}

TEST_SUITE_BEGIN("people: PIN");

TEST_CASE("what is written of a PIN is read again") {
  CHECK(pin_said(fact_of("c2VhbA==", 1).event).value() == PinSaid{"c2VhbA==", "0a1b2c3d"});
}

TEST_CASE("the PIN set last counts, in whatever order the facts arrive") {
  Directory directory;

  directory.take(fact_of("later", 9));
  directory.take(fact_of("earlier", 3));

  CHECK(directory.pin({"CB-0147"}).sealed == "later");
  CHECK(directory.pin({"CB-0001"}).sealed.empty());
}

TEST_CASE("a PIN event that cannot be read changes nothing") {
  Directory directory;
  directory.take(fact_of("good", 1));
  Fact bad = fact_of("", 2);

  for (const char* data : {"", "[]", "{}", "7", "{\"key\":\"x\"}"}) {
    bad.event.data = data;
    directory.take(bad);
  }

  CHECK(directory.pin({"CB-0147"}).sealed == "good");
}

TEST_CASE("a PIN that anybody would guess is none") {
  for (const char* guessed :
       {"000000", "123456", "987654", "121212", "123123", "27182", "2718281", "27182a", ""})
    CHECK_FALSE(is_good_pin(guessed));
  for (const char* good : {"271828", "102030", "113355"}) CHECK(is_good_pin(good));
}

TEST_CASE("a number keyed at the pad finds its person by the digits of the staff id") {
  Directory directory;
  for (const char* id : {"CB-0147", "CB-0148", "HD-0148"}) {
    Fact fact;
    fact.event.kind = kStaffRegistered;
    fact.event.who = {id};
    fact.event.data = R"({"name":"Nguyễn Thị Hồng Phượng"})";
    directory.take(fact);
  }

  CHECK(directory.by_digits("0147").text == "CB-0147");
  CHECK(directory.by_digits("147").text == "CB-0147");
  CHECK(directory.by_digits("148").empty());  // two people: nobody
  CHECK(directory.by_digits("7").empty());
  CHECK(directory.by_digits("").empty());
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test
