#pragma once
// What was said about taps after they were made, gathered in any order; only day.cpp includes this.
// Covered by tests/presence/day_test.cpp and corrections_test.cpp.

#include <map>
#include <span>

#include "kiosk/presence/day.h"

namespace kiosk {

// The marks that speak of one tap, or of what was told of one.
struct TapWords {
  const Mark* meaning = nullptr;
  const Mark* change = nullptr;    // its person's, said late
  const Mark* decision = nullptr;  // about what has these words
  const Mark* doubt = nullptr;
  const Mark* affirmation = nullptr;
  bool withdrawn = false;
};
using AllWords = std::map<EventId, TapWords>;

// Borrows the marks. A change said late counts as a change, not as the meaning.
AllWords words_about(std::span<const Mark> marks);

// Nobody decides about themselves.
std::optional<Decision> decision_about(const EventId& id, const AllWords& all);

// The tap as all that is said about it makes it; `before` is how its person stood when it came.
Tap tap_from(const Mark& mark, const AllWords& all, const Standing& before);

}  // namespace kiosk
