#include <doctest/doctest.h>

#include "tests/door/toy_door.h"

namespace kiosk::test {
namespace {

// Monday is over, and An never tapped the way out.
struct Tuesday : ToyDoor {
  Tuesday() {
    tap("An");
    at(7h + 24min, 1);
  }
};

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(Tuesday,
                  "today's tap does not close yesterday; it is recorded, then yesterday is asked") {
  tap("An");

  CHECK(kinds().back() == "attendance.arrived");
  CHECK(tap_face().headline == "Đã ghi nhận vào");
  CHECK(tap_face().question == "Hôm qua chưa ghi giờ về. Lúc đó là mấy giờ?");
  CHECK(buttons() == Strings{"Về 17:00", "Về 11:30", "Không phải tôi", "Hôm nay", "Để sau"});
}

TEST_CASE_FIXTURE(Tuesday, "one touch asks for it, and says that it waits") {
  tap("An");
  press("Về 17:00");

  CHECK(kinds().back() == "attendance.amended");
  CHECK(drafts.back().data ==
        R"({"date":"2026-11-23","minute":1020,"meaning":"left","basis":"hours","said":"person"})");
  CHECK(tap_face().notices.back() == "Hôm qua: đã đề nghị ghi về 17:00, chờ phụ trách duyệt");
  CHECK_FALSE(has_button("Về 17:00"));
}

TEST_CASE_FIXTURE(Tuesday, "what waits for the office is not asked again") {
  tap("An");
  press("Về 17:00");
  at(12h, 1);
  tap("An");
  press("Nghỉ trưa");

  CHECK(tap_face().question != "Hôm qua chưa ghi giờ về. Lúc đó là mấy giờ?");
}

TEST_CASE_FIXTURE(Tuesday, "whoever puts it off is asked once more that day, then tomorrow") {
  tap("An");
  press("Để sau");
  const auto asked = [this] { return has_button("Về 17:00"); };
  at(9h, 1);
  tap("An");
  press("Nghỉ trưa");
  CHECK(asked());
  at(13h, 1);
  tap("An");
  CHECK_FALSE(asked());
  at(7h + 20min, 2);
  tap("An");
  CHECK(asked());
}

TEST_CASE_FIXTURE(ToyDoor, "a first tap in the last hour asks whether it is the way out") {
  at(16h + 30min);
  tap("An");

  CHECK(kinds().back() == "attendance.arrived");
  CHECK(tap_face().question == "Hôm nay chưa có lượt vào. Đây là lượt nào?");
  CHECK(buttons() == Strings{"Về", "Mới đến", "Không phải tôi", "Hôm nay", "Xong"});
}

TEST_CASE_FIXTURE(ToyDoor,
                  "who forgot the morning is asked when it was, beginning with the hours") {
  at(16h + 58min);
  tap("An");
  press("Về");
  CHECK(tap_face().headline == "Đã ghi nhận về");
  CHECK(tap_face().question == "Hôm nay chưa ghi giờ vào. Lúc đó là mấy giờ?");
  press("Vào 07:30");

  CHECK(
      drafts.back().data ==
      R"({"date":"2026-11-23","minute":450,"meaning":"arrived","basis":"hours","said":"person"})");
  CHECK(tap_face().notices.back() == "Hôm nay: đã đề nghị ghi vào 07:30, chờ phụ trách duyệt");
}

TEST_CASE_FIXTURE(ToyDoor, "who only just arrives in the last hour keeps the arrival") {
  at(16h + 58min);
  tap("An");
  press("Mới đến");

  CHECK(kinds().back() == "attendance.amended");
  CHECK(tap_face().headline == "Đã ghi nhận vào");
  CHECK_FALSE(has_button("Về"));
}

TEST_SUITE_END();

}  // namespace kiosk::test
