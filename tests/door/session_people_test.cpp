// People on screen, for whoever looks after them: found, moved, gone, new.

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/door/people_door.h"

namespace kiosk::test {
namespace {

struct LobbyPeople : PeopleDoor {
  static DoorRules lobby() {
    DoorRules rules = rules_of_two_units();
    rules.place = config::Place::kLobby;
    return rules;
  }
  LobbyPeople() : PeopleDoor(lobby()) {}
};

struct NewPeople : PeopleDoor {
  void name(std::initializer_list<Intent> keys) {
    open_people();
    press("Thêm người");
    for (const Intent& key : keys) touch(key);
  }
  void name_of_four_letters() {
    name({TypeLetter{"v"}, TypeLetter{"o"}, TypeTone{2}, TypeLetter{" "}, TypeLetter{"đ"},
          TypeLetter{"ă"}, TypeLetter{"n"}, TypeLetter{"g"}});
  }
};

}  // namespace

TEST_SUITE_BEGIN("door: people");

TEST_CASE_FIXTURE(PeopleDoor, "an administrator comes to people and badges by badge and PIN") {
  open_people();

  CHECK(list().top.title == "Người và thẻ");
  CHECK(list().top.line == "5 người · 3 chưa có thẻ");
  CHECK(list().top.by.name == "Trần Thị Lan");
}

TEST_CASE_FIXTURE(PeopleDoor, "who administers nothing is offered no people, and opens none") {
  at(7h + 22min);
  tap("Khôi");
  CHECK_FALSE(has_button("Người và thẻ"));

  touch(OpenPeople{});

  CHECK_FALSE(shows<PinFace>());
}

TEST_CASE_FIXTURE(PeopleDoor, "a wrong PIN opens nobody's card") {
  at(7h + 22min);
  tap("Lan");
  press("Người và thẻ");
  key("000001");

  CHECK(shows<PinFace>());
}

TEST_CASE_FIXTURE(PeopleDoor, "the list is in the order of given names") {
  open_people();

  CHECK(names() ==
        Strings{"Nguyễn Vân Anh", "Nguyễn Văn Ánh", "Phạm Bình", "Lê Minh Khôi", "Trần Thị Lan"});
}

TEST_CASE_FIXTURE(PeopleDoor, "three letters without marks find a person") {
  open_people();
  type("nva");
  CHECK(names() == Strings{"Nguyễn Vân Anh", "Nguyễn Văn Ánh"});
  CHECK(list().typed == "nva");

  touch(EraseTyped{});
  touch(EraseTyped{});
  touch(EraseTyped{});
  type("pham b");
  CHECK(names() == Strings{"Phạm Bình"});
}

TEST_CASE_FIXTURE(PeopleDoor, "a person is found by the staff code too") {
  open_people();
  type("0002");

  CHECK(names() == Strings{"Lê Minh Khôi"});
}

TEST_CASE_FIXTURE(PeopleDoor, "the list tells the last three digits of a badge, and no more") {
  open_people();
  type("khoi");

  CHECK(list().lines.at(0).words == "Thẻ ••• ôi · chưa có PIN");
  CHECK(list().lines.at(0).person.line == "CB-0002 · Văn phòng");
}

TEST_CASE_FIXTURE(PeopleDoor, "somebody is moved to another unit in two touches, by who did it") {
  open_people();
  open_card("CB-0005");
  press("Chuyển đơn vị");
  press("Văn phòng");

  REQUIRE(kinds() == Strings{"staff.changed"});
  CHECK(drafts.back().by.text == "CB-0001");
  CHECK(drafts.back().via == Via::kBadgeAndPin);
  CHECK(drafts.back().data == R"({"unit":"Văn phòng"})");
  CHECK(told() == "Đã chuyển đơn vị: Văn phòng");
  CHECK(card().person.line == "Văn phòng");
}

TEST_CASE_FIXTURE(PeopleDoor, "whoever is moved to where they are is recorded as nothing") {
  open_people();
  open_card("CB-0005");
  press("Chuyển đơn vị");
  press("Phòng Kinh tế");

  CHECK(kinds().empty());
}

TEST_CASE_FIXTURE(PeopleDoor, "to take somebody off the list is asked once more") {
  open_people();
  open_card("CB-0002");
  press("Thôi việc");
  CHECK(kinds().empty());
  press("Không");
  press("Thôi việc");
  press("Đúng, đã thôi việc");

  CHECK(kinds() == Strings{"staff.left"});
  CHECK(names().size() == 4);
  CHECK(list().told == "Đã ghi thôi việc · Lê Minh Khôi");
}

TEST_CASE_FIXTURE(PeopleDoor, "nobody takes themselves off the list") {
  open_people();
  open_card("CB-0001");
  CHECK_FALSE(has_button("Thôi việc"));

  touch(LeaveOffice{});
  touch(LeaveOffice{true});

  CHECK(kinds().empty());
}

TEST_CASE_FIXTURE(PeopleDoor, "what could not be recorded is not told as done") {
  open_people();
  open_card("CB-0002");
  recorder = Recorder::kFailing;
  press("Thôi việc");
  press("Đúng, đã thôi việc");

  CHECK(told().empty());
  CHECK(directory().employed({"CB-0002"}));
  CHECK(side().size() == 1);
}

TEST_CASE_FIXTURE(NewPeople, "somebody new is registered by letters, unit and role") {
  name_of_four_letters();
  CHECK(list().typed == "Võ Đăng");
  press("Tiếp tục");
  CHECK_FALSE(has_button("Thêm vào danh sách"));
  press("Phòng Kinh tế");
  press("Văn thư");
  press("Thêm vào danh sách");

  REQUIRE(kinds() == Strings{"staff.registered"});
  const StaffMember* person = directory().person({"CB-0006"});
  REQUIRE(person != nullptr);
  CHECK(person->name == "Võ Đăng");
  CHECK(person->unit == "Phòng Kinh tế");
  CHECK(person->roles == Strings{"clerk"});
  CHECK(told() == "Đã thêm Võ Đăng: Mã cán bộ CB-0006; nay gán thẻ được ngay");
}

TEST_CASE_FIXTURE(NewPeople, "while a name is written, whoever is called so already is shown") {
  name({TypeLetter{"n"}, TypeLetter{"g"}});

  CHECK(names() == Strings{"Nguyễn Vân Anh", "Nguyễn Văn Ánh"});
  CHECK(list().told == "Đã có người tên gần giống – xin xem kỹ");
}

TEST_CASE_FIXTURE(NewPeople, "a name can be corrected after the unit was picked") {
  name_of_four_letters();
  press("Tiếp tục");
  press("Sửa họ tên");
  touch(EraseTyped{});

  CHECK(list().typed == "Võ Đăn");
}

TEST_CASE_FIXTURE(NewPeople, "without a name nobody is registered") {
  name({TypeLetter{" "}});
  touch(NameIsWritten{});
  touch(PickUnit{0});
  touch(RegisterStaff{});

  CHECK(kinds().empty());
}

TEST_CASE_FIXTURE(PeopleDoor, "others tap beside the page, and it stays") {
  open_people();
  tap("Khôi");

  CHECK(shows<PeopleFace>());
  CHECK(side() == Strings{"Lê Minh Khôi: Vào 09:15"});
}

TEST_CASE_FIXTURE(PeopleDoor, "the page leaves by itself after a minute and ten seconds") {
  open_people();
  wait(69s);
  CHECK(shows<PeopleFace>());
  CHECK(list().top.countdown);

  wait(1s);

  CHECK(shows<IdleFace>());
}

TEST_CASE_FIXTURE(LobbyPeople, "in a lobby the page leaves after half a minute") {
  open_people();
  wait(30s);

  CHECK(shows<IdleFace>());
}

TEST_CASE_FIXTURE(PeopleDoor, "two hundred and five people are found among by each letter") {
  for (int i = 0; i < 200; ++i)
    hire(person("CB-1" + std::to_string(100 + i), "Hồ Sĩ " + std::to_string(i), "Văn phòng"));
  open_people();
  CHECK(names().size() == 205);

  type("hs1");

  CHECK(names().size() == 111);
}

TEST_SUITE_END();
}  // namespace kiosk::test
