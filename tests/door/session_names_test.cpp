#include <doctest/doctest.h>

#include "kiosk/people/name_letters.h"
#include "tests/door/toy_door.h"

namespace kiosk::test {
namespace {

KnownPerson called(const std::string& id, const std::string& name) {
  KnownPerson person;
  person.id = StaffId{"CB-" + id};
  person.name = name;
  person.unit = "Văn phòng HĐND và UBND";
  return person;
}

// An has a PIN; of the others the names matter.
struct Forgetful : ToyDoor {
  Forgetful() {
    take(StaffKnown{
        {called("An", "An"), called("1", "Nguyễn Thị Hồng Phượng"), called("2", "Lê Hoài Phong"),
         called("3", "Trần Văn Phúc"), called("4", "Võ Thị Hà Phương"), called("5", "Đỗ Hữu Phước"),
         called("6", "Đặng Quốc Đạt")},
        1});
    touch(OpenPin{});
    press("Tìm theo tên");
  }
  ChoiceFace page() const { return std::get<ChoiceFace>(screen().face); }
};

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE("a name is found by its last word first, without marks") {
  CHECK(name_letters("Nguyễn Thị Hồng Phượng") == "PHTN");
  CHECK(name_letters("Đặng Quốc Đạt") == "DQD");
  CHECK(name_letters("") == "");
}

TEST_CASE_FIXTURE(Forgetful, "only letters that lead to somebody are offered") {
  CHECK(buttons() == Strings{"A", "D", "P", "Nhập mã cán bộ", "Trở lại"});
  press("P");
  CHECK(buttons() == Strings{"H", "V", "Nhập mã cán bộ", "Xóa", "Trở lại"});
}

TEST_CASE_FIXTURE(Forgetful, "more than three are not shown: another letter tells them apart") {
  press("P");
  press("H");
  CHECK(buttons() == Strings{"D", "L", "T", "Nhập mã cán bộ", "Xóa", "Trở lại"});
  press("T");
  CHECK(page().title == "Anh/chị là ai?");
  CHECK(buttons() ==
        Strings{"Nguyễn Thị Hồng Phượng", "Võ Thị Hà Phương", "Nhập mã cán bộ", "Xóa", "Trở lại"});
}

TEST_CASE_FIXTURE(Forgetful, "two letters show whose they are, and the name asks for the PIN") {
  press("D");
  press("Q");
  press("Đặng Quốc Đạt");

  REQUIRE(shows<PinFace>());
  CHECK(has_button("Quên cả mã PIN"));
}

TEST_CASE_FIXTURE(Forgetful, "a name with one word is found by its one letter") {
  press("A");
  CHECK(buttons().front() == "An");
  press("An");
  key("271828");

  CHECK(kinds().back() == "attendance.arrived");
  CHECK(drafts.back().via == Via::kPin);
}

TEST_CASE_FIXTURE(Forgetful,
                  "without the PIN either the tap is claimed, and says for whom it waits") {
  press("D");
  press("Q");
  press("Đặng Quốc Đạt");
  press("Quên cả mã PIN");

  CHECK(kinds().back() == "attendance.arrived");
  CHECK(drafts.back().via == Via::kClaimed);
  CHECK(tap_face().headline == "Đã ghi nhận vào");
  CHECK(tap_face().notices.back() == "Không có thẻ và mã PIN: chờ phụ trách xác nhận");
}

TEST_CASE_FIXTURE(Forgetful, "a tap that was only claimed opens nobody's page, and sets no PIN") {
  press("D");
  press("Q");
  press("Đặng Quốc Đạt");
  press("Quên cả mã PIN");

  CHECK_FALSE(has_button("Hôm nay"));
  touch(OpenToday{});
  touch(ChangePin{});
  key("314159");
  key("314159");
  CHECK(shows<TapFace>());
  const Strings all = kinds();
  CHECK(std::count(all.begin(), all.end(), "pin.set") == 0);
}

TEST_CASE_FIXTURE(ToyDoor, "who only claims to be somebody answers for no tap but that one") {
  tap("An");
  at(9h);
  const EventId open = tap("An");
  at(10h);
  take(BadgeTap{
      person_called("An"), origin_of(person_called("An").id, 10h).id, now, {}, Via::kClaimed});

  CHECK(tap_face().question.find("Còn lượt trước") == std::string::npos);
  const auto before = kinds().size();
  touch(Choose{open, Choice::kLeave});
  touch(NotMe{open});
  CHECK(kinds().size() == before);
}

TEST_CASE_FIXTURE(Forgetful, "a letter can be taken back") {
  press("P");
  press("Xóa");
  CHECK(buttons().front() == "A");
}

TEST_CASE_FIXTURE(ToyDoor, "nobody can claim a tap from a pad that knows only a code") {
  take(office_of(3, 1));
  touch(OpenPin{});
  CHECK_FALSE(has_button("Quên cả mã PIN"));
  touch(ClaimTap{});
  CHECK(drafts.empty());
}

TEST_SUITE_END();

}  // namespace kiosk::test
