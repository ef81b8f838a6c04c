// A reader that types what nobody knows, as fast as it can.

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/door/toy_door.h"

namespace kiosk::test {
namespace {

using std::chrono::milliseconds;

struct NoisyDoor : ToyDoor {
  int numbers = 0;

  // A hundred a second, each another number that nobody has.
  void numbers_for(milliseconds time) {
    for (milliseconds sent{0}; sent < time; sent += 10ms) {
      tap("?" + std::to_string(100'000 + numbers++));
      wait(10ms);
    }
  }
  void garbage_for(milliseconds time) {
    for (milliseconds sent{0}; sent < time; sent += 10ms) {
      tap("");
      wait(10ms);
    }
  }
  std::ptrdiff_t count(const std::string& kind) const {
    const auto all = kinds();
    return std::count(all.begin(), all.end(), kind);
  }
  bool says_nonsense() const {
    return shows<MessageFace>() && message().headline == "Đầu đọc gửi số lạ";
  }
};

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(NoisyDoor, "of a hundred unknown numbers a second five are recorded") {
  numbers_for(9s);

  CHECK(count("tap.unknown") == 5);
  CHECK(signals().size() == 5);
}

TEST_CASE_FIXTURE(NoisyDoor, "what was passed over in the quiet is told once, at its end") {
  numbers_for(9s);
  CHECK(count("reader.quieted") == 0);
  wait(1min);

  CHECK(count("reader.quieted") == 1);
  CHECK(drafts.back().data == R"({"reader":"/dev/toy","passed_over":895})");
  CHECK(drafts.back().who.empty());
  CHECK(drafts.back().via == Via::kTerminal);
  CHECK(drafts.back().at.instant == on_monday(7h + 22min + 10s + 40ms));
}

TEST_CASE_FIXTURE(NoisyDoor, "a known badge is recorded and shown at once during the quiet") {
  numbers_for(5s);
  tap("An");

  CHECK(count("attendance.arrived") == 1);
  CHECK(tap_face().person.name == "An");
  CHECK(signals().back() == "ok");
}

TEST_CASE_FIXTURE(NoisyDoor, "noise takes nobody's face away before its time") {
  numbers_for(1s);
  tap("An");
  numbers_for(2990ms);
  CHECK(tap_face().person.name == "An");

  wait(10ms);

  CHECK(says_nonsense());
}

TEST_CASE_FIXTURE(NoisyDoor, "a badge on hold is nobody's noise and is recorded in the quiet") {
  numbers_for(5s);
  tap("closed");

  CHECK(message().headline == "Thẻ tạm khóa");
  CHECK(drafts.back().data.find("closed") != std::string::npos);
}

TEST_CASE_FIXTURE(NoisyDoor, "four unknown badges in a minute are answered one by one") {
  for (const char* badge : {"?1", "?2", "?3", "?4"}) {
    tap(badge);
    CHECK(message().headline == "Thẻ chưa đăng ký");
    wait(10s);
  }
  wait(30s);
  tap("?5");

  CHECK(message().headline == "Thẻ chưa đăng ký");
  CHECK(count("tap.unknown") == 5);
}

TEST_CASE_FIXTURE(NoisyDoor, "one unknown badge left lying is no noise") {
  for (int i = 0; i < 1'000; ++i) {
    tap("?1");
    wait(10ms);
  }

  CHECK(count("tap.unknown") == 2);
  CHECK_FALSE(says_nonsense());
}

TEST_CASE_FIXTURE(NoisyDoor,
                  "the glass says that the reader sends nonsense, and does not flicker") {
  numbers_for(50ms);
  for (int looked = 0; looked < 300; ++looked) {
    CHECK(says_nonsense());
    CHECK(side().empty());
    numbers_for(100ms);
  }

  wait(13s);
  CHECK(shows<IdleFace>());
}

TEST_CASE_FIXTURE(NoisyDoor, "ten minutes of garbage disturb nobody") {
  garbage_for(50ms);
  for (int person = 0; person < 60; ++person) {
    tap("Người " + std::to_string(person));
    CHECK(tap_face().person.name == "Người " + std::to_string(person));
    garbage_for(10s);
    CHECK(says_nonsense());
  }

  CHECK(count("attendance.arrived") == 60);
  CHECK(count("tap.unknown") == 0);
  CHECK(count("reader.quieted") <= 60);
}

TEST_CASE_FIXTURE(NoisyDoor, "ten minutes of unknown numbers leave two lines for ten seconds") {
  numbers_for(10min);
  wait(1min);

  CHECK(drafts.size() <= 5 + 2 * 60);
  CHECK(numbers == 60'000);
}

TEST_CASE_FIXTURE(NoisyDoor, "noise from one reader leaves the other one its unknown badges") {
  numbers_for(5s);
  reader = "/dev/other";
  tap("?A7319");

  CHECK(drafts.back().data.find("319") != std::string::npos);
  CHECK(message().headline == "Thẻ chưa đăng ký");
}

TEST_CASE_FIXTURE(NoisyDoor, "noise leaves an open page alone") {
  tap("An");
  press("Hôm nay");
  numbers_for(5s);

  CHECK(shows<TodayFace>());
  CHECK(side().empty());
}

TEST_CASE_FIXTURE(NoisyDoor, "after a minute without noise a reader is heard as ever") {
  numbers_for(1s);
  wait(70s);
  tap("?A7319");

  CHECK(message().headline == "Thẻ chưa đăng ký");
  CHECK(count("tap.unknown") == 6);
}

TEST_SUITE_END();
}  // namespace kiosk::test
