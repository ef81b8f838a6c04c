// Covered by tests/presence/stranger_taps_test.cpp.

#include "kiosk/presence/stranger_taps.h"

#include <algorithm>

#include "kiosk/base/json.h"
#include "kiosk/presence/mark.h"

namespace kiosk {
namespace {

bool among(const std::string& hash, const std::vector<std::string>& hashes) {
  return std::find(hashes.begin(), hashes.end(), hash) != hashes.end();
}

bool of_one_badge(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return !a.empty() && !b.empty() && (among(a.front(), b) || among(b.front(), a));
}

// Empty for a badge that has an owner, or had one.
std::vector<std::string> hashes_of(const Event& event) {
  const auto json = json_from(event.data);
  if (!json || !json.value().is_object() || json.value().contains("reason")) return {};
  const auto list = json.value().find("hashes");
  if (list == json.value().end() || !list->is_array()) return {};
  std::vector<std::string> hashes;
  for (const Json& hash : *list)
    if (hash.is_string()) hashes.push_back(hash.get<std::string>());
  return hashes;
}

}  // namespace

void StrangerTaps::take(const Fact& fact) {
  if (fact.event.kind == "tap.unknown") {
    auto hashes = hashes_of(fact.event);
    if (!hashes.empty()) taps_[fact.event.id] = {fact.event.id, fact.event.at, std::move(hashes)};
    return;
  }
  const auto mark = mark_from(fact);
  if (!mark) return;
  if (mark->kind == Mark::Kind::kRecalled && mark->recalled.unknown)
    counted_[mark->id] = *mark->recalled.unknown;
  if (mark->kind == Mark::Kind::kWithdrawn) taken_back_.insert(mark->tap);
}

void StrangerTaps::forget_before(Instant oldest) {
  std::erase_if(taps_, [oldest](const auto& each) { return each.second.at < oldest; });
  std::erase_if(counted_, [this](const auto& each) { return !taps_.contains(each.second); });
  std::erase_if(taken_back_, [this](const EventId& id) { return !counted_.contains(id); });
}

std::vector<StrangerTap> StrangerTaps::of(const std::vector<std::string>& hashes) const {
  std::set<EventId> somebodys;
  for (const auto& [amendment, tap] : counted_)
    if (!taken_back_.contains(amendment)) somebodys.insert(tap);
  std::vector<StrangerTap> found;
  for (const auto& [id, tap] : taps_)
    if (!somebodys.contains(id) && of_one_badge(tap.hashes, hashes)) found.push_back(tap);
  std::sort(found.begin(), found.end(),
            [](const StrangerTap& a, const StrangerTap& b) { return a.at < b.at; });
  return found;
}

}  // namespace kiosk
