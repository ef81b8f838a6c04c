#include "kiosk/reports/workload.h"

#include <algorithm>

#include "kiosk/base/json.h"
#include "kiosk/reports/dates.h"
#include "kiosk/reports/diary_json.h"
#include "kiosk/reports/handling_time.h"

namespace kiosk {
namespace {

void add_day(WorkloadLine& line, const DiaryDayTold& day) {
  const auto standing = day.diary.standing();
  line.diary_days += standing.empty() ? 0 : 1;
  line.missing_days += day.missing ? 1 : 0;
  line.present += day.present;
  line.told += day.told;
  line.converted_tenths += day.converted_tenths;
  for (const DiaryEntry* each : standing) {
    add(line.sums, each->now.content);
    line.corrected += each->corrected ? 1 : 0;
  }
  for (const Finding& finding : day.findings)
    ++(finding.kind == Finding::Kind::kLongAfter ? line.written_late : line.questions);
  line.approved_days += day.diary.state == DiaryDay::State::kApproved ? 1 : 0;
  for (const Review& review : day.diary.reviews)
    line.returns += review.act == ReviewAct::kReturned ? 1 : 0;
}

struct Reviewing {
  ReviewerLine line;
  std::vector<std::chrono::minutes> waits;
};

// The handing in that stands is the only one known; an act of before it was about another.
void add_review(Reviewing& reviewer, const Review& review, const DiaryDay& day) {
  ReviewerLine& line = reviewer.line;
  switch (review.act) {
    case ReviewAct::kSeen: ++line.seen; break;
    case ReviewAct::kApproved: ++line.approved; break;
    case ReviewAct::kReturned: ++line.returned; break;
    case ReviewAct::kRemarked: ++line.remarked; break;
  }
  if (!day.submitted || review.stamp < day.submitted->stamp || review.at < day.submitted->at)
    return;
  reviewer.waits.push_back(
      std::chrono::duration_cast<std::chrono::minutes>(review.at - day.submitted->at));
}

std::vector<ReviewerLine> reviewers_of(const Diaries& told) {
  std::map<StaffId, Reviewing> by_id;
  for (const PersonDiary& diary : told.people)
    for (const DiaryDayTold& day : diary.days)
      for (const Review& review : day.diary.reviews)
        add_review(by_id[review.by], review, day.diary);
  std::vector<ReviewerLine> lines;
  for (auto& [who, reviewer] : by_id) {
    reviewer.line.who = who;
    reviewer.line.name = told.name_of(who);
    std::sort(reviewer.waits.begin(), reviewer.waits.end());
    if (!reviewer.waits.empty())
      reviewer.line.median_wait = reviewer.waits[reviewer.waits.size() / 2];
    lines.push_back(std::move(reviewer.line));
  }
  return lines;
}

Json json_of(const WorkloadLine& line) {
  Json json = json_from(person_json(line.person)).value();
  json["diary_days"] = line.diary_days;
  json["missing_days"] = line.missing_days;
  json["present_minutes"] = line.present.count();
  json["converted_minute_tenths"] = line.converted_tenths;
  json.update(json_from(sums_json(line.sums)).value());
  json["told_minutes"] = line.told.count();
  json["written_late"] = line.written_late;
  json["questions"] = line.questions;
  json["corrected"] = line.corrected;
  json["approved_days"] = line.approved_days;
  json["returns"] = line.returns;
  return json;
}

Json json_of(const ReviewerLine& line) {
  Json json{
      {"id", line.who.text},           {"name", line.name},         {"seen", line.seen},
      {"approved", line.approved},     {"returned", line.returned}, {"remarked", line.remarked},
      {"median_wait_minutes", nullptr}};
  if (line.median_wait) json["median_wait_minutes"] = line.median_wait->count();
  return json;
}

Json json_of(const SteadinessLine& line) {
  Json json = json_from(person_json(line.person)).value();
  json["entries"] = line.entries;
  json["done"] = line.done;
  json["done_per_mille"] = nullptr;
  if (line.done_per_mille) json["done_per_mille"] = *line.done_per_mille;
  json["longest_run"] = line.longest_run;
  json["current_run"] = line.current_run;
  json["exact_hours"] = nullptr;
  if (const auto& exact = line.exact_hours)
    json["exact_hours"] = {{"from", iso_date(exact->from)},
                           {"to", iso_date(exact->to)},
                           {"days", exact->in_a_row},
                           {"short_days", exact->short_days},
                           {"missing_minutes", exact->missing.count()}};
  return json;
}

Json json_of(const SilentDay& day) {
  Json json = json_from(person_json(day.person)).value();
  json["date"] = iso_date(day.date);
  json["place"] = to_string(day.place);
  json["present_minutes"] = day.present.count();
  return json;
}

Json json_of(const PositionLine& line) {
  Json json = json_from(sums_json(line.sums)).value();
  json["position"] = line.position;
  json["people"] = line.people;
  json["diary_days"] = line.diary_days;
  json["done"] = line.done;
  return json;
}

Json json_of(const HandlingLine& line) {
  return {{"work", line.work},
          {"unit_of_measure", line.unit},
          {"place", to_string(line.place)},
          {"entries", line.entries},
          {"quantity_thousandths", line.quantity},
          {"told_minutes", line.told.count()},
          {"minute_tenths_each", line.minute_tenths_each()}};
}

Json json_of(const Output& output) {
  Json json = json_from(sums_json(output.sums)).value();
  json["from"] = iso_date(output.from);
  json["to"] = iso_date(output.to);
  json["diary_days"] = output.diary_days;
  json["missing_days"] = output.missing_days;
  json["entry_tenths_a_day"] = output.entry_tenths_a_day();
  json["told_minutes_a_day"] = output.told_a_day().count();
  return json;
}

template <class Line>
Json all_of(const std::vector<Line>& lines) {
  Json all = Json::array();
  for (const Line& line : lines) all.push_back(json_of(line));
  return all;
}

}  // namespace

std::string comparison_json(const Diaries& told, const Diaries& other) {
  Json json = json_from(diaries_head(told, "compare")).value();
  json["report"] = "workload";
  json.erase("subjects");
  json["periods"] = all_of(std::vector{output_of(other), output_of(told)});
  return text_of(json);
}

std::chrono::minutes converted_minutes(std::int64_t tenths) {
  return std::chrono::minutes{(tenths + 5) / 10};
}

Workload workload_of(const Diaries& told) {
  Workload workload;
  for (const PersonDiary& diary : told.people) {
    WorkloadLine line;
    line.person = diary.person;
    for (const DiaryDayTold& day : diary.days) add_day(line, day);
    workload.people.push_back(std::move(line));
  }
  workload.reviewers = reviewers_of(told);
  return workload;
}

std::string workload_json(const Diaries& told) {
  Json json = json_from(diaries_head(told, "people")).value();
  json["report"] = "workload";
  json.erase("subjects");
  const Workload workload = workload_of(told);
  json["people"] = all_of(workload.people);
  json["reviewers"] = all_of(workload.reviewers);
  json["steadiness"] = all_of(steadiness_of(told));
  json["silent_days"] = all_of(silent_days_of(told));
  json["positions"] = all_of(positions_of(told));
  json["handling"] = all_of(handling_of(told));
  return text_of(json);
}

}  // namespace kiosk
