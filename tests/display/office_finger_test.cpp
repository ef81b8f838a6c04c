// A person at the real terminal: taps at the reader, fingers that the X server moves, and what
// stands in the log afterwards.

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/golden.h"
#include "tests/support/office_finger.h"
#include "tests/support/software_screen.h"

namespace kiosk::test {
namespace {

using display::Rect;

// Six people; the first five have been here for a while, so that their next tap is a question.
struct AtTheTerminal {
  SoftwareScreen screen{kFingerGlass.width, kFingerGlass.height};
  RunningOffice office{6, false};
  OfficeFinger finger{office, 6};

  AtTheTerminal() {
    finger.arrived_before(5);
    finger.start();
  }
  // How many such events there are of a person.
  std::size_t events(int person, const std::string& kind, const std::string& with = "") const {
    const std::string who = "T-" + std::to_string(1000 + person);
    const std::string all = office.congso({"events", "--kind", kind, "--who", who}).out;
    std::size_t count = 0;
    for (std::size_t from = 0, end = 0; (end = all.find('\n', from)) != all.npos; from = end + 1)
      count += all.substr(from, end - from).find(with) != std::string::npos;
    return count;
  }
};

std::vector<std::string> operator+(std::vector<std::string> all,
                                   const std::vector<std::string>& more) {
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

std::vector<std::string> trembles(const Rect& box) {
  const auto at = box.centre();
  return finger_to(at) + std::vector<std::string>{"mousedown", "1"} +
         finger_to({at.x + 6, at.y + 6}) + std::vector<std::string>{"mouseup", "1"};
}

std::vector<std::string> slides_off(const Rect& box) {
  return finger_to(box.centre()) + std::vector<std::string>{"mousedown", "1"} +
         finger_to({box.centre().x, box.y - 60}) + std::vector<std::string>{"mouseup", "1"};
}

std::vector<std::string> touches_twice(const Rect& box) {
  return finger_to(box.centre()) +
         std::vector<std::string>{"click", "--repeat", "2", "--delay", "20", "1"};
}

}  // namespace

TEST_SUITE_BEGIN("story: fingers");

TEST_CASE_FIXTURE(AtTheTerminal, "what a person says of a tap is recorded as it was pressed") {
  struct Said {
    const char* button;
    const char* kind;
    const char* choice;
    const char* next = "ok";
    const char* way_out = "Xong";
  };
  const Said all[] = {
      {"Về", "attendance.left", ""},
      {"Nghỉ trưa", "attendance.went_out", "lunch"},
      {"Đi cơ sở", "attendance.went_out", "field", "choice", "Không ghi thêm"},
      {"Ra ngoài công vụ", "attendance.went_out", "official", "choice", "Không ghi thêm"},
      {"Việc riêng", "attendance.went_out", "private", "choice", "Không ghi thêm"}};
  for (int person = 0; person < 5; ++person) {
    const Said& said = all[person];
    CAPTURE(said.button);
    REQUIRE(finger.tap(person) != "");

    CHECK(finger.press(said.button) == said.next);
    CHECK(finger.press(said.way_out) == "idle");
    CHECK(events(person, said.kind, said.choice) == 1);
  }
}

TEST_CASE_FIXTURE(AtTheTerminal, "who it was not takes the tap back with the same badge") {
  REQUIRE(finger.tap(5) == "ok");

  CHECK(finger.press("Không phải tôi") == "question");
  CHECK(finger.tap(5) == "ok");

  CHECK(events(5, "tap.doubted") == 1);
  CHECK(events(5, "attendance.withdrawn") == 1);
}

TEST_CASE_FIXTURE(AtTheTerminal,
                  "the owner of a marked tap keeps it, or takes it back, next time") {
  const auto says = [this](int person, const char* button, const char* kind) {
    CAPTURE(button);
    REQUIRE(finger.tap(person) != "");
    CHECK(finger.press("Không phải tôi") == "question");
    CHECK(finger.press("Xong") == "idle");
    // Within three seconds it would still be the same act.
    REQUIRE(within(10s, [&] { return finger.tap(person) != ""; }));

    finger.press(button);

    CHECK(events(person, kind) == 1);
  };
  says(0, "Đúng là tôi", "tap.affirmed");
  says(1, "Bỏ lượt đó", "attendance.withdrawn");
}

TEST_CASE_FIXTURE(AtTheTerminal, "the line to the collector opens the machine's own page") {
  CHECK(finger.press("Chưa ghép với máy chủ") == "machine");
  CHECK(finger.press("Đóng") == "idle");
}

TEST_CASE_FIXTURE(AtTheTerminal, "the taps of one's day open and close") {
  REQUIRE(finger.tap(5) == "ok");

  CHECK(finger.press("Hôm nay") == "today");
  CHECK(finger.press("Đóng") == "idle");
}

TEST_CASE_FIXTURE(AtTheTerminal,
                  "the language of the glass is one touch away, and so is the way back") {
  const auto before = finger.last_face();

  CHECK(finger.press("EN") == "idle");
  CHECK(odd_part(before, finger.last_face()) > 5 * kOddPixels);
  CHECK(finger.press("VI") == "idle");
  CHECK(odd_part(before, finger.last_face()) < 5 * kOddPixels);  // a minute may have passed
}

TEST_CASE("a PIN set at the glass one day is an arrival without a badge the next") {
  const SoftwareScreen screen{kFingerGlass.width, kFingerGlass.height};
  RunningOffice office{1, false};
  OfficeFinger yesterday{office, 1};
  yesterday.start(office.clock_of(24h));
  REQUIRE(yesterday.tap(0) == "ok");
  CHECK(yesterday.press("Hôm nay") == "today");
  CHECK(yesterday.press("Đặt mã PIN") == "pin");
  CHECK(yesterday.key("271828") == "pin");
  CHECK(yesterday.key("271828") == "ok");
  office.stop_kiosk();

  OfficeFinger today{office, 1};
  today.has_pin();
  today.start();
  CHECK(today.press("Quên thẻ? Mã PIN") == "pin");
  CHECK(today.key("1000") == "pin");
  CHECK(today.key("271828") == "ok");

  const std::string arrivals = office.congso({"events", "--kind", "attendance.arrived"}).out;
  CHECK(std::count(arrivals.begin(), arrivals.end(), '\n') == 2);
  CHECK(arrivals.find("\"via\":\"pin\"") > arrivals.find('\n'));
}

// Yesterday one of them forgot to tap on the way out, and the leader set a PIN.
struct TwoDays {
  SoftwareScreen screen{kFingerGlass.width, kFingerGlass.height};
  RunningOffice office{3, false};
  static constexpr int kTraveller = 0;
  static constexpr int kForgetful = 1;
  static constexpr int kLeader = 2;

