// Covered by tests/tasks/task_events_test.cpp.

#include "kiosk/tasks/task_events.h"

#include <algorithm>
#include <array>

#include "kiosk/base/json.h"
#include "kiosk/diary/entry.h"

namespace kiosk {
namespace {

constexpr std::string_view kDirective = "directive.given";
constexpr std::string_view kDirectiveRead = "directive.read";
constexpr std::string_view kAssigned = "task.assigned";
constexpr std::string_view kAnswered = "task.answered";
constexpr std::string_view kUrged = "task.urged";
constexpr std::string_view kClosed = "task.closed";
constexpr std::array<std::string_view, 6> kChannels{"here",  "meeting", "document",
                                                    "phone", "email",   "zalo"};
constexpr std::array<std::string_view, 11> kWords{
    "accepted", "in_progress",  "stuck", "reported", "paused", "resumed",
    "seen",     "helper_added", "urged", "done",     "dropped"};

std::optional<Json> object_of(const Fact& fact, std::string_view kind) {
  if (fact.event.kind != kind || fact.event.who.empty()) return {};
  auto data = json_from(fact.event.data);
  if (!data || !data.value().is_object()) return {};
  return std::move(data).value();
}

void put(Json& data, const char* name, const std::string& text) {
  if (!text.empty()) data[name] = text;
}
void put(Json& data, const char* name, const std::optional<EventId>& id) {
  if (id) data[name] = to_string(*id);
}
void put(Json& data, const char* name, const std::optional<Date>& date) {
  if (date) data[name] = iso_date(*date);
}

std::optional<EventId> id_member(const Json& data, const char* name) {
  return event_id_from(text_member(data, name));
}
std::optional<Date> date_member(const Json& data, const char* name) {
  return date_from(text_member(data, name));
}

std::optional<TaskWord> word_from(std::string_view text) {
  const auto found = std::find(kWords.begin(), kWords.end(), text);
  if (found == kWords.end()) return {};
  return static_cast<TaskWord>(found - kWords.begin());
}

bool is_an_answer(TaskWord word) { return word <= TaskWord::kHelperAdded; }

std::string_view kind_of(TaskWord word) {
  if (is_an_answer(word)) return kAnswered;
  return word == TaskWord::kUrged ? kUrged : kClosed;
}

std::vector<StaffId> helpers_in(const Json& data) {
  std::vector<StaffId> helpers;
  const auto found = data.find("helpers");
  if (found == data.end() || !found->is_array()) return helpers;
  for (const Json& each : *found)
    if (each.is_string() && helpers.size() < kMostHelpers)
      helpers.push_back({each.get<std::string>()});
  return helpers;
}

// The word that an event of that kind says; none if it is another kind's.
std::optional<TaskWord> word_of(const Fact& fact, const Json& data) {
  if (fact.event.kind == kUrged) return TaskWord::kUrged;
  const auto word = word_from(text_member(data, fact.event.kind == kClosed ? "how" : "answer"));
  if (!word || kind_of(*word) != fact.event.kind) return {};
  return word;
}

}  // namespace

std::string_view to_string(Channel channel) { return kChannels[static_cast<std::size_t>(channel)]; }

Draft directive_given(const StaffId& who, const DirectiveContent& content,
                      const Entering& entering) {
  Json data{{"text", content.text}, {"channel", to_string(content.channel)}};
  put(data, "date", content.date);
  put(data, "entry", content.entry);
  return entered(kDirective, who, entering, text_of(data));
}

std::optional<Directive> directive_from(const Fact& fact) {
  const auto data = object_of(fact, kDirective);
  if (!data) return {};
  const Event& event = fact.event;
  Directive said{event.id, event.who, event.by, {}, event.at, fact.stamp};
  said.content.text = text_member(*data, "text");
  const auto channel =
      std::find(kChannels.begin(), kChannels.end(), text_member(*data, "channel", "here"));
  if (channel == kChannels.end() || said.content.text.empty()) return {};
  said.content.channel = static_cast<Channel>(channel - kChannels.begin());
  said.content.date = date_member(*data, "date");
  said.content.entry = id_member(*data, "entry");
  return said;
}

Draft directive_read(const StaffId& who, const EventId& directive, const Entering& entering) {
  return entered(kDirectiveRead, who, entering, text_of(Json{{"directive", to_string(directive)}}));
}

std::optional<DirectiveRead> directive_read_from(const Fact& fact) {
  const auto data = object_of(fact, kDirectiveRead);
  if (!data) return {};
  const auto directive = id_member(*data, "directive");
  if (!directive) return {};
  return DirectiveRead{fact.event.id, *directive, fact.event.who, fact.event.at, fact.stamp};
}

Draft task_assigned(const StaffId& who, const TaskContent& content, const Entering& entering) {
  Json data{{"content", content.content}};
  put(data, "due", content.due);
  for (const StaffId& helper : content.helpers) data["helpers"].push_back(helper.text);
  put(data, "document", content.document);
  put(data, "document_date", content.document_date);
  put(data, "area", content.area);
  put(data, "directive", content.directive);
  put(data, "entry", content.entry);
  return entered(kAssigned, who, entering, text_of(data));
}

std::optional<Assignment> assignment_from(const Fact& fact) {
  const auto data = object_of(fact, kAssigned);
  if (!data) return {};
  const Event& event = fact.event;
  Assignment said{event.id, event.who, event.by, {}, event.at, fact.stamp};
  said.content.content = text_member(*data, "content");
  if (said.content.content.empty()) return {};
  said.content.due = date_member(*data, "due");
  said.content.helpers = helpers_in(*data);
  said.content.document = text_member(*data, "document");
  said.content.document_date = date_member(*data, "document_date");
  said.content.area = text_member(*data, "area");
  said.content.directive = id_member(*data, "directive");
  said.content.entry = id_member(*data, "entry");
  return said;
}

Draft task_said(const StaffId& who, const TaskSaying& saying, const Entering& entering) {
  Json data{{"task", to_string(saying.task)}};
  const std::string_view kind = kind_of(saying.word);
  if (kind != kUrged)
    data[kind == kClosed ? "how" : "answer"] = kWords[static_cast<std::size_t>(saying.word)];
  put(data, "text", saying.text);
  put(data, "helper", saying.helper.text);
  return entered(kind, who, entering, text_of(data));
}

std::optional<TaskSaid> task_said_from(const Fact& fact) {
  for (const std::string_view kind : {kAnswered, kUrged, kClosed}) {
    const auto data = object_of(fact, kind);
    if (!data) continue;
    const auto task = id_member(*data, "task");
    const auto word = word_of(fact, *data);
    if (!task || !word) return {};
    const Event& event = fact.event;
    TaskSaid said{event.id, *task, *word, event.who, event.by, {}, {}, event.at, fact.stamp};
    said.text = text_member(*data, "text");
    if (*word == TaskWord::kHelperAdded) said.helper = {text_member(*data, "helper")};
    if (*word == TaskWord::kHelperAdded && said.helper.empty()) return {};
    return said;
  }
  return {};
}

}  // namespace kiosk
