#include "kiosk/presence/work_calendar.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "kiosk/presence/calendar_events.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;
using config::Holiday;
using std::chrono::local_days;
using Sessions = std::vector<config::WorkSession>;
constexpr auto kOff = Holiday::Kind::kOff;
constexpr auto kWorking = Holiday::Kind::kWorking;
constexpr auto kWithdrawn = Holiday::Kind::kWithdrawn;

Date day(const char* iso) { return *date_from(iso); }

const Sessions kWeek{{7h + 30min, 11h + 30min}, {13h, 17h}};
const Sessions kFridays{{7h + 30min, 11h + 30min}, {13h, 16h}};
const Sessions kMorning{{7h + 30min, 11h + 30min}};

config::Office office_with(std::vector<Holiday> holidays = {}) {
  config::Office office;
  for (std::size_t weekday = 0; weekday < 5; ++weekday) office.hours[weekday] = kWeek;
  office.hours[4] = kFridays;
  office.holidays = std::move(holidays);
  return office;
}

// Both halves of a swap.
std::vector<Holiday> swap(const char* off, const char* working) {
  return {{day(off), kOff, "Nghỉ hoán đổi", {}}, {day(working), kWorking, "Làm bù", day(off)}};
}

// What the weekdays are that are off, and the weekend days that are not, as "01-01 … +01-10 …".
std::string exceptions_of(int year, const WorkCalendar& calendar) {
  std::string dates;
  const local_days first{std::chrono::year{year} / 1 / 1};
  const local_days end{std::chrono::year{year + 1} / 1 / 1};
  for (local_days date = first; date < end; date += std::chrono::days{1}) {
    const bool weekend = std::chrono::weekday{date}.iso_encoding() > 5;
    const bool working = calendar.day(Date{date}).working();
    if (working == weekend) dates += (working ? "+" : "") + iso_date(Date{date}).substr(5) + ' ';
  }
  return dates;
}

Fact changed(Holiday said, std::uint64_t rev, std::uint8_t log = 1) {
  Fact fact;
  fact.event.kind = std::string{kCalendarChanged};
  fact.event.data = calendar_data(said);
  fact.stamp = {rev, LogId{{log}}, Seq{static_cast<std::int64_t>(rev)}};
  return fact;
}

config::HoursRule on_all_weekdays(Sessions sessions) {
  config::HoursRule rule;
  rule.weekdays = {true, true, true, true, true, false, false};
  rule.sessions = std::move(sessions);
  return rule;
}

}  // namespace

TEST_SUITE_BEGIN("presence");

TEST_CASE("2025 with its decided swap has the days off of that year") {
  const WorkCalendar calendar{office_with(swap("2025-05-02", "2025-04-26"))};

  CHECK(exceptions_of(2025, calendar) ==
        "01-01 01-27 01-28 01-29 01-30 01-31 04-07 +04-26 04-30 05-01 05-02 09-01 09-02 ");
}

TEST_CASE("2026 with its decided swaps has the days off of that year") {
  auto list = swap("2026-01-02", "2026-01-10");
  for (const Holiday& half : swap("2026-08-31", "2026-08-22")) list.push_back(half);
  const WorkCalendar calendar{office_with(list)};

  CHECK(exceptions_of(2026, calendar) ==
        "01-01 01-02 +01-10 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 +08-22 08-31 09-01 "
        "09-02 ");
}

TEST_CASE("2027 and 2028 have the days off the law gives, until somebody decides otherwise") {
  const WorkCalendar calendar{office_with()};

  CHECK(exceptions_of(2027, calendar) ==
        "01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 ");
  CHECK(exceptions_of(2028, calendar) ==
        "01-03 01-24 01-25 01-26 01-27 01-28 04-04 05-01 05-02 09-01 09-04 ");
}

TEST_CASE("a list that begins Tết of 2027 a day later is believed, and adds no day to it") {
  std::vector<Holiday> list;
  for (const char* date : {"2027-02-05", "2027-02-08", "2027-02-09", "2027-02-10", "2027-02-11"})
    list.push_back({day(date), kOff, "Tết Đinh Mùi", {}});
  const WorkCalendar calendar{office_with(list)};

  CHECK(calendar.day(day("2027-02-04")).working());
  CHECK(calendar.day(day("2027-02-06")).why == "Tết Nguyên đán");
  CHECK(calendar.day(day("2027-02-11")).why == "Tết Đinh Mùi");
}

TEST_CASE("one line of the list is enough to move the second day of Quốc khánh") {
  WorkCalendar calendar{office_with()};
  REQUIRE_FALSE(calendar.day(day("2026-09-01")).working());

  calendar.take(changed({day("2026-09-03"), kOff, "Quốc khánh", {}}, 1));

  CHECK(calendar.day(day("2026-09-03")).why == "Quốc khánh");
  CHECK(calendar.day(day("2026-09-02")).why == "Quốc khánh");
}

