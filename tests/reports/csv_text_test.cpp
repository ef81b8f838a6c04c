#include "kiosk/reports/csv_text.h"

#include <doctest/doctest.h>

#include "kiosk/people/csv.h"

namespace kiosk::test {
namespace {

const std::string kMark = "\xEF\xBB\xBF";
const std::string kBlank = "\u00A0";

std::string cell(const Value& value) {
  Table table;
  table.columns.push_back({"x"});
  table.rows.push_back({{value}});
  const std::string csv = csv_text(table);
  const std::string head = kMark + "x\r\n";
  REQUIRE(csv.substr(0, head.size()) == head);
  return csv.substr(head.size(), csv.size() - head.size() - 2);
}

}  // namespace

TEST_SUITE_BEGIN("reports");

TEST_CASE("no cell of a CSV begins as a formula, and each reads as it did") {
  for (const std::string text : {"=1+1", "+84 28", "-5", "@SUM(A1)", "+", "+/P", "–/+"})
    CHECK(cell(text) == (text == "–/+" ? text : kBlank + text));
  CHECK(cell(std::string{"\t=1"}) == "\"" + kBlank + "\t=1\"");
  CHECK(cell(std::string{"  =HYPERLINK(\"x\")"}) == "\"" + kBlank + "  =HYPERLINK(\"\"x\"\")\"");
}

TEST_CASE("a name with a comma or a quote stays one cell") {
  CHECK(cell(std::string{"Nguyễn, \"An\""}) == "\"Nguyễn, \"\"An\"\"\"");
  CHECK(cell(std::string{"hai\ndòng"}) == "\"hai\ndòng\"");
}

TEST_CASE("figures and dates stand as a program reads them, a minus too") {
  CHECK(cell(HalfDays{43}) == "21.5");
  CHECK(cell(HalfDays{44}) == "22");
  CHECK(cell(std::int64_t{-7}) == "-7");
  CHECK(cell(Date{std::chrono::year{2026} / 7 / 5}) == "2026-07-05");
  CHECK(cell({}) == "");
}

TEST_CASE("what is written is read back by the product's own reader") {
  Table table;
  table.columns = {{"name"}, {"note"}};
  table.rows = {{{std::string{"Trần Văn \"Bảy\""}}, {std::string{"P/+"}}}};
  const CsvTable read = csv_table(csv_text(table), {"name", "note"});

  REQUIRE(read.rows.size() == 1);
  CHECK(read.rows[0].cells == std::vector<std::string>{"Trần Văn \"Bảy\"", "P/+"});
}

TEST_SUITE_END();
}  // namespace kiosk::test
