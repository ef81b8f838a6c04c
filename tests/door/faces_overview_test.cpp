// What the board says: counts, cards, arrivals, attention; and the roll call.

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/door/board_door.h"

namespace kiosk::test {
namespace {

OverviewFace::Count count_called(const OverviewFace& face, const std::string& words) {
  for (const auto& count : face.counts)
    if (count.words == words) return count;
  FAIL("no count " << words);
  return {};
}

// The people of one day in quarters of an hour: "1 3 · ·"
std::string arrivals_on(const OverviewFace& face, std::size_t day) {
  std::string row;
  for (std::size_t i = 0; i < face.quarters.size(); ++i) {
    const std::string& words = face.arrival_words.at(day * face.quarters.size() + i);
    row += words.empty() ? "." : words;
  }
  return row;
}

struct SentHome : BoardDoor {
  void is_at_work_elsewhere(const std::string& who, const std::string& code) {
    Declared what;
    what.code = code;
    what.from = what.to = monday();
    happened(declaration(origin_of(who, 6h), what, id("Long")));
  }
  Strings about(const std::string& name) const {
    Strings said;
    for (const auto& item : board().attention)
      if (item.title == name) said.push_back(item.line);
    return said;
  }
};

struct LongAgo : BoardDoor {
  Strings called() const {
    Strings all;
    for (const auto& line : roll_call().lines) all.push_back(line.name);
    return all;
  }
};

}  // namespace

TEST_SUITE_BEGIN("door: board");

TEST_CASE_FIXTURE(BoardDoor, "who is where is told in one line each") {
  arrives("Bình", 7h + 22min);
  arrives("Chi", 7h + 42min);
  arrives("Dũng", 7h + 10min);
  happened(tap_that_means(origin_of("Dũng", 8h + 50min),
                          {Meaning::kWentOut, Errand::kField, Said::kPerson}));
  open_board();

  CHECK(cards() == Strings{"Hà: Có mặt từ 09:15", "Long: Chưa ghi nhận", "Tuyết: Chưa ghi nhận",
                           "Bình: Có mặt từ 07:22", "Chi: 07:42 · sau giờ 12 phút",
                           "Dũng: Đi cơ sở từ 08:50"});
}

TEST_CASE_FIXTURE(BoardDoor, "the five counts agree with the cards") {
  arrives("Bình", 7h + 22min);
  arrives("Chi", 7h + 42min);
  happened(declaration(origin_of("Dũng", 7h), days_of_leave(monday(), monday(2)), id("Hà")));
  open_board();

  CHECK(count_called(board(), "Có mặt").number == "3");
  CHECK(count_called(board(), "Có mặt").delta == "50 %");
  CHECK(count_called(board(), "Đến sau giờ").number == "1");
  CHECK(count_called(board(), "Nghỉ phép").number == "1");
  CHECK(count_called(board(), "Chưa ghi nhận").number == "2");
  CHECK(cards().back() == "Dũng: Nghỉ đến hết 25/11");
}

TEST_CASE_FIXTURE(BoardDoor, "before work has begun nobody is missed") {
  at(7h);
  tap("Hà");
  press("Bảng điều hành");
  key("271828");

  CHECK(count_called(board(), "Chưa ghi nhận").number == "0");
  CHECK(board().attention.empty());
  CHECK(cards().at(1) == "Long: Chưa đến giờ làm");
}

TEST_CASE_FIXTURE(BoardDoor, "whose attendance is not judged is not missed, and never late") {
  staff["Bình"].exempt = true;
  staff["Chi"].exempt = true;
  tell_staff();
  arrives("Chi", 7h + 42min);
  open_board();

  CHECK(cards().at(3) == "Bình: Không tính giờ");
  CHECK(cards().at(4) == "Chi: Có mặt từ 07:42");
  CHECK(count_called(board(), "Đến sau giờ").number == "0");
}

TEST_CASE_FIXTURE(BoardDoor, "each group shows its people only") {
  arrives("Bình", 7h + 22min);
  open_board();
  touch(ShowGroup{PeopleGroup::kUnheard});

  CHECK(cards().size() == 4);
  CHECK(cards().front() == "Long: Chưa ghi nhận");
}

TEST_CASE_FIXTURE(BoardDoor, "several who were not heard of are one row, which leads to them") {
  open_board();
  CHECK(attention().front() == "5 người chưa ghi nhận: Long, +4");

  attend_to(0);

  CHECK(cards().size() == 5);
}

TEST_CASE_FIXTURE(BoardDoor, "one who was not heard of is led to at once") {
  for (const char* name : {"Long", "Tuyết", "Bình", "Chi"}) arrives(name, 7h + 22min);
  open_board();
  attend_to(0);

  CHECK(person().person.name == "Dũng");
  CHECK(person().rows.empty());
}

TEST_CASE_FIXTURE(BoardDoor, "a departure that nobody tapped asks for attention the day after") {
  arrives("Bình", 7h + 20min, -3);
  open_board();

  CHECK(attention().back() == "Bình: Chưa ghi giờ về · T6 20/11");
}

TEST_CASE_FIXTURE(SentHome, "who works at home and says nothing for an hour asks for attention") {
  is_at_work_elsewhere("Bình", "TN");
  is_at_work_elsewhere("Dũng", "CS");
  is_at_work_elsewhere("Chi", "TN");
  arrives("Chi", 7h + 40min);
  open_board();

  CHECK(about("Bình") == Strings{"Làm ở nhà, chưa báo gì từ 07:30"});
  CHECK(about("Dũng") == Strings{"Đi cơ sở, chưa báo gì từ 07:30"});
  CHECK(about("Chi").empty());
}

TEST_CASE_FIXTURE(SentHome, "a silent home worker is led to at once") {
  is_at_work_elsewhere("Bình", "TN");
  open_board();
  attend_to(1);  // after those who are missed in the office

  CHECK(person().person.name == "Bình");
}

TEST_CASE_FIXTURE(SentHome, "a home worker whose attendance is not judged alarms nobody") {
  staff["Bình"].exempt = true;
  tell_staff();
  is_at_work_elsewhere("Bình", "TN");
  open_board();

  CHECK(about("Bình").empty());
}

TEST_CASE_FIXTURE(BoardDoor, "with nothing to attend to the list says so") {
  for (const char* name : {"Long", "Tuyết", "Bình", "Chi", "Dũng"}) arrives(name, 7h + 22min);
  open_board();

  CHECK(board().attention.empty());
  CHECK(board().no_attention == "Chưa có việc nào cần chú ý");
}

TEST_CASE_FIXTURE(BoardDoor, "arrivals are counted by quarters, and days to come are empty") {
  arrives("Bình", 7h + 22min);
  arrives("Chi", 7h + 29min);
  arrives("Dũng", 5h + 40min);
  open_board();

  CHECK(board().days == Strings{"T2", "T3", "T4", "T5", "T6"});
  CHECK(arrivals_on(board(), 0) == "1..2.....1");  // Hà came after the last quarter
  CHECK(board().arrivals.at(10) < 0);
  CHECK(board().quarters.front() == "06:30");
  CHECK(board().quarters.back() == "sau");
}

TEST_CASE_FIXTURE(BoardDoor, "a tap that nobody has explained is unclear, and in no other count") {
  arrives("Bình", 7h + 22min);
  happened(undecided_tap(origin_of("Bình", 8h + 50min)));
  open_board();

  CHECK(cards().at(3) == "Bình: Chưa rõ từ 07:22");
}

TEST_CASE_FIXTURE(LongAgo,
                  "one touch calls the roll of everybody last known inside, unit by unit") {
  arrives("Bình", 7h + 22min);
  arrives("Chi", 7h + 22min);
  leaves("Chi", 9h);
  arrives("Dũng", 7h + 22min);
  open_board();
  press("Điểm danh khẩn cấp");

  CHECK(called() == Strings{"Lãnh đạo", "Hà", "Văn phòng", "Bình", "Phòng Kinh tế", "Dũng"});
  CHECK(roll_call().found == "0/3");
}

TEST_CASE_FIXTURE(LongAgo, "who comes in while the roll is called is called, too") {
  arrives("Bình", 7h + 22min);
  open_board();
  press("Điểm danh khẩn cấp");
  tap("Chi");

  const Strings names = called();
  CHECK(std::count(names.begin(), names.end(), "Chi") == 1);
}

TEST_CASE_FIXTURE(LongAgo, "a tick stays, and is taken back with another touch") {
  arrives("Bình", 7h + 22min);
  open_board();
  press("Điểm danh khẩn cấp");
  touch(TickFound{id("Bình")});
  wait(5min);
  CHECK(roll_call().found == "1/2");
  CHECK(roll_call().lines.back().found);

  touch(TickFound{id("Bình")});

  CHECK(roll_call().found == "0/2");
}

TEST_CASE_FIXTURE(LongAgo, "a head calls the roll of the whole house") {
  arrives("Dũng", 7h + 22min);
  open_board("Long");
  press("Điểm danh khẩn cấp");

  CHECK(called() == Strings{"Văn phòng", "Long", "Phòng Kinh tế", "Dũng"});
}

TEST_CASE_FIXTURE(LongAgo, "who may still be inside is called, too") {
  arrives("Bình", 7h + 22min);
  happened(undecided_tap(origin_of("Bình", 8h + 50min)));
  open_board();
  press("Điểm danh khẩn cấp");

  CHECK(roll_call().lines.back().line == "Chưa rõ còn bên trong");
}

TEST_CASE_FIXTURE(LongAgo, "who leaves while the roll is called stays on it") {
  arrives("Bình", 7h + 22min);
  open_board();
  press("Điểm danh khẩn cấp");
  happened(tap_that_means(origin_of("Bình", 9h + 16min), {Meaning::kLeft}));

  CHECK(roll_call().found == "0/2");
}

TEST_SUITE_END();
}  // namespace kiosk::test
