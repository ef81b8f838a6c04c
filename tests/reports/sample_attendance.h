#pragma once
// A small office's November 2026, told as reports: two units, a unit of the Party, an employer of
// its own; everybody came on Monday the 2nd and Tuesday the 3rd unless a test says otherwise.

#include "config/sheet_codes.h"
#include "kiosk/door/words.h"
#include "kiosk/presence/day.h"
#include "kiosk/reports/attendance.h"
#include "kiosk/reports/wording.h"
#include "tests/support/test_office.h"

namespace kiosk::test {

using namespace std::chrono_literals;

inline Date november(unsigned day) { return std::chrono::year{2026} / 11 / std::chrono::day{day}; }

struct SampleAttendance {
  config::Office office;
  Directory people;
  MarksOfEach marks;
  std::vector<Fact> declared;
  std::int64_t seq = 1;
  std::uint64_t rev = 0;
  Instant now = at(30, 12h, 5);  // in December: the month is over

  SampleAttendance() {
    office.name = "Ủy ban nhân dân phường Thử";
    office.superior = "Ủy ban nhân dân thành phố";
    office.units = {"Văn phòng", "Đảng ủy"};
    office.documents.place = "Phường Thử";
    office.documents.heads = {{"Đảng ủy", "", config::DocumentHead::Style::kParty,
                               "Đảng bộ thành phố", "Đảng ủy phường Thử"}};
    for (std::size_t day = 0; day < 5; ++day)
      office.hours[day] = {{7h + 30min, 11h + 30min}, {13h, 17h}};
    office.sheet_codes = config::usual_sheet_codes();
  }

  static Instant at(unsigned day, std::chrono::minutes minute, int later = 0) {
    return instant_of(
        LocalTime{std::chrono::local_days{november(day)} + std::chrono::days{later} + minute});
  }
  void employ(const std::string& id, const std::string& name, const std::string& unit,
              const std::string& employer = "", const std::string& attendance = "") {
    StaffMember person{{id}, name, unit, "Chuyên viên", "công chức", {}, ""};
    person.employer = employer;
    person.attendance = attendance;
    enter(staff_registered(person, {{}, {at(1, 8h)}, {}, Via::kImport}));
  }
  void enter(const Draft& draft) { people.take(fact_of(draft, seq++)); }
  void tap(const std::string& id, Instant when, const Meant& meant) {
    Mark mark;
    mark.kind = Mark::Kind::kTap;
    mark.stamp = {++rev, LogId{{1}}, Seq{static_cast<std::int64_t>(rev)}};
    mark.id = EventId{{1, static_cast<std::uint8_t>(rev >> 8), static_cast<std::uint8_t>(rev)}};
    mark.who = {id};
    mark.at = when;
    mark.meant = meant;
    mark.meant.said = Said::kPerson;
    marks[{id}].push_back(mark);
  }
  void whole_day(const std::string& id, unsigned day, std::chrono::minutes from = 7h + 20min) {
    tap(id, at(day, from), {});
    tap(id, at(day, 17h + 5min), {Meaning::kLeft});
  }
  void declare(const std::string& id, const std::string& code, unsigned day,
               Declared::Part part = Declared::Part::kWhole,
               std::optional<config::WorkSession> hours = {}) {
    Declared what{code, november(day), november(day), part, hours, ""};
    const EventId of{{9, static_cast<std::uint8_t>(declared.size())}};
    declared.push_back(fact_of(declaration({of, {at(1, 8h)}, {id}}, what, {"CB-Head"}), seq++));
  }
  Attendance told(const AttendanceQuestion& question) const {
    const WorkCalendar calendar{office};
    Declarations said{office.sheet_codes};
    for (const Fact& fact : declared) said.take(fact);
    return attendance_of(question, people.services(), marks, {office, calendar, said}, now);
  }
  Attendance month() const { return told({november(1), november(30), {}, ""}); }
};

// Three people with something of everything in their month.
struct FullNovember : SampleAttendance {
  FullNovember() {
    employ("CB-1", "Nguyễn Thị Hồng Phượng", "Văn phòng");
    employ("CB-2", "Trần Văn Bảy", "Văn phòng");
    employ("CB-3", "Công Tằng Tôn Nữ Thị Ngọc Diễm Quỳnh", "Văn phòng", "", "exempt");
    for (unsigned day = 2; day <= 30; ++day) {
      if (day % 7 == 0 || day % 7 == 1) continue;  // the weekends of that month
      if (day != 4) whole_day("CB-1", day, day == 9 ? 7h + 42min : 7h + 20min);
      if (day > 5) whole_day("CB-2", day);
    }
    declare("CB-1", "TR", 7, Declared::Part::kWhole, config::WorkSession{7h + 30min, 11h + 30min});
    declare("CB-2", "P", 2);
    declare("CB-2", "Ô", 3, Declared::Part::kMorning);
    declare("CB-2", "No", 4);
    declare("CB-2", "Nb", 5);
  }
};

// The sentences of the product, in Vietnamese.
inline Say vietnamese() {
  const auto words = std::make_shared<Words>(
      Words::load(std::filesystem::path{CONGSO_SOURCE_DIR} / "assets" / "words").value());
  return [words](std::string_view key, std::initializer_list<Filling> filling) {
    return words->say(Language::kVietnamese, key, filling);
  };
}

}  // namespace kiosk::test
