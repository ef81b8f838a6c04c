#include "kiosk/admin/badge_command.h"

#include "kiosk/admin/printing.h"
#include "kiosk/admin/standard_lines.h"
#include "kiosk/people/badge_number.h"

namespace kiosk::admin {

int badge_normalise() {
  for_each_line([](const std::string& line) { say(normalised(line)); });
  return kGood;
}

}  // namespace kiosk::admin
