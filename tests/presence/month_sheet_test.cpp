#include "kiosk/presence/month_sheet.h"

#include <doctest/doctest.h>

#include <map>

#include "tests/presence/sheet_office.h"
#include "tests/support/simulated_days.h"

namespace kiosk::test {
namespace {

// A model, slow and obviously right: where somebody was at each minute.
enum class At { kAway, kOffice, kField, kPrivate };

At place_after(const Lived& lived) {
  if (lived.meaning == Meaning::kLeft) return At::kAway;
  if (lived.meaning != Meaning::kWentOut || lived.errand == Errand::kOfficial) return At::kOffice;
  if (lived.errand == Errand::kField) return At::kField;
  return lived.errand == Errand::kPrivate ? At::kPrivate : At::kAway;
}

At place_at(const LivedDay& day, std::chrono::minutes minute) {
  At place = At::kAway;
  for (const Lived& lived : day)
    if (!lived.withdrawn && lived.at <= minute) place = place_after(lived);
  return place;
}

// What must stand in the half of `session`; of a day that nobody left unexplained.
std::string half_of(const LivedDay& day, const config::WorkSession& session) {
  DayMeasure measure;
  measure.sessions = {session};
  measure.over = true;
  const Reckoned sum = reckoned(day, measure);
  if (sum.nobody_came) return "V";
  const auto counts = [](const Lived& lived) { return !lived.withdrawn; };
  const auto first = std::find_if(day.begin(), day.end(), counts);
  const auto last = std::find_if(day.rbegin(), day.rend(), counts);
  if (sum.missing_arrival && session.from < first->at) return "?";
  if (sum.missing_departure && last->at < session.to) return "?";
  if (sum.absent > 60min) return "V";
  std::map<At, int> minutes;
  for (auto minute = session.from; minute < session.to; ++minute) ++minutes[place_at(day, minute)];
  if (minutes[At::kField] > minutes[At::kOffice]) return "CS";
  if (minutes[At::kOffice] > 0) return "+";
  return minutes[At::kPrivate] > 0 ? "?" : "V";
}

std::string must_stand(const LivedDay& day, const std::vector<config::WorkSession>& hours) {
  const bool silent =
      std::any_of(day.begin(), day.end(), [](const Lived& lived) { return lived.silent; });
  const std::string morning = silent ? "?" : half_of(day, hours[0]);
  const std::string afternoon = silent ? "?" : half_of(day, hours[1]);
  return morning == afternoon ? morning : morning + '/' + afternoon;
}

// Half-days of the signs, counted from the cells as a person would.
std::map<std::string, int> signs_in(const SheetRow& row) {
  std::map<std::string, int> count;
  for (const SheetDay& day : row.days) {
    const std::string cell = cell_text(day);
    const auto slash = cell.find('/');
    ++count[cell.substr(0, slash)];
    ++count[slash == cell.npos ? cell : cell.substr(slash + 1)];
  }
  return count;
}

constexpr int kPeople = 205;
constexpr int kDays = 28;

// Four weeks as one person lived them, and the marks of that.
struct LivedMonth {
  std::map<int, LivedDay> days;
  std::vector<Mark> marks;

