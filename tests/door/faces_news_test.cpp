// Notices on the idle screen and on the supervisors' board.

#include <doctest/doctest.h>

#include "tests/door/news_door.h"

namespace kiosk::test {
namespace {

struct Office : NewsDoor {
  std::string on_idle() const {
    const Screen seen = screen();
    REQUIRE(std::holds_alternative<IdleFace>(seen.face));
    const auto& face = std::get<IdleFace>(seen.face);
    return face.notice ? face.notice->title : "";
  }
  // "✓ Bình", one for each person below their unit.
  Strings readers() const {
    Strings all;
    for (const auto& line : roll_call().lines)
      all.push_back(line.who.empty() ? line.name + ":" : (line.found ? "✓ " : "") + line.name);
    return all;
  }
  void open_readers() {
    for (const auto& item : board().attention)
      if (std::holds_alternative<NewsIntent>(item.intent)) return touch(item.intent);
    FAIL("no notice on the board");
  }
};

}  // namespace

TEST_SUITE_BEGIN("door: news");

TEST_CASE_FIXTURE(Office, "a notice stands on the idle screen from its first day to its last") {
  OfficeNotice said = notice();
  said.from = monday(1);
  said.until = monday(1);
  post(said);

  CHECK(on_idle() == "");
  at(7h, 1);
  CHECK(on_idle() == "Họp giao ban lúc 14:00");
  at(7h, 2);
  CHECK(on_idle() == "");
}

TEST_CASE_FIXTURE(Office, "several notices stand there in turn, twenty seconds each") {
  post(notice("Một"));
  post(notice("Hai"));
  at(8h);
  const std::string first = on_idle();
  wait(19s);
  CHECK(on_idle() == first);
  wait(1s);
  CHECK(on_idle() != first);
  wait(20s);
  CHECK(on_idle() == first);
}

TEST_CASE_FIXTURE(Office, "a notice for one unit does not stand before everybody") {
  OfficeNotice said = notice();
  said.units = {"Phòng Kinh tế"};
  post(said);

  CHECK(on_idle() == "");
}

TEST_CASE_FIXTURE(Office, "the board tells how many have read a notice") {
  const EventId posted = post(notice());
  reads("Bình", posted);
  reads("Long", posted);
  open_board();

  CHECK(attention().back() == "2/6 đã đọc thông báo: Họp giao ban lúc 14:00");
}

TEST_CASE_FIXTURE(Office, "from there those who have not read it are found, unit by unit") {
  const EventId posted = post(notice());
  reads("Bình", posted);
  open_board();
  open_readers();

  CHECK(roll_call().found == "1/6");
  CHECK(roll_call().words == "đã đọc");
  CHECK(roll_call().top.line == "Họp giao ban lúc 14:00");
  CHECK_FALSE(roll_call().for_ticking);
  CHECK(readers() == Strings{"Lãnh đạo:", "Hà", "Văn phòng:", "Long", "Tuyết", "Chi", "✓ Bình",
                             "Phòng Kinh tế:", "Dũng"});
  press("Về bảng điều hành");
  CHECK(shows<OverviewFace>());
}

TEST_CASE_FIXTURE(Office, "the head of a unit sees the readers of that unit") {
  post(notice());
  open_board("Long");
  open_readers();

  CHECK(roll_call().found == "0/4");
}

TEST_CASE_FIXTURE(Office,
                  "a notice that everybody has read, or that asks nobody, asks for no care") {
  const EventId posted = post(notice());
  for (const std::string& name : order) reads(name, posted);
  OfficeNotice rules_said = notice("Nội quy");
  rules_said.asks = false;
  post(rules_said);
  open_board();

  for (const std::string& item : attention()) CHECK(item.find("thông báo") == item.npos);
}

TEST_SUITE_END();
}  // namespace kiosk::test
