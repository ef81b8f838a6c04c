#pragma once
// The toy office of the board, and Bình's own page in it: Long, their head, decides.

#include <doctest/doctest.h>

#include "tests/door/board_door.h"

namespace kiosk::test {

struct OwnDoor : BoardDoor {
  explicit OwnDoor(DoorRules chosen = rules_of_two_units()) : BoardDoor(std::move(chosen)) {}

  // Bình's page, on Monday at that hour.
  void open_page(std::chrono::milliseconds since_midnight = 9h, int days = 0) {
    at(since_midnight, days);
    tap("Bình");
    touch(OpenToday{});
  }
  TodayFace page() const {
    const Screen seen = screen();
    REQUIRE(std::holds_alternative<TodayFace>(seen.face));
    return std::get<TodayFace>(seen.face);
  }
  // "T6 20/11 Làm việc | 07:20 – 17:00", one for each row; what is struck says so.
  Strings rows() const {
    Strings said;
    for (const auto& row : page().rows)
      said.push_back((row.time.empty() ? "" : row.time + ' ') + row.words +
                     (row.line.empty() ? "" : " | " + row.line) + (row.struck ? " (struck)" : ""));
    return said;
  }
  // "3 lần: đến sau giờ · 37 phút"
  Strings figures() const {
    Strings said;
    for (const auto& figure : page().figures) said.push_back(figure.number + ": " + figure.words);
    return said;
  }
  // A day of Bình's, from when to when.
  void works(int days, std::chrono::milliseconds from, std::chrono::milliseconds to) {
    arrives("Bình", from, days);
    leaves("Bình", to, days);
  }
  void decides(const EventId& about, bool approved, const std::string& comment = {}, int days = 0) {
    Origin origin = origin_of("Bình", 8h, days);
    happened(decision(origin, about, {approved, id("Long"), comment, origin.at.instant}));
  }
};

}  // namespace kiosk::test
