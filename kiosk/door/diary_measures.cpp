// How a day of the diary is measured, and what its writer is offered. Covered by
// tests/door/session_entry_test.cpp.

#include <algorithm>

#include "kiosk/base/calendar.h"
#include "kiosk/door/diary.h"
#include "kiosk/door/overview.h"

namespace kiosk {

DayReport presence_of(const Session& session, const KnownPerson& person, const Date& date,
                      Instant now, const DoorRules& rules) {
  using namespace std::chrono_literals;
  const Instant noon = instant_of(LocalTime{std::chrono::local_days{date} + 12h});
  return report_of(session.book.recorded_day_at(person.id, noon),
                   measure_of(session, person, date, now, rules));
}

std::chrono::minutes minute_of_day(const Date& date, Instant now, const DoorRules& rules) {
  constexpr std::chrono::minutes kWholeDay{24 * 60};
  const bool over = date != work_date(now, rules.office.day_ends_at);
  return over ? kWholeDay + rules.office.day_ends_at : minute_on(date, now);
}

std::vector<WorkKind> works_for(const Session& session, const KnownPerson& person) {
  auto works = session.catalogue.offered({person.title, person.unit, person.category});
  const auto chosen = works_chosen(session.diary.entries(person.id));
  const auto times = [&chosen](const WorkKind& kind) {
    const auto found = chosen.find(kind.code);
    return found == chosen.end() ? 0 : found->second;
  };
  std::stable_sort(works.begin(), works.end(),
                   [&](const WorkKind& a, const WorkKind& b) { return times(a) > times(b); });
  return works;
}

std::vector<WorkPhrase> phrases_for(const Session& session, const DiaryPage& page) {
  const std::string work = page.writing ? page.writing->content.work : "";
  return phrases_of(session.diary.entries(page.person.id), work, page.date, kPhrasesOffered);
}

}  // namespace kiosk
