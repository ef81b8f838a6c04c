// One's own page: a day, the month before it with everything that can be said of it, leave, what is
// kept, and days that are asked for.

#include "kiosk/people/reading_events.h"
#include "tests/support/sample_door.h"

namespace kiosk::test {
namespace {

const StaffId kHead{"CB-0201"};

Date on(int days) {
  return Date{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + std::chrono::days{days}};
}

// Phượng's November, up to Monday the 23rd.
class MineDoor : public SampleDoor {
 public:
  explicit MineDoor(const Cast& cast) : SampleDoor(cast, rules_for(cast)) {
    KnownPerson head = cast.khoi;
    head.id = kHead;
    head.roles = {"head"};
    head.name = cast.phuong.name == kLongestName ? kLongestName : "Phạm Hoàng Long";
    staff["Phượng"].since = on_monday(8h, -3 * 365);
    take(StaffKnown{{head, staff["Phượng"]}, 2});
    month();
    requests();
    readings();
  }

  void open(const char* tab) {
    tap_at(7h + 22min, "Phượng");
    touch(OpenToday{});
    press(tab);
  }

 private:
  static DoorRules rules_for(const Cast& cast) {
    DoorRules rules = rules_of_sample_office(cast);
    rules.office.request_reasons = {"Việc gia đình", "Khám bệnh", "Đưa con đi khám"};
    rules.office.retention = {{"attendance.", std::chrono::days{730}},
                              {"diary.", std::chrono::days{1825}}};
    return rules;
  }
  Origin hers(std::chrono::milliseconds at, int days) {
    return origin_of(StaffId{"CB-0147"}, at, days);
  }
  void comes(std::chrono::milliseconds at, int days) {
    happened(tap_that_means(hers(at, days), {Meaning::kArrived}));
  }
  void goes(std::chrono::milliseconds at, int days) {
    happened(tap_that_means(hers(at, days), {Meaning::kLeft, {}, Said::kPerson}));
  }
  void decides(const EventId& about, bool approved, const char* comment, int days) {
    const Origin origin = hers(9h, days);
    happened(decision(origin, about, {approved, kHead, comment, origin.at.instant}));
  }
  EventId recalls(std::chrono::minutes minute, int of, int said) {
    return happened(recollection(hers(7h + 31min, said),
                                 {on(of), minute, {Meaning::kLeft, {}, Said::kPerson}}));
  }
  void month() {
    for (int days = -21; days < 0; ++days) {
      const auto weekday = (days % 7 + 7) % 7;
      if (weekday > 4 || days == -12 || days == -11 || days == -6) continue;
      comes(7h + 12min + std::chrono::minutes{days * 5 % 11}, days);
      if (days != -3 && days != -10) goes(17h + std::chrono::minutes{-days}, days);
    }
    comes(7h + 47min, -6);
    goes(16h + 30min, -6);
    decides(recalls(17h, -10, -7), true, "Đã xác minh", -7);
    recalls(17h + 10min, -3, 0);
  }
  void requests() {
    decides(happened(declaration(hers(8h, -16), days_of_leave(on(-12), on(-11)))), true,
            "Theo lịch công tác", -15);
    Declared duty;
    duty.code = "TR";
    duty.from = duty.to = on(-9);
    duty.hours = config::WorkSession{8h, 16h};
    happened(declaration(hers(8h, -16), duty, kHead));
    Declared home = days_of_leave(on(-2), on(-2));
    home.code = "TN";
    decides(happened(declaration(hers(8h, -8), home)), false, "Cần giải trình thêm", -7);
    Declared lesson = days_of_leave(on(3), on(4));
    lesson.code = "H";
    lesson.reason = "Việc gia đình";
    happened(declaration(hers(8h, -1), lesson));
  }
  void readings() {
    for (const int days : {-7, -3}) {
      const Origin origin = hers(9h + 10min, days);
      happened(page_read(origin.who, "person", {origin.id, origin.at, kHead, Via::kBadgeAndPin}));
    }
  }
};

Sample page(const Cast& cast, const char* name, const char* tab,
            const std::vector<std::string>& pressed = {}) {
  MineDoor door{cast};
  door.open(tab);
  for (const std::string& title : pressed) door.press(title);
  return door.seen(name);
}

Sample late(const Cast& cast) {
  MineDoor door{cast};
  door.open("Tháng này");
  door.touch(ShowOwnFigure{1});
  return door.seen("own_month_late");
}

Sample larger(const Cast& cast) {
  MineDoor door{cast};
  door.open("Dữ liệu");
  door.press("Chữ to");
  return door.seen("own_data_larger");
}

Sample larger_month(const Cast& cast) {
  MineDoor door{cast};
  door.open("Dữ liệu");
  door.press("Chữ to");
  door.press("Tháng này");
  return door.seen("own_month_larger", 47s);
}

Sample larger_tap(const Cast& cast) {
  MineDoor door{cast};
  door.staff["Phượng"].larger_type = true;
  door.tap_at(7h + 22min, "Phượng");
  return door.seen("tap_larger");
}

Sample request(const Cast& cast, const char* name, bool larger) {
  MineDoor door{cast};
  door.staff["Phượng"].larger_type = larger;
  door.open("Phép");
  door.press("Xin nghỉ, báo lịch");
  door.press("Nghỉ phép");
  door.press("30/11");
  return door.seen(name);
}

// The list of holidays, as who keeps the rosters has it in December.
Sample holidays(const Cast& cast, const char* name, const std::vector<std::string>& pressed) {
  MineDoor door{cast};
  door.staff["Phượng"].roles = {"clerk"};
  door.open("Tháng này");
  door.press("Ngày nghỉ");
  door.key("271828");
  for (const std::string& title : pressed) door.press(title);
  return door.seen(name);
}

}  // namespace

std::vector<Sample> mine_samples(const Cast& cast) {
  return {page(cast, "own_month", "Tháng này"),
          page(cast, "own_day", "Tháng này", {"T3 17/11"}),
          page(cast, "own_leave", "Phép"),
          page(cast, "own_data", "Dữ liệu"),
          page(cast, "request_what", "Phép", {"Xin nghỉ, báo lịch"}),
          request(cast, "request_days", false),
          holidays(cast, "holidays", {"Tháng sau", "Tháng sau"}),
          holidays(
              cast, "holidays_swap",
              {"Tháng sau", "31/12", "Nghỉ", "Nghỉ hoán đổi", "Ghi vào lịch", "26/12", "Làm việc"}),
          larger_month(cast),
          larger_tap(cast)};
}

std::vector<Sample> further_mine_samples(const Cast& cast) {
  return {late(cast), larger(cast), request(cast, "request_larger", true)};
}

}  // namespace kiosk::test
