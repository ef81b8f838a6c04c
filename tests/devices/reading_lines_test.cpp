#include "kiosk/devices/reading_lines.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {
using Lines = std::vector<std::string>;
using namespace std::string_view_literals;
}  // namespace

TEST_SUITE_BEGIN("reading lines");

TEST_CASE("CR, LF and NUL end a reading, and two of them make no empty one") {
  ReadingLines lines;

  CHECK(lines.take("a\r\nb\0c\n\n"sv) == Lines{"a", "b", "c"});
}

TEST_CASE("a reading may come in pieces") {
  ReadingLines lines;

  CHECK(lines.take("00408").empty());
  CHECK(lines.waiting());
  CHECK(lines.take("56634\r") == Lines{"0040856634"});
  CHECK_FALSE(lines.waiting());
}

TEST_CASE("silence ends a reading, and is none by itself") {
  ReadingLines lines;
  CHECK(lines.take("E43AC9D2").empty());

  CHECK(lines.silence() == Lines{"E43AC9D2"});
  CHECK(lines.silence().empty());
}

TEST_CASE("256 bytes are a reading, 257 are noise up to their end") {
  ReadingLines lines;

  CHECK(lines.take(std::string(256, 'x') + "\n") == Lines{std::string(256, 'x')});
  CHECK(lines.take(std::string(257, 'x') + "\nnext\n") == Lines{"next"});
}

TEST_CASE("noise ends with silence too") {
  ReadingLines lines;
  CHECK(lines.take(std::string(10'000, 'x')).empty());
  CHECK(lines.waiting());

  CHECK(lines.silence().empty());
  CHECK(lines.take("next\n") == Lines{"next"});
}

TEST_SUITE_END();
}  // namespace kiosk::test
