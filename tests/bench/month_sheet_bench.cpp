// What a month sheet costs with years of history behind it, what building views.db anew costs, and
// what a look at who is where costs.
//
//   month_sheet_bench [YEARS]      (5 without it)

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>

#include "config/sheet_codes.h"
#include "kiosk/base/random.h"
#include "kiosk/people/directory.h"
#include "kiosk/presence/month_sheet.h"
#include "kiosk/presence/where_now.h"
#include "kiosk/views/office_view.h"
#include "tests/support/process.h"

namespace {
using namespace kiosk;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using Millis = std::chrono::duration<double, std::milli>;
using std::chrono::minutes;

constexpr int kPeople = 205;  // S2-7
constexpr int kRounds = 9;
const Date kLast = std::chrono::year{2026} / 10 / 30;  // a Friday

void require(bool holds, const std::string& what) {
  if (holds) return;
  std::fprintf(stderr, "month_sheet_bench: %s\n", what.c_str());
  std::exit(3);
}

template <class T>
T must(Result<T> result) {
  require(result.ok(), result ? "" : result.error().what);
  return std::move(result).value();
}

config::Office office() {
  config::Office office;
  for (std::size_t day = 0; day < 5; ++day)
    office.hours[day] = {{7h + 30min, 11h + 30min}, {13h, 17h}};
  office.sheet_codes = config::usual_sheet_codes();
  return office;
}

StaffId person(int i) { return {"CB-" + std::to_string(1000 + i)}; }

// The log of one terminal, a day at a time: its people, then for everybody who came an arrival, a
// lunch or a trip that was asked for, and a departure with the word about it.
class Years {
 public:
  std::vector<Entry> people() {
    for (int i = 0; i < kPeople; ++i) {
      StaffMember one;
      one.id = person(i);
      one.name = "Nguyễn Thị Hồng Phượng " + std::to_string(i);
      one.unit = "Phòng " + std::to_string(i % 6);
      one.category = "công chức";
      put(staff_registered(one, {ids_.next_event(at(start_, 0min)), {at(start_, 0min)}, {}, {}}));
    }
    return std::move(entries_);
  }
  std::vector<Entry> day(const Date& date) {
    for (int i = 0; i < kPeople; ++i) {
      if (chance() % 40 == 0)
        declare(date, person(i));
      else
        come_and_go(date, person(i));
    }
    return std::move(entries_);
  }
  explicit Years(const Date& start) : start_(start) {}

 private:
  static Instant at(const Date& date, minutes minute) {
    return instant_of(LocalTime{std::chrono::local_days{date} + minute});
  }
  std::uint64_t chance() { return seed_ = (seed_ * 6364136223846793005U + 1442695040888963407U); }
  minutes around(minutes minute) { return minute + minutes{(chance() >> 33) % 21} - 10min; }
  Origin origin(const Date& date, minutes minute, const StaffId& who) {
    const Instant when = at(date, minute);
    return {ids_.next_event(when), {when}, who};
  }
  void declare(const Date& date, const StaffId& who) {
    Declared what;
    what.code = "P";
    what.from = what.to = date;
    put(declaration(origin(date, 7h, who), what, {"CB-1000"}));
  }
  void come_and_go(const Date& date, const StaffId& who) {
    put(tap_that_means(origin(date, around(7h + 24min), who), {}));
    if (chance() % 3 == 0) {
      asked(date, who, around(9h), {Meaning::kWentOut, Errand::kField, Said::kPerson, {}});
      asked(date, who, around(10h + 30min), {Meaning::kCameBack, Errand::kNone, Said::kPerson, {}});
    }
    asked(date, who, around(17h + 8min), {Meaning::kLeft, Errand::kNone, Said::kPerson, {}});
  }
  void asked(const Date& date, const StaffId& who, minutes minute, const Meant& meant) {
    const Origin tap = origin(date, minute, who);
    put(undecided_tap(tap));
    put(word_about_open(origin(date, minute, who), tap.id, meant));
  }
  void put(const Draft& draft) {
    Event event;
    event.id = draft.id;
    event.kind = draft.kind;
    event.at = draft.at.instant;
    event.rev = ++written_;
    event.who = draft.who;
    event.by = draft.by;
    event.via = draft.via;
    event.clock = {"1a2b3c4d", std::chrono::milliseconds{event.rev * 1000}, ClockState::kSynced};
    event.salt = "b3BlbnRoZWRvb3JwbGVhcw==";
    event.data = draft.data;
    entries_.push_back({log_, Seq{static_cast<std::int64_t>(written_)}, {}, body_of(event)});
  }

