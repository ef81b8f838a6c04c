// What waits for the office's word, decided from the board in two touches.

#include <doctest/doctest.h>

#include "tests/door/board_door.h"

namespace kiosk::test {
namespace {

// On Friday somebody forgot to tap on the way out and has told it this morning.
struct Forgotten : BoardDoor {
  EventId told;

  Forgotten() {
    arrives("Bình", 7h + 20min, -3);
    told = recalls_leaving("Bình", 17h, -3);
  }
};

}  // namespace

TEST_SUITE_BEGIN("door: board");

TEST_CASE_FIXTURE(Forgotten, "two touches lead from the board to a decision") {
  open_board();
  CHECK(attention().at(1) == "Bình: Bổ sung công · T6 20/11");
  attend_to(1);
  press("Đồng ý");

  CHECK(kinds().back() == "attendance.decided");
  CHECK(drafts.back().who == id("Bình"));
  CHECK(drafts.back().by == id("Hà"));
  CHECK(drafts.back().via == Via::kBadgeAndPin);
  CHECK(drafts.back().data.find(to_string(told)) != std::string::npos);
  CHECK(person().decided == "Đã ghi: Đồng ý");
}

TEST_CASE_FIXTURE(Forgotten, "the old and the new stand beside each other") {
  open_board();
  attend_to(1);

  REQUIRE(person().waiting);
  CHECK(person().waiting->old_words == "Chưa có giờ về");
  CHECK(person().waiting->new_words == "Về 17:00");
  CHECK(person().waiting->line == "Theo lời kể · nói lúc 07:31");
  CHECK(person().day_title == "Thứ Sáu 20/11");
}

TEST_CASE_FIXTURE(Forgotten, "a decision is told only once it is recorded") {
  open_board();
  attend_to(1);
  recorder = Recorder::kSlow;
  press("Đồng ý");
  CHECK(person().decided == "");
  CHECK(person().waiting->explained == "Đang ghi…");
  CHECK(person().waiting->answers.empty());

  wait(delay);

  CHECK(person().decided == "Đã ghi: Đồng ý");
  CHECK_FALSE(person().waiting);
}

TEST_CASE_FIXTURE(Forgotten, "a decision that cannot be recorded is said, and may be made again") {
  open_board();
  attend_to(1);
  recorder = Recorder::kFailing;
  press("Đồng ý");

  CHECK(side() == Strings{"Bình: Chưa ghi được lựa chọn – xin ghi sổ giấy"});
  CHECK(person().decided == "");
  CHECK(has_button("Đồng ý"));
}

TEST_CASE_FIXTURE(Forgotten, "what was agreed to counts, and stays visibly corrected") {
  open_board();
  attend_to(1);
  press("Đồng ý");

  const auto rows = person().rows;
  REQUIRE(rows.size() == 2);
  CHECK(rows.at(1).time == "17:00");
  CHECK(rows.at(1).words == "Về");
  CHECK(rows.at(1).correction == "Bổ sung · Hà đồng ý");
  CHECK_FALSE(rows.at(1).struck);
}

TEST_CASE_FIXTURE(Forgotten, "what was refused does not count, and stays visible") {
  open_board();
  attend_to(1);
  touch(ChooseComment{2});
  press("Không đồng ý");

  const auto row = person().rows.at(1);
  CHECK(row.struck);
  CHECK(row.correction == "Hà không đồng ý – Cần giải trình thêm");
}

TEST_CASE_FIXTURE(Forgotten, "a quick comment is one touch, and taken back with another") {
  open_board();
  attend_to(1);
  touch(ChooseComment{0});
  CHECK(person().waiting->comments.at(0).chosen);
  touch(ChooseComment{0});
  CHECK_FALSE(person().waiting->comments.at(0).chosen);

  touch(ChooseComment{1});
  press("Đồng ý");

  CHECK(drafts.back().data.find("Theo lịch công tác") != std::string::npos);
}

TEST_CASE_FIXTURE(Forgotten, "a decided thing leaves the board") {
  open_board();
  attend_to(1);
  press("Đồng ý");
  press("Về bảng điều hành");

  CHECK(attention().size() == 1);
}

TEST_CASE_FIXTURE(BoardDoor, "a change of a tap shows what it was and what it is to be") {
  arrives("Bình", 7h + 20min);
  const EventId out =
      happened(tap_that_means(origin_of("Bình", 8h), {Meaning::kLeft, {}, Said::kInferred}));
  happened(
      amendment(origin_of("Bình", 9h), out, {Meaning::kWentOut, Errand::kField, Said::kPerson}));
  open_board();
  attend_to(1);
  CHECK(person().waiting->title == "Sửa lượt chạm");
  CHECK(person().waiting->old_words == "Về 08:00");
  CHECK(person().waiting->new_words == "Đi cơ sở 08:00");

  press("Đồng ý");

  CHECK(person().rows.at(1).words == "Đi cơ sở");
  CHECK(person().rows.at(1).correction == "Trước là Về · Hà đồng ý");
}

TEST_CASE_FIXTURE(BoardDoor,
                  "a tap without badge or PIN waits until somebody says that it was them") {
  Origin origin = origin_of("Bình", 7h + 20min);
  origin.via = Via::kClaimed;
  happened(tap_that_means(origin, {Meaning::kArrived}));
  open_board();
  CHECK(attention().at(1) == "Bình: Quên cả thẻ và mã PIN · Hôm nay");
  attend_to(1);
  CHECK(person().waiting->old_words == "Vào 07:20");

  press("Không đồng ý");

  CHECK(person().rows.at(0).struck);
}

TEST_CASE_FIXTURE(BoardDoor, "days that were asked for are agreed to") {
  happened(declaration(origin_of("Bình", 7h + 20min), days_of_leave(monday(1), monday(2))));
  open_board();
  CHECK(board().counts.at(3).delta == "1 chờ duyệt");
  CHECK(attention().at(1) == "Bình: Xin nghỉ · 24/11 – 25/11");
  attend_to(1);
  CHECK(person().waiting->new_words == "Nghỉ phép 24/11 – 25/11");

  press("Đồng ý");

  CHECK(person().decided == "Đã ghi: Đồng ý");
  CHECK_FALSE(person().waiting);
}

TEST_CASE_FIXTURE(BoardDoor, "nobody decides about themselves, and their own does not ask them") {
  happened(declaration(origin_of("Hà", 7h + 20min), days_of_leave(monday(1), monday(1))));
  open_board();
  CHECK(attention().size() == 1);  // who has not been heard of
  touch(OpenPerson{id("Hà")});

  REQUIRE(person().waiting);
  CHECK(person().waiting->answers.empty());
}

TEST_CASE_FIXTURE(Forgotten, "who keeps the rosters sees what waits and decides nothing") {
  open_board("Tuyết");
  attend_to(1);
  CHECK(person().waiting->answers.empty());
  CHECK(person().waiting->explained == "Lãnh đạo phụ trách người này mới quyết định được");

  touch(Decide{told, true, ""});

  CHECK(kinds().back() == "page.read");
}

TEST_CASE_FIXTURE(Forgotten, "what does not wait cannot be decided") {
  open_board();
  attend_to(1);
  touch(Decide{EventId{}, true, ""});

  CHECK(kinds().back() == "page.read");
}

TEST_CASE_FIXTURE(BoardDoor, "the end of a night on duty is nobody's late morning") {
  Declared night;
  night.code = "TR";
  night.from = monday(-4);  // a Thursday
  night.to = night.from;
  night.hours = config::WorkSession{17h, 31h};
  happened(declaration(origin_of("Bình", 7h, -5), night, id("Tuyết")));
  arrives("Bình", 16h + 50min, -4);
  happened(tap_that_means(origin_of("Bình", 8h + 10min, -3), {Meaning::kLeft}));
  open_board();
  touch(OpenPerson{id("Bình")});

  CHECK(person().tallies.at(0).number == "0 lần");
}

TEST_CASE_FIXTURE(BoardDoor, "how often somebody came late is told of thirty and ninety days") {
  arrives("Bình", 7h + 42min, -3);
  arrives("Bình", 7h + 40min, -40);
  arrives("Bình", 7h + 20min, -4);
  open_board();
  touch(OpenPerson{id("Bình")});

  const auto tallies = person().tallies;
  REQUIRE(tallies.size() == 2);
  CHECK(tallies.at(0).number == "1 lần");
  CHECK(tallies.at(0).words == "trong 30 ngày · 12 phút");
  CHECK(tallies.at(1).number == "2 lần");
  CHECK(tallies.at(1).words == "trong 90 ngày · 22 phút");
}

TEST_CASE_FIXTURE(BoardDoor, "what was told at a start long ago still waits on the board") {
  arrives("Bình", 7h + 20min, -28);
  recalls_leaving("Bình", 17h, -28);
  const std::vector<Fact> before = facts;
  facts.clear();
  restart();
  tell_staff();
  facts = before;

  open_board();

  CHECK(attention().at(1) == "Bình: Bổ sung công · T2 26/10");
}

TEST_SUITE_END();
}  // namespace kiosk::test
