#pragma once
// One page for the wall or the drawer: how a person of that role uses the terminal and writes, or
// reads, the diary (S1-2, S1-26). Pure. Covered by tests/reports/role_guide_test.cpp.

#include <optional>
#include <string>
#include <string_view>

#include "config/settings.h"
#include "kiosk/reports/document.h"
#include "kiosk/reports/wording.h"

namespace kiosk {

// Who writes; who drives, guards and cleans; who heads a unit; who leads the office; who looks
// after lists and badges.
enum class GuideRole : std::uint8_t { kStaff, kSupport, kHead, kLeader, kAdmin };
std::optional<GuideRole> guide_role_from(std::string_view word);  // staff support head leader admin

struct GuideFor {
  GuideRole role = GuideRole::kStaff;
  config::DocumentHead head;
  std::string place;  // before the date
  Date made_on{};
};
Paper role_guide(const GuideFor& wanted, const Say& say);

}  // namespace kiosk
