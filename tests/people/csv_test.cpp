#include "kiosk/people/csv.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {
using Cells = std::vector<std::string>;
}

TEST_SUITE_BEGIN("csv");

TEST_CASE("cells come in the order they were asked for, whatever the file's") {
  const auto table = csv_table("b,a\r\n2,1\r\n", {"a", "b"});

  REQUIRE(table.rows.size() == 1);
  CHECK(table.rows[0].cells == Cells{"1", "2"});
}

TEST_CASE("quotes hold commas, quotes and line ends, and lines are still counted") {
  const auto table = csv_table("a\n\"1,\n\"\"x\"\"\"\n\nlast", {"a"});

  REQUIRE(table.rows.size() == 2);
  CHECK(table.rows[0].cells == Cells{"1,\n\"x\""});
  CHECK(table.rows[1].line == 5);  // header 1, the quoted cell 2 and 3, a blank line 4
}

TEST_CASE("an optional column that is not there gives empty cells") {
  CHECK(csv_table("a\n1\n", {"a", "b"}, {"b"}).rows[0].cells == Cells{"1", ""});
}

TEST_CASE("a header with semicolons has rows with semicolons") {
  CHECK(csv_table("a;b\n1,5;2\n", {"a", "b"}).rows[0].cells == Cells{"1,5", "2"});
}

TEST_CASE("a quote that is never closed is said where it opens, with the lines it swallowed") {
  const auto fault_of = [](const char* csv) {
    const auto table = csv_table(csv, {"a", "b"});
    REQUIRE(table.faults.size() == 1);
    return to_string(table.faults[0]);
  };
  const std::string open = "the quote opened here is never closed";

  CHECK(fault_of("a,b\n1,1\n2,\"2\n3,3\n4,4") ==
        "line 3: " + open + "; 2 lines after it were not read");
  CHECK(fault_of("a,b\n\"1\n1\",\"2\n3,3\n") ==
        "line 3: " + open + "; 1 line after it was not read");
  CHECK(fault_of("a,b\n1,\"1\n") == "line 2: " + open);
  CHECK(fault_of("a,\"b\n1,1\n") == "line 1: " + open + "; 1 line after it was not read");
}

TEST_CASE("a row of nothing but empty cells is a fault, a blank line is none") {
  const auto table = csv_table("a,b\n1,2\n , \n\n  \n3,4\n", {"a", "b"});

  REQUIRE(table.faults.size() == 1);
  CHECK(to_string(table.faults[0]) == "line 3: expected a filled row, found only empty cells");
  CHECK(table.rows.size() == 2);
}

TEST_CASE("an empty file and a file of UTF-16 are said to be what they are") {
  CHECK(to_string(csv_table("", {"a"}).faults[0]) ==
        "line 1: expected a header line, found an empty file");
  CHECK(to_string(csv_table({"\xff\xfe"
                             "a\0",
                             4},
                            {"a"})
                      .faults[0]) == "not a text file: save it as \"CSV UTF-8\"");
}

TEST_SUITE_END();
}  // namespace kiosk::test
