#pragma once
// The toy office with something to say.

#include "kiosk/people/notices.h"
#include "tests/door/board_door.h"

namespace kiosk::test {

struct NewsDoor : BoardDoor {
  using BoardDoor::BoardDoor;

  static OfficeNotice notice(const std::string& title = "Họp giao ban lúc 14:00") {
    OfficeNotice said;
    said.title = title;
    said.text = "Phòng họp tầng 2.\nĐề nghị đến đúng giờ.";
    said.from = monday();
    return said;
  }
  Entering entering() {
    const Origin origin = Door::origin_of({}, 7h);
    return {.id = origin.id, .at = origin.at, .by = id("Tuyết"), .via = Via::kAdmin};
  }
  EventId post(const OfficeNotice& said) { return happened(notice_posted(said, entering())); }
  void reads(const std::string& who, const EventId& which) {
    happened(notice_read(which, id(who), entering()));
  }
};

}  // namespace kiosk::test
