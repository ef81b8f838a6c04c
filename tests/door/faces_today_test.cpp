#include <doctest/doctest.h>

#include "tests/door/toy_door.h"

namespace kiosk::test {
namespace {

Strings rows(const Door& door) {
  const Screen screen = door.screen();
  Strings said;
  for (const auto& row : std::get<TodayFace>(screen.face).rows)
    said.push_back(row.time + ' ' + row.words + (row.struck ? " (struck)" : ""));
  return said;
}

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(ToyDoor, "the page of the day lists the taps as they are understood") {
  tap("An");
  at(11h + 32min);
  tap("An");
  press("Nghỉ trưa");
  at(12h + 58min);
  tap("An");
  press("Quay lại");
  press("Hôm nay");

  CHECK(rows(*this) == Strings{"07:22 Vào", "11:32 Nghỉ trưa", "12:58 Quay lại"});
}

TEST_CASE_FIXTURE(ToyDoor, "a withdrawn tap stays on the page, struck through") {
  tap("An");
  press("Không phải tôi");
  wait(5s);
  tap("An");
  at(8h);
  tap("An");
  press("Hôm nay");

  CHECK(rows(*this) == Strings{"07:22 Vào · đã bỏ (struck)", "08:00 Vào"});
}

TEST_CASE_FIXTURE(ToyDoor, "repeated, undecided and doubted taps are told as such") {
  tap("An");
  wait(10s);
  tap("An");
  at(10h);
  tap("An");
  press("Không phải tôi");
  at(11h);
  restart();
  tap("An");
  press("Đúng là tôi");
  touch(OpenToday{});

  CHECK(rows(*this) == Strings{"07:22 Vào", "07:22 Chạm lại", "10:00 Chưa rõ", "11:00 Chưa rõ"});
}

TEST_CASE_FIXTURE(ToyDoor, "a page shows only its owner's taps and closes by its button") {
  tap("Bình");
  tap("An");
  press("Hôm nay");
  CHECK(rows(*this).size() == 1);
  CHECK(std::get<TodayFace>(screen().face).person.name == "An");

  press("Đóng");

  CHECK(shows<IdleFace>());
}

TEST_CASE_FIXTURE(ToyDoor, "every kind of tap has its own words at the side") {
  tap("An");
  tap("Bình");
  wait(10s);
  tap("An");
  tap("Chi");

  CHECK(side() == Strings{"An: Đã ghi lúc 07:22"});
}

TEST_CASE_FIXTURE(ToyDoor, "an undecided tap at the side says that it will be asked") {
  tap("An");
  at(10h);
  tap("An");
  tap("Bình");

  CHECK(side() == Strings{"An: Đã ghi 10:00 · sẽ hỏi ở lượt sau"});
}

TEST_CASE_FIXTURE(ToyDoor, "marked and withdrawn taps are told as such at the side") {
  tap("An");
  press("Không phải tôi");
  tap("Bình");
  CHECK(side() == Strings{"An: Đã đánh dấu 07:22"});

  press("Không phải tôi");
  wait(5s);
  tap("Bình");
  tap("Chi");

  CHECK(side() == Strings{"Bình: Đã bỏ lượt 07:22"});
}

TEST_SUITE_END();
}  // namespace kiosk::test
