#pragma once
// `congso type`: what keys make, line by line. Pure: without a data folder.

#include <string>

#include "kiosk/typing/typing_rules.h"

namespace kiosk::admin {

struct TypeWish {
  std::string method;  // telex or vni
  bool new_style = false;
};

TypingRules typing_rules_of(const TypeWish& wish);

// Lines of keys from standard input, one line of text out for each. A line that is not UTF-8 is
// typed with U+FFFD for what cannot be read, complained about, and makes it kBadUse in the end.
int type(const TypeWish& wish);

}  // namespace kiosk::admin
