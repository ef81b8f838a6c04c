// "Báo lịch thay": who called in sick has the day entered by their head, on the board.

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/door/board_door.h"

namespace kiosk::test {
namespace {

struct Declaring : BoardDoor {
  void open(const std::string& whom, const std::string& by = "Hà") {
    open_board(by);
    touch(OpenPerson{id(whom)});
  }
  // Sick leave today, of Bình, by Hà.
  void declare() {
    open("Bình");
    press("Báo lịch thay");
    press("Nghỉ ốm");
    press("Hôm nay");
    press("Ghi");
  }
  std::ptrdiff_t declared() const {
    const auto all = kinds();
    return std::count(all.begin(), all.end(), "presence.declared");
  }
};

}  // namespace

TEST_SUITE_BEGIN("door: days entered for somebody");

TEST_CASE_FIXTURE(Declaring, "a head enters the day of who called in, and nobody has to agree") {
  declare();

  CHECK(drafts.back().kind == "presence.declared");
  CHECK(drafts.back().who == id("Bình"));
  CHECK(drafts.back().by == id("Hà"));
  CHECK(drafts.back().data == R"({"code":"Ô","from":"2026-11-23","to":"2026-11-23"})");
  CHECK(person().decided == "Đã ghi lịch");
  CHECK_FALSE(person().waiting);
}

TEST_CASE_FIXTURE(Declaring, "what was entered counts at once: nobody misses who is ill") {
  declare();
  touch(BackToOverview{});

  const Strings all = cards();
  CHECK(std::count(all.begin(), all.end(), "Bình: Nghỉ hôm nay") == 1);
}

TEST_CASE_FIXTURE(Declaring, "the page of days says that it stands at once, and can be left") {
  open("Bình");
  press("Báo lịch thay");
  CHECK(has_button("Nghỉ phép"));
  CHECK_FALSE(has_button("Trực cơ quan"));
  press("Trở lại");

  CHECK(shows<PersonFace>());
  CHECK(declared() == 0);
}

TEST_CASE_FIXTURE(Declaring,
                  "nobody enters days for themselves, nor for whom they do not decide about") {
  open("Hà");
  CHECK_FALSE(has_button("Báo lịch thay"));
  touch(OpenRequest{});
  CHECK(shows<PersonFace>());
  touch(ClosePage{});
  open("Dũng", "Long");
  touch(OpenRequest{});
  touch(Pick{0, 0});
  touch(SavePage{});

  CHECK(declared() == 0);
}

TEST_CASE_FIXTURE(Declaring, "two touches of Ghi are one word") {
  open("Bình");
  press("Báo lịch thay");
  press("Nghỉ ốm");
  press("Hôm nay");
  recorder = Recorder::kSlow;
  touch(SavePage{});
  touch(SavePage{});

  CHECK(declared() == 1);
}

TEST_CASE_FIXTURE(Declaring, "a day that could not be recorded is told, and the page stands") {
  open("Bình");
  press("Báo lịch thay");
  press("Nghỉ ốm");
  press("Hôm nay");
  recorder = Recorder::kFailing;
  press("Ghi");

  CHECK(side() == Strings{"Bình: Chưa ghi được lựa chọn – xin ghi sổ giấy"});
  recorder = Recorder::kPrompt;
  press("Ghi");
  CHECK(person().decided == "Đã ghi lịch");
}

TEST_SUITE_END();
}  // namespace kiosk::test
