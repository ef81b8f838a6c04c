// One's own book: weeks and months of the diary, what they come to, and a search over all of them.

#include "tests/door/diary_door.h"

namespace kiosk::test {
namespace {

struct Book : DiaryDoor {
  static Date monday(int days = 0) {
    return Date{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + std::chrono::days{days}};
  }
  StaffId an() { return person_called("An").id; }
  EntryContent content_on(int days, const std::string& words,
                          EntryResult result = EntryResult::kDone) {
    EntryContent content;
    content.date = monday(days);
    content.content = words;
    content.from = 8h;
    content.to = 9h;
    content.result = result;
    return content;
  }
  EventId wrote_on(int days, const std::string& words, EntryResult result = EntryResult::kDone) {
    const Origin origin = origin_of(an(), 16h, days);
    return happened(entry_written(origin, content_on(days, words, result), Writing::kSaved));
  }
  void open_book() {
    open_diary(16h + 30min);
    touch(OpenBook{});
  }
  BookFace book() const {
    const Screen seen = screen();
    REQUIRE(std::holds_alternative<BookFace>(seen.face));
    return std::get<BookFace>(seen.face);
  }
  // "T2 23/11: Nháp · Họp", a row each.
  Strings pages() const {
    Strings all;
    const BookFace face = book();
    for (const auto& row : face.rows)
      all.push_back(row.time + ": " + row.title + (row.text.empty() ? "" : " · " + row.text));
    return all;
  }
  std::string figure(const std::string& words) const {
    const BookFace face = book();
    for (const auto& each : face.figures)
      if (each.words == words) return each.number;
    return "none";
  }
};

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(Book, "a month of the book has a page for each working day, the latest first") {
  wrote_on(-3, "Đo đất");
  wrote_on(0, "Họp");
  open_book();

  const Strings all = pages();
  REQUIRE(all.size() >= 2);
  CHECK(all.at(0) == "T2 23/11: Nháp · Họp");
  CHECK(all.at(1) == "T6 20/11: Nháp · Đo đất");
  CHECK(figure("việc") == "2");
}

TEST_CASE_FIXTURE(Book, "a working day without an entry is told without reproach") {
  wrote_on(0, "Họp");
  open_book();
  touch(ShowBookTab{BookTab::kWeek});

  CHECK(pages() == Strings{"T2 23/11: Nháp · Họp"});
  touch(TurnBook{-1});
  for (const auto& row : book().rows) CHECK(row.tint == Tint::kUnheard);
}

TEST_CASE_FIXTURE(Book, "touching a day of the book opens that day of the diary") {
  wrote_on(-3, "Đo đất");
  open_book();
  touch(*book().rows.at(1).opens);

  CHECK(day().rows.at(0).text == "Đo đất");
}

TEST_CASE_FIXTURE(Book, "earlier months are looked back at and a day long ago is only read") {
  wrote_on(-80, "Kiểm kê kho");
  open_book();
  touch(TurnBook{-1});
  touch(TurnBook{-1});
  const BookFace face = book();
  CHECK(face.span == "Tháng 9 năm 2026");
  bool found = false;
  for (const auto& row : face.rows)
    if (row.text == "Kiểm kê kho") {
      found = true;
      touch(*row.opens);
      break;
    }
  REQUIRE(found);
  CHECK(day().rows.at(0).text == "Kiểm kê kho");
  CHECK(day().actions.size() == 1);
  touch(WriteEntry{});
  CHECK(shows<DiaryDayFace>());
}

TEST_CASE_FIXTURE(Book, "the book is never turned beyond today") {
  open_book();
  CHECK_FALSE(book().after);
  touch(TurnBook{1});
  CHECK(book().span == "Tháng 11 năm 2026");
}

TEST_CASE_FIXTURE(Book, "the figures tell days entries and results of the month") {
  wrote_on(-3, "Đo đất", EntryResult::kInProgress);
  wrote_on(0, "Họp");
  open_book();
  touch(ShowBookTab{BookTab::kFigures});

  CHECK(figure("việc đã xong") == "1/2");
  CHECK(figure("đã ghi") == "2 giờ");
  CHECK(book().bars.size() == 1);
}

TEST_CASE_FIXTURE(Book, "a row of days goes over days on which nobody was at work") {
  happened(tap_that_means(origin_of(an(), 7h + 20min, -3), {Meaning::kArrived}));
  happened(tap_that_means(origin_of(an(), 17h, -3), {Meaning::kLeft, {}, Said::kPerson}));
  wrote_on(-3, "Đo đất");
  wrote_on(0, "Họp");
  open_book();
  touch(ShowBookTab{BookTab::kFigures});

  CHECK(figure("ngày liên tục") == "2");
}

TEST_CASE_FIXTURE(Book, "what is typed is looked for without marks and opens its day") {
  wrote_on(-3, "Đo đất khu phố 4");
  wrote_on(0, "Họp");
  open_book();
  touch(ShowBookTab{BookTab::kFind});
  CHECK(book().keys);
  type(U"do dat");
  touch(FindInDiaries{});

  const BookFace face = book();
  CHECK_FALSE(face.keys);
  REQUIRE(face.rows.size() == 1);
  CHECK(face.rows.at(0).text == "Đo đất khu phố 4");
  touch(*face.rows.at(0).opens);
  CHECK(day().rows.at(0).text == "Đo đất khu phố 4");
}

TEST_CASE_FIXTURE(Book, "what is nowhere is said to be nowhere") {
  open_book();
  touch(ShowBookTab{BookTab::kFind});
  type(U"xyz");
  touch(FindInDiaries{});

  CHECK(book().nothing == "Không thấy “xyz” trong nhật ký");
}

TEST_CASE_FIXTURE(Book, "somebody else's tap stands beside a search that is being typed") {
  staff["Bình"] = person_called("Bình");
  open_book();
  touch(ShowBookTab{BookTab::kFind});
  type(U"do");
  tap("Bình");
  type(U"n");

  REQUIRE(book().field);
  CHECK(book().field->letters == Strings{"d", "o", "n"});
}

TEST_SUITE_END();

}  // namespace kiosk::test
