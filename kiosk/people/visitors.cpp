#include "kiosk/people/visitors.h"

#include <algorithm>
#include <tuple>

#include "kiosk/base/json.h"
#include "kiosk/base/text.h"

namespace kiosk {
namespace {

constexpr std::string_view kCounted = "visitors.counted";

bool is_counter(const std::string& text) {
  const auto letters =
      std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; });
  return !trimmed(text).empty() && static_cast<std::size_t>(letters) <= kLongestCounter &&
         one_line(text) == text;
}

std::optional<VisitorCounted> counted_from(const Fact& fact, const Json& data) {
  const Event& event = fact.event;
  VisitorCounted counted{event.id, event.by, text_member(data, "what"), 0, event.at, fact.stamp};
  counted.count = number_member(data, "count");
  const bool fits = counted.count >= 1 && counted.count <= kMostCountedAtOnce;
  if (!fits || !is_counter(counted.what)) return {};
  return counted;
}

}  // namespace

Draft visitor_counted(const std::string& what, const Entering& entering) {
  return entered(kCounted, {}, entering, text_of(Json{{"what", what}, {"count", 1}}));
}

Draft visitor_taken_back(const EventId& counted, const Entering& entering) {
  return entered(kCounted, {}, entering, text_of(Json{{"withdraws", to_string(counted)}}));
}

void Visitors::take(const Fact& fact) {
  if (fact.event.kind != kCounted || fact.event.by.empty()) return;
  const auto data = json_from(fact.event.data);
  if (!data || !data.value().is_object()) return;
  if (data.value().contains("withdraws")) {
    const auto about = event_id_from(text_member(data.value(), "withdraws"));
    if (about) taken_back_[*about].insert(fact.event.by);
    return;
  }
  const auto counted = counted_from(fact, data.value());
  if (!counted) return;
  // A log's successor repeats what was not acknowledged: of one id the smaller stamp.
  const auto [known, fresh] = counted_.emplace(counted->id, *counted);
  if (!fresh && counted->stamp < known->second.stamp) known->second = *counted;
}

bool Visitors::taken_back(const VisitorCounted& counted) const {
  const auto found = taken_back_.find(counted.id);
  return found != taken_back_.end() && found->second.contains(counted.by);
}

void Visitors::add(const VisitorCounted& counted, std::map<std::string, VisitorSum>& sums) const {
  VisitorSum& sum = sums[counted.what];
  (taken_back(counted) ? sum.taken_back : sum.standing) += counted.count;
}

std::map<std::string, VisitorSum> Visitors::on(const Date& day) const {
  std::map<std::string, VisitorSum> sums;
  for (const auto& [id, counted] : counted_)
    if (day_of(counted) == day) add(counted, sums);
  return sums;
}

std::map<Date, std::map<std::string, VisitorSum>> Visitors::each_day() const {
  std::map<Date, std::map<std::string, VisitorSum>> days;
  for (const auto& [id, counted] : counted_) add(counted, days[day_of(counted)]);
  return days;
}

std::optional<VisitorCounted> Visitors::last_by(const StaffId& by, const Date& day) const {
  const VisitorCounted* last = nullptr;
  for (const auto& [id, counted] : counted_) {
    if (counted.by != by || taken_back(counted) || day_of(counted) != day) continue;
    const bool later =
        last == nullptr || std::tie(last->at, last->id) < std::tie(counted.at, counted.id);
    if (later) last = &counted;
  }
  return last == nullptr ? std::nullopt : std::optional{*last};
}

void Visitors::forget_before(const Date& day) {
  std::erase_if(counted_, [&](const auto& each) { return day_of(each.second) < day; });
  std::erase_if(taken_back_, [&](const auto& each) { return !counted_.contains(each.first); });
}

}  // namespace kiosk
