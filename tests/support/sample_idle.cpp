// Nobody is here: in a lobby, where the staff tap, and beside it on the public board.

#include "kiosk/door/faces_board.h"
#include "tests/support/sample_door.h"

namespace kiosk::test {
namespace {

Sample lobby(const Cast& cast) {
  DoorRules rules = rules_of_sample_office(cast);
  rules.place = config::Place::kLobby;
  SampleDoor door{cast, rules};
  door.at(7h + 21min);
  return door.seen("idle_lobby");
}

// 31 of 58 are there.
struct StaffDoor : SampleDoor {
  explicit StaffDoor(const Cast& cast) : StaffDoor(cast, rules_of_sample_office(cast)) {}
  StaffDoor(const Cast& cast, const DoorRules& chosen) : SampleDoor(cast, chosen) {
    for (int i = 0; i < 30; ++i) {
      tap("người thứ " + std::to_string(i));
      wait(10s);
    }
    tap("Khôi");
    at(7h + 21min);
  }
};

Sample staff(const Cast& cast) { return StaffDoor{cast}.seen("idle_staff"); }

Sample offline(const Cast& cast) {
  StaffDoor door{cast};
  door.take(Link{Link::State::kOffline, 12, on_monday(6h + 50min)});
  return door.seen("idle_offline");
}

// The one whose tap needed no line of its own has pressed Xong.
Sample side(const Cast& cast) {
  StaffDoor door{cast};
  door.take(Link{Link::State::kConnected, 3, {}});
  door.others_tap();
  door.tap("Phượng");
  door.press("Xong");
  return door.seen("idle_side");
}

Sample trouble(const Cast& cast) {
  DoorRules rules = rules_of_sample_office(cast);
  rules.office.superior.clear();
  StaffDoor door{cast, rules};
  door.take(Link{});
  door.take(TroubleFound{Trouble::kClock});
  return door.seen("idle_banner");
}

// A terminal that was enrolled this morning.
Sample fetching(const Cast& cast) {
  StaffDoor door{cast};
  Link link;
  link.state = Link::State::kConnected;
  link.fetched = 21'400;
  link.to_fetch = 29'600;
  door.take(link);
  return door.seen("idle_fetching");
}

// Nobody taps there, so nobody keys a PIN.
Sample board(const Cast& cast) {
  DoorRules rules = rules_of_sample_office(cast);
  rules.place = config::Place::kLobby;
  SampleDoor door{cast, rules};
  door.take(StaffKnown{});
  door.at(7h + 21min);
  config::Settings settings;
  settings.office = rules.office;
  const WorkDay monday = WorkCalendar{rules.office}.day(date_of(local_time(door.now.instant)));
  const auto words = Words::load(std::filesystem::path{CONGSO_SOURCE_DIR} / "assets/words");
  Sample shown = door.seen("idle_board");
  shown.screen = board_of(shown.screen, monday, settings, words.value());
  return shown;
}

}  // namespace

std::vector<Sample> idle_samples(const Cast& cast) {
  return {lobby(cast),   staff(cast),    offline(cast), side(cast),
          trouble(cast), fetching(cast), board(cast)};
}

}  // namespace kiosk::test
