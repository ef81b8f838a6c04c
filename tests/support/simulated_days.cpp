#include "tests/support/simulated_days.h"

#include <algorithm>
#include <array>
#include <optional>

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;
using std::chrono::minutes;

int up_to(std::mt19937& chance, int most) {
  return static_cast<int>(chance() % static_cast<unsigned>(most + 1));
}
bool one_in(std::mt19937& chance, int many) { return up_to(chance, many - 1) == 0; }
minutes around(std::mt19937& chance, minutes hour, int minutes_either_way) {
  return hour + minutes{up_to(chance, 2 * minutes_either_way) - minutes_either_way};
}

void go_and_return(std::mt19937& chance, LivedDay& day, minutes from, minutes to) {
  constexpr std::array kErrands{Errand::kField, Errand::kOfficial, Errand::kPrivate};
  day.push_back({from, Meaning::kWentOut, kErrands[static_cast<std::size_t>(up_to(chance, 2))]});
  if (!one_in(chance, 12)) day.push_back({to, Meaning::kCameBack});
}

void spoil(std::mt19937& chance, LivedDay& day) {
  if (one_in(chance, 25) && day.size() > 1) day.erase(day.begin());  // forgot to tap in
  if (one_in(chance, 15) && !day.empty()) day.pop_back();            // forgot to tap out
  if (one_in(chance, 30) && day.size() > 1)
    day[1 + static_cast<std::size_t>(up_to(chance, static_cast<int>(day.size()) - 2))].silent =
        true;
}

// Between two taps, somebody else with this badge; taken back later.
void borrow(std::mt19937& chance, LivedDay& day) {
  if (!one_in(chance, 20) || day.size() < 2) return;
  const auto second = day.begin() + 1;
  const minutes gap = second->at - day.front().at;
  if (gap < 4min) return;
  Lived other{day.front().at + gap / 2, Meaning::kLeft};
  other.withdrawn = true;
  day.insert(second, other);
}

// A place for each minute of a day; what nobody can know is kUnknown.
enum class Minute : std::uint8_t { kAway, kBreak, kPrivate, kPresent, kUnknown };
constexpr std::size_t kMinutes = 36 * 60;
using Minutes = std::array<Minute, kMinutes>;

Minute minute_after(const Lived& lived) {
  if (lived.meaning == Meaning::kLeft) return Minute::kAway;
  if (lived.meaning != Meaning::kWentOut) return Minute::kPresent;
  if (lived.errand == Errand::kLunch) return Minute::kBreak;
  return lived.errand == Errand::kPrivate ? Minute::kPrivate : Minute::kPresent;
}

Minutes minutes_of(const LivedDay& day, const DayMeasure& measure) {
  Minutes all{};
  const Lived* last = nullptr;
  for (const Lived& lived : day) {
    if (lived.withdrawn) continue;
    std::fill(all.begin() + lived.at.count(), all.end(), minute_after(lived));
    last = &lived;
  }
  if (last == nullptr || last->meaning == Meaning::kLeft) return all;
  if (last->straight_home) {
    std::fill(all.begin() + std::max(measure.sessions.back().to, last->at).count(), all.end(),
              Minute::kAway);
    return all;
  }
  const bool accounts = minute_after(*last) != Minute::kBreak;
  std::fill(all.begin() + last->at.count(), all.end(),
            accounts ? Minute::kUnknown : Minute::kBreak);
  return all;
}

void edge(minutes missed, const DayMeasure& measure, minutes& told, minutes& absent) {
  if (missed > measure.half_missed) absent += missed;
  if (missed > measure.grace && missed <= measure.half_missed) told += missed;
}

void reckon(const Minutes& all, const config::WorkSession& session, const DayMeasure& measure,
            Reckoned& sum) {
  std::vector<minutes> accounted;
  for (minutes minute = session.from; minute < session.to; ++minute) {
    const Minute there = all[static_cast<std::size_t>(minute.count())];
    if (there != Minute::kAway && there != Minute::kBreak) accounted.push_back(minute);
  }
  if (accounted.empty()) return edge(session.to - session.from, measure, sum.late, sum.absent);
  edge(accounted.front() - session.from, measure, sum.late, sum.absent);
  edge(session.to - accounted.back() - 1min, measure, sum.early, sum.absent);
  const minutes span = accounted.back() - accounted.front() + 1min;
  sum.absent += span - minutes{static_cast<std::int64_t>(accounted.size())};
}

}  // namespace

