// How a day of the diary is measured, and what its writer is offered. Covered by
// tests/door/session_entry_test.cpp.

#include <algorithm>
#include <set>

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

// Nothing is left to do of it: it was done, came to nothing, or was given up.
bool is_finished(const DiaryEntry& entry, std::chrono::minutes day_ends_at) {
  if (entry.withdrawn) return true;
  if (entry.now.unfinished) return !is_foreseen(entry, day_ends_at);
  const auto result = entry.now.content.result;
  return result == EntryResult::kDone || result == EntryResult::kNoResult;
}

bool says(const DiaryDay& day, const std::string& content) {
  return std::any_of(day.entries.begin(), day.entries.end(), [&](const DiaryEntry& each) {
    return !each.withdrawn && each.now.content.content == content;
  });
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

bool is_asked(EntryField field, const EntryContent& content, const DoorRules& rules) {
  constexpr std::string_view kNames[kEntryFields] = {"content",  "subject",  "place",
                                                     "product",  "document", "difficulty",
                                                     "proposal", "quantity", "document"};
  if (field == EntryField::kContent) return true;
  const bool paper = field == EntryField::kDocument || field == EntryField::kDocumentDate;
  if (paper && content.type != EntryType::kDirected) return false;
  return rules.office.diary.asks(kNames[static_cast<std::size_t>(field)]);
}

std::vector<const KnownPerson*> colleagues_of(const Session& session, const KnownPerson& person) {
  std::vector<const KnownPerson*> found;
  for (const KnownPerson& each : session.staff)
    if (each.unit == person.unit && each.id != person.id && found.size() < kColleaguesOffered)
      found.push_back(&each);
  return found;
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

std::vector<EntryContent> carried_over(const Session& session, const DiaryPage& page,
                                       const DoorRules& rules) {
  const DiaryDay today = session.diary.day(page.person.id, page.date);
  const std::chrono::sys_days date{page.date};
  const auto before = session.diary.days(page.person.id, Date{date - kDiaryLookedBack},
                                         Date{date - std::chrono::days{1}});
  if (before.empty()) return {};
  std::vector<EntryContent> left;
  for (const DiaryEntry& each : before.back().entries) {
    if (is_finished(each, rules.office.day_ends_at) || says(today, each.now.content.content))
      continue;
    left.push_back(each.now.content);
    left.back().from.reset();
    left.back().to.reset();
  }
  return left;
}

std::vector<WorkKind> daily_left(const Session& session, const DiaryPage& page) {
  const KnownPerson& who = page.person;
  std::set<std::string> told;
  for (const DiaryEntry* each : session.diary.day(who.id, page.date).standing())
    told.insert(each->now.content.work);
  auto kinds = session.catalogue.offered({who.title, who.unit, who.category});
  std::erase_if(kinds,
                [&](const WorkKind& kind) { return !kind.daily || told.contains(kind.code); });
  return kinds;
}

std::vector<WorkPhrase> phrases_for(const Session& session, const DiaryPage& page) {
  const std::string work = page.writing ? page.writing->content.work : "";
  return phrases_of(session.diary.entries(page.person.id), work, page.date, kPhrasesOffered);
}

}  // namespace kiosk
