// Covered by tests/tasks/case_book_test.cpp.

#include "kiosk/tasks/case_events.h"

#include <algorithm>
#include <array>

#include "kiosk/base/json.h"

namespace kiosk {
namespace {

constexpr std::string_view kOpened = "case.opened";
constexpr std::string_view kStepped = "case.stepped";
constexpr std::array<std::string_view, 4> kActs{"done", "undone", "visited", "closed"};

std::optional<Json> object_of(const Fact& fact, std::string_view kind) {
  if (fact.event.kind != kind || fact.event.who.empty()) return {};
  auto data = json_from(fact.event.data);
  if (!data || !data.value().is_object()) return {};
  return std::move(data).value();
}

// Each once: a step is known by its name.
std::vector<std::string> steps_in(const Json& data) {
  std::vector<std::string> steps;
  const auto found = data.find("steps");
  if (found == data.end() || !found->is_array()) return steps;
  for (const Json& each : *found) {
    if (!each.is_string() || steps.size() == kMostCaseSteps) continue;
    const auto name = each.get<std::string>();
    if (!name.empty() && std::find(steps.begin(), steps.end(), name) == steps.end())
      steps.push_back(name);
  }
  return steps;
}

}  // namespace

Draft case_opened(const StaffId& who, const CaseContent& content, const Entering& entering) {
  Json data{{"title", content.title}, {"opened", iso_date(content.opened)}};
  if (!content.subject.empty()) data["subject"] = content.subject;
  if (content.due) data["due"] = iso_date(*content.due);
  data["steps"] = content.steps;
  return entered(kOpened, who, entering, text_of(data));
}

std::optional<CaseOpened> case_opened_from(const Fact& fact) {
  const auto data = object_of(fact, kOpened);
  if (!data) return {};
  const auto opened = date_from(text_member(*data, "opened"));
  CaseOpened said{fact.event.id, fact.event.who, fact.event.by, {}, fact.stamp};
  said.content.title = text_member(*data, "title");
  if (!opened || said.content.title.empty()) return {};
  said.content.opened = *opened;
  said.content.subject = text_member(*data, "subject");
  said.content.due = date_from(text_member(*data, "due"));
  said.content.steps = steps_in(*data);
  return said;
}

Draft case_stepped(const StaffId& who, const CaseSaying& saying, const Entering& entering) {
  Json data{{"case", to_string(saying.matter)},
            {"act", kActs[static_cast<std::size_t>(saying.act)]},
            {"date", iso_date(saying.date)}};
  if (!saying.step.empty()) data["step"] = saying.step;
  if (saying.entry) data["entry"] = to_string(*saying.entry);
  return entered(kStepped, who, entering, text_of(data));
}

std::optional<CaseSaid> case_said_from(const Fact& fact) {
  const auto data = object_of(fact, kStepped);
  if (!data) return {};
  const auto matter = event_id_from(text_member(*data, "case"));
  const auto act = std::find(kActs.begin(), kActs.end(), text_member(*data, "act"));
  const auto date = date_from(text_member(*data, "date"));
  if (!matter || act == kActs.end() || !date) return {};
  CaseSaid said{fact.event.id, fact.event.who, {}, fact.stamp};
  said.saying = {*matter, static_cast<CaseAct>(act - kActs.begin()), text_member(*data, "step"),
                 *date, event_id_from(text_member(*data, "entry"))};
  const bool of_a_step = said.saying.act <= CaseAct::kUndone;
  if (of_a_step && said.saying.step.empty()) return {};
  return said;
}

}  // namespace kiosk
