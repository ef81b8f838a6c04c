#include "kiosk/journal/journal_line.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {
const LogId kLog{{7}};
const std::string kZeros(64, '0');
}  // namespace

TEST_SUITE_BEGIN("journal");

TEST_CASE("the three lines of a journal are spelled as the protocol says") {
  const std::string log = "07000000-0000-0000-0000-000000000000";

  CHECK(journal_text(JournalHeader{kLog, {}}) == "congso-journal-v1 " + log + ' ' + kZeros + '\n');
  CHECK(journal_text(Entry{kLog, Seq{12}, {}, "{}"}) == "12 " + kZeros + " {}\n");
  CHECK(journal_text(Checkpoint{Seq{12}, {}, {}}) ==
        "=12 " + kZeros + ' ' + std::string(86, 'A') + "==\n");
}

TEST_CASE("a line is read back as it was written") {
  const auto entry = journal_line_from(kLog, "12 " + kZeros + " {\"a\":\"b c\"}");
  const auto checkpoint =
      journal_line_from(kLog, "=12 " + kZeros + ' ' + std::string(86, 'A') + "==");

  REQUIRE(entry);
  CHECK(std::get<Entry>(*entry).line == "{\"a\":\"b c\"}");
  REQUIRE(checkpoint);
  CHECK(std::get<Checkpoint>(*checkpoint).seq == Seq{12});
}

TEST_CASE("what is not such a line is none") {
  for (const std::string& line :
       {std::string{}, std::string{"12"}, "12 " + kZeros, "012 " + kZeros + " {}",
        "-1 " + kZeros + " {}", "x " + kZeros + " {}", "12 " + kZeros.substr(1) + " {}",
        "12 " + std::string(64, 'A') + " {}", "=12 " + kZeros + " AAAA"}) {
    CAPTURE(line);
    CHECK_FALSE(journal_line_from(kLog, line));
  }
  CHECK_FALSE(journal_header_from("congso-journal-v2 x y"));
}

TEST_SUITE_END();
}  // namespace kiosk::test
