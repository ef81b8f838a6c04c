#pragma once
// Which days are working days, why not, and whose hours hold on them: the law, what the office's
// configuration says, and `calendar.changed` from any terminal, as one value.
//
// The same facts in any order of arrival give the same calendar: of two statements about a date the
// one with the greater stamp holds (protocol §1), and any of them before the configuration's.

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "config/settings.h"
#include "kiosk/base/event.h"
#include "kiosk/presence/holidays.h"

namespace kiosk {

// Whose day; what is left empty is the office's ordinary week.
struct ForWhom {
  std::string unit;
  std::string group;  // the category of the staff list
};

struct WorkDay {
  enum class Kind : std::uint8_t {
    kWorking,
    kSwapped,  // a working day by decision: a Saturday in place of a bridge day
    kFree,     // without hours: a weekly day off, or these people's
    kHoliday,  // by law or by decision
  };
  Kind kind = Kind::kFree;
  std::string why;  // what the holiday or the swap is called; empty on a day like any other
  std::vector<config::WorkSession> sessions;  // none unless there is work

  bool working() const { return !sessions.empty(); }
  bool operator==(const WorkDay&) const = default;
};

class WorkCalendar {
 public:
  WorkCalendar() = default;  // knows nothing: no day is a working day

  // Knows the law of the years of lunar_date.h, and what the configuration says. Some milliseconds:
  // made once, then asked.
  explicit WorkCalendar(const config::Office& office);

  // Takes in a `calendar.changed`; other facts, and those that cannot be read, change nothing.
  void take(const Fact& fact);

  WorkDay day(const Date& date, const ForWhom& whom = {}) const;

  // The hours of that weekday for these people, whatever the law and decisions say of the date: of
  // a holiday, those it spares them.
  const std::vector<config::WorkSession>& usual_hours(const Date& date, const ForWhom& whom) const;

  // Whether duty on that date earns compensatory leave (nghỉ bù; domain B1, B3 Nb): a Saturday,
  // Sunday or holiday that no decision has made a working day, whatever hours a desk keeps on it.
  bool earns_time_off(const Date& date) const;

  // What the facts say of a date last, a withdrawal too; none when they say nothing.
  std::optional<config::Holiday> recorded(const Date& date) const;

 private:
  struct Statement {
    config::Holiday day;
    Stamp stamp;  // rev 0: the configuration's
  };
  const config::Holiday* said(const Date& date) const;
  const LegalHoliday* law(const Date& date) const;
  void settle(int year);
  const std::vector<config::WorkSession>& hours(const Date& date, std::chrono::weekday like,
                                                const ForWhom& whom) const;

  std::array<std::vector<config::WorkSession>, 7> week_;
  std::vector<config::HoursRule> special_;
  bool culture_day_ = false;
  std::map<Date, Statement> said_;
  std::map<int, std::vector<LegalHoliday>> law_;  // of a year, by date
};

}  // namespace kiosk
