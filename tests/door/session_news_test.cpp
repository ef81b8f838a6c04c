// A notice at the tap: shown beside what is recorded, opened, read, and never in anybody's way.

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/door/news_door.h"

namespace kiosk::test {
namespace {

struct WithNotice : NewsDoor {
  EventId posted = post(notice());

  std::ptrdiff_t readings() const {
    const auto all = kinds();
    return std::count(all.begin(), all.end(), "notice.read");
  }
};

}  // namespace

TEST_SUITE_BEGIN("door: news");

TEST_CASE_FIXTURE(WithNotice, "a notice stands at the tap, which is recorded all the same") {
  tap("Bình");

  CHECK(kinds() == Strings{"attendance.arrived"});
  CHECK(tap_face().headline == "Đã ghi nhận vào");
  CHECK(has_button("Thông báo"));
  CHECK(tap_face().actions.front().line == "Họp giao ban lúc 14:00");
}

TEST_CASE_FIXTURE(WithNotice, "the next badge does not wait for anybody's notice") {
  tap("Bình");
  press("Thông báo");
  wait(1s);
  tap("Chi");

  CHECK(kinds() == Strings{"attendance.arrived", "attendance.arrived"});
  CHECK(side() == Strings{"Chi: Vào 07:22"});
}

TEST_CASE_FIXTURE(WithNotice, "a touch opens the notice in full") {
  tap("Bình");
  press("Thông báo");

  CHECK(message().title == "Họp giao ban lúc 14:00");
  CHECK(message().paragraphs == Strings{"Phòng họp tầng 2.", "Đề nghị đến đúng giờ."});
  CHECK(message().detail == "Bình");
  CHECK(buttons() == Strings{"Để sau", "Tôi đã đọc"});
  CHECK(readings() == 0);
}

TEST_CASE_FIXTURE(WithNotice, "Tôi đã đọc is recorded of that person, and the face comes back") {
  tap("Bình");
  press("Thông báo");
  press("Tôi đã đọc");

  CHECK(drafts.back().kind == "notice.read");
  CHECK(drafts.back().who == id("Bình"));
  CHECK(drafts.back().via == Via::kBadge);
  CHECK(drafts.back().data == R"({"notice":")" + to_string(posted) + R"("})");
  CHECK(tap_face().headline == "Đã ghi nhận vào");
  CHECK_FALSE(has_button("Thông báo"));
}

TEST_CASE_FIXTURE(WithNotice,
                  "who has read a notice is not shown it again, after a restart either") {
  tap("Bình");
  press("Thông báo");
  press("Tôi đã đọc");
  restart();
  at(9h);
  tap("Bình");
  press("Đi cơ sở");
  press("Không ghi thêm");
  at(10h);
  tap("Bình");

  CHECK_FALSE(has_button("Thông báo"));
  CHECK(readings() == 1);
}

TEST_CASE_FIXTURE(WithNotice,
                  "while its reading is being recorded the page says nothing of success") {
  tap("Bình");
  press("Thông báo");
  recorder = Recorder::kSlow;
  press("Tôi đã đọc");
  touch(ReadNotice{});

  CHECK(readings() == 1);
  CHECK(buttons().empty());
  wait(delay);
  CHECK(tap_face().headline == "Đã ghi nhận vào");
}

TEST_CASE_FIXTURE(WithNotice, "a reading that could not be recorded is asked for at the next tap") {
  tap("Bình");
  press("Thông báo");
  recorder = Recorder::kFailing;
  press("Tôi đã đọc");
  CHECK(message().headline == "Chưa ghi được lựa chọn");

  recorder = Recorder::kPrompt;
  at(9h);
  tap("Bình");
  CHECK(tap_face().notices == Strings{"Có 1 thông báo chưa đọc"});
}

TEST_CASE_FIXTURE(WithNotice, "of several notices the face shows the next one when one is read") {
  post(notice("Nghỉ Tết Dương lịch"));
  tap("Bình");
  CHECK(tap_face().actions.front().line == "Nghỉ Tết Dương lịch");
  press("Thông báo");
  press("Tôi đã đọc");

  CHECK(tap_face().actions.front().line == "Họp giao ban lúc 14:00");
}

TEST_CASE_FIXTURE(WithNotice, "a notice for another unit is not at the tap, and cannot be opened") {
  OfficeNotice other = notice("Chỉ phòng Kinh tế");
  other.units = {"Phòng Kinh tế"};
  const EventId foreign = post(other);
  tap("Bình");
  touch(OpenNotice{foreign});

  CHECK_FALSE(shows<MessageFace>());
  CHECK(tap_face().actions.front().line == "Họp giao ban lúc 14:00");
}

TEST_CASE_FIXTURE(WithNotice, "a notice is opened from one's own face only") {
  touch(OpenNotice{posted});
  CHECK(shows<IdleFace>());
  touch(ReadNotice{});

  CHECK(readings() == 0);
}

TEST_CASE_FIXTURE(WithNotice, "a notice that is left open closes by itself, unread") {
  tap("Bình");
  press("Thông báo");
  wait(56s);

  CHECK(shows<IdleFace>());
  CHECK(readings() == 0);
}

TEST_SUITE_END();
}  // namespace kiosk::test
