// A reminder: two touches on the board, one person's alone, and what became of it.

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/door/news_door.h"

namespace kiosk::test {
namespace {

struct Reminding : NewsDoor {
  static DoorRules rules_of_reminding() {
    DoorRules rules = rules_of_two_units();
    rules.office.reminder_phrases = {"Đến đúng giờ làm việc", "Gặp lãnh đạo hôm nay"};
    return rules;
  }
  explicit Reminding(DoorRules chosen = rules_of_reminding()) : NewsDoor(std::move(chosen)) {}

  void open(const std::string& whom, const std::string& by = "Hà") {
    open_board(by);
    touch(OpenPerson{id(whom)});
  }
  // By Hà, at 09:15; the board is closed again.
  void remind(const std::string& whom = "Bình") {
    open(whom);
    press("Nhắc nhở");
    press("Gặp lãnh đạo hôm nay");
    touch(ClosePage{});
  }
  bool is_offered() const { return person().top.action.has_value(); }
  // "09:15 Nhắc nhở: Gặp lãnh đạo hôm nay · chưa đọc", of each row about one.
  Strings reminded() const {
    Strings rows;
    for (const auto& row : person().rows)
      if (row.icon == Icon::kNotice)
        rows.push_back(row.time + ' ' + row.words + ": " + row.correction);
    return rows;
  }
};

struct NoPhrases : Reminding {
  NoPhrases() : Reminding(rules_of_two_units()) {}
};

}  // namespace

TEST_SUITE_BEGIN("door: reminders");

TEST_CASE_FIXTURE(Reminding, "two touches on somebody's page remind them, in the office's words") {
  open("Bình");
  press("Nhắc nhở");
  CHECK(buttons() == Strings{"Đến đúng giờ làm việc", "Gặp lãnh đạo hôm nay", "Không nhắc"});
  press("Gặp lãnh đạo hôm nay");

  CHECK(drafts.back().kind == "notice.posted");
  CHECK(drafts.back().who == id("Bình"));
  CHECK(drafts.back().by == id("Hà"));
  CHECK(drafts.back().via == Via::kBadgeAndPin);
  CHECK(reminded() == Strings{"09:15 Nhắc nhở: Gặp lãnh đạo hôm nay · chưa đọc"});
}

TEST_CASE_FIXTURE(Reminding, "it stands at that person's next tap, and not what it says") {
  remind();
  at(13h);
  tap("Bình");

  REQUIRE(has_button("Nhắc nhở"));
  CHECK(tap_face().actions.front().line == "Hà gửi riêng");
  press("Nhắc nhở");
  CHECK(message().headline == "Nhắc nhở");
  CHECK(message().title == "Gặp lãnh đạo hôm nay");
  CHECK(message().paragraphs == Strings{"Hà nhắc lúc 09:15"});
  CHECK(buttons() == Strings{"Để sau", "Tôi đã đọc"});
}

TEST_CASE_FIXTURE(Reminding, "who reminded somebody sees that and when it was read") {
  remind();
  at(13h + 2min);
  tap("Bình");
  press("Nhắc nhở");
  press("Tôi đã đọc");
  CHECK(drafts.back().kind == "notice.read");
  CHECK_FALSE(has_button("Nhắc nhở"));

  at(14h);
  tap("Hà");
  press("Về");
  press("Bảng điều hành");
  key("271828");
  touch(OpenPerson{id("Bình")});

  CHECK(reminded() == Strings{"09:15 Nhắc nhở: Gặp lãnh đạo hôm nay · đã đọc lúc 13:02"});
}

TEST_CASE_FIXTURE(Reminding, "a reminder is at nobody else's tap, and not on the idle screen") {
  remind();
  const Screen idle = screen();
  REQUIRE(std::holds_alternative<IdleFace>(idle.face));
  CHECK_FALSE(std::get<IdleFace>(idle.face).notice);

  const EventId reminder = drafts.back().id;
  at(13h);
  tap("Chi");
  CHECK_FALSE(has_button("Nhắc nhở"));
  touch(OpenNotice{reminder});
  CHECK(shows<TapFace>());
}

TEST_CASE_FIXTURE(Reminding, "a tap that was only claimed opens nobody's reminder") {
  remind();
  const EventId reminder = drafts.back().id;
  at(13h);
  take(BadgeTap{staff.at("Bình"), origin_of("Bình", 13h).id, now, {}, Via::kClaimed});
  touch(OpenNotice{reminder});

  CHECK(shows<TapFace>());
  CHECK_FALSE(has_button("Nhắc nhở"));
}

TEST_CASE_FIXTURE(Reminding, "who sees a person's day without deciding about it sees no reminder") {
  remind();
  open("Bình", "Tuyết");

  CHECK_FALSE(is_offered());
  CHECK(reminded().empty());
  touch(OpenReminders{});
  CHECK(shows<PersonFace>());
}

TEST_CASE_FIXTURE(Reminding, "the board's list of notices names no reminder") {
  remind();
  const EventId reminder = drafts.back().id;
  open_board("Long");

  for (const auto& item : attention()) CHECK(item.find("Gặp lãnh đạo") == std::string::npos);
  touch(ShowReaders{reminder});
  CHECK(shows<OverviewFace>());
}

TEST_CASE_FIXTURE(Reminding, "nobody reminds themselves") {
  open("Hà");

  CHECK_FALSE(is_offered());
  touch(OpenReminders{});
  CHECK(shows<PersonFace>());
}

TEST_CASE_FIXTURE(Reminding, "a head reminds the own unit, and nothing but the office's phrases") {
  open("Chi", "Long");
  press("Nhắc nhở");
  touch(Remind{7});
  CHECK(shows<ChoiceFace>());
  press("Không nhắc");

  CHECK(shows<PersonFace>());
  CHECK(reminded().empty());
}

TEST_CASE_FIXTURE(Reminding, "a reminder is told only once it is recorded, and is sent once") {
  open("Bình");
  press("Nhắc nhở");
  recorder = Recorder::kSlow;
  press("Gặp lãnh đạo hôm nay");
  touch(Remind{0});
  CHECK(buttons().empty());
  wait(delay);

  CHECK(reminded().size() == 1);
}

TEST_CASE_FIXTURE(Reminding, "a reminder that cannot be recorded is said, and may be tried again") {
  open("Bình");
  press("Nhắc nhở");
  recorder = Recorder::kFailing;
  press("Gặp lãnh đạo hôm nay");
  CHECK(side() == Strings{"Bình: Chưa ghi được lựa chọn – xin ghi sổ giấy"});

  recorder = Recorder::kPrompt;
  press("Gặp lãnh đạo hôm nay");
  CHECK(reminded().size() == 1);
}

TEST_CASE_FIXTURE(Reminding, "a reminder stands after a restart, until it is read") {
  remind();
  restart();
  tell_staff();
  at(7h + 20min, 1);
  tap("Bình");

  CHECK(has_button("Nhắc nhở"));
}

TEST_CASE_FIXTURE(Reminding, "a page tells the two latest reminders, older days by their date") {
  remind();
  leaves("Hà", 17h);
  at(9h, 1);
  tap("Hà");
  press("Bảng điều hành");
  key("271828");
  touch(OpenPerson{id("Bình")});
  press("Nhắc nhở");
  press("Đến đúng giờ làm việc");

  CHECK(reminded() == Strings{"23/11 Nhắc nhở: Gặp lãnh đạo hôm nay · chưa đọc",
                              "09:00 Nhắc nhở: Đến đúng giờ làm việc · chưa đọc"});
}

TEST_CASE_FIXTURE(NoPhrases, "an office without phrases offers no reminder") {
  open("Bình");

  CHECK_FALSE(is_offered());
}

TEST_SUITE_END();
}  // namespace kiosk::test
