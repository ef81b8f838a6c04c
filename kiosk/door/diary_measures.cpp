// How a day of the diary is measured, and what its writer is offered. Covered by
// tests/door/session_entry_test.cpp.

#include <algorithm>

#include "kiosk/base/calendar.h"
#include "kiosk/diary/entry_claim.h"
#include "kiosk/door/diary.h"
#include "kiosk/door/overview.h"

namespace kiosk {
namespace {

// What an entry claims, first said at that moment.
Claim claim_by(const Session& session, const KnownPerson& person, const EntryContent& content,
               Instant written) {
  return claim_of(content, written,
                  {session.catalogue, session.calendar, {person.unit, person.category}});
}

}  // namespace

DayReport presence_of(const Session& session, const KnownPerson& person, const Date& date,
                      Instant now, const DoorRules& rules) {
  using namespace std::chrono_literals;
  const Instant noon = instant_of(LocalTime{std::chrono::local_days{date} + 12h});
  return report_of(session.book.recorded_day_at(person.id, noon),
                   measure_of(session, person, date, now, rules));
}

Stretches work_on(const Session& session, const KnownPerson& person, const Date& date, Instant now,
                  const DoorRules& rules) {
  return work_of(presence_of(session, person, date, now, rules),
                 measure_of(session, person, date, now, rules));
}

EventId id_of(const EntryWriting& writing) {
  return writing.place ? writing.place->entry : kBeingWritten;
}

std::vector<Finding> findings_for(const Session& session, const DayAsked& asked, Instant now,
                                  const DoorRules& rules) {
  std::vector<Claim> claims;
  for (const DiaryEntry* each : asked.day.standing()) {
    if (asked.writing != nullptr && id_of(*asked.writing) == each->id) continue;
    claims.push_back(claim_by(session, asked.person, each->now.content, each->written_at));
    claims.back().entry = each->id;
  }
  if (asked.writing != nullptr) {
    claims.push_back(claim_by(session, asked.person, asked.writing->content, now));
    claims.back().entry = id_of(*asked.writing);
  }
  const DayMeasure measure = measure_of(session, asked.person, asked.day.date, now, rules);
  return findings_of(claims, presence_of(session, asked.person, asked.day.date, now, rules),
                     measure);
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
