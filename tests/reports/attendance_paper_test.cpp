#include "kiosk/reports/attendance_paper.h"

#include <doctest/doctest.h>

#include "kiosk/reports/attendance_lists.h"
#include "tests/reports/sample_attendance.h"

namespace kiosk::test {
namespace {

std::string row_text(const std::vector<Cell>& row) {
  std::string text;
  for (const Cell& cell : row) text += text_of(cell.value) + '|';
  return text;
}

std::string all_notes(const Document& document) {
  std::string text;
  for (const std::string& note : document.notes) text += note + '\n';
  return text;
}

}  // namespace

TEST_SUITE_BEGIN("reports");

TEST_CASE_FIXTURE(FullNovember,
                  "a row has the form's columns: who, every day, and what it sums to") {
  const Document sheet = sheet_paper(month(), vietnamese()).documents.at(0);

  CHECK(sheet.title == "BẢNG CHẤM CÔNG");
  CHECK(sheet.subtitle == std::vector<std::string>{"Bộ phận: Văn phòng", "Tháng 11 năm 2026"});
  CHECK(row_text(sheet.table.rows.at(0)) ==
        "1|Nguyễn Thị Hồng Phượng|Chuyên viên||+|+|V|+|+|TR/–||+|+|+|+|+|||+|+|+|+|+|||+|+|+|+|+|||"
        "+|20|0|0|1|0|0,5|0|1|12|0|0|");
  CHECK(row_text(sheet.table.rows.at(1)) ==
        "2|Trần Văn Bảy|Chuyên viên||P|Ô/V|No|Nb|+|||+|+|+|+|+|||+|+|+|+|+|||+|+|+|+|+|||"
        "+|19|1|0,5|0,5|0|0|1|0|0|0|0|");
  CHECK(row_text(sheet.table.sums).find("|Cộng|") != std::string::npos);
  CHECK(row_text(sheet.table.sums).find("|60|1|0,5|1,5|0|0,5|1|1|12|0|0|") != std::string::npos);
}

TEST_CASE_FIXTURE(FullNovember, "only the signs that stand in a sheet are explained below it") {
  const std::string notes = all_notes(sheet_paper(month(), vietnamese()).documents.at(0));

  CHECK(notes.find("P: Nghỉ phép") != notes.npos);
  CHECK(notes.find("V: vắng, chưa có lý do") != notes.npos);
  CHECK(notes.find("Ts:") == notes.npos);
  CHECK(notes.find("Dấu ?") == notes.npos);
  CHECK(notes.find("Số liệu đến ngày") == notes.npos);
}

TEST_CASE_FIXTURE(FullNovember, "a month that is not over says until when it is known") {
  now = at(20, 9h);

  CHECK(all_notes(sheet_paper(month(), vietnamese()).documents.at(0))
            .find("Số liệu đến ngày 20/11/2026") != std::string::npos);
}

TEST_CASE_FIXTURE(SampleAttendance, "a unit of the Party has the Party's head") {
  employ("CB-1", "An", "Đảng ủy");
  employ("CB-2", "Bình", "Văn phòng");
  const Paper paper = sheet_paper(month(), vietnamese());

  CHECK(paper.documents.at(0).head.nation == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  CHECK(paper.documents.at(0).head.motto == "Độc lập - Tự do - Hạnh phúc");
  CHECK(paper.documents.at(1).head.nation == "ĐẢNG CỘNG SẢN VIỆT NAM");
  CHECK(paper.documents.at(1).head.motto == "");
  CHECK(paper.documents.at(1).head.agency == "ĐẢNG ỦY PHƯỜNG THỬ");
}

TEST_CASE_FIXTURE(FullNovember, "whoever is not judged has no lateness in the sheet") {
  const Document sheet = sheet_paper(month(), vietnamese()).documents.at(0);

  CHECK(row_text(sheet.table.rows.at(2)).find("|21|0|0|0|0|0|0|||||") != std::string::npos);
}

TEST_CASE_FIXTURE(FullNovember, "the flat table has everybody, and 31 days in every month") {
  const Table table = sheet_table(month(), vietnamese());

  CHECK(table.columns.size() == 6 + 31 + 11);
  CHECK(table.rows.size() == 3);
  for (const auto& row : table.rows) CHECK(row.size() == table.columns.size());
}

TEST_CASE_FIXTURE(FullNovember, "the list of exceptions has a line for each, by date") {
  const Table table = exception_table(month(), vietnamese());

  REQUIRE(table.rows.size() == 3);
  CHECK(row_text(table.rows[0]) ==
        "03/11/2026|CB-2|Trần Văn Bảy|Văn phòng|Vắng trong giờ làm việc|240|Ô/V|07:30–11:30|");
  CHECK(row_text(table.rows[1]) ==
        "04/11/2026|CB-1|Nguyễn Thị Hồng Phượng|Văn phòng|Vắng, chưa có lý do||V||");
  CHECK(row_text(table.rows[2]) ==
        "09/11/2026|CB-1|Nguyễn Thị Hồng Phượng|Văn phòng|Đi trễ|12|+|07:42–17:05|");
}

TEST_CASE_FIXTURE(FullNovember, "the list of days tells hours and minutes of each") {
  const Table table = day_table(told({november(9), november(9), {"CB-1"}, ""}), vietnamese());

  REQUIRE(table.rows.size() == 1);
  CHECK(row_text(table.rows[0]) ==
        "09/11/2026|CB-1|Nguyễn Thị Hồng Phượng|Văn phòng|+|07:42|17:05|468|12|||5|Đi trễ|");
}

TEST_CASE_FIXTURE(FullNovember, "an empty list says so") {
  const Attendance told = this->told({november(10), november(11), {}, ""});
  const Say say = vietnamese();
  const Paper paper = list_paper(told, "report.title.exceptions", exception_table(told, say), say);

  CHECK(paper.documents.at(0).notes == std::vector<std::string>{"Không có."});
}

TEST_SUITE_END();
}  // namespace kiosk::test
