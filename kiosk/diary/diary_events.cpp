// Covered by tests/diary/diary_events_test.cpp.

#include "kiosk/diary/diary_events.h"

#include <algorithm>
#include <array>

#include "kiosk/base/json.h"
#include "kiosk/base/text.h"

namespace kiosk {
namespace {

constexpr std::string_view kWritten = "diary.written";
constexpr std::string_view kRevised = "diary.revised";
constexpr std::string_view kWithdrawn = "diary.withdrawn";
constexpr std::string_view kSubmitted = "diary.submitted";
constexpr std::string_view kReviewed = "diary.reviewed";
constexpr std::array<std::string_view, 4> kActs{"seen", "approved", "returned", "remarked"};
constexpr std::int64_t kMostQuantity = 1'000'000'000'000;

std::string moment_text(const Date& date, std::chrono::minutes minute) {
  return rfc3339(instant_of(LocalTime{std::chrono::local_days{date} + minute}));
}

void put(Json& data, const char* name, const std::string& text) {
  if (!text.empty()) data[name] = text;
}
void put(Json& data, const char* name, const std::optional<EventId>& id) {
  if (id) data[name] = to_string(*id);
}

Json data_of(const EntryContent& content, Writing writing) {
  Json data{{"state", "draft"}, {"date", iso_date(content.date)}, {"content", content.content}};
  if (writing == Writing::kUnfinished) data["unfinished"] = true;
  put(data, "work", content.work);
  data["type"] = to_string(content.type);
  put(data, "document", content.document);
  if (content.document_date) data["document_date"] = iso_date(*content.document_date);
  if (content.from) data["from"] = moment_text(content.date, *content.from);
  if (content.to) data["to"] = moment_text(content.date, *content.to);
  if (content.result) data["result"] = to_string(*content.result);
  put(data, "product", content.product);
  if (content.quantity != 0) data["quantity"] = content.quantity;
  put(data, "unit", content.unit);
  data["coefficient"] = content.coefficient;
  put(data, "place", content.place);
  put(data, "subject", content.subject);
  put(data, "difficulty", content.difficulty);
  put(data, "proposal", content.proposal);
  for (const StaffId& helper : content.helpers) data["helpers"].push_back(helper.text);
  put(data, "trip", content.trip);
  put(data, "assigned", content.task);
  put(data, "case", content.matter);
  return data;
}

Draft drafted(const Origin& origin, std::string_view kind, const Json& data) {
  return {.id = origin.id,
          .kind = std::string{kind},
          .at = origin.at,
          .who = origin.who,
          .by = {},
          .via = origin.via,
          .data = text_of(data)};
}

Json placed(const EntryPlace& place) {
  return {{"entry", to_string(place.entry)}, {"replaces", to_string(place.replaces)}};
}

std::optional<Instant> moment_member(const Json& data, const char* name) {
  const auto moment = moment_from_rfc3339(text_member(data, name));
  return moment ? std::optional{moment->instant} : std::nullopt;
}

std::optional<EventId> id_member(const Json& data, const char* name) {
  return event_id_from(text_member(data, name));
}

// Both ends or none, on the day the entry says, the end not before the beginning.
void read_times(const Json& data, std::chrono::minutes day_ends_at, EntryContent& content,
                bool& dated) {
  const auto from = moment_member(data, "from");
  const auto to = moment_member(data, "to");
  const auto date = date_from(text_member(data, "date"));
  dated = date.has_value() || from.has_value();
  if (!dated) return;
  content.date = date ? *date : work_date(*from, day_ends_at);
  if (!from || !to || *to < *from) return;
  content.from = minute_on(content.date, *from);
  content.to = minute_on(content.date, *to);
}

void read_helpers(const Json& data, EntryContent& content) {
  const auto found = data.find("helpers");
  if (found == data.end() || !found->is_array()) return;
  for (const Json& each : *found)
    if (each.is_string() && content.helpers.size() < kMostHelpers)
      content.helpers.push_back({each.get<std::string>()});
}

void read_words(const Json& data, EntryContent& content) {
  content.work = text_member(data, "work");
  content.content = text_member(data, "content");
  content.type = entry_type_from(text_member(data, "type")).value_or(EntryType::kRegular);
  content.document = text_member(data, "document");
  content.document_date = date_from(text_member(data, "document_date"));
  content.result = entry_result_from(text_member(data, "result"));
  content.product = text_member(data, "product");
  content.unit = text_member(data, "unit");
  content.place = text_member(data, "place");
  content.subject = text_member(data, "subject");
  content.difficulty = text_member(data, "difficulty");
  content.proposal = text_member(data, "proposal");
}

void read_figures(const Json& data, EntryContent& content) {
  content.quantity = std::clamp<std::int64_t>(number_member(data, "quantity"), 0, kMostQuantity);
  content.coefficient = static_cast<int>(std::clamp<std::int64_t>(
      number_member(data, "coefficient", 10), kLeastCoefficient, kMostCoefficient));
  content.trip = id_member(data, "trip");
  content.task = id_member(data, "assigned");
  content.matter = id_member(data, "case");
}

std::optional<Json> object_of(const Fact& fact, std::string_view kind) {
  if (fact.event.kind != kind) return {};
  auto data = json_from(fact.event.data);
  if (!data || !data.value().is_object()) return {};
  return std::move(data).value();
}

std::optional<EntrySaid> content_said(EntrySaid said, const Json& data,
                                      std::chrono::minutes day_ends_at) {
  bool dated = false;
  read_times(data, day_ends_at, said.content, dated);
  if (!dated) return {};
  read_words(data, said.content);
  read_helpers(data, said.content);
  read_figures(data, said.content);
  said.unfinished = flag_member(data, "unfinished");
  return said;
}

std::optional<ReviewedDay> reviewed_day_from(const Json& data) {
  if (!data.is_object()) return {};
  const auto date = date_from(text_member(data, "date"));
  ReviewedDay day{{text_member(data, "who")}, {}, id_member(data, "submission")};
  if (!date || day.who.empty()) return {};
  day.date = *date;
  return day;
}

}  // namespace

Draft entry_written(const Origin& origin, const EntryContent& content, Writing writing) {
  return drafted(origin, kWritten, data_of(content, writing));
}

Draft entry_revised(const Origin& origin, const EntryPlace& place, const EntryContent& content,
                    Writing writing) {
  Json data = placed(place);
  data.update(data_of(content, writing));
  return drafted(origin, kRevised, data);
}

Draft entry_withdrawn(const Origin& origin, const EntryPlace& place) {
  return drafted(origin, kWithdrawn, placed(place));
}

std::optional<EntrySaid> entry_said(const Fact& fact, std::chrono::minutes day_ends_at) {
  const Event& event = fact.event;
  if (event.who.empty()) return {};
  EntrySaid said{event.id, event.id, {},    event.who, event.by,
                 {},       false,    false, event.at,  fact.stamp};
  if (const auto data = object_of(fact, kWritten))
    return content_said(std::move(said), *data, day_ends_at);
  const auto revised = object_of(fact, kRevised);
  const auto data = revised ? revised : object_of(fact, kWithdrawn);
  if (!data) return {};
  const auto entry = id_member(*data, "entry");
  said.replaces = id_member(*data, "replaces");
  if (!entry || !said.replaces) return {};
  said.entry = *entry;
  said.withdraws = !revised;
  return revised ? content_said(std::move(said), *data, day_ends_at) : std::optional{said};
}

Draft diary_submitted(const Origin& origin, const Date& date, const std::vector<EventId>& entries) {
  Json data{{"date", iso_date(date)}, {"entries", Json::array()}};
  for (std::size_t i = 0; i < std::min(entries.size(), kMostSubmitted); ++i)
    data["entries"].push_back(to_string(entries[i]));
  return drafted(origin, kSubmitted, data);
}

std::optional<Submission> submission_from(const Fact& fact) {
  const auto data = object_of(fact, kSubmitted);
  if (!data || fact.event.who.empty()) return {};
  const auto date = date_from(text_member(*data, "date"));
  if (!date) return {};
  Submission said{fact.event.id, fact.event.who, *date, {}, fact.event.at, fact.stamp};
  const auto entries = data->find("entries");
  if (entries == data->end() || !entries->is_array()) return said;
  for (const Json& each : *entries) {
    const auto id = each.is_string() ? event_id_from(each.get<std::string>()) : std::nullopt;
    if (id && said.entries.size() < kMostSubmitted) said.entries.push_back(*id);
  }
  return said;
}

std::string_view to_string(ReviewAct act) { return kActs[static_cast<std::size_t>(act)]; }

Draft diary_reviewed(const Origin& origin, ReviewAct act, const std::string& comment,
                     const std::vector<ReviewedDay>& days) {
  Json data{{"act", to_string(act)}};
  put(data, "comment", comment);
  data["days"] = Json::array();
  for (std::size_t i = 0; i < std::min(days.size(), kMostReviewed); ++i) {
    Json day{{"who", days[i].who.text}, {"date", iso_date(days[i].date)}};
    put(day, "submission", days[i].submission);
    data["days"].push_back(std::move(day));
  }
  Draft draft = drafted(origin, kReviewed, data);
  draft.by = origin.who;
  draft.who = days.size() == 1 ? days.front().who : StaffId{};
  return draft;
}

std::optional<Review> review_from(const Fact& fact) {
  const auto data = object_of(fact, kReviewed);
  if (!data || fact.event.by.empty()) return {};
  const auto act = std::find(kActs.begin(), kActs.end(), text_member(*data, "act"));
  const auto days = data->find("days");
  if (act == kActs.end() || days == data->end() || !days->is_array()) return {};
  Review review{fact.event.id,
                fact.event.by,
                static_cast<ReviewAct>(act - kActs.begin()),
                text_member(*data, "comment"),
                {},
                fact.event.at,
                fact.stamp};
  for (const Json& each : *days) {
    const auto day = reviewed_day_from(each);
    if (day && day->who != review.by && review.days.size() < kMostReviewed)
      review.days.push_back(*day);
  }
  return review.days.empty() ? std::nullopt : std::optional{review};
}

}  // namespace kiosk
