// Covered by tests/collector/commands_test.cpp.
#include "sync/collector/store.h"

namespace kiosk::sync {

std::string to_string(Role role) {
  switch (role) {
    case Role::kBoard: return "board";
    case Role::kRelay: return "relay";
    case Role::kKiosk: break;
  }
  return "kiosk";
}

std::optional<Role> role_from(std::string_view text) {
  for (const Role role : {Role::kKiosk, Role::kBoard, Role::kRelay})
    if (to_string(role) == text) return role;
  return {};
}

}  // namespace kiosk::sync
