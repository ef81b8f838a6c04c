#pragma once
// What the history desk of a toy door answers: the same as the real one, from a list of facts.

#include <span>

#include "kiosk/door/look_back.h"

namespace kiosk::test {

LookedBack looked_back(const LookBack& question, std::span<const Fact> facts,
                       std::chrono::minutes day_ends_at);

}  // namespace kiosk::test
