#pragma once
// Whom the letters on the page of names lead to.

#include <string>
#include <vector>

#include "kiosk/door/session.h"

namespace kiosk {

struct Named {
  std::vector<char> next;           // letters to go on with; none: there they are
  std::vector<KnownPerson> people;  // at most three, and none before two letters
};
Named named_by(const Session& session, const std::string& letters);

// The groups of that page, as Pick names them.
constexpr std::size_t kNextLetters = 0;
constexpr std::size_t kNamedPeople = 1;

}  // namespace kiosk
