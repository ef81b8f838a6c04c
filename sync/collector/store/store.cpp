// Covered by tests/collector/commands_test.cpp.
#include "sync/collector/store/store.h"

#include "kiosk/base/chain.h"

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

std::uint64_t next_mark(std::uint64_t mark, const LogId& log, const Checkpoint& end) {
  const Hash hash =
      sha256("congso-feed-v1\n" + std::to_string(mark) + '\n' + head_text(log, end.seq, end.hash));
  std::uint64_t next = 0;
  for (std::size_t i = 0; i < sizeof next; ++i) next = (next << 8) | hash[i];
  return next;
}

}  // namespace kiosk::sync
