// "Máy này": what who looks after the terminal sees.

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/door/toy_door.h"

namespace kiosk::test {
namespace {

MachineSeen with_three_taps() {
  MachineSeen seen = healthy_machine();
  for (const auto span : {12ms, 14ms, 48ms}) seen.taps.whole.add(span);
  seen.taps.to_durable.add(3ms);
  return seen;
}

struct Machine : ToyDoor {
  Machine() {
    take(with_three_taps());
    touch(OpenMachine{});
  }
  MachineFace face() const {
    const Screen shown = screen();
    REQUIRE(std::holds_alternative<MachineFace>(shown.face));
    return std::get<MachineFace>(shown.face);
  }
  MachineFace::Row row(const std::string& words) const {
    const auto rows = face().rows;
    const auto found = std::find_if(rows.begin(), rows.end(), [&words](const auto& row) {
      return row.words.rfind(words, 0) == 0;
    });
    REQUIRE(found != rows.end());
    return *found;
  }
};

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(Machine, "the page tells how the terminal is, in words") {
  CHECK(face().title == "Máy này · Cổng chính");
  CHECK(row("Sổ ghi").value == "8245 mục, mỗi mục hai bản");
  CHECK(row("Đĩa còn trống").value == "12,4 GB");
  CHECK(row("Đồng hồ").value == "Khớp giờ chuẩn");
  CHECK(row("Đầu đọc keyboard").value == "Sẵn sàng");
  CHECK(row("Công Sở 1.2.0").value == "Khởi động lúc 06:31");
}

TEST_CASE_FIXTURE(Machine, "nothing of a healthy terminal asks for anybody") {
  for (const auto& each : face().rows) CHECK_FALSE(each.trouble);
}

TEST_CASE_FIXTURE(Machine, "what somebody should see to is marked") {
  MachineSeen seen = with_three_taps();
  seen.free_bytes = 400'000'000U;
  seen.clock = ClockState::kSuspect;
  seen.readers = {{"evdev:/dev/badge", MachineSeen::Reader::kHindered}};
  take(seen);

  CHECK(row("Đĩa còn trống").trouble);
  CHECK(row("Đồng hồ").trouble);
  CHECK(row("Đầu đọc evdev:/dev/badge").value == "Đầu đọc đang bận");
  CHECK(row("Đầu đọc evdev:/dev/badge").trouble);
}

TEST_CASE_FIXTURE(Machine, "a disk nobody has looked at yet is not said to be full") {
  MachineSeen seen = with_three_taps();
  seen.free_bytes.reset();
  take(seen);

  CHECK(row("Đĩa còn trống").value == "Chưa rõ");
  CHECK_FALSE(row("Đĩa còn trống").trouble);
}

TEST_CASE_FIXTURE(Machine,
                  "how long taps take is told for the whole way, and for each stretch of it") {
  CHECK(face().stage == 3);
  CHECK(face().figures[0].number == "20 ms");
  CHECK(face().figures[2].number == "48 ms");
  CHECK(face().explained == "3 lần chạm từ khi máy chạy · chạm vào một cột để xem");

  touch(ShowStage{1});

  CHECK(face().stage == 1);
  CHECK(face().figures[2].number == "3 ms");
}

TEST_CASE_FIXTURE(Machine, "a bar that is touched says what it stands for") {
  touch(ExplainBar{4});
  CHECK(face().explained == "Từ 10 đến 20 ms: 2 lần chạm");

  touch(ExplainBar{12});
  CHECK(face().explained == "Lâu hơn 5000 ms: 0 lần chạm");
}

TEST_CASE_FIXTURE(Machine, "bars and stages that are not there change nothing") {
  touch(ShowStage{9});
  touch(ExplainBar{99});

  CHECK(face().stage == 3);
  CHECK(face().bars.size() == 13);
}

TEST_CASE_FIXTURE(Machine, "who taps has the whole glass at once: the page is nobody's") {
  tap("An");

  CHECK(tap_face().headline == "Đã ghi nhận vào");
  CHECK(side().empty());
}

TEST_CASE_FIXTURE(Machine, "the page closes by itself, with its last seconds counted") {
  wait(46s);
  REQUIRE(face().countdown);
  CHECK(face().countdown->number == "9");

  wait(10s);

  CHECK(shows<IdleFace>());
}

TEST_SUITE_END();
}  // namespace kiosk::test
