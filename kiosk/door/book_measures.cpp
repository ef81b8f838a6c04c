// How the days of a book are counted. Covered by tests/door/session_book_test.cpp.

#include <algorithm>

#include "kiosk/base/calendar.h"
#include "kiosk/door/book.h"
#include "kiosk/door/overview.h"
#include "kiosk/door/own_year.h"

namespace kiosk {
namespace {

using std::chrono::minutes;
using std::chrono::sys_days;

// Of each day of the year what of it was work, as far as taps tell.
std::map<Date, minutes> presence_of_year(const Session& session, const BookPage& page, Instant now,
                                         const DoorRules& rules) {
  std::map<Date, minutes> present;
  for (const OwnDay& each : page.year.days) {
    const DayMeasure measure = measure_of(session, page.person, each.day.date, now, rules);
    present[each.day.date] = length_of(work_of(each.sheet.report, measure));
  }
  return present;
}

}  // namespace

Date moved(const Date& date, int days) { return Date{sys_days{date} + std::chrono::days{days}}; }

Date monday_of(const Date& date) {
  const std::chrono::weekday weekday{sys_days{date}};
  return Date{sys_days{date} - (weekday - std::chrono::Monday)};
}

Span week_of(const Date& date) {
  const Date monday = monday_of(date);
  return {monday, moved(monday, 6)};
}

Span month_of(const Date& date) {
  const auto month = date.year() / date.month();
  return {Date{month / 1}, Date{sys_days{month / std::chrono::last}}};
}

Span span_of(const BookPage& page) {
  return page.monthly ? month_of(page.date) : week_of(page.date);
}

std::vector<BookDay> days_of(const Session& session, const BookPage& page, const Span& span,
                             Instant now, const DoorRules& rules) {
  const auto present = presence_of_year(session, page, now, rules);
  const Date today = work_date(now, rules.office.day_ends_at);
  std::vector<BookDay> days;
  for (Date date = span.from; date <= span.to && date <= today; date = moved(date, 1)) {
    BookDay day;
    day.date = date;
    const auto written = std::find_if(page.days.begin(), page.days.end(),
                                      [&](const DiaryDay& each) { return each.date == date; });
    if (written != page.days.end() && !written->standing().empty()) day.diary = &*written;
    const auto found = present.find(date);
    if (found != present.end()) day.present = found->second;
    const bool away = page.year.known && found != present.end() && day.present == minutes{0};
    const bool works =
        session.calendar.day(date, {page.person.unit, page.person.category}).working();
    day.expected = day.diary != nullptr || (works && !away);
    days.push_back(day);
  }
  return days;
}

BookSums sums_of(const std::vector<BookDay>& days) {
  BookSums sums;
  for (const BookDay& day : days) {
    sums.expected += day.expected ? 1 : 0;
    sums.present += day.present;
    if (day.diary == nullptr) continue;
    ++sums.written;
    sums.told += length_of(told_by(*day.diary));
    for (const DiaryEntry* entry : day.diary->standing()) {
      ++sums.entries;
      sums.done += is_unfinished(entry->now.content) ? 0 : 1;
    }
  }
  return sums;
}

int row_of_days(const std::vector<BookDay>& days, const Date& today) {
  int row = 0;
  for (auto day = days.rbegin(); day != days.rend(); ++day) {
    if (!day->expected || (day->date == today && day->diary == nullptr)) continue;
    if (day->diary == nullptr) break;
    ++row;
  }
  return row;
}

std::vector<WorkSum> by_work(const std::vector<BookDay>& days) {
  std::map<std::string, WorkSum> sums;
  for (const BookDay& day : days) {
    if (day.diary == nullptr) continue;
    for (const DiaryEntry* entry : day.diary->standing()) {
      const EntryContent& content = entry->now.content;
      WorkSum& sum = sums[content.work];
      sum.work = content.work;
      sum.told += content.lasting().value_or(minutes{0});
      ++sum.entries;
    }
  }
  std::vector<WorkSum> all;
  for (auto& [work, sum] : sums) all.push_back(std::move(sum));
  std::stable_sort(all.begin(), all.end(),
                   [](const WorkSum& a, const WorkSum& b) { return a.told > b.told; });
  return all;
}

bool is_unfinished(const EntryContent& content) {
  return content.result == EntryResult::kInProgress || content.result == EntryResult::kNotDone ||
         content.result == EntryResult::kPostponed;
}

std::vector<std::string> confidential_works(const Session& session) {
  std::vector<std::string> codes;
  for (const WorkKind& kind : session.catalogue.all())
    if (kind.confidential) codes.push_back(kind.code);
  return codes;
}

}  // namespace kiosk
