#include "kiosk/reports/workload.h"

#include <algorithm>

#include "kiosk/base/json.h"
#include "kiosk/reports/diary_json.h"

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

}  // namespace

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
  json["people"] = Json::array();
  for (const WorkloadLine& line : workload.people) json["people"].push_back(json_of(line));
  json["reviewers"] = Json::array();
  for (const ReviewerLine& line : workload.reviewers) json["reviewers"].push_back(json_of(line));
  return text_of(json);
}

}  // namespace kiosk