LivedDay invented_day(std::mt19937& chance) {
  LivedDay day;
  if (one_in(chance, 20)) return day;  // nobody came
  day.push_back({around(chance, 7h + 28min, 20), Meaning::kArrived});
  if (one_in(chance, 6))
    go_and_return(chance, day, around(chance, 9h, 30), around(chance, 10h, 20));
  if (one_in(chance, 3)) {
    day.push_back({around(chance, 11h + 32min, 10), Meaning::kWentOut, Errand::kLunch});
    day.push_back({around(chance, 12h + 55min, 15), Meaning::kCameBack});
  }
  if (one_in(chance, 8)) {
    day.push_back({around(chance, 14h, 30), Meaning::kWentOut, Errand::kField});
    day.back().straight_home = true;
  } else {
    day.push_back({around(chance, 17h + 5min, 25), Meaning::kLeft});
    if (one_in(chance, 40)) day.back().at = 25h + 10min;  // beyond midnight, the same day
  }
  spoil(chance, day);
  borrow(chance, day);
  return day;
}

namespace {

// Writes one person's marks of one day.
struct Writing {
  const StaffId& who;
  const Date& date;
  std::mt19937& chance;
  TwoTerminals& terminals;
  std::vector<Mark> marks{};

  EventId write(Mark::Kind kind, minutes at, const EventId& about = {}) {
    const auto which = static_cast<std::size_t>(up_to(chance, 1));
    Mark made;
    made.kind = kind;
    for (std::uint8_t& byte : made.id.bytes) byte = static_cast<std::uint8_t>(chance());
    made.who = who;
    made.at = instant_of(LocalTime{std::chrono::local_days{date} + at});
    const LogId log{{static_cast<std::uint8_t>(which + 1)}};
    made.stamp = {++terminals.rev, log, Seq{++terminals.written[which]}};
    made.tap = about;
    marks.push_back(made);
    return made.id;
  }
  void tell(const Lived& lived) {
    const EventId told = write(Mark::Kind::kRecalled, 32h);
    const Meant meant{lived.meaning, lived.errand, Said::kPerson};
    marks.back().recalled = {date, lived.at, meant, Recollection::Basis::kHours};
    marks.back().meant = meant;
    marks.back().amends = true;
    write(Mark::Kind::kDecided, 33h, told);
    marks.back().by = StaffId{"CB-head"};
    marks.back().decided = {true, marks.back().by, "", marks.back().at};
  }
  void explain(const Lived& lived, const EventId& tap, bool is_plain) {
    if (!is_plain) {
      write(Mark::Kind::kWord, 34h, tap);
      marks.back().meant = {lived.meaning, lived.errand, Said::kPerson, {}, lived.stays_on};
      marks.back().meant.trip.straight_home = lived.straight_home;
    }
    if (lived.withdrawn) write(Mark::Kind::kWithdrawn, 35h, tap);
  }
};

}  // namespace

std::vector<Mark> marks_of(const LivedDay& day, const StaffId& who, const Date& date,
                           std::mt19937& chance, TwoTerminals& terminals) {
  Writing writing{who, date, chance, terminals};
  struct Made {
    EventId tap;
    const Lived* lived;
    bool is_plain;  // the first arrival: nobody has to say anything
  };
  std::vector<Made> taps;
  for (const Lived& lived : day) {
    if (lived.carried || lived.told) continue;
    const bool plain = &lived == day.data() && lived.meaning == Meaning::kArrived;
    const auto tap = writing.write(plain ? Mark::Kind::kTap : Mark::Kind::kUndecided, lived.at);
    taps.push_back({tap, &lived, plain});
    if (!lived.withdrawn && one_in(chance, 10))  // of one taken back it would be a tap of its own
      writing.write(Mark::Kind::kRepeated, lived.at, tap);
  }
  for (const Made& made : taps)
    if (!made.lived->silent) writing.explain(*made.lived, made.tap, made.is_plain);
  for (const Lived& lived : day)
    if (lived.told) writing.tell(lived);
  return std::move(writing.marks);
}

