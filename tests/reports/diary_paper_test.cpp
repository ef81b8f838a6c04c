// Diaries on paper, as a table and as text for the group.
#include "kiosk/reports/diary_paper.h"

#include <doctest/doctest.h>

#include "kiosk/base/file.h"
#include "kiosk/reports/csv_text.h"
#include "kiosk/reports/group_text.h"
#include "kiosk/reports/pdf_file.h"
#include "kiosk/reports/xlsx_file.h"
#include "tests/reports/sample_diaries.h"
#include "tests/support/process.h"

namespace kiosk::test {
namespace {

std::string printed(const Paper& paper) {
  const TemporaryFolder folder;
  const auto bytes = pdf_file(paper);
  REQUIRE(bytes);
  REQUIRE(write_note(folder / "paper.pdf", bytes.value(), 0600));
  const Outcome text =
      outcome_of({"/usr/bin/pdftotext", "-layout", (folder / "paper.pdf").string(), "-"});
  REQUIRE_MESSAGE(text.code == 0, text.err);
  return text.out;
}

bool holds(const std::string& text, const std::string& words) {
  return text.find(words) != text.npos;
}

std::size_t how_often(const std::string& text, const std::string& words) {
  std::size_t count = 0;
  for (auto at = text.find(words); at != text.npos; at = text.find(words, at + 1)) ++count;
  return count;
}

std::vector<std::string> struck_in(const Table& table) {
  std::vector<std::string> texts;
  for (const auto& row : table.rows)
    for (const Cell& cell : row)
      if (cell.struck && !text_of(cell.value).empty()) texts.push_back(text_of(cell.value));
  return texts;
}

// Hostile words in every field that is written.
EntryContent hostile(const std::string& words) {
  EntryContent content = visit(words, words);
  content.place = content.product = content.difficulty = content.proposal = words;
  content.type = EntryType::kDirected;
  content.document = words;
  content.unit = words;
  content.quantity = 1500;
  return content;
}

}  // namespace

TEST_SUITE_BEGIN("reports");

TEST_CASE_FIXTURE(SampleDiaries, "a book begins with whose it is and counts its pages") {
  take(wrote(1, content_of("Họp giao ban")));
  const std::string text = printed(diary_book_paper(whole(), vietnamese()));

  for (const char* words : {"SỔ NHẬT KÝ CÔNG VIỆC", "Nguyễn Văn An", "Chuyên viên, Văn phòng",
                            "Ngày 23/11/2026", "Thứ Hai, 23/11/2026", "Họp giao ban"})
    CHECK_MESSAGE(holds(text, words), std::string{words});
  const auto second = text.find('\f') + 1;
  CHECK(text.substr(text.find_first_not_of(" \n", second), 2) == "2\n");
}

TEST_CASE_FIXTURE(SampleDiaries, "what was changed stands struck out above what holds, with when") {
  take(wrote(1, content_of("Họp")));
  take(handed_in(2, {1}));
  take(reviewed(3, ReviewAct::kApproved));
  take(revised(4, 1, 1, content_of("Họp giao ban")));
  const Paper paper = diary_book_paper(whole(), vietnamese());
  const Table& table = paper.documents[0].table;

  CHECK(struck_in(table)[1] == "Họp");
  CHECK(text_of(table.rows[1].back().value) == "Bản cũ, ghi lúc 17:01 ngày 23/11/2026");
  CHECK(text_of(table.rows[2][2].value) == "Họp giao ban");
  CHECK(text_of(table.rows[2].back().value) == "Sửa sau khi duyệt, lúc 17:04 ngày 23/11/2026");
  CHECK(holds(text_of(table.rows[0][0].value), "Phạm Hoàng Long đã duyệt lúc 17:03"));
}

TEST_CASE_FIXTURE(SampleDiaries, "what was withdrawn stays in the book, struck out once") {
  take(wrote(1, content_of("Họp")));
  take(withdrew(2, 1, 1));
  const Table table = diary_book_paper(whole(), vietnamese()).documents[0].table;

  const auto struck = struck_in(table);
  CHECK(std::count(struck.begin(), struck.end(), "Họp") == 1);
  CHECK(text_of(table.rows.back().back().value) == "Đã bỏ lúc 17:02 ngày 23/11/2026");
}

TEST_CASE_FIXTURE(SampleDiaries, "a worked day without a word is a page of the book as well") {
  CHECK(holds(printed(diary_book_paper(whole(), vietnamese())), "Thứ Hai, 23/11/2026 · Chưa ghi"));
}

TEST_CASE_FIXTURE(SampleDiaries, "a day's sheet is signed by its writer and its reviewer") {
  take(wrote(1, content_of("Họp giao ban")));
  take(handed_in(2, {1}));
  const std::string text = printed(diary_sheet_paper(whole(), vietnamese()));

  for (const char* words : {"NHẬT KÝ CÔNG VIỆC", "Thứ Hai, 23/11/2026", "08:00–09:00",
                            "Họp giao ban", "Xong", "Người ghi nhật ký", "Người duyệt nhật ký",
                            "Đã gửi lúc 17:02 ngày 23/11/2026", "Có nhật ký 1 giờ"})
    CHECK_MESSAGE(holds(text, words), std::string{words});
}

TEST_CASE_FIXTURE(SampleDiaries, "nobody's day is a paper that says so") {
  CHECK(holds(printed(diary_sheet_paper(whole(20, 20), vietnamese())), "Không có."));
  CHECK(xlsx_file(diary_sheet_paper(whole(20, 20), vietnamese())));
}

TEST_CASE_FIXTURE(SampleDiaries, "a formula in an entry computes nothing in a spreadsheet") {
  take(wrote(1, hostile("=cmd|'/C calc'!A0")));
  const std::string csv = csv_text(diary_table(whole(), vietnamese()));

  CHECK_FALSE(holds(csv, ",=cmd"));
  CHECK_FALSE(holds(csv, ",\"=cmd"));
  const auto bytes = xlsx_file(diary_book_paper(whole(), vietnamese()));
  REQUIRE(bytes);
  const TemporaryFolder folder;
  REQUIRE(write_note(folder / "book.xlsx", bytes.value(), 0600));
  const Outcome sheet = outcome_of(
      {"/usr/bin/python3", "-c",
       "import sys,zipfile;print(zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml')"
       ".decode())",
       (folder / "book.xlsx").string()});
  REQUIRE_MESSAGE(sheet.code == 0, sheet.err);
  CHECK(holds(sheet.out, "<sheetData>"));
  CHECK_FALSE(holds(sheet.out, "<f>"));
}

TEST_CASE_FIXTURE(SampleDiaries,
                  "letters that would turn a line around are told and do not turn it") {
  take(wrote(1, hostile("Họp \u202Egiao ban\u202C \u2066x\u2069 a\nb")));
  take(handed_in(2, {1}));
  const Say say = vietnamese();

  for (const std::string& text : {csv_text(diary_table(whole(), say)), group_text(whole(), say),
                                  printed(diary_book_paper(whole(), say))}) {
    CHECK_FALSE(holds(text, "\u202E"));
    CHECK_FALSE(holds(text, "\u2066"));
    CHECK(holds(text, "202e"));
  }
}

TEST_CASE_FIXTURE(SampleDiaries, "the longest words of every field stay on their page") {
  std::string longest;
  for (int i = 0; i < 125; ++i) longest += "Ườ ầ";  // 500 letters
  std::string field;
  for (int i = 0; i < 200; ++i) field += 'W';
  EntryContent content = hostile(field);
  content.content = longest + " hết";
  content.unit = "hộ";
  take(wrote(1, content));
  take(wrote(2, content_of("Việc sau cùng", 10h, 11h)));
  const std::string text = printed(diary_book_paper(whole(), vietnamese()));

  CHECK(holds(text, "hết"));
  CHECK(holds(text, "Việc sau cùng"));
  CHECK(how_often(text, "W") >= 6 * 200);
}

TEST_CASE_FIXTURE(SampleDiaries, "the list for the group has what was handed in, by initials") {
  EntryContent told = visit("Hướng dẫn hồ sơ", "ông Nguyễn Văn Tư");
  told.quantity = 3000;
  told.unit = "lượt";
  take(wrote(1, told));
  take(handed_in(2, {1}));
  take(wrote(3, visit("Chưa gửi", "", 10h, 11h)));

  CHECK(group_text(for_others(), vietnamese()) ==
        "BẢN KÊ KHAI CÔNG VIỆC\nVăn phòng\nNgày 23/11/2026\n\n"
        "Nguyễn Văn An – Chuyên viên\nThứ Hai, 23/11/2026:\n"
        "1. 08:00–09:00 Hướng dẫn hồ sơ – ông N.V.T. – 3 lượt – Xong\n");
}

TEST_CASE_FIXTURE(SampleDiaries, "a list for the group without a word says so") {
  CHECK(holds(group_text(for_others(), vietnamese()), "Không có."));
}

TEST_SUITE_END();
}  // namespace kiosk::test
