// Covered by tests/presence/open_tasks_test.cpp.
#include "kiosk/presence/open_tasks.h"

#include <algorithm>
#include <optional>

#include "kiosk/base/json.h"

namespace kiosk {
namespace {

std::optional<Outcome> outcome_from(std::string_view word) {
  for (const Outcome each : {Outcome::kDone, Outcome::kNotDone, Outcome::kPostponed})
    if (to_string(each) == word) return each;
  return {};
}

}  // namespace

void OpenTasks::take(const Fact& fact) {
  const Event& event = fact.event;
  if (event.kind != "diary.written" || event.who.empty()) return;
  const auto data = json_from(event.data);
  if (!data || !data.value().is_object() || !data.value().contains("trip")) return;
  const std::string content = text_member(data.value(), "content");
  const auto outcome = outcome_from(text_member(data.value(), "result"));
  if (content.empty() || !outcome) return;
  const Said said{*outcome, event.at, fact.stamp};
  const auto [known, fresh] = said_[event.who].emplace(content, said);
  if (!fresh && known->second.stamp < said.stamp) known->second = said;
}

std::vector<OpenTask> OpenTasks::of(const StaffId& who, Instant from, Instant to) const {
  std::vector<OpenTask> open;
  const auto found = said_.find(who);
  if (found == said_.end()) return open;
  for (const auto& [content, said] : found->second)
    if (said.outcome != Outcome::kDone && said.at >= from && said.at < to)
      open.push_back({content, said.outcome, said.at});
  std::stable_sort(open.begin(), open.end(),
                   [](const OpenTask& a, const OpenTask& b) { return a.said_at > b.said_at; });
  return open;
}

}  // namespace kiosk