  LivedMonth(std::mt19937& chance, const std::vector<config::WorkSession>& hours) {
    TwoTerminals terminals;
    for (int day = 0; day < kDays; ++day) {
      if (day % 7 > 4) continue;
      LivedDay lived = invented_day(chance);
      for (Lived& each : lived)  // straight home ends with the hours in use
        each.straight_home &= each.at < hours.back().to;
      for (const Mark& mark : marks_of(lived, kAn, SheetOffice::date(day), chance, terminals))
        marks.push_back(mark);
      days[day] = lived;
    }
  }
};

}  // namespace

TEST_SUITE_BEGIN("presence");

TEST_CASE("the month of 205 people is what a count minute by minute makes of it, in any order") {
  std::mt19937 chance{20261124};
  SheetOffice place;
  const std::vector<config::WorkSession> hours{{7h + 30min, 12h}, {13h + 30min, 17h}};
  for (std::size_t day = 0; day < 5; ++day) place.office.hours[day] = hours;
  place.now = on_monday(0h, 60);
  const WorkCalendar calendar{place.office};
  const Declarations declared{place.office.sheet_codes};
  const DayRules rules{place.office, calendar, declared};
  int disagreed = 0;

  for (int i = 0; i < kPeople && disagreed < 5; ++i) {
    LivedMonth month{chance, hours};
    const auto row = [&] {
      return sheet_row({{kAn, {}}, {}, {}}, month.marks, monday(), place.date(kDays - 1), rules,
                       place.now);
    };
    const SheetRow told = row();
    std::shuffle(month.marks.begin(), month.marks.end(), chance);
    REQUIRE(row().days == told.days);
    for (const auto& each : month.days) {
      const auto day = each.first;
      const std::string cell = cell_text(told.days[static_cast<std::size_t>(day)]);
      const std::string must = must_stand(each.second, hours);
      CHECK_MESSAGE(cell == must, i << " on day " << day);
      disagreed += cell == must ? 0 : 1;
    }
  }
}

TEST_CASE("the sums are those of the cells, and every half of the hours is in one of them") {
  std::mt19937 chance{7};
  for (int i = 0; i < 50; ++i) {
    SheetOffice place;
    const LivedMonth month{chance, place.office.hours[0]};
    place.marks = month.marks;
    const auto some = [&chance] { return static_cast<int>(chance() % kDays); };
    place.declare("P", some());
    place.declare("Ô", some(), Declared::Part::kMorning);
    place.declare("No", some(), Declared::Part::kAfternoon);
    place.office.holidays.push_back({place.date(9), config::Holiday::Kind::kOff, "Ngày hội"});
    const SheetRow row = place.row(kDays);
    auto signs = signs_in(row);

    CHECK(row.sums.time == signs["+"] + signs["CS"] + signs["P"] + signs["L"]);
    CHECK(row.sums.insurance == signs["Ô"]);
    CHECK(row.sums.unpaid == signs["No"]);
    CHECK(row.sums.absent == signs["V"]);
    CHECK(row.sums.open == signs["?"]);
    CHECK(row.sums.time + row.sums.insurance + row.sums.unpaid + row.sums.absent + row.sums.open ==
          2 * 20);
  }
}

TEST_CASE_FIXTURE(SheetOffice, "lateness is counted by days and by minutes") {
  tap(0, 7h + 42min, Meaning::kArrived);  // 12
  tap(0, 16h + 40min, Meaning::kLeft);    // 20 early
  tap(1, 7h + 35min, Meaning::kArrived);  // within the grace
  tap(1, 17h, Meaning::kLeft);
  tap(2, 7h + 36min, Meaning::kArrived);  // 6
  tap(2, 17h, Meaning::kLeft);
  const SheetSums sums = row(3).sums;

  CHECK(sums.late_times == 2);
  CHECK(sums.late == 18min);
  CHECK(sums.early_times == 1);
  CHECK(sums.early == 20min);
}

TEST_CASE_FIXTURE(SheetOffice,
                  "nobody is absent before they came to the office or after they left") {
  const SheetRow told = row(5, date(1), date(2));

  CHECK(cell_text(told.days[0]) == "");
  CHECK(cell_text(told.days[1]) == "V");
  CHECK(cell_text(told.days[3]) == "");
  CHECK(told.sums.absent == 4);
}

TEST_CASE_FIXTURE(SheetOffice, "a word said days later belongs to the day of its tap") {
  marks.push_back(writer.tap(next++, on_monday(7h + 20min), Meaning::kArrived));
  marks.push_back(writer.undecided(next++, on_monday(17h + 5min)));
  marks.push_back(writer.word(next++, 2, Meaning::kLeft));
  marks.back().at = on_monday(8h, 3);

  CHECK(cell(0) == "+");
}

TEST_CASE("half-days are told as days with a comma") {
  CHECK(half_days_text(0) == "0");
  CHECK(half_days_text(43) == "21,5");
  CHECK(half_days_text(44) == "22");
}

TEST_SUITE_END();
}  // namespace kiosk::test