  Date start_;
  LogId log_{{1}};
  IdMaker ids_{random_bits};
  std::uint64_t seed_ = 20261123;
  std::uint64_t written_ = 0;
  std::vector<Entry> entries_;
};

struct Rebuilt {
  std::size_t events = 0;
  double seconds = 0;
};

void apply(OfficeView& view, const std::vector<Entry>& entries, Rebuilt& sum) {
  constexpr std::size_t kAtOnce = 500;  // as `congso rebuild` reads the log
  const auto start = Clock::now();
  for (std::size_t from = 0; from < entries.size(); from += kAtOnce)
    require(
        view.apply(std::span{entries}.subspan(from, std::min(kAtOnce, entries.size() - from))).ok(),
        "apply");
  sum.seconds += Millis{Clock::now() - start}.count() / 1000;
  sum.events += entries.size();
}

Rebuilt build(OfficeView& view, int years) {
  const std::chrono::sys_days last{kLast};
  const auto first = last - std::chrono::days{365 * years};
  Years log{Date{first}};
  Rebuilt sum;
  apply(view, log.people(), sum);
  for (auto day = first; day <= last; day += std::chrono::days{1})
    if (std::chrono::weekday{day}.iso_encoding() < 6) apply(view, log.day(Date{day}), sum);
  return sum;
}

template <class Work>
double median_ms(Work&& work) {
  std::vector<double> times;
  for (int round = 0; round < kRounds; ++round) {
    const auto start = Clock::now();
    work();
    times.push_back(Millis{Clock::now() - start}.count());
  }
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

// The office's facts, its calendar and everybody's month, from the file.
int month_sheet(const OfficeView& view) {
  const config::Office place = office();
  const Date from = std::chrono::year{2026} / 10 / 1;
  const Date to = std::chrono::year{2026} / 10 / 31;
  Directory people;
  WorkCalendar calendar{place};
  for (const Fact& fact : must(view.office_facts())) people.take(fact);
  Declarations declared{place.sheet_codes};
  for (const Fact& fact : must(view.declared(from, to))) declared.take(fact);
  std::map<StaffId, std::vector<Mark>> marks;
  for (Mark& mark : must(view.marks({}, from, to))) marks[mark.who].push_back(std::move(mark));
  int halves = 0;
  for (const StaffMember* one : people.people()) {
    const SheetPerson whose{{one->id, {one->unit, one->category}, false}, {}, {}};
    const SheetRow row = sheet_row(whose, marks[one->id], from, to, {place, calendar, declared},
                                   instant_of(LocalTime{std::chrono::local_days{to}}));
    halves += row.sums.time;
  }
  return halves;
}

// Who is where, everybody's taps of the day read anew.
int board(const OfficeView& view, const std::vector<StaffId>& people,
          const WorkCalendar& calendar) {
  const config::Office place = office();
  const Declarations declared{place.sheet_codes};
  const Instant now = instant_of(LocalTime{std::chrono::local_days{kLast} + 10h});
  std::map<StaffId, std::vector<Mark>> marks;
  for (Mark& mark : must(view.marks({}, kLast, kLast)))
    if (mark.at <= now) marks[mark.who].push_back(std::move(mark));
  int here = 0;
  for (const StaffId& who : people) {
    const DayMeasure measure =
        measure_of({place, calendar, declared}, {who, {}, false}, kLast, now);
    here +=
        where_now(day_of(marks[who], kLast, WorkingDays{4h}), measure).where == WhereNow::kOffice
            ? 1
            : 0;
  }
  return here;
}

}  // namespace

int main(int count, char** words) {
  const int years = count > 1 ? std::atoi(words[1]) : 5;
  const test::TemporaryFolder folder;
  auto view = std::move(OfficeView::open(folder / "views.db", 4h)).value();
  const Rebuilt built = build(view, years);
  const WorkCalendar calendar{office()};
  std::vector<StaffId> people;
  for (int i = 0; i < kPeople; ++i) people.push_back(person(i));
  require(month_sheet(view) > kPeople * 30, "a month has more work in it");
  require(board(view, people, calendar) > kPeople / 2, "more people are at the office");

  std::printf("| %d people, %d years, %zu events | |\n| --- | --: |\n", kPeople, years,
              built.events);
  std::printf("| views.db built anew, events a second (goal ≥ 50,000) | %.0f |\n",
              static_cast<double>(built.events) / built.seconds);
  std::printf("| the month sheet of everybody, median of %d (goal ≤ 200 ms) | %.0f ms |\n", kRounds,
              median_ms([&] { month_sheet(view); }));
  std::printf("| who is where, everybody, median of %d (goal ≤ 5 ms) | %.1f ms |\n", kRounds,
              median_ms([&] { board(view, people, calendar); }));
  return 0;
}
