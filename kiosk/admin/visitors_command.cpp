#include "kiosk/admin/visitors_command.h"

#include <algorithm>
#include <cstdio>

#include "kiosk/admin/days_asked.h"
#include "kiosk/admin/folder.h"
#include "kiosk/admin/printing.h"
#include "kiosk/base/json.h"
#include "kiosk/door/words.h"
#include "kiosk/people/visitors.h"
#include "kiosk/reports/csv_text.h"

namespace kiosk::admin {
namespace {

using Sums = std::map<std::string, VisitorSum>;
using Counters = std::vector<config::VisitorCounter>;

// One day after the other, each with what was counted on it.
struct Told {
  Counters counters;
  std::vector<std::pair<Date, Sums>> days;
};

Counters counters_of(const config::Office& office, const std::vector<std::pair<Date, Sums>>& days) {
  Counters counters = office.health ? office.health->visitors : Counters{};
  std::map<std::string, VisitorSum> others;
  for (const auto& [date, sums] : days) others.insert(sums.begin(), sums.end());
  for (const auto& each : counters) others.erase(each.id);
  for (const auto& [id, sum] : others) counters.push_back({id, id, id});
  return counters;
}

Told told_of(const Visitors& visitors, const DaysAsked& asked, const config::Office& office) {
  Told told;
  const auto counted = visitors.each_day();
  for (auto day = std::chrono::sys_days{asked.from}; day <= std::chrono::sys_days{asked.to};
       day += std::chrono::days{1}) {
    const auto found = counted.find(Date{day});
    told.days.emplace_back(Date{day}, found == counted.end() ? Sums{} : found->second);
  }
  told.counters = counters_of(office, told.days);
  return told;
}

VisitorSum sum_of(const Sums& sums, const config::VisitorCounter& counter) {
  const auto found = sums.find(counter.id);
  return found == sums.end() ? VisitorSum{} : found->second;
}

std::string lines_of_json(const Told& told) {
  std::string lines;
  for (const auto& [date, sums] : told.days) {
    Json counted = Json::object();
    Json taken_back = Json::object();
    for (const auto& counter : told.counters) {
      const VisitorSum sum = sum_of(sums, counter);
      counted[counter.id] = sum.standing;
      if (sum.taken_back > 0) taken_back[counter.id] = sum.taken_back;
    }
    lines += text_of(Json{{"date", iso_date(date)},
                          {"counted", std::move(counted)},
                          {"taken_back", std::move(taken_back)}}) +
             '\n';
  }
  return lines;
}

Result<std::string> csv_of(const Told& told, const VisitorsWish& wish) {
  const auto words = Words::load(wish.assets / "words");
  if (!words) return words.error();
  const bool english = wish.language == "en";
  const Language language = english ? Language::kEnglish : Language::kVietnamese;
  Table table;
  table.columns.push_back({words.value().say(language, "report.date")});
  for (const auto& counter : told.counters)
    table.columns.push_back({english ? counter.words_in_english : counter.words});
  for (const auto& [date, sums] : told.days) {
    std::vector<Cell> row(1 + told.counters.size());
    row.front().value = date;
    for (std::size_t i = 0; i < told.counters.size(); ++i)
      row[i + 1].value = sum_of(sums, told.counters[i]).standing;
    table.rows.push_back(std::move(row));
  }
  return csv_text(table);
}

}  // namespace

Result<std::string> visitors_told(const std::filesystem::path& root, const VisitorsWish& wish,
                                  const Clock& clock) {
  auto asked = days_asked(wish.from, wish.to);
  if (!asked) return asked.error();
  auto office = reach(root, clock);
  if (!office) return office.error();
  const Place& place = office.value().place;
  const auto day_ends_at = place.settings.office.day_ends_at;
  DaysAsked days = asked.value();
  days.to = std::min(days.to, work_date(clock.now().instant, day_ends_at));
  const auto facts = facts_of_days(place, *office.value().log, {"visitors.", days.from, days.to});
  if (!facts) return facts.error();
  Visitors visitors{day_ends_at};
  for (const Fact& fact : facts.value()) visitors.take(fact);
  const Told told = told_of(visitors, days, place.settings.office);
  if (told.counters.empty() && !wish.json)
    return Error{Fault::kBadData,
                 "no visitors were counted in these days, and office.json names "
                 "no counters (/health/visitors)"};
  return wish.json ? lines_of_json(told) : csv_of(told, wish);
}

int visitors(const std::filesystem::path& root, const VisitorsWish& wish, const Clock& clock) {
  const auto told = visitors_told(root, wish, clock);
  if (!told) return refuse(told.error());
  std::fwrite(told.value().data(), 1, told.value().size(), stdout);
  return kGood;
}

}  // namespace kiosk::admin
