#include "kiosk/people/badge_meanings.h"

#include <doctest/doctest.h>

#include <string>

namespace kiosk::test {
namespace {

std::string formats(std::string_view line) {
  std::string all;
  for (const BadgeMeaning& meaning : badge_meanings(line)) all += std::string{meaning.format} + ' ';
  return all;
}

}  // namespace

TEST_SUITE_BEGIN("badge meanings");

TEST_CASE("the likeliest meaning of a line comes first") {
  CHECK(formats("0040856634") == "10D 10H ");
  CHECK(formats("13961168") == "8D W26 8H 10D ");
  CHECK(formats("98765432") == "8H 10D ");  // more than 24 bits; facility 987 is none
  CHECK(formats("9876543210") == "10H ");   // more than 32 bits
  CHECK(formats("36070701978600452") == "17D ");
  CHECK(formats("00623,27706") == "4H4H ");
}

TEST_CASE("four bytes written one after another are found in every way they may be cut") {
  const auto meanings = badge_meanings("28120242191");  // 28 120 242 191

  REQUIRE(!meanings.empty());
  CHECK(meanings[0].format == "bytes");
  CHECK(meanings[0].value == 0x1c78f2bf);
}

TEST_CASE("a part beyond its bits is no meaning") {
  CHECK(formats("256,00001") == "");
  CHECK(formats("111,65536") == "");
  CHECK(formats("65536,00001") == "");
  CHECK(formats("99999999999999999") == "");  // beyond 56 bits
}

TEST_SUITE_END();
}  // namespace kiosk::test
