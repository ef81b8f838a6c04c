#pragma once
// The toy door of an office with somebody in charge: a chair, a head of a unit, a clerk, and three
// who are in nobody's charge but theirs.

#include <doctest/doctest.h>

#include "tests/door/toy_door.h"

namespace kiosk::test {

struct BoardDoor : ToyDoor {
  explicit BoardDoor(DoorRules chosen = rules_of_two_units()) : ToyDoor(std::move(chosen)) {
    hire("Hà", "Lãnh đạo", "Chủ tịch UBND", "leader");
    hire("Long", "Văn phòng", "Chánh Văn phòng", "head");
    hire("Tuyết", "Văn phòng", "Văn thư", "clerk");
    hire("Bình", "Văn phòng", "Chuyên viên", "");
    hire("Chi", "Văn phòng", "Chuyên viên", "");
    hire("Dũng", "Phòng Kinh tế", "Chuyên viên", "");
    tell_staff();
  }

  static DoorRules rules_of_two_units() {
    DoorRules rules = rules_of_toy_office();
    rules.office.units = {"Lãnh đạo", "Văn phòng", "Phòng Kinh tế"};
    return rules;
  }

  void hire(const std::string& name, const std::string& unit, const std::string& title,
            const std::string& role) {
    KnownPerson person = person_called(name);
    person.unit = unit;
    person.title = title;
    if (!role.empty()) person.roles = {role};
    staff[name] = person;
    order.push_back(name);
  }
  void tell_staff() {
    StaffKnown known{{}, 6};
    for (const std::string& name : order) known.people.push_back(staff[name]);
    take(known);
  }

  StaffId id(const std::string& name) const { return staff.at(name).id; }

  // At 09:15 of Monday; whoever has tapped before is there.
  void open_board(const std::string& who = "Hà") {
    at(9h + 15min);
    tap(who);
    press("Bảng điều hành");
    key("271828");
  }

  OverviewFace board() const { return shown<OverviewFace>(); }
  PersonFace person() const { return shown<PersonFace>(); }
  RollCallFace roll_call() const { return shown<RollCallFace>(); }

  // "Bình: Có mặt từ 07:22", one for each card.
  Strings cards() const {
    Strings all;
    for (const auto& card : board().people) all.push_back(card.person.name + ": " + card.words);
    return all;
  }
  // "Bình: Bổ sung công · Hôm nay", one for each row.
  Strings attention() const {
    Strings all;
    for (const auto& item : board().attention) all.push_back(item.title + ": " + item.line);
    return all;
  }
  void attend_to(std::size_t item) { touch(board().attention.at(item).intent); }

  Origin origin_of(const std::string& name, std::chrono::milliseconds at, int days = 0) {
    return Door::origin_of(id(name), at, days);
  }
  EventId arrives(const std::string& name, std::chrono::milliseconds at, int days = 0) {
    return happened(tap_that_means(origin_of(name, at, days), {Meaning::kArrived}));
  }
  EventId leaves(const std::string& name, std::chrono::milliseconds at, int days = 0) {
    return happened(tap_that_means(origin_of(name, at, days), {Meaning::kLeft, {}, Said::kPerson}));
  }
  static Date monday(int days = 0) {
    return Date{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + std::chrono::days{days}};
  }
  // "I left at `minute` of that day", said this morning.
  EventId recalls_leaving(const std::string& name, std::chrono::minutes minute, int days) {
    return happened(recollection(origin_of(name, 7h + 31min),
                                 {monday(days), minute, {Meaning::kLeft, {}, Said::kPerson}}));
  }

  Strings order;

 private:
  template <class AFace>
  AFace shown() const {
    const Screen seen = screen();
    REQUIRE(std::holds_alternative<AFace>(seen.face));
    return std::get<AFace>(seen.face);
  }
};

}  // namespace kiosk::test
