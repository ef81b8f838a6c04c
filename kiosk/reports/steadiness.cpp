#include "kiosk/reports/steadiness.h"

#include <algorithm>
#include <set>

namespace kiosk {
namespace {

bool is_done(const DiaryEntry* entry) { return entry->now.content.result == EntryResult::kDone; }

std::int64_t halves_up(std::int64_t amount, std::size_t parts) {
  const auto whole = static_cast<std::int64_t>(parts);
  return whole == 0 ? 0 : (2 * amount + whole) / (2 * whole);
}

void add_day(SteadinessLine& line, const DiaryDayTold& day) {
  const auto standing = day.diary.standing();
  line.entries += standing.size();
  for (const DiaryEntry* entry : standing) line.done += is_done(entry) ? 1 : 0;
  if (!standing.empty()) ++line.current_run;
  if (day.missing) line.current_run = 0;
  line.longest_run = std::max(line.longest_run, line.current_run);
}

SteadinessLine line_of(const PersonDiary& diary) {
  SteadinessLine line{diary.person};
  std::vector<DayClaims> claims;
  for (const DiaryDayTold& day : diary.days) {
    add_day(line, day);
    claims.push_back(day.claims);
  }
  if (line.entries > 0)
    line.done_per_mille =
        static_cast<int>(halves_up(static_cast<std::int64_t>(line.done) * 1000, line.entries));
  line.exact_hours = padding_of(claims);
  return line;
}

bool is_outside(WorkPlace place) {
  return place == WorkPlace::kHome || place == WorkPlace::kField || place == WorkPlace::kOfficial;
}

}  // namespace

std::vector<SteadinessLine> steadiness_of(const Diaries& told) {
  std::vector<SteadinessLine> lines;
  for (const PersonDiary& diary : told.people) lines.push_back(line_of(diary));
  return lines;
}

std::vector<SilentDay> silent_days_of(const Diaries& told) {
  std::vector<SilentDay> silent;
  for (const PersonDiary& diary : told.people)
    for (const DiaryDayTold& day : diary.days)
      if (day.missing && is_outside(day.place))
        silent.push_back({diary.person, day.diary.date, day.place, day.present});
  return silent;
}

namespace {

// The position that was held then; before anybody said one, today's.
const std::string& title_on(const PersonDiary& diary, const Date& date) {
  const Instant night =
      instant_of(LocalTime{std::chrono::local_days{date} + std::chrono::hours{24}});
  const std::string* title = nullptr;
  for (const Appointment& one : diary.appointments)
    if (title == nullptr || one.since < night) title = &one.title;
  return title == nullptr ? diary.person.title : *title;
}

void count_day(const DiaryDay& day, PositionLine& line) {
  const auto standing = day.standing();
  line.diary_days += standing.empty() ? 0 : 1;
  for (const DiaryEntry* entry : standing) {
    add(line.sums, entry->now.content);
    line.done += is_done(entry) ? 1 : 0;
  }
}

}  // namespace

std::vector<PositionLine> positions_of(const Diaries& told) {
  std::map<std::string, PositionLine> by_name;
  std::map<std::string, std::set<StaffId>> people;
  for (const PersonDiary& diary : told.people) {
    people[title_on(diary, told.to)].insert(diary.person.id);
    for (const DiaryDayTold& day : diary.days) {
      const std::string& title = title_on(diary, day.diary.date);
      people[title].insert(diary.person.id);
      count_day(day.diary, by_name[title]);
    }
  }
  std::vector<PositionLine> lines;
  for (const auto& [name, held_by] : people) {
    PositionLine line = std::move(by_name[name]);
    line.position = name;
    line.people = held_by.size();
    lines.push_back(std::move(line));
  }
  return lines;
}

std::int64_t Output::entry_tenths_a_day() const {
  return halves_up(static_cast<std::int64_t>(sums.entries) * 10, diary_days);
}
std::chrono::minutes Output::told_a_day() const {
  return std::chrono::minutes{halves_up(sums.told.count(), diary_days)};
}

Output output_of(const Diaries& told) {
  Output output{told.from, told.to, 0, 0, {}};
  for (const PersonDiary& diary : told.people)
    for (const DiaryDayTold& day : diary.days) {
      const auto standing = day.diary.standing();
      output.diary_days += standing.empty() ? 0 : 1;
      output.missing_days += day.missing ? 1 : 0;
      for (const DiaryEntry* entry : standing) add(output.sums, entry->now.content);
    }
  return output;
}

}  // namespace kiosk
