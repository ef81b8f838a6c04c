#include "kiosk/base/json.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {

std::string fault(std::string_view text) {
  const auto json = json_from(text);
  return json ? "none" : json.error().what;
}

}  // namespace

TEST_SUITE_BEGIN("json");

TEST_CASE("members keep the order they were written in") {
  CHECK(text_of(json_from(R"({ "z": 1, "a": ["ệ", null] })").value()) ==
        R"({"z":1,"a":["ệ",null]})");
}

TEST_CASE("what is not JSON is told by its byte") {
  CHECK(fault("{\"a\":}") == "not JSON at byte 6");
  CHECK(fault("") == "not JSON at byte 1");
  CHECK(fault("{} {}") == "not JSON at byte 4");
  CHECK(fault("{\"a\":\"\xff\"}").find("not JSON at byte") == 0);
}

TEST_CASE("a member named twice in one object is refused, in two objects it is not") {
  CHECK(fault(R"({"a":1,"b":{"a":2}})") == "none");
  CHECK(fault(R"({"b":{"a":1,"a":2}})") == "the member \"a\" stands twice");
}

TEST_CASE("nesting has a bottom") {
  const auto nested = [](std::size_t depth) {
    return fault(std::string(depth, '[') + std::string(depth, ']'));
  };

  CHECK(nested(32) == "none");
  CHECK(nested(40) == "nested deeper than 32");
  CHECK(nested(100'000) == "nested deeper than 32");
}

TEST_CASE("a number beyond all bounds is a fault and no crash") {
  CHECK(fault("1e999") == "a number out of range");
}

TEST_CASE("a whole number that 64 bits with a sign do not hold is as good as none") {
  const Json json =
      json_from(R"({"a":9223372036854775807,"b":9223372036854775808,"c":1e30})").value();

  CHECK(number_member(json, "a", -7) == 9'223'372'036'854'775'807);
  CHECK(number_member(json, "b", -7) == -7);
  CHECK(number_member(json, "c", -7) == -7);
}

TEST_CASE("bytes that are not UTF-8 never leave") {
  CHECK(text_of(Json{{"a", "\xff"}}) == "{\"a\":\"\ufffd\"}");
}

TEST_CASE("a member of another type is as good as none") {
  const Json json = json_from(R"({"t":"x","n":7,"f":true})").value();

  CHECK(text_member(json, "t") == "x");
  CHECK(text_member(json, "n", "none") == "none");
  CHECK(number_member(json, "n") == 7);
  CHECK(number_member(json, "t", -1) == -1);
  CHECK(flag_member(json, "f"));
  CHECK_FALSE(flag_member(json, "gone"));
}

TEST_SUITE_END();
}  // namespace kiosk::test
