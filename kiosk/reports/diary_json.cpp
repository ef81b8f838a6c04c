#include "kiosk/reports/diary_json.h"

#include <array>

#include "kiosk/base/json.h"
#include "kiosk/reports/dates.h"

namespace kiosk {
namespace {

constexpr std::array<std::string_view, 6> kStates{"nothing", "draft",    "submitted",
                                                  "seen",    "returned", "approved"};

void put_unless_empty(Json& json, const char* name, const std::string& text) {
  if (!text.empty()) json[name] = text;
}

void put_texts(Json& json, const EntryContent& content) {
  put_unless_empty(json, "work", content.work);
  put_unless_empty(json, "document", content.document);
  if (content.document_date) json["document_date"] = iso_date(*content.document_date);
  put_unless_empty(json, "product", content.product);
  put_unless_empty(json, "unit", content.unit);
  put_unless_empty(json, "place", content.place);
  put_unless_empty(json, "subject", content.subject);
  put_unless_empty(json, "difficulty", content.difficulty);
  put_unless_empty(json, "proposal", content.proposal);
}

Json json_of(const EntrySaid& said) {
  const EntryContent& content = said.content;
  Json json{{"event", to_string(said.id)}, {"at", rfc3339(said.at)},
            {"content", content.content},  {"type", to_string(content.type)},
            {"result", nullptr},           {"coefficient_tenths", content.coefficient}};
  if (content.result) json["result"] = to_string(*content.result);
  if (content.from && content.to) {
    json["from"] = hour_of(*content.from);
    json["to"] = hour_of(*content.to);
    json["minutes"] = content.lasting()->count();
  }
  if (content.quantity > 0) json["quantity_thousandths"] = content.quantity;
  put_texts(json, content);
  if (!content.helpers.empty()) {
    json["helpers"] = Json::array();
    for (const StaffId& who : content.helpers) json["helpers"].push_back(who.text);
  }
  if (content.trip) json["trip"] = to_string(*content.trip);
  if (content.task) json["assigned"] = to_string(*content.task);
  if (content.matter) json["case"] = to_string(*content.matter);
  return json;
}

Json json_of(const std::vector<EntrySaid>& sayings) {
  Json json = Json::array();
  for (const EntrySaid& said : sayings) json.push_back(json_of(said));
  return json;
}

Json json_of(const DiaryEntry& entry) {
  Json json = json_of(entry.now);
  json["entry"] = to_string(entry.id);
  json["written_at"] = rfc3339(entry.written_at);
  json["official"] = entry.official;
  if (entry.withdrawn) json["withdrawn"] = true;
  if (entry.corrected) json["corrected"] = true;
  if (entry.now.unfinished) json["unfinished"] = true;
  if (!entry.before.empty()) json["before"] = json_of(entry.before);
  if (!entry.rivals.empty()) json["rivals"] = json_of(entry.rivals);
  return json;
}

Json json_of(const Review& review) {
  Json json{{"act", to_string(review.act)}, {"by", review.by.text}, {"at", rfc3339(review.at)}};
  put_unless_empty(json, "comment", review.comment);
  return json;
}

Json json_of(const Finding& finding) {
  Json json{{"kind", to_string(finding.kind)},
            {"entry", to_string(finding.entry)},
            {"minutes", finding.minutes.count()}};
  if (finding.other) json["other"] = to_string(*finding.other);
  if (!finding.stretch) return json;
  json["from"] = hour_of(finding.stretch->from);
  json["to"] = hour_of(finding.stretch->to);
  return json;
}

Json head_json(const Diaries& told, const char* list) {
  return {{"report", "diary"},
          {"list", list},
          {"from", iso_date(told.from)},
          {"to", iso_date(told.to)},
          {"made_on", iso_date(told.made_on)},
          {"subjects", told.for_others ? "initials" : "whole"}};
}

Json person_of(const StaffMember& person) {
  return {{"id", person.id.text},
          {"name", person.name},
          {"title", person.title},
          {"unit", person.unit},
          {"employer", person.employer}};
}

Json sums_of(const WorkSums& sums) {
  Json json{{"entries", sums.entries},
            {"told_minutes", sums.told.count()},
            {"quantities_thousandths", Json::object()},
            {"results", Json::object()}};
  for (const auto& [unit, thousandths] : sums.quantities)
    json["quantities_thousandths"][unit] = thousandths;
  for (std::size_t i = 0; i < kEntryResults; ++i)
    json["results"][std::string{to_string(static_cast<EntryResult>(i))}] = sums.results[i];
  return json;
}

Json day_json(const DiaryDayTold& day) {
  Json json{{"date", iso_date(day.diary.date)},
            {"state", kStates[static_cast<std::size_t>(day.diary.state)]},
            {"missing", day.missing},
            {"unsent", day.diary.has_unsent()},
            {"told_minutes", day.told.count()},
            {"present_minutes", day.present.count()},
            {"converted_minute_tenths", day.converted_tenths},
            {"entries", Json::array()},
            {"reviews", Json::array()},
            {"findings", Json::array()}};
  if (day.diary.submitted) json["submitted_at"] = rfc3339(day.diary.submitted->at);
  for (const DiaryEntry& entry : day.diary.entries) json["entries"].push_back(json_of(entry));
  for (const Review& review : day.diary.reviews) json["reviews"].push_back(json_of(review));
  for (const Finding& finding : day.findings) json["findings"].push_back(json_of(finding));
  return json;
}

}  // namespace

std::string diaries_head(const Diaries& told, const char* list) {
  return text_of(head_json(told, list));
}
std::string person_json(const StaffMember& person) { return text_of(person_of(person)); }
std::string sums_json(const WorkSums& sums) { return text_of(sums_of(sums)); }
std::string diary_day_json(const DiaryDayTold& day) { return text_of(day_json(day)); }

std::string diary_json(const Diaries& told, const char* list) {
  Json json = head_json(told, list);
  json["people"] = Json::array();
  for (const PersonDiary& diary : told.people) {
    Json one = person_of(diary.person);
    one["days"] = Json::array();
    for (const DiaryDayTold& day : diary.days) one["days"].push_back(day_json(day));
    json["people"].push_back(std::move(one));
  }
  return text_of(json);
}

}  // namespace kiosk
