#pragma once
// The demo office at a quarter past nine of a Wednesday, and its supervisors' board.

#include "tests/support/sample_door.h"

namespace kiosk::test {

constexpr int kWednesday = 2;

// Everybody's Wednesday but for those who are told below, and the days before it.
class OverviewDoor : public SampleDoor {
 public:
  explicit OverviewDoor(const Cast& cast) : OverviewDoor(cast, rules_for(cast)) {}
  OverviewDoor(const Cast& cast, DoorRules chosen);
  static DoorRules rules_for(const Cast& cast);

  void open_board();
  OverviewFace board() const { return std::get<OverviewFace>(screen().face); }
  const StaffId& who(std::size_t i) const { return people_.at(i).id; }
  void give_badge(const std::string& badge, std::size_t i) { staff[badge] = people_.at(i); }
  void is_declared(std::size_t i, const std::string& code);  // for that Wednesday

 private:
  void comes(std::size_t i, std::chrono::minutes at, int days = kWednesday);
  void goes(std::size_t i, std::chrono::minutes at, int days);
  void goes_out(std::size_t i, std::chrono::minutes at, Errand errand);
  void days_before();
  void this_morning();

  std::vector<KnownPerson> people_;
};

}  // namespace kiosk::test
