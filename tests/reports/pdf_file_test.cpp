// What a reader of PDF finds in the papers.
#include "kiosk/reports/pdf_file.h"

#include <doctest/doctest.h>

#include "kiosk/base/file.h"
#include "kiosk/reports/attendance_paper.h"
#include "tests/reports/sample_attendance.h"
#include "tests/support/process.h"

namespace kiosk::test {
namespace {

// The text of each page, as it lies on the paper.
std::vector<std::string> pages_of(const Paper& paper) {
  const TemporaryFolder folder;
  const auto bytes = pdf_file(paper);
  REQUIRE(bytes);
  REQUIRE(write_note(folder / "paper.pdf", bytes.value(), 0600));
  const Outcome text =
      outcome_of({"/usr/bin/pdftotext", "-layout", (folder / "paper.pdf").string(), "-"});
  REQUIRE_MESSAGE(text.code == 0, text.err);
  std::vector<std::string> pages;
  for (std::size_t from = 0; from < text.out.size();) {
    const auto end = text.out.find('\f', from);
    pages.push_back(text.out.substr(from, end - from));
    from = end == std::string::npos ? text.out.size() : end + 1;
  }
  return pages;
}

bool holds(const std::string& page, const std::string& words) {
  return page.find(words) != page.npos;
}

int how_often(const std::string& page, const std::string& words) {
  int count = 0;
  for (auto at = page.find(words); at != page.npos; at = page.find(words, at + 1)) ++count;
  return count;
}

std::string first_line(const std::string& page) {
  const auto begin = page.find_first_not_of(" \n");
  return page.substr(begin, page.find('\n', begin) - begin);
}

struct CrowdedUnit : SampleAttendance {
  CrowdedUnit() {
    for (int i = 0; i < 60; ++i)
      employ("CB-" + std::to_string(100 + i), "Nguyễn Thị Số " + std::to_string(i), "Văn phòng");
  }
};

}  // namespace

TEST_SUITE_BEGIN("reports");

TEST_CASE_FIXTURE(FullNovember, "a sheet begins as an official paper and ends with who signs it") {
  const auto pages = pages_of(sheet_paper(month(), vietnamese()));

  REQUIRE(pages.size() == 1);
  for (const char* words :
       {"ỦY BAN NHÂN DÂN THÀNH PHỐ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc", "Phường Thử, ngày 05 tháng 12 năm 2026", "BẢNG CHẤM CÔNG",
        "Người chấm công", "Phụ trách bộ phận", "Người duyệt"})
    CHECK_MESSAGE(holds(pages[0], words), words);
}

TEST_CASE_FIXTURE(CrowdedUnit, "the table's head stands on every page, and each person on one") {
  const auto pages = pages_of(sheet_paper(month(), vietnamese()));

  REQUIRE(pages.size() > 2);
  std::string all;
  for (const std::string& page : pages) {
    CHECK(how_often(page, "Họ và tên") >= 1);
    CHECK(how_often(page, "Ngày trong tháng") == 1);
    all += page;
  }
  for (int i = 0; i < 60; ++i) CHECK(how_often(all, "Số " + std::to_string(i) + ' ') == 1);
}

TEST_CASE_FIXTURE(CrowdedUnit, "pages are numbered at the top from the second on") {
  const auto pages = pages_of(sheet_paper(month(), vietnamese()));

  CHECK(first_line(pages[0]).find("ỦY BAN") == 0);
  CHECK(first_line(pages[1]) == "2");
  CHECK(first_line(pages[2]) == "3");
}

TEST_CASE_FIXTURE(CrowdedUnit, "nobody signs a page on which nothing stands") {
  for (std::size_t count = 1; count < 40; count += 3) {
    Attendance told = month();
    told.sheets.at(0).lines.resize(count);
    const auto pages = pages_of(sheet_paper(told, vietnamese()));
    CHECK_MESSAGE(holds(pages.back(), "Số " + std::to_string(count - 1)), count);
    CHECK_MESSAGE(holds(pages.back(), "Người duyệt"), count);
  }
}

TEST_CASE_FIXTURE(SampleAttendance, "a long name is never cut: it takes another line") {
  employ("CB-1", "Công Tằng Tôn Nữ Thị Ngọc Diễm Quỳnh Hương Hoàng Phủ", "Văn phòng");
  const auto pages = pages_of(sheet_paper(month(), vietnamese()));

  for (const char* word : {"Công", "Tằng", "Nữ", "Diễm", "Quỳnh", "Hương", "Phủ"})
    CHECK(holds(pages.at(0), word));
}

TEST_CASE_FIXTURE(SampleAttendance,
                  "each unit begins a paper of its own, the Party's as the Party's") {
  employ("CB-1", "An", "Văn phòng");
  employ("CB-2", "Bình", "Đảng ủy");
  const auto pages = pages_of(sheet_paper(month(), vietnamese()));

  REQUIRE(pages.size() == 2);
  CHECK(holds(pages[1], "ĐẢNG CỘNG SẢN VIỆT NAM"));
  CHECK_FALSE(holds(pages[1], "Độc lập"));
  CHECK_FALSE(first_line(pages[1]) == "2");
}

TEST_CASE("a row that is higher than a page goes on over it and loses no word") {
  std::string words;
  for (int i = 0; i < 1500; ++i) words += "việc" + std::to_string(1000 + i) + ' ';
  Table table;
  table.columns = {Column{"STT", "", 12, Column::Kind::kNumber}, Column{"Nội dung", "", 60}};
  table.columns[1].kind = Column::Kind::kText;
  table.rows = {{{std::int64_t{1}}, {std::string{"Họp"}}},
                {{std::int64_t{2}}, {words}},
                {{std::int64_t{3}}, {std::string{"Kết thúc"}}}};
  Document document;
  document.title = "SỔ";
  document.table = table;
  document.signers = {{"NGƯỜI GHI", "(Ký, họ tên)"}};
  Paper paper;
  paper.documents = {document};
  paper.made_on = "2026-11-23";
  const auto pages = pages_of(paper);

  REQUIRE(pages.size() > 2);
  std::string all;
  for (const std::string& page : pages) {
    CHECK(how_often(page, "Nội dung") == 1);
    all += page;
  }
  for (int i = 0; i < 1500; ++i) CHECK(how_often(all, "việc" + std::to_string(1000 + i)) == 1);
  CHECK(holds(pages.back(), "Kết thúc"));
  CHECK(holds(pages.back(), "NGƯỜI GHI"));
}

TEST_CASE_FIXTURE(FullNovember, "the same paper is the same file") {
  const Paper paper = sheet_paper(month(), vietnamese());

  CHECK(pdf_file(paper).value() == pdf_file(paper).value());
}

TEST_CASE_FIXTURE(FullNovember, "the letters are those of Times, and travel with the file") {
  const TemporaryFolder folder;
  REQUIRE(
      write_note(folder / "paper.pdf", pdf_file(sheet_paper(month(), vietnamese())).value(), 0600));
  const Outcome fonts = outcome_of({"/usr/bin/pdffonts", (folder / "paper.pdf").string()});

  CHECK(fonts.out.find("LiberationSerif") != std::string::npos);
  CHECK(fonts.out.find("DejaVu") == std::string::npos);
}

TEST_SUITE_END();
}  // namespace kiosk::test
