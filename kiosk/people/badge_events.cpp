#include "kiosk/people/badge_events.h"

#include <algorithm>

#include "kiosk/base/json.h"

namespace kiosk {
namespace {

constexpr std::size_t kMostHashes = 64;
constexpr std::int64_t kMostDigits = 20;

std::string data_of(const BadgeSaid& badge) {
  Json hashes = Json::array();
  for (const Hash& hash : badge.hashes) hashes.push_back(hex(hash));
  Json json{{"hashes", hashes}, {"key", badge.key}, {"last3", badge.last3}};
  if (badge.digits > 0) json["digits"] = badge.digits;
  if (badge.until) json["until"] = iso_date(*badge.until);
  return text_of(json);
}

Error bad(const Event& event, const std::string& what) {
  return {Fault::kBadData, event.kind + ": /data/" + what};
}

}  // namespace

BadgeSaid badge_said(const BadgeNumber& number, const OfficeKey& key) {
  BadgeSaid said{{}, name_of(key), last_three(number), digits_proven(number), {}};
  for (const std::string& form : number.candidates) said.hashes.push_back(badge_hash(key, form));
  return said;
}

Draft badge_bound(const StaffId& who, const BadgeSaid& badge, const Entering& entering) {
  return entered(kBadgeBound, who, entering, data_of(badge));
}

Draft badge_revoked(const StaffId& who, const BadgeSaid& badge, const Entering& entering) {
  return entered(kBadgeRevoked, who, entering, data_of(badge));
}

Result<BadgeSaid> badge_said(const Event& event) {
  const auto json = json_from(event.data);
  if (!json || !json.value().is_object()) return bad(event, ": expected an object");
  const Json& data = json.value();
  const auto list = data.find("hashes");
  if (list == data.end() || !list->is_array() || list->empty() || list->size() > kMostHashes)
    return bad(event, "hashes: expected 1 to 64 hashes");
  BadgeSaid said{{},
                 text_member(data, "key"),
                 text_member(data, "last3"),
                 0,
                 date_from(text_member(data, "until"))};
  said.digits = static_cast<std::size_t>(
      std::clamp<std::int64_t>(number_member(data, "digits"), 0, kMostDigits));
  for (const Json& item : *list) {
    const auto hash = item.is_string() ? hash_from_hex(item.get<std::string>()) : std::nullopt;
    if (!hash) return bad(event, "hashes: expected 64 hex digits each");
    said.hashes.push_back(*hash);
  }
  return said;
}

}  // namespace kiosk
