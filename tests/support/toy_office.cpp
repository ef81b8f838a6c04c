// The office of the toy door, and its Monday.

#include "config/sheet_codes.h"
#include "tests/support/door.h"

namespace kiosk::test {

StaffKnown office_of(int people, int pins) {
  StaffKnown staff{{}, pins};
  for (int i = 1; i <= people; ++i) {
    KnownPerson person;
    person.id = StaffId{"CB-" + std::to_string(10'000 + i)};
    person.name = "Người thứ " + std::to_string(i);
    staff.people.push_back(person);
  }
  return staff;
}

Declared days_of_leave(const Date& from, const Date& to) {
  Declared what;
  what.code = "P";
  what.from = from;
  what.to = to;
  return what;
}

DoorRules rules_of_toy_office() {
  DoorRules rules;
  rules.office.sheet_codes = config::usual_sheet_codes();
  rules.office.name = "UBND PHƯỜNG MẪU";
  for (std::size_t day = 0; day < 5; ++day)
    rules.office.hours[day] = {{7h + 30min, 11h + 30min}, {13h, 17h}};
  rules.office.contact_name = "Văn phòng";
  rules.office.contact_phone = "028 0000 0000";
  rules.boot = "11111111";
  return rules;
}

Instant on_monday(std::chrono::milliseconds since_midnight, int days) {
  const auto monday = std::chrono::local_days{std::chrono::year{2026} / 11 / 23};
  return instant_of(LocalTime{monday + std::chrono::days{days} + since_midnight});
}

MachineSeen healthy_machine() {
  MachineSeen seen;
  seen.name = "Cổng chính";
  seen.version = "1.2.0";
  seen.started = on_monday(6h + 31min);
  seen.clock = ClockState::kSynced;
  seen.readers = {{"keyboard", MachineSeen::Reader::kReady}};
  seen.entries = Seq{8245};
  seen.free_bytes = 12'480'000'000U;
  return seen;
}

KnownPerson person_called(const std::string& name) {
  return {StaffId{"CB-" + name}, name, "Văn phòng HĐND và UBND", "Chuyên viên", {}};
}

}  // namespace kiosk::test