TEST_CASE("a holiday has its name and no hours, a weekly day off neither") {
  const WorkCalendar calendar{office_with()};

  CHECK(calendar.day(day("2026-02-17")) == WorkDay{WorkDay::Kind::kHoliday, "Tết Nguyên đán", {}});
  CHECK(calendar.day(day("2026-11-21")) == WorkDay{WorkDay::Kind::kFree, "", {}});
  CHECK(calendar.day(day("2026-11-23")) == WorkDay{WorkDay::Kind::kWorking, "", kWeek});
}

TEST_CASE("a swapped Saturday has the hours of the day it stands for") {
  const WorkCalendar calendar{office_with(swap("2026-01-02", "2026-01-10"))};

  CHECK(calendar.day(day("2026-01-10")) == WorkDay{WorkDay::Kind::kSwapped, "Làm bù", kFridays});
}

TEST_CASE("a swapped Saturday that stands for no day in particular has Monday's hours") {
  const WorkCalendar calendar{office_with({{day("2026-01-10"), kWorking, "Làm bù", {}}})};

  CHECK(calendar.day(day("2026-01-10")).sessions == kWeek);
}

TEST_CASE("a day on which only the law closes the office may be made a working day") {
  WorkCalendar calendar{office_with()};

  calendar.take(changed({day("2027-02-04"), kWorking, "Làm việc bình thường", {}}, 1));

  CHECK(calendar.day(day("2027-02-04")).sessions == kWeek);
}

TEST_CASE("the day of Vietnamese culture is a working day until the office switches it on") {
  auto office = office_with();
  CHECK(WorkCalendar{office}.day(day("2026-11-24")).working());

  office.culture_day = true;

  CHECK(WorkCalendar{office}.day(day("2026-11-24")).why == "Ngày Văn hóa Việt Nam");
}

