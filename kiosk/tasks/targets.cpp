// Covered by tests/tasks/targets_test.cpp.

#include "kiosk/tasks/targets.h"

#include <algorithm>

#include "kiosk/base/json.h"

namespace kiosk {
namespace {

constexpr std::string_view kTargetSet = "target.set";
constexpr std::int64_t kMostAmount = 1'000'000'000'000'000;  // a thousand thousand million

std::int64_t divided_up(std::int64_t amount, std::int64_t by) { return (amount + by - 1) / by; }

bool counts_for(const Target& target, const DiaryEntry& entry) {
  const EntryContent& said = entry.now.content;
  const TargetContent& asked = target.content;
  if (entry.withdrawn || entry.now.unfinished || entry.now.who != target.who) return false;
  if (said.date < asked.from || asked.to < said.date || said.unit != asked.unit) return false;
  return asked.work.empty() || said.work == asked.work;
}

Date day_before(const Date& date) {
  return Date{std::chrono::sys_days{date} - std::chrono::days{1}};
}

}  // namespace

Draft target_set(const StaffId& who, const TargetContent& content,
                 const std::optional<EventId>& instead_of, const Entering& entering) {
  Json data{{"title", content.title},
            {"unit", content.unit},
            {"amount", content.amount},
            {"from", iso_date(content.from)},
            {"to", iso_date(content.to)}};
  if (!content.work.empty()) data["work"] = content.work;
  if (instead_of) data["target"] = to_string(*instead_of);
  return entered(kTargetSet, who, entering, text_of(data));
}

std::optional<Target> target_from(const Fact& fact) {
  if (fact.event.kind != kTargetSet || fact.event.who.empty()) return {};
  const auto read = json_from(fact.event.data);
  if (!read || !read.value().is_object()) return {};
  const Json& data = read.value();
  const auto from = date_from(text_member(data, "from"));
  const auto to = date_from(text_member(data, "to"));
  if (!from || !to || *to < *from) return {};
  const bool replaces = data.find("target") != data.end();
  const auto first = replaces ? event_id_from(text_member(data, "target")) : fact.event.id;
  if (!first) return {};
  Target target{*first, fact.event.id, fact.event.who, {}, fact.stamp};
  target.content = {text_member(data, "title"),
                    text_member(data, "unit"),
                    std::clamp<std::int64_t>(number_member(data, "amount"), 0, kMostAmount),
                    text_member(data, "work"),
                    *from,
                    *to};
  if (target.content.unit.empty()) return {};
  return target;
}

bool Targets::take(const Fact& fact) {
  const auto target = target_from(fact);
  if (!target) return false;
  const auto [known, is_new] = said_[target->id].insert({target->said_by, *target});
  if (!is_new && target->stamp < known->second.stamp) known->second = *target;
  return true;
}

std::vector<Target> Targets::of(const StaffId& who, const Date& date) const {
  std::vector<Target> found;
  for (const auto& [id, sayings] : said_) {
    const auto stands = std::max_element(
        sayings.begin(), sayings.end(),
        [](const auto& a, const auto& b) { return a.second.stamp < b.second.stamp; });
    const Target& target = stands->second;
    const bool runs = target.content.from <= date && date <= target.content.to;
    if (target.who == who && target.content.amount > 0 && runs) found.push_back(target);
  }
  return found;
}

Progress progress_of(const Target& target, std::span<const DiaryEntry> entries, const Date& today,
                     const WorkCalendar& calendar, const ForWhom& whom) {
  Progress progress;
  for (const DiaryEntry& entry : entries)
    if (counts_for(target, entry)) progress.told += entry.now.content.quantity;
  const TargetContent& asked = target.content;
  progress.left = std::max<std::int64_t>(asked.amount - progress.told, 0);
  const Date so_far = std::min(today, asked.to);
  progress.days_worked = working_days_behind(day_before(asked.from), so_far, calendar, whom);
  progress.days_left = working_days_behind(today, asked.to, calendar, whom);
  if (progress.days_left > 0) progress.pace_asked = divided_up(progress.left, progress.days_left);
  if (progress.told == 0 || progress.days_worked == 0) return progress;
  progress.pace = progress.told / progress.days_worked;
  progress.days_needed = divided_up(progress.left * progress.days_worked, progress.told);
  progress.reached = working_day_behind(today, *progress.days_needed, calendar, whom);
  return progress;
}

}  // namespace kiosk
