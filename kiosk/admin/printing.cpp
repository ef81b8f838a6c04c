#include "kiosk/admin/printing.h"

#include <cstdio>

#include "kiosk/base/text.h"

namespace kiosk::admin {

void say(std::string_view line) {
  std::fwrite(line.data(), 1, line.size(), stdout);
  std::fputc('\n', stdout);
}

void complain(std::string_view what) {
  const std::string line = "congso: " + one_line(what) + '\n';
  std::fwrite(line.data(), 1, line.size(), stderr);
}

int refuse(const Error& error) {
  complain(error.what);
  return error.fault == Fault::kBadData || error.fault == Fault::kRefused ? kBadUse : kOutOfReach;
}

}  // namespace kiosk::admin
