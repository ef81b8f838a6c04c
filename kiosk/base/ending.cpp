#include "kiosk/base/ending.h"

#include <cstdio>
#include <string>

#include "kiosk/base/text.h"

namespace kiosk {

void complain(std::string_view what) {
  const std::string line = "congso: " + one_line(what) + '\n';
  std::fwrite(line.data(), 1, line.size(), stderr);
}

int refuse(const Error& error) {
  complain(error.what);
  return error.fault == Fault::kBadData || error.fault == Fault::kRefused ? kBadUse : kOutOfReach;
}

}  // namespace kiosk
