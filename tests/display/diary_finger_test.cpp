// The diary at the real terminal: a finger, a keyboard beside the glass, and a reader that types
// into the same window.

#include <doctest/doctest.h>
#include <linux/input-event-codes.h>
#include <signal.h>

#include <thread>

#include "tests/support/office_finger.h"
#include "tests/support/software_screen.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

constexpr int kColleagues = 30;

// As a reader does that types, in 30 ms.
void press_badge(const std::string& digits) {
  constexpr int kOffset = 8;  // X11's codes of keys are so much more than Linux's
  std::vector<std::string> command{"xdotool", "key", "--delay", "2"};
  for (const char digit : digits)
    command.push_back(std::to_string((digit == '0' ? KEY_0 : KEY_1 + digit - '1') + kOffset));
  command.push_back(std::to_string(KEY_ENTER + kOffset));
  REQUIRE(outcome_of(command).code == 0);
}

struct AtTheDiary {
  SoftwareScreen screen{kFingerGlass.width, kFingerGlass.height};
  RunningOffice office{kColleagues + 1, false};
  OfficeFinger finger{office, kColleagues + 1};

  AtTheDiary() {
    finger.arrived_before(1);
    finger.start({}, {"--reader", "keyboard"});
    open_diary();
  }
  void open_diary() {
    finger.tap(0);
    finger.press("Hôm nay");
    finger.press("Nhật ký");
  }
  std::vector<std::string> events(const std::string& kind) const {
    std::vector<std::string> lines;
    const std::string all = office.congso({"events", "--kind", kind}).out;
    for (std::size_t from = 0, end = 0; (end = all.find('\n', from)) != all.npos; from = end + 1)
      lines.push_back(all.substr(from, end - from));
    return lines;
  }
  bool last_says(const std::string& kind, const std::string& words) const {
    const auto lines = events(kind);
    return !lines.empty() && lines.back().find(words) != std::string::npos;
  }
};

}  // namespace

TEST_SUITE_BEGIN("story: diary");

TEST_CASE_FIXTURE(AtTheDiary,
                  "thirty colleagues tap while somebody writes, with a reader that types") {
  finger.press("Ghi thêm việc");
  std::jthread writer{[&] {
    finger.type(
        "Kieemr tra traatj tuwj xaay duwngj taij khu phoos 3, gawpj 4 hooj daan, laapj bieen banr; "
        "chuaw cos keets quar, hejn tuaanf sau laij",
        90ms);
  }};
  for (int person = 1; person <= kColleagues; ++person) press_badge(office.badge(person));
  writer.join();
  finger.touch("Xong");
  finger.touch("Lưu");

  CHECK(within(20s, [&] { return office.confirmations() == kColleagues + 1; }));
  CHECK(within(10s, [&] {
    return last_says("diary.",
                     "Kiểm tra trật tự xây dựng tại khu phố 3, gặp 4 hộ dân, lập biên bản; "
                     "chưa có kết quả, hẹn tuần sau lại");
  }));
  CAPTURE(events("diary.").back());
  CHECK(events("attendance.arrived").size() == kColleagues + 1);
  CHECK(last_says("diary.", "hẹn tuần sau lại"));
}

TEST_CASE_FIXTURE(AtTheDiary, "ten entries are forty touches at most, and ten events") {
  finger.press("Ghi thêm việc");
  int touches = 1;
  for (int entry = 0; entry < 10; ++entry) {
    finger.touch("Tiếp nhận hồ sơ, hướng dẫn");
    finger.type("Hopj to dan pho " + std::to_string(entry), 20ms);
    finger.touch("Xong");
    finger.touch("Lưu và ghi tiếp");
    touches += 3;
  }

  CHECK(touches <= 40);
  CHECK(within(10s, [&] { return last_says("diary.", "Họp to dan pho 9"); }));
  CHECK(office.congso({"verify"}).code == 0);
}

TEST_CASE_FIXTURE(AtTheDiary, "what was half written stands after the terminal was killed") {
  finger.press("Ghi thêm việc");
  finger.type("Xacs minh hooj", 20ms);
  REQUIRE(within(10s, [&] { return last_says("diary.written", "Xác minh hộ"); }));
  office.kiosk().send(SIGKILL);
  REQUIRE(within(10s, [&] { return !office.kiosk().running(); }));
  office.start_kiosk();
  press_badge(office.badge(0));

  CHECK(office.congso({"verify"}).code == 0);
  CHECK(last_says("diary.written", "Xác minh hộ"));
  CHECK(last_says("diary.written", "unfinished"));
}

TEST_SUITE_END();

}  // namespace kiosk::test
