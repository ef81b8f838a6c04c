#include "tests/door/own_door.h"

#include "kiosk/people/reading_events.h"

namespace kiosk::test {

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(OwnDoor, "my day is a line of stretches, and what was late is told beside it") {
  at(7h + 42min);
  tap("Bình");
  at(9h);
  tap("Bình");
  press("Đi cơ sở");
  touch(ClosePage{});
  open_page(10h + 30min);

  const TodayFace today = page();
  CHECK(today.title == "Thứ Hai, 23 tháng 11, 2026");
  REQUIRE(today.line);
  REQUIRE(today.line->stretches.size() >= 2);
  CHECK(today.line->stretches[0].words == "Có mặt");
  CHECK(today.line->stretches[1].words == "Đi cơ sở");
  CHECK(figures()[1] == "12 phút: đến sau giờ");
}

TEST_CASE_FIXTURE(OwnDoor, "who worked into the evening sees all of it on the line of the day") {
  works(0, 7h + 20min, 20h + 40min);
  open_page(20h + 41min);

  REQUIRE(page().line);
  CHECK(page().line->hours.front() == "6");
  CHECK(page().line->hours.back() == "22");
  CHECK(page().line->stretches.back().to < 1);
}

TEST_CASE_FIXTURE(OwnDoor, "what waits for the office stands on my day by its name") {
  arrives("Bình", 7h + 20min);
  happened(
      recollection(origin_of("Bình", 13h + 20min),
                   {monday(), 11h + 30min, {Meaning::kWentOut, Errand::kLunch, Said::kPerson}}));
  open_page(14h);

  CHECK(rows()[1] == "11:30 Nghỉ trưa | Bổ sung, đang chờ");
  CHECK(figures().back() == "1: đang chờ duyệt");
}

TEST_CASE_FIXTURE(OwnDoor, "my month tells every working day, the latest first") {
  works(-3, 7h + 20min, 17h);
  works(-4, 7h + 20min, 17h + 5min);
  open_page();
  press("Tháng này");

  CHECK(page().title == "Tháng 11 năm 2026");
  const Strings told = rows();
  CHECK(told[0].starts_with("T2 23/11 Chưa hết giờ"));
  CHECK(told[1] == "T6 20/11 Làm việc | 07:20 – 17:00");
  CHECK(told[2] == "T5 19/11 Làm việc | 07:20 – 17:05");
  CHECK(told[3] == "T4 18/11 Vắng, chưa có lý do | Vắng, chưa có lý do");
}

TEST_CASE_FIXTURE(OwnDoor, "a figure of my month opens to the days behind it, and closes again") {
  works(-3, 7h + 42min, 17h);
  works(-4, 7h + 20min, 17h);
  works(-5, 8h, 17h);
  open_page(7h + 20min);
  press("Tháng này");
  CHECK(figures()[1] == "2 lần: đến sau giờ · 42 phút");

  press("đến sau giờ · 42 phút");

  CHECK(rows() == Strings{"T6 20/11 Làm việc | 07:42 – 17:00 · sau giờ 12 phút",
                          "T4 18/11 Làm việc | 08:00 – 17:00 · sau giờ 30 phút"});
  press("đến sau giờ · 42 phút");
  CHECK(rows().size() > 10);
}

TEST_CASE_FIXTURE(OwnDoor, "a night on duty is one day of the month, and its end no late morning") {
  Declared night;
  night.code = "TR";
  night.from = monday(-4);
  night.to = night.from;
  night.hours = config::WorkSession{17h, 31h};
  happened(declaration(origin_of("Bình", 7h, -5), night, id("Tuyết")));
  arrives("Bình", 16h + 50min, -4);
  happened(tap_that_means(origin_of("Bình", 8h + 10min, -3), {Meaning::kLeft}));
  open_page();
  press("Tháng này");

  CHECK(figures()[1] == "0 lần: đến sau giờ · 0 phút");
}

TEST_CASE_FIXTURE(OwnDoor,
                  "every exception of my month tells who agreed to it, and with what words") {
  arrives("Bình", 7h + 20min, -3);
  const EventId told = recalls_leaving("Bình", 17h, -3);
  decides(told, true, "Đã xác minh");
  open_page();
  press("Tháng này");

  CHECK(rows()[1] == "T6 20/11 Làm việc | 07:20 – 17:00");
  CHECK(rows()[2] == "Về 17:00 | Bổ sung · Long đồng ý – Đã xác minh");
}

TEST_CASE_FIXTURE(OwnDoor, "a day that waits is found by the figure of what waits") {
  arrives("Bình", 7h + 20min, -3);
  recalls_leaving("Bình", 17h, -3);
  open_page();
  press("Tháng này");
  CHECK(figures().back() == "1 ngày: đang chờ duyệt");

  press("đang chờ duyệt");

  CHECK(rows() == Strings{"T6 20/11 Chưa kết luận | 07:20 – … · Quên chấm về",
                          "Về 17:00 | Bổ sung, đang chờ"});
}

TEST_CASE_FIXTURE(OwnDoor, "touching a day of my month shows its taps, and leads back") {
  works(-3, 7h + 20min, 17h);
  open_page();
  press("Tháng này");
  press("T6 20/11");

  CHECK(page().title == "Thứ Sáu, 20 tháng 11, 2026");
  CHECK(rows() == Strings{"07:20 Vào", "17:00 Về"});
  press("Cả tháng");
  CHECK(page().title == "Tháng 11 năm 2026");
}

TEST_CASE_FIXTURE(OwnDoor, "my months go back over the years, as far as I have been here") {
  staff["Bình"].since = on_monday(8h, -3 * 365);
  works(-2 * 365, 7h + 20min, 17h);  // a Saturday of 2024
  open_page();
  press("Tháng này");
  for (int month = 0; month < 24; ++month) press("Tháng trước");

  CHECK(page().title == "Tháng 11 năm 2024");
  const Strings told = rows();
  CHECK(std::find(told.begin(), told.end(),
                  "T7 23/11 Ngày nghỉ | 07:20 – 17:00 · Có mặt ngoài ngày làm việc") != told.end());
  for (int month = 0; month < 12; ++month) press("Tháng trước");
  CHECK(page().title == "Tháng 11 năm 2023");
  CHECK(page().arrows->first);
}

TEST_CASE_FIXTURE(OwnDoor, "days before somebody was on the list are nobody's absence") {
  staff["Bình"].since = on_monday(8h, -4);
  open_page();
  press("Tháng này");

  CHECK(rows().size() == 3);
}

TEST_CASE_FIXTURE(OwnDoor, "my leave is counted by kind, in half-days, from what was agreed to") {
  const EventId asked =
      happened(declaration(origin_of("Bình", 8h, -10), days_of_leave(monday(-7), monday(-6))));
  decides(asked, true, "Theo lịch công tác", -9);
  open_page();
  press("Phép");

  CHECK(page().title == "Năm 2026");
  CHECK(figures()[0] == "2 ngày: Nghỉ phép");
  CHECK(rows() == Strings{"16/11 – 17/11 Nghỉ phép | Long đồng ý – Theo lịch công tác"});
}

TEST_CASE_FIXTURE(OwnDoor,
                  "declared duty on a day off earns time off, and its figure opens to the day") {
  Declared duty;
  duty.code = "TR";
  duty.from = duty.to = monday(-2);  // a Saturday
  duty.hours = config::WorkSession{8h, 16h};
  happened(declaration(origin_of("Bình", 8h, -10), duty, id("Hà")));
  open_page();
  press("Phép");
  CHECK(figures()[1] == "1 ngày: nghỉ bù · đã nghỉ 0");

  press("nghỉ bù · đã nghỉ 0");

  CHECK(rows() == Strings{"T7 21/11 Trực cơ quan | được nghỉ bù 1 ngày"});
}

TEST_CASE_FIXTURE(OwnDoor, "my data tells what is kept and until when, as the office has set it") {
  DoorRules chosen = rules_of_two_units();
  chosen.office.retention = {{"attendance.", std::chrono::days{730}}};
  OwnDoor door{chosen};
  door.open_page();
  door.press("Dữ liệu");

  const Strings told = door.rows();
  CHECK(told[2] == "Lượt chạm, bổ sung công | ai xem và ai duyệt cũng được ghi lại · giữ 730 ngày");
  CHECK(told[3] ==
        "Ngày nghỉ, lịch đã khai báo | kèm ý kiến của phụ trách · cơ quan chưa đặt thời hạn");
}

TEST_CASE_FIXTURE(OwnDoor, "my data tells who opened my page, and when") {
  const Origin origin = origin_of("Bình", 8h + 15min);
  happened(page_read(id("Bình"), "person", {origin.id, origin.at, id("Hà"), Via::kBadgeAndPin}));
  open_page();
  press("Dữ liệu");

  CHECK(rows().back() == "Đã mở trang ngày công của bạn | Hà · 23/11 08:15");
}

TEST_CASE_FIXTURE(OwnDoor, "where nobody has opened my page my data says so") {
  open_page();
  press("Dữ liệu");

  CHECK(rows().back() == "Trong năm nay chưa ai mở trang ngày công của bạn");
}

TEST_CASE_FIXTURE(OwnDoor,
                  "larger type is kept as a word about the person and drawn from then on") {
  open_page();
  press("Dữ liệu");
  CHECK_FALSE(screen().larger_type);

  press("Chữ to");

  CHECK(kinds().back() == "person.prefers");
  CHECK(drafts.back().data == R"({"type":"larger"})");
  CHECK(screen().larger_type);
  CHECK(has_button("Chữ thường"));
}

TEST_CASE_FIXTURE(OwnDoor, "whoever prefers larger type has it at the tap, and nobody else") {
  staff["Bình"].larger_type = true;
  tap("Bình");
  CHECK(screen().larger_type);

  wait(10s);
  tap("Chi");

  CHECK_FALSE(screen().larger_type);
}

TEST_CASE_FIXTURE(OwnDoor, "larger type that could not be recorded is not drawn") {
  open_page();
  press("Dữ liệu");
  recorder = Recorder::kFailing;
  press("Chữ to");

  CHECK_FALSE(screen().larger_type);
  CHECK(side() == Strings{"Bình: Chưa ghi được lựa chọn – xin ghi sổ giấy"});
}

TEST_SUITE_END();
}  // namespace kiosk::test
