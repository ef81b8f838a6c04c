// Badges on screen: bound by tapping them, lent for a day, locked, handed out.

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/door/people_door.h"

namespace kiosk::test {
namespace {

struct BadgesDoor : PeopleDoor {
  void await_badge_of(const std::string& id) {
    open_people();
    open_card(id);
    press("Gán thẻ");
  }
  // Two of the working day before its badge is anybody's, and a moment's second one.
  void stranger_taps_twice() {
    at(7h + 25min);
    tap("?new319");
    wait(5s);
    tap("?new319");
    at(8h + 40min);
    tap("?new319");
  }
  Day day_of(const std::string& id) {
    AttendanceBook book;
    for (const Fact& fact : facts)
      if (const auto mark = mark_from(fact)) book.learn(*mark);
    return book.recorded_day_at({id}, now.instant);
  }
};

struct HandingOutDoor : BadgesDoor {
  void hand_out() {
    open_people();
    press("Phát thẻ");
  }
};

}  // namespace

TEST_SUITE_BEGIN("door: badges");

TEST_CASE_FIXTURE(BadgesDoor,
                  "the next badge nobody has becomes theirs, and is no stranger's tap") {
  await_badge_of("CB-0003");
  CHECK(card().awaiting->title == "Chạm thẻ mới vào đầu đọc");
  tap("?new319");

  REQUIRE(kinds() == Strings{"badge.bound"});
  CHECK(drafts.back().who.text == "CB-0003");
  CHECK(drafts.back().by.text == "CB-0001");
  CHECK(drafts.back().via == Via::kBadgeAndPin);
  CHECK(told() == "Đã gán thẻ ••• 319: Nguyễn Văn Ánh");
  CHECK(side().empty());
  CHECK(whose("?new319") == "Nguyễn Văn Ánh");
}

TEST_CASE_FIXTURE(BadgesDoor, "a badge of somebody, tapped meanwhile, is their ordinary tap") {
  await_badge_of("CB-0003");
  tap("Khôi");

  CHECK(kinds() == Strings{"attendance.arrived"});
  CHECK(side() == Strings{"Lê Minh Khôi: Vào 09:15"});
  CHECK(card().awaiting);
}

TEST_CASE_FIXTURE(BadgesDoor, "a badge is awaited for twenty seconds, counted visibly") {
  await_badge_of("CB-0003");
  CHECK(card().awaiting->countdown->number == "20");
  wait(13s);
  CHECK(card().awaiting->countdown->number == "7");
  wait(7s);

  CHECK_FALSE(card().awaiting);
  CHECK(told() == "Chưa thấy thẻ nào: Chạm Gán thẻ để thử lại");
}

TEST_CASE_FIXTURE(BadgesDoor, "after that, and before it, an unknown badge is a stranger's tap") {
  open_people();
  open_card("CB-0003");
  tap("?new319");
  CHECK(kinds() == Strings{"tap.unknown"});
  CHECK(side().size() == 1);

  press("Gán thẻ");
  wait(20s);
  tap("?new319");

  CHECK(kinds() == Strings{"tap.unknown", "tap.unknown"});
}

TEST_CASE_FIXTURE(BadgesDoor,
                  "a badge that stays on the reader is bound once, and taps for nobody") {
  await_badge_of("CB-0003");
  for (int i = 0; i < 8; ++i) {
    tap("?new319");
    wait(500ms);
  }

  CHECK(kinds() == Strings{"badge.bound"});
}

TEST_CASE_FIXTURE(BadgesDoor, "a badge two people cannot be told by is bound to nobody") {
  await_badge_of("CB-0003");
  tap("2 people");

  CHECK(kinds() == Strings{"tap.unknown"});
  CHECK(told() == "Không gán được thẻ ••• 3A9: Số thẻ trùng thẻ khác, hoặc đổi sau mỗi lần chạm");
}

TEST_CASE_FIXTURE(BadgesDoor, "a badge that could not be recorded is nobody's, and is told so") {
  await_badge_of("CB-0003");
  recorder = Recorder::kFailing;
  tap("?new319");

  CHECK(told().empty());
  CHECK(side() == Strings{"Nguyễn Văn Ánh: Chưa ghi được lựa chọn – xin ghi sổ giấy"});
}

TEST_CASE_FIXTURE(BadgesDoor, "a lost badge is locked in one touch, and known no more") {
  open_people();
  open_card("CB-0002");
  press("Báo mất ••• ôi");

  CHECK(kinds() == Strings{"badge.revoked"});
  CHECK(drafts.back().by.text == "CB-0001");
  CHECK(told() == "Đã khóa thẻ ••• ôi: Từ giờ thẻ này không dùng được nữa");
  CHECK(whose("Khôi").empty());
  CHECK(card().rows.front().words == "Chưa có thẻ");
}

TEST_CASE_FIXTURE(BadgesDoor, "a badge lent for the day ends with the working day") {
  open_people();
  open_card("CB-0002");
  press("Thẻ mượn hôm nay");
  tap("?lent42");

  CHECK(told() == "Đã cho mượn thẻ ••• t42: Hết ngày làm việc, thẻ tự hết hạn");
  CHECK(card().rows.at(1).line == "Thẻ mượn hôm nay");
  const auto said = badge_said(facts.back().event);
  CHECK(said.value().until == Date{std::chrono::year{2026} / 11 / 23});

  happened(tap_that_means(origin_of({"CB-0001"}, 17h), {Meaning::kLeft, {}, Said::kPerson}));
  at(9h, 1);
  open_people();
  open_card("CB-0002");

  CHECK(card().rows.at(1).words == "Chưa có mã PIN");
}

TEST_CASE_FIXTURE(BadgesDoor, "taps made before a badge was theirs become theirs") {
  stranger_taps_twice();
  await_badge_of("CB-0003");
  tap("?new319");

  CHECK(kinds() == Strings{"badge.bound", "attendance.amended", "attendance.amended"});
  CHECK(told() == "Đã gán thẻ ••• 319: 2 lần chạm trước đó đã được tính");
  const Day day = day_of("CB-0003");
  REQUIRE(day.taps.size() == 2);
  CHECK(hour_text(local_time(day.taps.front().at)) == "07:25");
  CHECK(day.taps.front().meant->meaning == Meaning::kArrived);
  CHECK(day.recalled.front().what.basis == Recollection::Basis::kUnknownTap);
  CHECK(day.recalled.front().by.text == "CB-0001");
}

TEST_CASE_FIXTURE(BadgesDoor, "a tap of before that its owner told otherwise counts once") {
  at(7h + 25min);
  tap("?new319");
  happened(tap_that_means(origin_of({"CB-0003"}, 7h + 26min), {Meaning::kArrived}));
  await_badge_of("CB-0003");
  tap("?new319");

  CHECK(kinds() == Strings{"badge.bound"});
}

TEST_CASE_FIXTURE(BadgesDoor,
                  "bound to the wrong one, locked and bound again, it counts for the right one") {
  stranger_taps_twice();
  await_badge_of("CB-0003");
  tap("?new319");
  press("Báo mất ••• 319");
  CHECK(day_of("CB-0003").now.where == Whereabouts::kNotYet);
  wait(4s);
  open_card("CB-0004");
  press("Gán thẻ");
  tap("?new319");

  CHECK(told() == "Đã gán thẻ ••• 319: 2 lần chạm trước đó đã được tính");
  CHECK(day_of("CB-0004").taps.size() == 2);
}

TEST_CASE_FIXTURE(HandingOutDoor,
                  "badges are handed out unit by unit, the list goes on by itself") {
  hand_out();
  CHECK(card().person.name == "Nguyễn Vân Anh");
  CHECK(card().progress->number == "0/3");
  tap("?1");
  CHECK(card().person.name == "Nguyễn Văn Ánh");
  CHECK(card().progress->number == "1/3");
  tap("?2");
  tap("?3");

  CHECK(kinds() == Strings{"badge.bound", "badge.bound", "badge.bound"});
  CHECK(card().progress->number == "3/3");
  CHECK(card().question == "Đã phát xong, ai cũng có thẻ");
  CHECK(whose("?1") == "Nguyễn Vân Anh");
  CHECK(whose("?3") == "Phạm Bình");
}

TEST_CASE_FIXTURE(HandingOutDoor, "who is not here is passed over and comes again at the end") {
  hand_out();
  press("Bỏ qua");
  tap("?1");
  tap("?2");

  CHECK(whose("?1") == "Nguyễn Văn Ánh");
  CHECK(card().person.name == "Nguyễn Vân Anh");
  CHECK(card().progress->number == "2/3");
}

TEST_CASE_FIXTURE(HandingOutDoor,
                  "the badge given last is taken back, and its person is next again") {
  hand_out();
  tap("?1");
  press("Hoàn tác");

  CHECK(kinds() == Strings{"badge.bound", "badge.revoked"});
  CHECK(card().person.name == "Nguyễn Vân Anh");
  CHECK(card().progress->number == "0/3");
  CHECK(whose("?1").empty());
}

TEST_CASE_FIXTURE(HandingOutDoor, "a badge that could not be recorded leaves its person next") {
  hand_out();
  recorder = Recorder::kFailing;
  tap("?1");

  CHECK(card().person.name == "Nguyễn Vân Anh");
  CHECK(card().progress->number == "0/3");
}

TEST_CASE_FIXTURE(HandingOutDoor,
                  "fifty-eight badges are handed out in ten minutes, each to its own") {
  for (int i = 0; i < 55; ++i)
    hire(person("CB-1" + std::to_string(100 + i), "Hồ Sĩ " + std::to_string(100 + i), "Văn phòng"));
  hand_out();
  Strings turns;
  for (int i = 0; i < 58; ++i) {
    turns.push_back(card().person.name);
    tap("?" + std::to_string(1000 + i));
    if (i % 7 == 0) tap("Khôi");  // others come and go meanwhile
    wait(10s);
  }

  CHECK(card().progress->number == "58/58");
  for (int i = 0; i < 58; ++i)
    CHECK(whose("?" + std::to_string(1000 + i)) == turns[static_cast<std::size_t>(i)]);
  CHECK(std::count(turns.begin(), turns.end(), turns.front()) == 1);
}

TEST_CASE_FIXTURE(HandingOutDoor,
                  "who has a badge already is not on the list of those who get one") {
  open_people();
  for (const char* id : {"CB-0003", "CB-0004", "CB-0005"}) {
    open_card(id);
    press("Gán thẻ");
    tap(std::string{"?"} + id);
  }
  touch(BackToPeople{});
  press("Phát thẻ");

  CHECK(card().question == "Ai cũng đã có thẻ");
}

TEST_SUITE_END();
}  // namespace kiosk::test
