#pragma once
// The toy door, knowing where the words lie.

#include "tests/support/door.h"

namespace kiosk::test {

using Strings = std::vector<std::string>;

struct ToyDoor : Door {
  explicit ToyDoor(DoorRules rules_chosen = rules_of_toy_office())
      : Door(CONGSO_SOURCE_DIR, std::move(rules_chosen)) {}
};

}  // namespace kiosk::test
