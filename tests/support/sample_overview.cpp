// The supervisors' board of the demo office at a quarter past nine, a person on it, the roll call.

#include "kiosk/people/notices.h"
#include "tests/support/sample_overview_door.h"

namespace kiosk::test {
namespace {

Sample way_in(const Cast& cast) {
  OverviewDoor door{cast};
  door.at(7h + 20min, kWednesday);
  door.tap("Trang");
  return door.seen("overview_way_in");
}

Sample own_page(const Cast& cast) {
  OverviewDoor door{cast};
  door.at(7h + 20min, kWednesday);
  door.tap("Trang");
  door.press("Hôm nay");
  return door.seen("overview_own_page");
}

Sample board(const Cast& cast) {
  OverviewDoor door{cast};
  door.open_board();
  return door.seen("overview");
}

Sample side(const Cast& cast) {
  OverviewDoor door{cast};
  door.open_board();
  door.wait(50s);
  door.others_tap();
  return door.seen("overview_side");
}

Sample leaving(const Cast& cast) {
  OverviewDoor door{cast};
  door.open_board();
  door.touch(ShowGroup{PeopleGroup::kUnheard});
  return door.seen("overview_leaving", 64s);
}

Sample waiting(const Cast& cast) {
  OverviewDoor door{cast};
  door.open_board();
  door.touch(OpenPerson{door.who(4)});
  door.touch(ChooseComment{0});
  return door.seen("overview_person");
}

Sample decided(const Cast& cast) {
  OverviewDoor door{cast};
  door.open_board();
  door.touch(OpenPerson{door.who(4)});
  door.touch(ChooseComment{0});
  door.press("Đồng ý");
  return door.seen("overview_decided");
}

Sample roll_call(const Cast& cast) {
  OverviewDoor door{cast};
  door.open_board();
  door.press("Điểm danh khẩn cấp");
  for (const std::size_t found : {1U, 2U, 6U}) door.touch(TickFound{door.who(found)});
  return door.seen("overview_roll_call");
}

// Who has read a notice.
Sample readers(const Cast& cast) {
  OverviewDoor door{cast};
  OfficeNotice notice;
  notice.title = "Họp giao ban lúc 14:00, phòng họp tầng 2";
  notice.text = "Đề nghị chuẩn bị số liệu.";
  notice.from = Date{std::chrono::year{2026} / 11 / 23};
  const auto entering = [&door] {
    const Origin origin = door.origin_of({}, 7h, kWednesday);
    return Entering{origin.id, origin.at, {}, Via::kAdmin};
  };
  const EventId posted = door.happened(notice_posted(notice, entering()));
  for (const std::size_t i : {1U, 2U, 6U, 8U, 9U})
    door.happened(notice_read(posted, door.who(i), entering()));
  door.open_board();
  door.touch(ShowReaders{posted});
  return door.seen("notice_readers");
}

}  // namespace

std::vector<Sample> overview_samples(const Cast& cast) {
  return {way_in(cast),  own_page(cast), board(cast),     side(cast),   leaving(cast),
          waiting(cast), decided(cast),  roll_call(cast), readers(cast)};
}

}  // namespace kiosk::test
