#include "kiosk/admin/printing.h"

#include <cstdio>

namespace kiosk::admin {

void say(std::string_view line) {
  std::fwrite(line.data(), 1, line.size(), stdout);
  std::fputc('\n', stdout);
}

int print(const Result<std::string>& told) {
  if (!told) return refuse(told.error());
  say(told.value());
  return kGood;
}

}  // namespace kiosk::admin