  TwoDays() {
    OfficeFinger yesterday{office, 3};
    yesterday.leads(kLeader);
    yesterday.start(office.clock_of(24h));
    REQUIRE(yesterday.tap(kForgetful) == "ok");
    REQUIRE(yesterday.tap(kLeader) == "ok");
    REQUIRE(yesterday.press("Hôm nay") == "today");
    REQUIRE(yesterday.press("Đặt mã PIN") == "pin");
    REQUIRE(yesterday.key("271828") == "pin");
    REQUIRE(yesterday.key("271828") == "ok");
    REQUIRE(within(10s, [&] { return yesterday.tap(kLeader) == "question"; }));
    REQUIRE(yesterday.press_beginning("Thật ra tôi về") == "ok");
    office.stop_kiosk();
  }
  std::string events(const std::string& kind) const {
    return office.congso({"events", "--kind", kind}).out;
  }
};

TEST_CASE_FIXTURE(TwoDays, "arrival, trip, return, correction and approval, with a finger") {
  OfficeFinger finger{office, 3};
  finger.leads(kLeader);
  finger.remembers(kForgetful, Meaning::kArrived, 24h);
  finger.remembers(kLeader, Meaning::kArrived, 24h);
  finger.remembers(kLeader, Meaning::kLeft, 24h - 1min);
  finger.arrived_before(1);
  finger.start();

  // A way out, in two touches and one for the task; it is on disk before the first of them.
  REQUIRE(finger.tap(kTraveller) != "");
  const auto went_out = std::chrono::steady_clock::now();
  REQUIRE(finger.press("Đi cơ sở") == "choice");
  finger.press("Khu phố 1");
  finger.press("Kiểm tra hộ kinh doanh");
  CHECK(finger.press("Lưu") == "ok");
  CHECK(events("attendance.went_out").find("Khu phố 1") != std::string::npos);

  // Yesterday's way home, told with one touch after today's arrival.
  REQUIRE(finger.tap(kForgetful) == "ok");
  finger.press_beginning("Về ");
  CHECK(events("attendance.amended").find("\"basis\":\"hours\"") != std::string::npos);

  // Agreed to on the board, by badge and PIN, in two touches.
  REQUIRE(finger.tap(kLeader) == "ok");
  REQUIRE(finger.press("Bảng điều hành") == "pin");
  REQUIRE(finger.key("271828") == "overview");
  CHECK(finger.press("Nguyễn Văn Thử 1") == "person");
  CHECK(finger.press("Đồng ý") == "person");
  CHECK(events("attendance.decided").find("\"decision\":\"approved\"") != std::string::npos);
  CHECK(finger.press("Về bảng điều hành") == "overview");
  CHECK(finger.press("Đóng") == "idle");

  // A minute after the way out the same badge is the return, and the task becomes a draft.
  REQUIRE(within(65s, [&] { return std::chrono::steady_clock::now() > went_out + 62s; }));
  REQUIRE(finger.tap(kTraveller) == "choice");
  CHECK(finger.press("Lưu tất cả") == "ok");
  CHECK(events("diary.written").find("Kiểm tra hộ kinh doanh") != std::string::npos);
}

TEST_CASE_FIXTURE(AtTheTerminal, "a finger that trembles by six pixels on a button presses it") {
  REQUIRE(finger.tap(0) != "");

  CHECK(finger.touch("Về", trembles) == "ok");
  CHECK(events(0, "attendance.left") == 1);
}

TEST_CASE_FIXTURE(AtTheTerminal, "a finger that slides off a button says nothing") {
  const std::string face = finger.tap(0);

  CHECK(finger.touch("Về", slides_off) == "");
  CHECK(finger.faces().back() == face);
  CHECK(events(0, "attendance.left") == 0);
}

TEST_CASE_FIXTURE(AtTheTerminal, "two contacts of one finger are one word, and nothing after it") {
  REQUIRE(finger.tap(0) != "");

  CHECK(finger.touch("Về", touches_twice) == "ok");
  CHECK_FALSE(within(1s, [this] { return finger.faces().back() != "ok"; }));
  CHECK(events(0, "attendance.left") == 1);
}

TEST_SUITE_END();
}  // namespace kiosk::test
