// Covered by tests/diary/catalogue_test.cpp.

#include "kiosk/diary/catalogue.h"

#include <algorithm>
#include <array>

#include "kiosk/base/json.h"
#include "kiosk/base/text.h"
#include "kiosk/diary/entry.h"

namespace kiosk {
namespace {

using Sign = WorkKind::Sign;

constexpr std::array<std::string_view, 12> kSigns{"other", "citizens",  "meeting",    "document",
                                                  "area",  "mediation", "inspection", "dossier",
                                                  "study", "duty",      "driving",    "cleaning"};
constexpr std::int64_t kLongestNorm = std::int64_t{24} * 60;

WorkKind standing_in(const char* code, const char* name, Sign sign) {
  WorkKind kind;
  kind.code = code;
  kind.name = name;
  kind.sign = sign;
  return kind;
}

// Whoever writes their first entry before anybody has entered a catalogue.
const std::vector<WorkKind>& standard_kinds() {
  static const std::vector<WorkKind> kinds = [] {
    std::vector<WorkKind> all{standing_in("TN", "Tiếp nhận hồ sơ, hướng dẫn", Sign::kCitizens),
                              standing_in("HO", "Họp, hội nghị", Sign::kMeeting),
                              standing_in("SV", "Soạn văn bản, báo cáo", Sign::kDocument),
                              standing_in("DB", "Đi địa bàn, cơ sở", Sign::kArea),
                              standing_in("KT", "Kiểm tra, xác minh", Sign::kInspection),
                              standing_in("VK", "Việc khác", Sign::kOther)};
    all[0].unit = "hồ sơ";
    all[2].unit = "văn bản";
    all[3].outside = true;
    all[4].outside = true;
    return all;
  }();
  return kinds;
}

bool is_in(const std::vector<std::string>& groups, const std::string& word) {
  if (word.empty()) return false;
  const std::string own = folded(word);
  return std::any_of(groups.begin(), groups.end(),
                     [&](const std::string& each) { return folded(each) == own; });
}

std::vector<std::string> groups_from(const Json& data) {
  std::vector<std::string> groups;
  const auto found = data.find("groups");
  if (found == data.end() || !found->is_array()) return groups;
  for (const Json& each : *found)
    if (each.is_string()) groups.push_back(each.get<std::string>());
  return groups;
}

}  // namespace

std::string_view to_string(Sign sign) { return kSigns[static_cast<std::size_t>(sign)]; }

std::optional<Sign> sign_from(std::string_view word) {
  const auto found = std::find(kSigns.begin(), kSigns.end(), word);
  if (found == kSigns.end()) return {};
  return static_cast<Sign>(found - kSigns.begin());
}

Draft catalogue_changed(const WorkKind& kind, const Entering& entering) {
  Json data{{"code", kind.code}, {"name", kind.name}};
  if (!kind.unit.empty()) data["unit_of_measure"] = kind.unit;
  data["coefficient"] = kind.coefficient;
  if (kind.norm.count() > 0) data["norm_minutes"] = kind.norm.count();
  if (!kind.groups.empty()) data["groups"] = kind.groups;
  data["sign"] = to_string(kind.sign);
  if (kind.outside) data["outside"] = true;
  if (kind.confidential) data["confidential"] = true;
  if (kind.daily) data["daily"] = true;
  if (kind.retired) data["retired"] = true;
  return entered(kCatalogueChanged, {}, entering, text_of(data));
}

Result<WorkKind> work_kind_said(const Event& event) {
  const auto json = json_from(event.data);
  if (!json || !json.value().is_object())
    return Error{Fault::kBadData, event.kind + ": /data: expected an object"};
  const Json& data = json.value();
  WorkKind kind{text_member(data, "code"), text_member(data, "name")};
  if (kind.code.empty() || kind.name.empty())
    return Error{Fault::kBadData, event.kind + ": expected a code and a name"};
  kind.unit = text_member(data, "unit_of_measure");
  kind.coefficient = static_cast<int>(std::clamp<std::int64_t>(
      number_member(data, "coefficient", 10), kLeastCoefficient, kMostCoefficient));
  kind.norm = std::chrono::minutes{
      std::clamp<std::int64_t>(number_member(data, "norm_minutes"), 0, kLongestNorm)};
  kind.groups = groups_from(data);
  kind.sign = sign_from(text_member(data, "sign")).value_or(Sign::kOther);
  kind.outside = flag_member(data, "outside");
  kind.confidential = flag_member(data, "confidential");
  kind.daily = flag_member(data, "daily");
  kind.retired = flag_member(data, "retired");
  return kind;
}

bool is_for(const WorkKind& kind, const Position& position) {
  if (kind.groups.empty()) return true;
  return is_in(kind.groups, position.title) || is_in(kind.groups, position.unit) ||
         is_in(kind.groups, position.category);
}

void Catalogue::take(const Fact& fact) {
  if (fact.event.kind != kCatalogueChanged) return;
  const auto kind = work_kind_said(fact.event);
  if (!kind) return;
  const auto [known, fresh] =
      said_.try_emplace(kind.value().code, Said{kind.value(), fact.stamp, fact.stamp});
  Said& said = known->second;
  if (fresh) return;
  said.first = std::min(said.first, fact.stamp);
  if (!(said.stamp < fact.stamp)) return;
  said.kind = kind.value();
  said.stamp = fact.stamp;
}

const WorkKind* Catalogue::find(const std::string& code) const {
  const auto found = said_.find(code);
  if (found != said_.end()) return &found->second.kind;
  const auto& standing = standard_kinds();
  const auto other = std::find_if(standing.begin(), standing.end(),
                                  [&](const WorkKind& each) { return each.code == code; });
  return other == standing.end() ? nullptr : &*other;
}

std::optional<WorkKind> Catalogue::recorded(const std::string& code) const {
  const auto found = said_.find(code);
  return found == said_.end() ? std::nullopt : std::optional{found->second.kind};
}

std::vector<WorkKind> Catalogue::all() const {
  if (!entered()) return standard_kinds();
  std::vector<const Said*> in_order;
  for (const auto& [code, said] : said_) in_order.push_back(&said);
  std::sort(in_order.begin(), in_order.end(),
            [](const Said* a, const Said* b) { return a->first < b->first; });
  std::vector<WorkKind> kinds;
  kinds.reserve(in_order.size());
  for (const Said* said : in_order) kinds.push_back(said->kind);
  return kinds;
}

std::vector<WorkKind> Catalogue::offered(const Position& position) const {
  std::vector<WorkKind> kinds = all();
  std::erase_if(kinds,
                [&](const WorkKind& each) { return each.retired || !is_for(each, position); });
  std::stable_partition(kinds.begin(), kinds.end(),
                        [](const WorkKind& each) { return !each.groups.empty(); });
  return kinds;
}

}  // namespace kiosk
