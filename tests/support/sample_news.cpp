// What the office has to say, and what it is told: notices, "báo bất thường", a visit, health.

#include "config/occasions.h"
#include "kiosk/people/notices.h"
#include "tests/support/sample_door.h"

namespace kiosk::test {
namespace {

OfficeNotice meeting(const Cast& cast) {
  OfficeNotice notice;
  notice.title = "Họp giao ban lúc 14:00, phòng họp tầng 2";
  notice.text =
      "Đề nghị các phòng, trung tâm chuẩn bị số liệu giải quyết hồ sơ quý IV.\n"
      "Ai bận tiếp dân xin báo Văn phòng trước 11:00.";
  if (cast.phuong.name == kLongestName) {  // as long as a notice may be
    notice.title = "Đề nghị toàn thể cán bộ, công chức nghiêm túc chấp hành quy";
    notice.text = std::string{"Nghiêm túc chấp hành quy chế văn hóa công sở. "};
    while (notice.text.size() < 700) notice.text += "Không hút thuốc trong phòng làm việc. ";
  }
  notice.from = Date{std::chrono::year{2026} / 11 / 20};
  return notice;
}

OfficeNotice rules_of_the_office() {
  OfficeNotice notice;
  notice.title = "Văn hóa công sở";
  notice.text = "Không hút thuốc, không uống rượu bia trong giờ làm việc, không gây phiền hà.";
  notice.from = Date{std::chrono::year{2026} / 1 / 5};
  notice.asks = false;
  return notice;
}

EventId post(SampleDoor& door, const OfficeNotice& notice) {
  const Origin origin = door.origin_of({}, 7h);
  return door.happened(notice_posted(
      notice, {.id = origin.id, .at = origin.at, .by = StaffId{"CB-0002"}, .via = Via::kAdmin}));
}

Sample on_idle(const Cast& cast) {
  SampleDoor door{cast};
  post(door, meeting(cast));
  door.at(7h + 21min);
  return door.seen("notice_idle");
}

Sample rules_on_idle(const Cast& cast) {
  SampleDoor door{cast};
  post(door, rules_of_the_office());
  door.at(7h + 21min);
  door.tap("Khôi");
  door.tap("Phượng");
  door.press("Xong");
  return door.seen("notice_idle_side");
}

Sample at_the_tap(const Cast& cast) {
  SampleDoor door{cast};
  post(door, meeting(cast));
  door.tap_at(7h + 22min, "Phượng");
  return door.seen("notice_tap");
}

// Beside a question a line is enough; tomorrow is a duty.
Sample beside_a_question(const Cast& cast) {
  SampleDoor door{cast};
  post(door, meeting(cast));
  const Date tomorrow{std::chrono::year{2026} / 11 / 24};
  Declared duty;
  duty.code = "TR";
  duty.from = duty.to = tomorrow;
  duty.hours = config::WorkSession{17h, 31h};
  door.happened(declaration(door.origin_of(cast.phuong.id, 7h), duty, StaffId{"CB-0002"}));
  door.tap_at(7h + 22min, "Phượng");
  door.tap_at(10h + 30min, "Phượng");
  return door.seen("notice_reminders");
}

Sample as_a_page(const Cast& cast) {
  SampleDoor door{cast};
  post(door, meeting(cast));
  door.tap_at(7h + 22min, "Phượng");
  door.press("Thông báo");
  return door.seen("notice");
}

Sample page_in_use(const Cast& cast) {
  SampleDoor door{cast};
  post(door, meeting(cast));
  door.tap_at(7h + 22min, "Phượng");
  door.press("Thông báo");
  door.others_tap();
  return door.seen("notice_side", 46s);
}

// An office in which something can be reported, and in which questions are asked.
DoorRules rules_of_asking_office(const Cast& cast) {
  DoorRules rules = rules_of_sample_office(cast);
  rules.office.incident_kinds = config::usual_incident_kinds();
  rules.office.visit_reasons = config::usual_visit_reasons();
  rules.office.duty_leaders = {{cast.contact, cast.phone}};
  return rules;
}

struct AskingDoor : SampleDoor {
  explicit AskingDoor(const Cast& cast) : AskingDoor(cast, rules_of_asking_office(cast)) {}
  AskingDoor(const Cast& cast, DoorRules chosen) : SampleDoor(cast, std::move(chosen)) {
    StaffKnown known = office_of(55, 12);
    KnownPerson leader = cast.vy;
    leader.roles = {"leader"};
    staff["Vy"] = leader;
    for (const KnownPerson& person : {cast.phuong, leader, cast.khoi})
      known.people.push_back(person);
    take(known);
  }
  void report(std::chrono::milliseconds at) {
    tap_at(at, "Phượng");
    press("Hôm nay");
    press("Báo bất thường");
  }
};

Sample own_page(const Cast& cast) {
  AskingDoor door{cast};
  door.tap_at(7h + 22min, "Phượng");
  door.press("Hôm nay");
  return door.seen("today_asking");
}

Sample which_kind(const Cast& cast) {
  AskingDoor door{cast};
  door.report(7h + 22min);
  return door.seen("incident");
}

Sample reported(const Cast& cast) {
  AskingDoor door{cast};
  door.report(7h + 22min);
  door.press("Cháy nổ");
  return door.seen("incident_reported");
}

Sample unread(const Cast& cast) {
  AskingDoor door{cast};
  door.report(7h + 22min);
  door.press("Cháy nổ");
  return door.seen("incident_unread", 6min);
}

Sample to_be_answered(const Cast& cast) {
  AskingDoor door{cast};
  door.report(7h + 22min);
  door.press("Cháy nổ");
  door.press("Xong");
  door.wait(1s);
  door.tap("Vy");
  return door.seen("incident_answer");
}

Sample at_home(const Cast& cast) {
  AskingDoor door{cast};
  Declared home;
  home.code = "TN";
  home.from = home.to = Date{std::chrono::year{2026} / 11 / 23};
  door.happened(declaration(door.origin_of(cast.phuong.id, 6h), home, StaffId{"CB-0002"}));
  door.tap_at(9h + 10min, "Phượng");
  return door.seen("visit");
}

Sample questions(const Cast& cast) {
  DoorRules rules = rules_of_asking_office(cast);
  config::Health health;
  health.from = health.to = Date{std::chrono::year{2026} / 11 / 23};
  health.questions = {
      {"fever", "Có sốt, ho hoặc khó thở không?", "Fever, cough or short of breath?", false},
      {"contact", "Có tiếp xúc gần với người đang được cách ly không?",
       "In close contact with somebody who is isolated?", false},
      {"mask", "Đã đeo khẩu trang?", "Wearing a mask?", true},
      {"hands", "Đã rửa tay, sát khuẩn?", "Hands washed, disinfected?", true},
      {"distance", "Chỗ làm việc cách nhau 2 m?", "Two metres between desks?", true}};
  rules.office.health = health;
  AskingDoor door{cast, rules};
  door.tap_at(7h + 22min, "Phượng");
  door.touch(AnswerHealth{0, false});
  door.touch(AnswerHealth{1, false});
  return door.seen("health");
}

}  // namespace

std::vector<Sample> news_samples(const Cast& cast) {
  return {on_idle(cast),   rules_on_idle(cast), at_the_tap(cast),     beside_a_question(cast),
          as_a_page(cast), page_in_use(cast),   own_page(cast),       which_kind(cast),
          reported(cast),  unread(cast),        to_be_answered(cast), at_home(cast),
          questions(cast)};
}

}  // namespace kiosk::test
