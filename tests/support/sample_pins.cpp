// The pad of the demo day: a staff code, a PIN half keyed, one that was wrong.

#include "tests/support/sample_door.h"

namespace kiosk::test {
namespace {

struct PadDoor : SampleDoor {
  explicit PadDoor(const Cast& cast) : SampleDoor(cast) {
    tap("Khôi");
    at(7h + 22min);
    press("Quên thẻ? Mã PIN");
  }
  void digits(std::string_view keyed) {
    for (const char digit : keyed) touch(PinDigit{digit - '0'});
  }
};

Sample staff_code(const Cast& cast) {
  PadDoor door{cast};
  door.digits("014");
  return door.seen("pin_code");
}

Sample half_keyed(const Cast& cast) {
  PadDoor door{cast};
  door.key("0147");
  door.digits("2718");
  return door.seen("pin", 24s);
}

Sample wrong(const Cast& cast) {
  PadDoor door{cast};
  door.key("0147");
  door.key("000001");
  return door.seen("pin_wrong");
}

Sample side(const Cast& cast) {
  PadDoor door{cast};
  door.key("0147");
  door.digits("2718");
  door.others_tap();
  return door.seen("pin_side");
}

// A pad of an office of five, of whom three have names that begin alike.
struct NamesDoor : PadDoor {
  explicit NamesDoor(const Cast& cast) : PadDoor(cast) {
    KnownPerson phong = cast.khoi;
    phong.id = StaffId{"CB-0200"};
    phong.name = "Trần Hoài Phong";
    KnownPerson phuc = phong;
    phuc.id = StaffId{"CB-0201"};
    phuc.name = "Võ Hữu Phúc";
    StaffKnown office{{cast.khoi, cast.phuong, cast.vy, phong, phuc}, 3};
    for (const char* name : {"An", "Bình", "Chi", "Dung", "Giang", "Hoa", "Lan", "Minh", "Nam",
                             "Oanh", "Quân", "Sơn", "Thảo", "Uyên", "Xuân", "Yến"}) {
      phuc.id.text += "0";
      phuc.name = std::string{"Lê Thị "} + name;
      office.people.push_back(phuc);
    }
    take(office);
    press("Tìm theo tên");
  }
};

Sample letters(const Cast& cast) {
  NamesDoor door{cast};
  return door.seen("names");
}

void pick_first(NamesDoor& door) {
  for (const char* letter : {"V", "K"})
    if (door.has_button(letter)) door.press(letter);
}

Sample named(const Cast& cast) {
  NamesDoor door{cast};
  if (door.has_button("P")) door.press("P");
  if (door.has_button("H")) door.press("H");
  return door.seen("names_who");
}

Sample claimed(const Cast& cast) {
  NamesDoor door{cast};
  pick_first(door);
  if (!door.has_button(cast.vy.name)) return door.seen("claimed");
  door.press(cast.vy.name);
  door.press("Quên cả mã PIN");
  return door.seen("claimed");
}

}  // namespace

std::vector<Sample> pin_samples(const Cast& cast) {
  return {staff_code(cast), half_keyed(cast), wrong(cast),  side(cast),
          letters(cast),    named(cast),      claimed(cast)};
}

}  // namespace kiosk::test
