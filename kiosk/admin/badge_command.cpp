#include "kiosk/admin/badge_command.h"

#include <cstdio>
#include <string>

#include "kiosk/admin/printing.h"
#include "kiosk/people/badge_number.h"

namespace kiosk::admin {

int badge_normalise() {
  std::string line;
  for (int c = std::fgetc(stdin); c != EOF; c = std::fgetc(stdin)) {
    if (c != '\n') {
      line += static_cast<char>(c);
      continue;
    }
    say(normalised(line));
    line.clear();
  }
  if (!line.empty()) say(normalised(line));
  return kGood;
}

}  // namespace kiosk::admin
