// People and badges of the demo office, as its administrator sees them on a Monday morning.

#include <array>

#include "tests/support/directory_door.h"
#include "tests/support/sample_door.h"

namespace kiosk::test {
namespace {

struct Employee {
  const char* name;
  std::size_t unit;
  bool badge;
};

constexpr std::array<const char*, 5> kUnits{
    "Lãnh đạo HĐND và UBND", "Văn phòng HĐND và UBND", "Phòng Kinh tế, Hạ tầng và Đô thị",
    "Phòng Văn hóa - Xã hội", "Trung tâm Phục vụ hành chính công"};

constexpr Employee kEmployees[] = {
    {"Võ Hoàng Yến", 1, true},    {"Nguyễn Thị Hồng Phượng", 1, true},
    {"Lê Minh Khôi", 2, true},    {"Phạm Thị Ngọc Ánh", 1, true},
    {"Trần Văn Bảy", 1, true},    {"Huỳnh Gia Bảo", 2, true},
    {"Bùi Thanh Tùng", 2, false}, {"Nguyễn Văn An", 3, true},
    {"Ngô Quốc Việt", 2, true},   {"Nguyễn Thị Kim Chi", 2, false},
    {"Lý Văn Đức", 2, true},      {"Hồ Ngọc Diễm", 3, true},
    {"Dương Minh Trí", 3, false}, {"Nguyễn Thu Hà", 3, true},
    {"Mai Xuân Phúc", 3, true},   {"Tạ Bích Loan", 3, false},
    {"Vũ Đình Long", 4, true},    {"Đinh Thị Thanh Thúy", 4, true},
    {"Cao Nhật Minh", 4, true},   {"Nguyễn Thị Mỹ Dung", 4, false},
    {"Nguyễn Khánh Ly", 4, true}, {"Châu Hải Đăng", 4, true},
    {"Quách Ngọc Hân", 4, false}, {"Đỗ Quỳnh Trang", 0, true}};

constexpr const char* kNewBadge = "?04A3C519";

class PeopleOfSample : public DirectoryDoor<SampleDoor> {
 public:
  explicit PeopleOfSample(const Cast& cast) : DirectoryDoor<SampleDoor>(cast, rules_for(cast)) {
    const bool strained = cast.phuong.name == kLongestName;
    for (const Employee& each : kEmployees) {
      KnownPerson person = strained ? cast.phuong : KnownPerson{};
      person.id = StaffId{"CB-0" + std::to_string(101 + hired_)};
      if (!strained) person.name = each.name;
      if (!strained) person.title = "Chuyên viên";
      person.unit = strained ? cast.phuong.unit : kUnits[each.unit];
      if (hired_ == 0) person.roles = {"admin"};
      hire(person, each.badge ? "0" + std::to_string(4096173 + 7919 * hired_) : "");
      if (hired_ % 3 != 1) set_pin(person.id);
      ++hired_;
    }
  }

  void way_in() {
    at(8h + 40min);
    tap("04096173");
  }
  void open() {
    way_in();
    press("Người và thẻ");
    key("271828");
    hear();
  }
  void open_card_of_new() {
    at(7h + 20min);
    tap(kNewBadge);
    at(7h + 40min);
    open();
    touch(OpenStaff{{"CB-0107"}});
  }
  void name_new() {
    open();
    press("Thêm người");
    type("nguy");
    touch(TypeLetter{"ê"});
    type("n");
    touch(TypeTone{2});
    touch(TypeLetter{" "});
    type("th");
  }

 private:
  static DoorRules rules_for(const Cast& cast) {
    DoorRules rules = rules_of_sample_office(cast);
    rules.office.units.assign(kUnits.begin(), kUnits.end());
    return rules;
  }

  int hired_ = 0;
};

Sample way_in(const Cast& cast) {
  PeopleOfSample door{cast};
  door.way_in();
  return door.seen("people_way_in");
}

Sample list(const Cast& cast) {
  PeopleOfSample door{cast};
  door.open();
  return door.seen("people");
}

Sample found(const Cast& cast) {
  PeopleOfSample door{cast};
  door.open();
  door.type("nt");
  return door.seen("people_found");
}

Sample nobody(const Cast& cast) {
  PeopleOfSample door{cast};
  door.open();
  door.type("zz");
  door.others_tap();
  return door.seen("people_nobody");
}

Sample own_card(const Cast& cast) {
  PeopleOfSample door{cast};
  door.open();
  door.touch(OpenStaff{{"CB-0104"}});
  door.press("Thẻ mượn hôm nay");
  door.tap(kNewBadge);
  return door.seen("staff_card", 3s);
}

Sample awaited(const Cast& cast) {
  PeopleOfSample door{cast};
  door.open_card_of_new();
  door.press("Gán thẻ");
  return door.seen("staff_card_awaits", 6s);
}

Sample bound(const Cast& cast) {
  PeopleOfSample door{cast};
  door.open_card_of_new();
  door.press("Gán thẻ");
  door.tap(kNewBadge);
  return door.seen("staff_card_bound");
}

Sample leaving(const Cast& cast) {
  PeopleOfSample door{cast};
  door.open();
  door.touch(OpenStaff{{"CB-0104"}});
  door.press("Thôi việc");
  return door.seen("staff_card_leaving", 64s);
}

Sample moving(const Cast& cast) {
  PeopleOfSample door{cast};
  door.open();
  door.touch(OpenStaff{{"CB-0104"}});
  door.press("Chuyển đơn vị");
  return door.seen("staff_moves");
}

Sample handing_out(const Cast& cast) {
  PeopleOfSample door{cast};
  door.open();
  door.press("Phát thẻ");
  door.tap("?04A3C77A");
  door.tap("?04A3C7B2");
  return door.seen("hand_out", 4s);
}

Sample handed_out(const Cast& cast) {
  PeopleOfSample door{cast};
  door.open();
  door.press("Phát thẻ");
  for (int i = 0; i < 6; ++i) door.tap("?04A3C6" + std::to_string(10 + i));
  return door.seen("hand_out_done", 4s);
}

Sample new_name(const Cast& cast) {
  PeopleOfSample door{cast};
  door.name_new();
  return door.seen("staff_new_name");
}

Sample new_person(const Cast& cast) {
  PeopleOfSample door{cast};
  door.name_new();
  door.type("i");
  door.touch(TypeTone{4});
  door.type(" hoa");
  door.press("Tiếp tục");
  door.touch(PickUnit{1});
  return door.seen("staff_new");
}

}  // namespace

std::vector<Sample> people_samples(const Cast& cast) {
  return {list(cast),  found(cast),       own_card(cast), awaited(cast),
          bound(cast), handing_out(cast), new_name(cast), new_person(cast)};
}

std::vector<Sample> further_people_samples(const Cast& cast) {
  return {way_in(cast), nobody(cast), leaving(cast), moving(cast), handed_out(cast)};
}

}  // namespace kiosk::test
