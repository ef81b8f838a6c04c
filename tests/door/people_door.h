#pragma once
// The toy door of an office with an administrator, Lan, and some who have no badge yet.

#include <doctest/doctest.h>

#include "tests/door/toy_door.h"
#include "tests/support/directory_door.h"

namespace kiosk::test {

struct PeopleDoor : DirectoryDoor<ToyDoor> {
  explicit PeopleDoor(DoorRules chosen = rules_of_two_units())
      : DirectoryDoor<ToyDoor>(std::move(chosen)) {
    hire(person("CB-0001", "Trần Thị Lan", "Văn phòng", "admin"), "Lan");
    hire(person("CB-0002", "Lê Minh Khôi", "Văn phòng"), "Khôi");
    hire(person("CB-0003", "Nguyễn Văn Ánh", "Phòng Kinh tế"));
    hire(person("CB-0004", "Nguyễn Vân Anh", "Văn phòng"));
    hire(person("CB-0005", "Phạm Bình", "Phòng Kinh tế"));
    set_pin({"CB-0001"});
  }

  static DoorRules rules_of_two_units() {
    DoorRules rules = rules_of_toy_office();
    rules.office.units = {"Văn phòng", "Phòng Kinh tế"};
    return rules;
  }
  static KnownPerson person(const std::string& id, const std::string& name, const std::string& unit,
                            const std::string& role = {}) {
    KnownPerson made;
    made.id = StaffId{id};
    made.name = name;
    made.unit = unit;
    if (!role.empty()) made.roles = {role};
    return made;
  }

  // At 09:15 of Monday.
  void open_people() {
    at(9h + 15min);
    tap("Lan");
    press("Người và thẻ");
    key("271828");
    drafts.clear();
    hear();
  }
  void open_card(const std::string& id) { touch(OpenStaff{{id}}); }

  PeopleFace list() const { return shown<PeopleFace>(); }
  StaffCardFace card() const { return shown<StaffCardFace>(); }
  Strings names() const {
    Strings all;
    for (const auto& line : list().lines) all.push_back(line.person.name);
    return all;
  }
  // "Đã gán Thẻ ••• 319: …", as the card tells it.
  std::string told() const {
    const auto face = card();
    return face.told ? face.told->title + ": " + face.told->line : "";
  }
  std::string whose(const std::string& badge) const {
    const auto found = staff.find(badge);
    return found == staff.end() ? "" : found->second.name;
  }

 private:
  template <class AFace>
  AFace shown() const {
    const Screen seen = screen();
    REQUIRE(std::holds_alternative<AFace>(seen.face));
    return std::get<AFace>(seen.face);
  }
};

}  // namespace kiosk::test
