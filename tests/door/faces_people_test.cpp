// What stands on the administrators' faces.

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/door/people_door.h"

namespace kiosk::test {
namespace {

Strings labels_of(const std::vector<LetterKey>& row) {
  Strings all;
  for (const LetterKey& key : row) all.push_back(key.label);
  return all;
}

struct ChoiceDoor : PeopleDoor {
  ChoiceFace choice() const { return std::get<ChoiceFace>(screen().face); }
  static Strings picked(const ChoiceFace& face) {
    Strings all;
    for (const auto& group : face.groups)
      for (const Button& option : group.options)
        if (option.likely) all.push_back(option.title);
    return all;
  }
};

}  // namespace

TEST_SUITE_BEGIN("door: people");

TEST_CASE_FIXTURE(PeopleDoor, "for a search there are digits above the letters") {
  open_people();
  const auto keys = list().keys;

  REQUIRE(keys.size() == 4);
  CHECK(labels_of(keys[0]).front() == "1");
  CHECK(labels_of(keys[1]) == Strings{"Q", "W", "E", "R", "T", "Y", "U", "I", "O", "P"});
  CHECK(labels_of(keys[3]).back() == "Xóa");
}

TEST_CASE_FIXTURE(PeopleDoor, "for a name there are the letters and tones of Vietnamese") {
  open_people();
  press("Thêm người");

  CHECK(labels_of(list().keys[0]) ==
        Strings{"Ă", "Â", "Đ", "Ê", "Ô", "Ơ", "Ư", "à", "ả", "ã", "á", "ạ"});
}

TEST_CASE_FIXTURE(PeopleDoor, "who has no badge stands out in the list, by a sign and by words") {
  open_people();
  type("binh");

  const auto line = list().lines.at(0);
  CHECK(line.words == "Chưa có thẻ · chưa có PIN");
  CHECK(line.icon == Icon::kWarning);
  CHECK(line.tint == Tint::kLate);
}

TEST_CASE_FIXTURE(PeopleDoor, "when nobody is found, that is said in place of the list") {
  open_people();
  type("zz");

  CHECK(list().lines.empty());
  CHECK(list().nobody == "Không tìm thấy ai");
}

TEST_CASE_FIXTURE(PeopleDoor, "who has no badge is offered one first") {
  open_people();
  open_card("CB-0005");
  CHECK(card().actions.front().title == "Gán thẻ");
  CHECK(card().actions.front().likely);

  open_card("CB-0002");
  CHECK_FALSE(card().actions.front().likely);
}

TEST_CASE_FIXTURE(PeopleDoor, "the card tells badges and the PIN, never more than three digits") {
  open_people();
  open_card("CB-0001");

  REQUIRE(card().rows.size() == 2);
  CHECK(card().rows[0].words == "Thẻ ••• Lan");
  CHECK(card().rows[0].line == "Thẻ của người này");
  CHECK(card().rows[1].words == "Có mã PIN");
  CHECK_FALSE(card().rows[1].lock);
}

TEST_CASE_FIXTURE(PeopleDoor, "who was given another position has both on their card") {
  appoint({"CB-0002"}, "Phó Trưởng phòng", {std::chrono::year{2026} / 11 / 24, "45/QĐ-UBND"});
  open_people();
  open_card("CB-0002");

  const auto& rows = card().rows;
  REQUIRE(rows.size() == 4);
  CHECK(rows[2].words == "Phó Trưởng phòng · Văn phòng");
  CHECK(rows[2].line == "Từ ngày 24/11/2026 · theo 45/QĐ-UBND");
}

TEST_CASE_FIXTURE(PeopleDoor, "while badges are handed out the next three are named") {
  open_people();
  press("Phát thẻ");

  CHECK(card().who_title == "Đến lượt · CB-0004");
  CHECK(card().rows.size() == 2);
  CHECK(card().rows.front().words == "Nguyễn Văn Ánh");
  CHECK(card().awaiting->line == "Thẻ chưa ai dùng sẽ là của Nguyễn Vân Anh");
  CHECK_FALSE(has_button("Hoàn tác"));
}

TEST_CASE_FIXTURE(ChoiceDoor, "the unit somebody is in is picked when another is asked for") {
  open_people();
  open_card("CB-0005");
  press("Chuyển đơn vị");

  CHECK(picked(choice()) == Strings{"Phòng Kinh tế"});
  press("Trở lại");
  CHECK(shows<StaffCardFace>());
}

TEST_CASE_FIXTURE(ChoiceDoor, "somebody new is nobody in particular until a role is picked") {
  open_people();
  press("Thêm người");
  type("vo");
  press("Tiếp tục");
  CHECK(choice().title == "Làm ở đơn vị nào?");
  press("Văn phòng");

  CHECK(choice().recorded == "Mã cán bộ CB-0006");
  CHECK(choice().person.name == "Vo");
  CHECK(picked(choice()) == Strings{"Nhân viên"});
}

TEST_SUITE_END();
}  // namespace kiosk::test
