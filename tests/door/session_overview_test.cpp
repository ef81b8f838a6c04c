// The way to the board, and what can be opened from it.

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/door/board_door.h"

namespace kiosk::test {
namespace {

struct LobbyBoard : BoardDoor {
  static DoorRules lobby() {
    DoorRules rules = rules_of_two_units();
    rules.place = config::Place::kLobby;
    return rules;
  }
  LobbyBoard() : BoardDoor(lobby()) {}
};

// Recorded in the same step as something may be.
bool asked_of(const Strings& kinds, const std::string& kind) {
  return std::count(kinds.begin(), kinds.end(), kind) == 1;
}

}  // namespace

TEST_SUITE_BEGIN("door: board");

TEST_CASE_FIXTURE(BoardDoor, "who is in charge of somebody comes to the board by badge and PIN") {
  open_board("Hà");

  CHECK(board().top.title == "Bảng điều hành");
  CHECK(board().top.line == "Toàn cơ quan");
  CHECK(board().top.by.name == "Hà");
  CHECK(board().top.clock == "09:15");
}

TEST_CASE_FIXTURE(BoardDoor, "who is in charge of nobody is offered no board") {
  at(7h + 22min);
  tap("Bình");
  CHECK_FALSE(has_button("Bảng điều hành"));

  press("Hôm nay");

  CHECK_FALSE(has_button("Bảng điều hành"));
}

TEST_CASE_FIXTURE(BoardDoor, "the board is offered on one's own page too") {
  tap("Hà");
  press("Hôm nay");
  press("Bảng điều hành");
  key("271828");

  CHECK(shows<OverviewFace>());
}

TEST_CASE_FIXTURE(BoardDoor, "a wrong PIN opens no board, and asks again after five seconds") {
  tap("Hà");
  press("Bảng điều hành");
  key("000001");
  CHECK(shows<PinFace>());

  wait(5s);
  key("271828");

  CHECK(shows<OverviewFace>());
}

TEST_CASE_FIXTURE(BoardDoor, "who has set no PIN yet is told where, and it is no wrong one") {
  pin.clear();
  tap("Hà");
  press("Bảng điều hành");
  key("271828");

  const Screen shown = screen();
  REQUIRE(std::holds_alternative<PinFace>(shown.face));
  CHECK(std::get<PinFace>(shown.face).notice == "Chưa đặt mã PIN: xin mở Hôm nay, rồi Đặt mã PIN");
  CHECK(kinds() == Strings{"attendance.arrived"});
}

TEST_CASE_FIXTURE(BoardDoor, "the PIN of the board is no tap") {
  open_board();

  CHECK(kinds() == Strings{"attendance.arrived"});
}

TEST_CASE_FIXTURE(BoardDoor, "who wants the board without having the right to it gets no pad") {
  tap("Bình");
  touch(OpenOverview{});

  CHECK(shows<TapFace>());
}

TEST_CASE_FIXTURE(BoardDoor,
                  "a board left alone for a minute counts ten visible seconds and goes") {
  open_board();
  wait(59s);
  CHECK_FALSE(board().top.countdown);
  wait(2s);
  CHECK(board().top.countdown->number == "9");

  wait(9s);

  CHECK(shows<IdleFace>());
}

TEST_CASE_FIXTURE(LobbyBoard, "in a lobby the board is gone after twenty seconds") {
  open_board();
  wait(19s);
  CHECK(shows<OverviewFace>());

  wait(1s);

  CHECK(shows<IdleFace>());
}

TEST_CASE_FIXTURE(BoardDoor, "others tap beside the board, however long it is read") {
  open_board();
  wait(50s);

  tap("Bình");

  CHECK(shows<OverviewFace>());
  CHECK(side() == Strings{"Bình: Vào 09:15"});
}

TEST_CASE_FIXTURE(BoardDoor, "who has just tapped is on the board at once") {
  open_board();
  tap("Dũng");

  const auto shown = cards();
  CHECK(std::count(shown.begin(), shown.end(), "Dũng: Có mặt từ 09:15") == 1);
}

TEST_CASE_FIXTURE(BoardDoor, "a head sees the own unit and nobody else") {
  open_board("Long");
  CHECK(board().top.line == "Văn phòng");
  CHECK(board().people.size() == 4);
  CHECK(board().units.empty());

  touch(OpenPerson{id("Dũng")});

  CHECK(shows<OverviewFace>());
}

TEST_CASE_FIXTURE(BoardDoor, "a unit is chosen, and the groups are within it") {
  arrives("Bình", 7h + 22min);
  open_board();
  CHECK(board().units == Strings{"Tất cả đơn vị", "Lãnh đạo", "Văn phòng", "Phòng Kinh tế"});

  touch(ShowUnit{2});
  touch(ShowGroup{PeopleGroup::kPresent});

  CHECK(cards() == Strings{"Bình: Có mặt từ 07:22"});
}

TEST_CASE_FIXTURE(BoardDoor, "whose page is opened is recorded, with by whom") {
  open_board();
  touch(OpenPerson{id("Bình")});

  CHECK(person().person.name == "Bình");
  REQUIRE(asked_of(kinds(), "page.read"));
  CHECK(drafts.back().who == id("Bình"));
  CHECK(drafts.back().by == id("Hà"));
  CHECK(drafts.back().via == Via::kBadgeAndPin);
}

TEST_CASE_FIXTURE(BoardDoor, "to look at oneself is no reading") {
  open_board();
  touch(OpenPerson{id("Hà")});

  CHECK(person().person.name == "Hà");
  CHECK_FALSE(asked_of(kinds(), "page.read"));
}

TEST_CASE_FIXTURE(BoardDoor, "a page whose reading cannot be recorded closes") {
  open_board();
  recorder = Recorder::kFailing;
  touch(OpenPerson{id("Bình")});

  CHECK(shows<OverviewFace>());
}

TEST_CASE_FIXTURE(BoardDoor, "a person's page leads back to the board as it was left") {
  open_board();
  touch(ShowGroup{PeopleGroup::kUnheard});
  touch(OpenPerson{id("Bình")});
  press("Về bảng điều hành");

  CHECK(board().group == 2 + 1);
}

TEST_CASE_FIXTURE(BoardDoor, "after a restart the board knows the days before it all the same") {
  arrives("Bình", 7h + 50min, -3);
  arrives("Chi", 7h + 22min, -3);
  const std::vector<Fact> before = facts;
  facts.clear();
  restart();
  tell_staff();
  facts = before;  // in the views, not in the session's memory

  open_board();

  CHECK(board().counts.at(1).delta == "–1 so hôm trước");  // Bình came late on Friday
}

TEST_CASE_FIXTURE(BoardDoor, "with the board closed nothing of it can be asked for") {
  for (const OverviewIntent& intent :
       {OverviewIntent{OpenPerson{id("Bình")}}, OverviewIntent{StartRollCall{}},
        OverviewIntent{Decide{}}, OverviewIntent{ShowUnit{1}}, OverviewIntent{BackToOverview{}}})
    touch(intent);

  CHECK(shows<IdleFace>());
  CHECK(drafts.empty());
}

TEST_SUITE_END();
}  // namespace kiosk::test
