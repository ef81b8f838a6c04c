#include "kiosk/admin/printing.h"

#include <cstdio>

namespace kiosk::admin {

void say(std::string_view line) {
  std::fwrite(line.data(), 1, line.size(), stdout);
  std::fputc('\n', stdout);
}

}  // namespace kiosk::admin
