#include "kiosk/base/ending.h"

#include <cstdio>
#include <string>

#include "kiosk/base/text.h"

namespace kiosk {

void complain(std::string_view what) {
  const std::string line = "congso: " + one_line(what) + '\n';
  std::fwrite(line.data(), 1, line.size(), stderr);
}

int ended(int code) {
  const bool flushed = std::fflush(stdout) == 0;
  if (flushed && std::ferror(stdout) == 0) return code;
  complain("cannot write (stdout)");
  return code == kGood ? kOutOfReach : code;
}

int refuse(const Error& error) {
  complain(error.what);
  return error.fault == Fault::kBadData || error.fault == Fault::kRefused ? kBadUse : kOutOfReach;
}

}  // namespace kiosk
