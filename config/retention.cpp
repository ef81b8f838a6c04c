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

}  // namespace kiosk::config
