// The workbook as LibreOffice reads and computes it.
#include <doctest/doctest.h>

#include <fstream>

#include "kiosk/base/file.h"
#include "kiosk/people/csv.h"
#include "kiosk/reports/attendance_lists.h"
#include "kiosk/reports/attendance_paper.h"
#include "kiosk/reports/xlsx_file.h"
#include "tests/reports/sample_attendance.h"
#include "tests/support/process.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;

// A profile in which every formula is computed when a file is opened, whatever value stands in it.
constexpr char kComputeAlways[] =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>)";

// The cells of its pages, as text.
using Cells = std::vector<std::vector<std::string>>;

Cells cells_in(const fs::path& csv) {
  Cells cells(1);
  std::string text = text_of_file(csv);
  bool quoted = false;
  cells.back().emplace_back();
  for (const char c : text) {
    if (c == '"')
      quoted = !quoted;  // no cell of ours has a quote in it
    else if (c == ',' && !quoted)
      cells.back().emplace_back();
    else if (c == '\n' && !quoted)
      cells.push_back({""});
    else
      cells.back().back() += c;
  }
  return cells;
}

// Opens the workbook in LibreOffice and gives each page's cells, by the page's name.
std::map<std::string, Cells> opened(const Paper& paper) {
  const TemporaryFolder folder;
  fs::create_directories(folder / "profile/user");
  std::ofstream{folder / "profile/user/registrymodifications.xcu"} << kComputeAlways;
  const auto bytes = xlsx_file(paper);
  REQUIRE(bytes);
  REQUIRE(write_note(folder / "book.xlsx", bytes.value(), 0600));
  const Outcome done =
      outcome_of({"/usr/bin/timeout", "120", "soffice", "--headless",
                  "-env:UserInstallation=file://" + (folder / "profile").string(), "--convert-to",
                  "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1",
                  "--outdir", (folder / "out").string(), (folder / "book.xlsx").string()});
  REQUIRE_MESSAGE(done.code == 0, done.err);
  std::map<std::string, Cells> pages;
  for (const auto& file : fs::directory_iterator{folder / "out"}) {
    const std::string name = file.path().stem().string();
    pages[name.substr(std::string{"book-"}.size())] = cells_in(file.path());
  }
  return pages;
}

const std::vector<std::string>* row_with(const Cells& cells, const std::string& text) {
  for (const auto& row : cells)
    for (const std::string& cell : row)
      if (cell == text) return &row;
  return nullptr;
}

std::vector<std::string> as_read(const std::vector<Cell>& row) {
  std::vector<std::string> texts;
  for (const Cell& cell : row) texts.push_back(plain_text_of(cell.value));
  return texts;
}

}  // namespace

TEST_SUITE_BEGIN("reports");

TEST_CASE_FIXTURE(FullNovember, "a spreadsheet shows the sheet cell by cell") {
  office.holidays.push_back({november(20), config::Holiday::Kind::kOff, "Ngày hội"});
  declare("CB-1", "TR", 20, Declared::Part::kWhole, config::WorkSession{7h, 17h});
  const Paper paper = sheet_paper(month(), vietnamese());
  const auto pages = opened(paper);

  REQUIRE(pages.count("11-2026 Văn phòng") == 1);
  const Cells& cells = pages.at("11-2026 Văn phòng");
  for (const auto& row : paper.documents.at(0).table.rows) {
    const auto* shown = row_with(cells, text_of(row[1].value));
    REQUIRE(shown);
    CHECK(*shown == as_read(row));
  }
  CHECK(*row_with(cells, "Cộng") == as_read(paper.documents.at(0).table.sums));
}

TEST_CASE_FIXTURE(FullNovember, "a spreadsheet finds every sum anew from the signs of the days") {
  office.holidays.push_back({november(20), config::Holiday::Kind::kOff, "Ngày hội"});
  declare("CB-1", "TR", 20, Declared::Part::kWhole, config::WorkSession{7h, 17h});
  const Paper right = sheet_paper(month(), vietnamese());
  Paper forgotten = right;
  for (auto& row : forgotten.documents.at(0).table.rows)
    for (Cell& cell : row)
      if (cell.counted) cell.value = HalfDays{1998};
  for (Cell& cell : forgotten.documents.at(0).table.sums)
    if (std::holds_alternative<HalfDays>(cell.value)) cell.value = HalfDays{1998};
  const auto pages = opened(forgotten);
  const Cells& cells = pages.at("11-2026 Văn phòng");

  for (const auto& row : right.documents.at(0).table.rows)
    CHECK(*row_with(cells, text_of(row[1].value)) == as_read(row));
  CHECK(*row_with(cells, "Cộng") == as_read(right.documents.at(0).table.sums));
}

TEST_CASE_FIXTURE(FullNovember, "a list has its dates as dates and its minutes as figures") {
  const Attendance told = month();
  const Say say = vietnamese();
  const Paper paper = list_paper(told, "report.title.days", day_table(told, say), say);
  const auto pages = opened(paper);
  const Cells& cells = pages.at("Danh sách ngày công");

  const auto* day = row_with(cells, "12");  // minutes late on the 9th
  REQUIRE(day);
  CHECK(day->at(0) == "11/09/2026");  // a date in LibreOffice's English; a text would stay 09/11
  CHECK(day->at(7) == "468");
}

TEST_CASE_FIXTURE(SampleAttendance, "two units whose names begin alike have a page each") {
  employ("CB-1", "An", "Phòng Kinh tế, Hạ tầng và Đô thị số một");
  employ("CB-2", "Bình", "Phòng Kinh tế, Hạ tầng và Đô thị số hai");
  employ("CB-3", "Chi", "Tổ [1]/2: thử?");
  const auto pages = opened(sheet_paper(month(), vietnamese()));

  CHECK(pages.size() == 4);  // and the signs
}

TEST_SUITE_END();
}  // namespace kiosk::test