namespace {

// What became of the day after a night on duty.
enum class Morning : std::uint8_t { kHome, kComesBack, kStaysOn };

// A night on duty instead of the way home.
Morning add_night(std::mt19937& chance, LivedDay& day) {
  std::erase_if(day, [](const Lived& lived) { return lived.at >= 16h || lived.straight_home; });
  if (day.empty()) day.push_back({around(chance, 16h + 45min, 10), Meaning::kArrived});
  if (one_in(chance, 2)) {
    day.push_back({around(chance, 18h + 20min, 10), Meaning::kWentOut, Errand::kLunch});
    day.push_back({around(chance, 19h, 10), Meaning::kCameBack});
  }
  const auto morning = static_cast<Morning>(up_to(chance, 2));
  day.push_back({around(chance, 30h + 55min, 10), Meaning::kLeft});
  if (morning == Morning::kStaysOn) day.back().at = around(chance, 31h + 10min, 15);
  day.back().stays_on = morning == Morning::kStaysOn;
  return morning;
}

// The day after it, as it would have been, begun otherwise.
void begin_after_night(std::mt19937& chance, Morning morning, const Lived& handed_over,
                       LivedDay& day) {
  if (morning == Morning::kHome) return day.clear();
  if (day.empty()) day.push_back({17h, Meaning::kLeft});
  if (day.front().meaning == Meaning::kArrived) day.erase(day.begin());
  const minutes came = around(chance, 7h + 35min, 8);
  const bool stays = morning == Morning::kStaysOn;
  Lived arrival{stays ? handed_over.at - 24h : came, Meaning::kArrived};
  arrival.carried = stays;
  std::erase_if(day, [&](const Lived& lived) { return lived.at < 8h; });
  day.insert(day.begin(), arrival);
}

// The way home was forgotten, and told the next day.
void forget_and_tell(std::mt19937& chance, LivedDay& day) {
  if (day.empty() || day.back().meaning != Meaning::kLeft || !one_in(chance, 10)) return;
  day.back().told = true;
}

}  // namespace

LivedWeeks invented_weeks(std::mt19937& chance, const Date& first, int days) {
  LivedWeeks weeks;
  std::optional<Morning> morning;
  for (int i = 0; i < days; ++i) {
    const std::chrono::local_days date = std::chrono::local_days{first} + std::chrono::days{i};
    LivedDay day = invented_day(chance);
    if (morning) begin_after_night(chance, *morning, weeks.days.back().back(), day);
    morning.reset();
    if (one_in(chance, 4)) {
      morning = add_night(chance, day);
      weeks.duties.push_back(
          {Date{date}, instant_of(LocalTime{date + 17h}), instant_of(LocalTime{date + 31h})});
    } else {
      forget_and_tell(chance, day);
    }
    weeks.days.push_back(std::move(day));
  }
  return weeks;
}

Reckoned reckoned(const LivedDay& day, const DayMeasure& measure) {
  Reckoned sum;
  const auto counts = [](const Lived& lived) { return !lived.withdrawn; };
  const auto first = std::find_if(day.begin(), day.end(), counts);
  if (first == day.end()) return {{}, {}, {}, {}, false, false, true};
  const auto last = std::find_if(day.rbegin(), day.rend(), counts);
  sum.missing_arrival = first->meaning != Meaning::kArrived;
  sum.missing_departure = last->meaning != Meaning::kLeft && !last->straight_home;
  const Minutes all = minutes_of(day, measure);
  for (const auto& session : measure.sessions) {
    for (minutes minute = session.from; minute < session.to; ++minute)
      if (all[static_cast<std::size_t>(minute.count())] == Minute::kPresent) sum.present += 1min;
    if (!sum.missing_arrival || session.from >= first->at) reckon(all, session, measure, sum);
  }
  return sum;
}

}  // namespace kiosk::test
