#include "kiosk/door/attendant.h"

#include <doctest/doctest.h>

#include <set>

#include "tests/door/toy_door.h"

namespace kiosk::test {
namespace {

// The names on the glass right now, in the middle or at the side.
void note_names(const Screen& screen, std::set<std::string>& names) {
  if (const auto* face = std::get_if<TapFace>(&screen.face)) names.insert(face->person.name);
  for (const SideLine& line : screen.side) names.insert(line.name);
}

// Sixty people, 700 ms apart, looked at every 100 ms.
std::set<std::string> names_seen(Door& door) {
  std::set<std::string> names;
  for (int i = 0; i < 60; ++i) {
    door.tap("Người " + std::to_string(i));
    for (int look = 0; look < 7; ++look) {
      note_names(door.screen(), names);
      door.wait(100ms);
    }
  }
  for (int look = 0; look < 100; ++look) {
    note_names(door.screen(), names);
    door.wait(100ms);
  }
  return names;
}

std::size_t sixty_of(const std::set<std::string>& names) {
  std::size_t count = 0;
  for (const auto& name : names)
    if (name.rfind("Người ", 0) == 0) ++count;
  return count;
}

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(ToyDoor, "sixty badges 700 ms apart are sixty confirmations") {
  const auto names = names_seen(*this);

  CHECK(sixty_of(names) == 60);
  CHECK(lines.size() == 60);
  CHECK(drafts.size() == 60);
}

TEST_CASE_FIXTURE(ToyDoor, "sixty badges are sixty confirmations with a slow recorder too") {
  recorder = Recorder::kSlow;
  const auto names = names_seen(*this);

  CHECK(sixty_of(names) == 60);
  CHECK(lines.size() == 60);
}

TEST_CASE_FIXTURE(ToyDoor, "sixty badges are sixty confirmations while a choice stands open") {
  tap("An");
  at(10h);
  tap("An");
  const auto names = names_seen(*this);

  CHECK(sixty_of(names) == 60);
  CHECK(kinds()[1] == "tap.undecided");
  CHECK(lines.size() == 62);
}

TEST_CASE_FIXTURE(ToyDoor, "sixty badges are sixty side lines while a page is used") {
  tap("An");
  press("Hôm nay");
  std::set<std::string> names;
  for (int i = 0; i < 60; ++i) {
    tap("Người " + std::to_string(i));
    note_names(screen(), names);
    touch(Touch{});
    wait(700ms);
  }

  CHECK(sixty_of(names) == 60);
  CHECK(shows<TodayFace>());
}

TEST_CASE_FIXTURE(ToyDoor, "the event bears the time of the reading and an id made then") {
  const EventId first = tap("An");
  wait(1s);
  const EventId second = tap("Bình");

  CHECK(drafts[0].at.instant == on_monday(7h + 22min));
  CHECK(first < second);
}

TEST_CASE_FIXTURE(ToyDoor, "a face whose time is over does not answer a touch that comes later") {
  const EventId id = tap("An");
  wait(2999ms);
  now.tick += 10s;
  touch(NotMe{id});

  CHECK(kinds() == Strings{"attendance.arrived"});
}

TEST_SUITE_END();
}  // namespace kiosk::test
