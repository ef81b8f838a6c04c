#include "config/retention.h"

namespace kiosk::config {

const Retention* retention_of(const std::vector<Retention>& rules, std::string_view kind) {
  const Retention* longest = nullptr;
  for (const Retention& rule : rules)
    if (kind.starts_with(rule.kind) &&
        (longest == nullptr || longest->kind.size() < rule.kind.size()))
      longest = &rule;
  return longest;
}

bool has_expired(const std::vector<Retention>& rules, std::string_view kind, Instant at,
                 Instant now) {
  if (kind.starts_with("log.") || kind.starts_with("key.")) return false;
  const Retention* rule = retention_of(rules, kind);
  return rule != nullptr && at + rule->days < now;
}

}  // namespace kiosk::config
