// "Báo bất thường": reported in two touches from one's own page, told to a leader, and said on the
// glass until one has read it.

#include <doctest/doctest.h>

#include "tests/door/news_door.h"

namespace kiosk::test {
namespace {

struct Alarm : NewsDoor {
  explicit Alarm(DoorRules chosen = rules_of_alarm()) : NewsDoor(std::move(chosen)) {}

  static DoorRules rules_of_alarm() {
    DoorRules rules = rules_of_two_units();
    rules.office.incident_kinds = {"An ninh, trật tự", "Cháy nổ", "Khác"};
    rules.office.duty_leaders = {{"Hà", "102"}, {"Long", "103"}};
    return rules;
  }
  void open_page(const std::string& who) {
    tap(who);
    press("Hôm nay");
    press("Báo bất thường");
  }
  // Reported at 07:22 by Bình.
  void report() {
    open_page("Bình");
    press("Cháy nổ");
    press("Xong");
  }
  std::string banner() const { return screen().banner.value_or(""); }
};

struct InLobby : Alarm {
  static DoorRules rules_of_lobby() {
    DoorRules rules = rules_of_alarm();
    rules.place = config::Place::kLobby;
    return rules;
  }
  InLobby() : Alarm(rules_of_lobby()) {}
};

}  // namespace

TEST_SUITE_BEGIN("door: incidents");

TEST_CASE_FIXTURE(Alarm, "from one's own page two touches report what is unusual") {
  open_page("Bình");
  CHECK(buttons() == Strings{"An ninh, trật tự", "Cháy nổ", "Khác", "Đóng"});
  press("Cháy nổ");

  CHECK(drafts.back().kind == "incident.reported");
  CHECK(drafts.back().who == id("Bình"));
  CHECK(drafts.back().data == R"({"kind":"Cháy nổ"})");
  CHECK(message().headline == "Đã báo bất thường");
  CHECK(message().title == "Cháy nổ");
  CHECK(message().advice.front().line == "Hà, 102");
}

TEST_CASE_FIXTURE(Alarm,
                  "who has the board reports as well, and changes the PIN beside their data") {
  tap("Hà");
  press("Hôm nay");
  CHECK_FALSE(has_button("Báo bất thường"));  // without a PIN no board opens: that comes first
  CHECK(has_button("Đặt mã PIN"));
  press("Đóng");
  StaffKnown known{{}, 1};
  for (const auto& [name, person] : staff) known.people.push_back(person);
  known.belongings[id("Hà")].has_pin = true;
  take(known);
  wait(1min);
  tap("Hà");
  press("Hôm nay");
  CHECK(has_button("Báo bất thường"));
  CHECK_FALSE(has_button("Đặt mã PIN"));
  press("Dữ liệu");

  CHECK(has_button("Đặt mã PIN"));
}

TEST_CASE_FIXTURE(Alarm, "what was reported stands over every face until a leader has read it") {
  report();
  CHECK(banner() == "Báo bất thường lúc 07:22: Cháy nổ – đang chờ lãnh đạo xem");
  tap("Chi");
  CHECK(banner() == "Báo bất thường lúc 07:22: Cháy nổ – đang chờ lãnh đạo xem");
  CHECK(tap_face().headline == "Đã ghi nhận vào");
}

TEST_CASE_FIXTURE(Alarm, "read by nobody for five minutes, the glass says whom to call") {
  report();
  wait(4min + 59s);
  CHECK(banner() == "Báo bất thường lúc 07:22: Cháy nổ – đang chờ lãnh đạo xem");
  wait(1s);

  CHECK(banner() == "Tin báo bất thường lúc 07:22 chưa ai xem – xin gọi Hà, 102");
}

TEST_CASE_FIXTURE(Alarm, "without leaders of its own the office's contact is called") {
  rules.office.duty_leaders.clear();
  restart();
  report();
  wait(5min);

  CHECK(banner() == "Tin báo bất thường lúc 07:22 chưa ai xem – xin gọi Văn phòng, 028 0000 0000");
}

TEST_CASE_FIXTURE(InLobby, "in a lobby strangers do not read what happened") {
  report();

  CHECK(banner() == "Có tin báo bất thường lúc 07:22 – đang chờ lãnh đạo xem");
}

TEST_CASE_FIXTURE(Alarm, "a leader confirms at their own tap in one touch") {
  report();
  tap("Hà");
  CHECK(tap_face().actions.front().line == "Cháy nổ · 07:22");
  press("Đã nhận tin báo");

  CHECK(drafts.back().kind == "incident.read");
  CHECK(drafts.back().who == id("Hà"));
  CHECK(drafts.back().via == Via::kBadge);
  CHECK_FALSE(has_button("Đã nhận tin báo"));
  CHECK(banner() == "Hà đã nhận tin báo bất thường lúc 07:22");
  wait(10min);
  CHECK(banner() == "");
}

TEST_CASE_FIXTURE(Alarm, "on the board it is the first thing that asks for a leader") {
  report();
  open_board();
  CHECK(attention().front() == "Cháy nổ: Bình báo lúc 07:22");
  attend_to(0);

  CHECK(drafts.back().kind == "incident.read");
  CHECK(drafts.back().via == Via::kBadgeAndPin);
  CHECK(attention().front().find("Cháy nổ") == std::string::npos);
  CHECK(shows<OverviewFace>());
}

TEST_CASE_FIXTURE(Alarm, "two touches of a leader are one reading") {
  report();
  open_board();
  recorder = Recorder::kSlow;
  const Intent first = board().attention.front().intent;
  touch(first);
  touch(first);

  const auto all = kinds();
  CHECK(std::count(all.begin(), all.end(), "incident.read") == 1);
}

TEST_CASE_FIXTURE(Alarm, "whoever is on duty today answers as a leader does") {
  report();
  Declared duty;
  duty.code = "TR";
  duty.from = duty.to = monday();
  happened(declaration(BoardDoor::origin_of("Dũng", 7h), duty, id("Hà")));
  tap("Dũng");

  CHECK(has_button("Đã nhận tin báo"));
}

TEST_CASE_FIXTURE(Alarm, "others cannot answer for a leader, and nobody their own report") {
  report();
  const EventId reported = facts.back().event.id;
  tap("Chi");
  touch(AnswerIncident{reported});
  CHECK_FALSE(has_button("Đã nhận tin báo"));
  CHECK(kinds().back() == "attendance.arrived");

  at(8h);
  Declared duty;
  duty.code = "TR";
  duty.from = duty.to = monday();
  happened(declaration(BoardDoor::origin_of("Bình", 7h), duty, id("Hà")));
  tap("Bình");
  press("Đi cơ sở");
  touch(AnswerIncident{reported});
  CHECK(kinds().back() != "incident.read");
}

TEST_CASE_FIXTURE(Alarm, "of two reports the older one is told first, then the other") {
  report();
  at(7h + 30min);
  open_page("Chi");
  press("Khác");
  press("Xong");
  CHECK(banner() == "Tin báo bất thường lúc 07:22 chưa ai xem – xin gọi Hà, 102");
  tap("Hà");
  press("Đã nhận tin báo");

  CHECK(banner() == "Báo bất thường lúc 07:30: Khác – đang chờ lãnh đạo xem");
  CHECK(tap_face().actions.front().line == "Khác · 07:30");
}

TEST_CASE_FIXTURE(Alarm,
                  "a report is known after a restart, and forgotten by the glass after a day") {
  report();
  restart();
  wait(1min);
  CHECK(banner() == "Báo bất thường lúc 07:22: Cháy nổ – đang chờ lãnh đạo xem");
  at(7h + 23min, 1);

  CHECK(banner() == "");
}

TEST_CASE_FIXTURE(Alarm, "a report that could not be recorded is not told as one") {
  open_page("Bình");
  recorder = Recorder::kFailing;
  press("Cháy nổ");

  CHECK(message().headline == "Chưa ghi được lựa chọn");
  CHECK(banner() == "");
}

TEST_CASE_FIXTURE(NewsDoor, "an office without kinds offers no report") {
  tap("Bình");
  press("Hôm nay");
  touch(OpenIncident{});

  CHECK_FALSE(has_button("Báo bất thường"));
  CHECK(shows<TodayFace>());
}

TEST_SUITE_END();
}  // namespace kiosk::test
