#include "display/draw.h"

#include <doctest/doctest.h>

#include "tests/support/sample_screens.h"
#include "tests/support/stage.h"

namespace kiosk::test {
namespace {

using display::Point;

bool says(Stage& stage, const Screen& screen, const std::string& words) {
  return stage.words(screen).find(words) != std::string::npos;
}

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE_FIXTURE(Stage, "the idle screen of a lobby shows office, clock, call and help, no more") {
  CHECK(words(sample("idle_lobby")) ==
        "Đã kết nối\nUBND THÀNH PHỐ MẪU\nPHƯỜNG MẪU – dữ liệu trình diễn\nVI\nEN\n"
        "07:21\nThứ Hai, 23 tháng 11, 2026\nRằm tháng Mười, năm Bính Ngọ\n"
        "Cần giúp đỡ\nĐỗ Quỳnh Trang\nMáy lẻ 102\n"
        "Chạm thẻ vào đầu\u00A0đọc để bắt\u00A0đầu\nTap your badge on the reader to begin\n"
        "Quên thẻ? Mã PIN\n");
}

TEST_CASE_FIXTURE(Stage, "an arrival says the full name, the time, and that it is kept") {
  CHECK(words(sample("tap_ok")) ==
        "Đã ghi nhận vào\n07:22\nGiờ hành chính từ 07:30\nĐã lưu hai bản trên máy\n"
        "HP\nNguyễn Thị Hồng Phượng\nChuyên viên · Văn phòng HĐND và UBND\n"
        "Chúc chị một ngày tốt lành\n"
        "Xong\nHôm nay\nKhông phải tôi\n2\nTự đóng\nsau 2 giây\n");
}

TEST_CASE_FIXTURE(Stage, "every face says every word its screen has") {
  CHECK(says(*this, sample("tap_late_quiet"), "sau giờ 12 phút"));
  CHECK(says(*this, sample("tap_repeated"), "Thật ra tôi về\nGhi lượt này là lượt về"));
  CHECK(says(*this, sample("tap_departed"), "Đã ghi nhận về\n16:58"));
  CHECK(says(*this, sample("two_people"),
             "Thẻ trùng hai người\nThẻ ••• 3A9\nLượt chạm lúc 07:22 đã được lưu"));
  CHECK(says(*this, sample("not_recorded"), "Xin ghi vào sổ giấy"));
  CHECK(
      says(*this, sample("today"), "07:05\nVào · đã bỏ\nđánh dấu “Không phải tôi”\n07:22\nVào\n"));
}

TEST_CASE_FIXTURE(Stage,
                  "an unknown badge shows three characters, and its advice cannot be pressed") {
  const auto& seen = look(sample("unknown"));

  REQUIRE(seen.targets().size() == 2);
  CHECK(seen.targets()[0].id == "Xong");
  CHECK(seen.targets()[1].id == "Quên thẻ? Mã PIN");
  CHECK(says(*this, sample("unknown"), "Thẻ ••• 3A9"));
  CHECK(says(*this, sample("unknown"), "Gọi trực ban\nĐỗ Quỳnh Trang · Máy lẻ 102"));
}

TEST_CASE("an office to be called is named whole, however large the type") {
  Stage stage{{1366, 768}, {396, true}};
  Screen screen = sample("idle_staff");
  std::get<IdleFace>(screen.face).contact = {"Văn phòng HĐND và UBND", "028 0000 0113"};

  CHECK(says(stage, screen, "\nVăn phòng HĐND và UBND\n"));
}

TEST_CASE("a name of one long word stays on the glass") {
  Stage stage{{1366, 768}, {396, true}};
  Screen screen = sample("tap_ok");
  std::get<TapFace>(screen.face).person.name = std::string(64, 'W');

  for (const auto& text : stage.look(screen).texts()) {
    CAPTURE(text.words);
    CHECK(text.ink.right() <= 1366 / stage.painter().scale());
  }
}

TEST_CASE_FIXTURE(Stage, "the pill tells all four states of the line to the collector") {
  for (const auto state : {Pill::State::kConnected, Pill::State::kWaiting, Pill::State::kOffline,
                           Pill::State::kNoCollector}) {
    Screen screen = sample("idle_staff");
    screen.pill = {state, "tình trạng"};
    CHECK(says(*this, screen, "tình trạng\n"));
  }
}

TEST_CASE_FIXTURE(Stage, "a banner stands above every face") {
  for (Sample& one : sample_screens(Language::kVietnamese)) {
    one.screen.banner = "Ổ đĩa đầy";
    CAPTURE(one.name);
    CHECK(words(one.screen).rfind("Ổ đĩa đầy\n", 0) == 0);
  }
}

TEST_CASE_FIXTURE(Stage, "a side line names the person, sign and time on every face") {
  for (Sample& one : sample_screens(Language::kEnglish)) {
    one.screen.side = {{Mood::kOk, Icon::kDone, "Trần Văn Bảy", "IN 07:21"}};
    CAPTURE(one.name);
    CHECK(says(*this, one.screen, "Trần Văn Bảy\nIN 07:21\n"));
  }
}

TEST_CASE_FIXTURE(Stage, "a long name at the side becomes smaller before it becomes shorter") {
  CHECK(says(*this, sample("tap_side"), "\nTrần Hoàng Bảo Ngọc Khánh Vy\nVào 11:31\n"));
}

TEST_CASE_FIXTURE(Stage, "a side line that comes moves nothing under a finger") {
  const Screen before = sample("tap_choice");
  Screen after = before;
  after.side = sample("tap_side").side;

  CHECK(target("Về", before) == target("Về", after));
  CHECK(target("Xong", before) == target("Xong", after));
}

TEST_SUITE_END();
}  // namespace kiosk::test