TEST_CASE("the newest statement about a date holds, in whatever order the statements arrive") {
  const Date date = day("2026-11-24");
  const Fact facts[] = {changed({date, kOff, "Ngày Văn hóa Việt Nam", {}}, 3),
                        changed({date, kWithdrawn, "", {}}, 4, 1),
                        changed({date, kOff, "Ngày Văn hóa", {}}, 4, 2)};
  std::vector<int> order{0, 1, 2};

  do {
    WorkCalendar calendar{office_with({{date, kOff, "trong tệp", {}}})};
    for (const int each : order) calendar.take(facts[each]);
    CHECK(calendar.day(date).why == "Ngày Văn hóa");
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("a hundred statements of three terminals give one calendar, however they are shuffled") {
  std::mt19937 random{20261123};
  std::vector<Fact> facts;
  for (std::uint64_t rev = 1; rev <= 100; ++rev) {
    const Date date{local_days{day("2027-01-25")} + std::chrono::days{random() % 20}};
    const auto kind = static_cast<Holiday::Kind>(random() % 3);
    facts.push_back(changed({date, kind, std::to_string(rev), {}}, 1 + rev / 3,
                            static_cast<std::uint8_t>(1 + rev % 3)));
  }
  const auto year_of = [&facts] {
    WorkCalendar calendar{office_with()};
    for (const Fact& fact : facts) calendar.take(fact);
    return exceptions_of(2027, calendar) + calendar.day(day("2027-02-05")).why;
  };
  const std::string in_order = year_of();

  for (int round = 0; round < 10; ++round) {
    std::shuffle(facts.begin(), facts.end(), random);
    REQUIRE(year_of() == in_order);
  }
}

TEST_CASE("a statement taken back leaves the law and the week, whatever the configuration said") {
  WorkCalendar calendar{office_with(
      {{day("2026-11-24"), kOff, "nhầm", {}}, {day("2026-02-17"), kWorking, "nhầm", {}}})};

  calendar.take(changed({day("2026-11-24"), kWithdrawn, "", {}}, 1));
  calendar.take(changed({day("2026-02-17"), kWithdrawn, "", {}}, 2));

  CHECK(calendar.day(day("2026-11-24")).working());
  CHECK(calendar.day(day("2026-02-17")).why == "Tết Nguyên đán");
}

TEST_CASE("what the facts say of a date can be told from what the configuration says") {
  const Holiday holiday{day("2026-11-24"), kOff, "Ngày Văn hóa Việt Nam", {}};
  WorkCalendar calendar{office_with({holiday})};
  CHECK_FALSE(calendar.recorded(holiday.date));

  calendar.take(changed(holiday, 1));

  CHECK(calendar.recorded(holiday.date) == holiday);
}

TEST_CASE("what a later version writes about the calendar changes nothing") {
  WorkCalendar calendar{office_with()};
  Fact fact = changed({day("2026-11-24"), kOff, "x", {}}, 1);
  for (const char* data : {"{}", R"({"date":"2026-11-24","kind":"half"})", "[]",
                           R"({"date":"2026-02-30","kind":"off"})"}) {
    fact.event.data = data;
    calendar.take(fact);
  }
  fact = changed({day("2026-11-24"), kOff, "x", {}}, 1);
  fact.event.kind = "calendar.foreseen";
  calendar.take(fact);

  CHECK(calendar.day(day("2026-11-24")).working());
}

TEST_CASE("duty on a Saturday, a Sunday or a holiday earns time off, on a swapped Saturday none") {
  const WorkCalendar calendar{office_with(swap("2026-01-02", "2026-01-10"))};

  for (const char* earns : {"2026-11-21", "2026-11-22", "2026-02-17", "2026-04-27", "2026-01-02"})
    CHECK(calendar.earns_time_off(day(earns)));
  for (const char* not_so : {"2026-01-10", "2026-11-23", "2026-11-24"})
    CHECK_FALSE(calendar.earns_time_off(day(not_so)));
}

TEST_CASE("the one-stop desk's Saturday morning is work, and earns time off") {
  auto office = office_with();
  config::HoursRule desk;
  desk.weekdays[5] = true;
  desk.sessions = kMorning;
  desk.units = {"Một cửa"};
  office.special_hours = {desk};
  const WorkCalendar calendar{office};

  CHECK(calendar.day(day("2026-11-21"), {"Một cửa", ""}).sessions == kMorning);
  CHECK_FALSE(calendar.day(day("2026-11-21"), {"Văn phòng", ""}).working());
  CHECK(calendar.earns_time_off(day("2026-11-21")));
}

TEST_CASE("in Huế the afternoon begins at 13:30 from April to September, at 13:00 otherwise") {
  auto office = office_with();
  config::HoursRule summer =
      on_all_weekdays({{7h + 30min, 11h + 30min}, {13h + 30min, 17h + 30min}});
  summer.season = config::Season{std::chrono::April / 1, std::chrono::September / 30};
  office.special_hours = {summer};
  const WorkCalendar calendar{office};
  const auto afternoon = [&](const char* date) { return calendar.day(day(date)).sessions[1].from; };

  CHECK(afternoon("2026-03-31") == 13h);
  CHECK(afternoon("2026-04-01") == 13h + 30min);
  CHECK(afternoon("2026-09-30") == 13h + 30min);
  CHECK(afternoon("2026-10-01") == 13h);
}

TEST_CASE("new hours hold from their first day, and the old ones before it") {
  auto office = office_with();
  config::HoursRule old = on_all_weekdays({{8h, 11h + 30min}, {13h, 17h + 30min}});
  old.valid_from = day("2022-08-15");
  old.valid_to = day("2025-12-31");
  config::HoursRule fresh = on_all_weekdays({{7h, 12h}, {13h + 30min, 17h}});
  fresh.valid_from = day("2026-01-01");
  office.special_hours = {fresh, old};
  const WorkCalendar calendar{office};
  const auto morning = [&](const char* date) { return calendar.day(day(date)).sessions[0].from; };

  CHECK(morning("2022-08-12") == 7h + 30min);
  CHECK(morning("2022-08-15") == 8h);
  CHECK(morning("2025-12-31") == 8h);
  CHECK(morning("2026-01-05") == 7h);
}

TEST_CASE("of two rules that hold the one that says more decides: unit, group, date, season") {
  auto office = office_with();
  std::vector<config::HoursRule> rules;
  for (const auto from : {6h, 7h, 8h, 9h}) rules.push_back(on_all_weekdays({{from, 12h}}));
  rules[0].season = config::Season{std::chrono::January / 1, std::chrono::December / 31};
  rules[1].valid_from = day("2026-01-01");
  rules[2].groups = {"viên chức"};
  rules[3].units = {"Một cửa"};
  office.special_hours = rules;
  const WorkCalendar calendar{office};
  const auto begin = [&](const char* date, const ForWhom& whom) {
    return calendar.day(day(date), whom).sessions[0].from;
  };

  CHECK(begin("2025-11-24", {}) == 6h);
  CHECK(begin("2026-11-23", {}) == 7h);
  CHECK(begin("2026-11-23", {"Văn phòng", "viên chức"}) == 8h);
  CHECK(begin("2026-11-23", {"Một cửa", "viên chức"}) == 9h);
}

TEST_SUITE_END();

}  // namespace kiosk::test
