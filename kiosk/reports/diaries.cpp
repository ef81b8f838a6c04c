#include "kiosk/reports/diaries.h"

#include <algorithm>
#include <span>
#include <tuple>

#include "kiosk/diary/entry_claim.h"
#include "kiosk/diary/gaps.h"
#include "kiosk/diary/shown_entry.h"

namespace kiosk {
namespace {
using std::chrono::days;
using std::chrono::sys_days;

// One person in one unit, and the days asked about that they were there.
struct Asked {
  StaffMember person;
  Date from{};
  Date to{};
  WhoseDays whose() const { return {person.id, {person.unit, person.category}, person.exempt()}; }
};

std::span<const Mark> marks_of(const DiarySources& sources, const StaffId& who) {
  const auto found = sources.marks.find(who);
  return found == sources.marks.end() ? std::span<const Mark>{} : std::span{found->second};
}

// What somebody wrote or tapped before they were entered is theirs all the same.
Asked asked_of(const Service& service, const DiaryQuestion& question, const DiarySources& sources) {
  const auto ends_at = sources.rules.office.day_ends_at;
  Asked asked{*service.person, question.from, question.to};
  asked.person.unit = service.unit;
  asked.person.employer = service.employer;
  if (service.moved_in) asked.from = std::max(asked.from, work_date(service.since, ends_at));
  if (!service.until) return asked;
  const Date last = work_date(*service.until, ends_at);
  asked.to = std::min(asked.to, service.moved_on ? Date{sys_days{last} - days{1}} : last);
  return asked;
}

bool is_asked_about(const DiaryQuestion& question, const Service& service) {
  return question.who.empty() ? question.unit.empty() || service.unit == question.unit
                              : service.person->id == question.who;
}

void leave_to_others(DiaryDay& day, const Catalogue& catalogue) {
  std::erase_if(day.entries, [&](const DiaryEntry& entry) {
    return entry.now.unfinished || is_kept_from_others(entry, catalogue);
  });
  for (DiaryEntry& entry : day.entries) entry = as_others_see(std::move(entry));
  for (Review& review : day.reviews) review.comment.clear();  // between reviewer and writer
}

WorkPlace most_of(const DayReport& report) {
  std::map<WorkPlace, std::chrono::minutes> lasting;
  for (const Stay& stay : report.stays)
    lasting[stay.place] += stay.to ? *stay.to - stay.from : std::chrono::minutes{};
  WorkPlace most = WorkPlace::kOffice;
  using enum WorkPlace;
  for (const WorkPlace place : {kHome, kField, kOfficial, kDuty})
    if (lasting[place] > lasting[most]) most = place;
  return most;
}

// Their days, folded once; those without duties from their own marks alone.
class DaysOf {
 public:
  DaysOf(const Asked& asked, const DiarySources& sources)
      : asked_(asked),
        sources_(sources),
        marks_(marks_of(sources, asked.person.id)),
        own_(working_days(sources.rules, asked.person.id, asked.from, asked.to)) {
    if (own_.only_by_clock()) by_day_ = marks_by_day(marks_, own_);
  }

  DiaryDayTold told(DiaryDay diary) const {
    const Date date = diary.date;
    const DayMeasure measure = measure_of(sources_.rules, asked_.whose(), date, sources_.now);
    const DayReport report = report_of(day_of(marks_on(date), date, own_), measure);
    DiaryDayTold day;
    day.present = length_of(work_of(report, measure));
    day.worked = measure.over && day.present.count() > 0;
    day.told = length_of(told_by(diary));
    const ClaimSources claiming{sources_.catalogue, sources_.rules.calendar, asked_.whose().whom};
    const auto claims = claims_of(diary, claiming);
    day.findings = findings_of(claims, report, measure);
    day.claims = day_claims(date, claims, report, measure);
    day.place = most_of(report);
    const auto standing = diary.standing();
    for (const DiaryEntry* each : standing)
      if (const auto lasting = each->now.content.lasting())
        day.converted_tenths += lasting->count() * each->now.content.coefficient;
    day.missing = day.worked && standing.empty();
    day.diary = std::move(diary);
    return day;
  }

 private:
  std::span<const Mark> marks_on(const Date& date) const {
    if (!own_.only_by_clock()) return marks_;
    const auto found = by_day_.find(date);
    return found == by_day_.end() ? std::span<const Mark>{} : std::span{found->second};
  }

  const Asked& asked_;
  const DiarySources& sources_;
  std::span<const Mark> marks_;
  WorkingDays own_;
  MarksByDay by_day_;
};

std::vector<DiaryDayTold> days_of(const Asked& asked, const DiaryQuestion& question,
                                  const DiarySources& sources) {
  std::map<Date, DiaryDay> written;
  for (DiaryDay& day : sources.book.days(asked.person.id, asked.from, asked.to))
    written.emplace(day.date, std::move(day));
  const DaysOf days_of_theirs{asked, sources};
  std::vector<DiaryDayTold> told;
  for (sys_days at{asked.from}; at <= sys_days{asked.to}; at += days{1}) {
    const auto found = written.find(Date{at});
    DiaryDay day =
        found == written.end() ? DiaryDay{asked.person.id, Date{at}} : std::move(found->second);
    const bool hidden = !day.entries.empty();
    if (question.readers == DiaryQuestion::Readers::kOthers)
      leave_to_others(day, sources.catalogue);
    const bool left_out = hidden && day.entries.empty();
    DiaryDayTold one = days_of_theirs.told(std::move(day));
    one.missing = one.missing && !left_out;
    if (!one.diary.entries.empty() || one.missing) told.push_back(std::move(one));
  }
  return told;
}

// The office's own people first, then its units as it lists them, then whatever else there is.
auto place_of(const StaffMember& person, const std::vector<std::string>& units) {
  const auto listed = std::find(units.begin(), units.end(), person.unit);
  return std::tuple{person.employer, listed - units.begin(), person.unit, person.id};
}

}  // namespace

std::string Diaries::name_of(const StaffId& who) const {
  const auto found = names.find(who);
  return found == names.end() ? who.text : found->second;
}

std::string Diaries::work_name(const std::string& code) const {
  const WorkKind* kind = catalogue.find(code);
  return kind == nullptr ? code : kind->name;
}

Diaries diaries_of(const DiaryQuestion& question, const DiarySources& sources) {
  const config::Office& office = sources.rules.office;
  Diaries told;
  told.from = question.from;
  told.to = question.to;
  told.made_on = date_of(local_time(sources.now));
  told.place = office.documents.place;
  told.head = config::head_of(office, question.unit, "");
  told.unit = question.unit;
  told.for_others = question.readers == DiaryQuestion::Readers::kOthers;
  told.catalogue = sources.catalogue;
  for (const Service& service : sources.services) {
    told.names[service.person->id] = service.person->name;
    if (!is_asked_about(question, service)) continue;
    const Asked asked = asked_of(service, question, sources);
    if (asked.to < asked.from) continue;
    told.people.push_back({asked.person, service.appointments,
                           config::head_of(office, asked.person.unit, asked.person.employer),
                           days_of(asked, question, sources)});
  }
  std::stable_sort(told.people.begin(), told.people.end(),
                   [&](const PersonDiary& a, const PersonDiary& b) {
                     return place_of(a.person, office.units) < place_of(b.person, office.units);
                   });
  return told;
}

}  // namespace kiosk
