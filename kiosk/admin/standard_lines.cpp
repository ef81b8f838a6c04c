#include "kiosk/admin/standard_lines.h"

#include <cstdio>
#include <utility>

namespace kiosk::admin {

void for_each_line(const std::function<void(std::string line)>& each) {
  std::string line;
  for (int c = std::fgetc(stdin); c != EOF; c = std::fgetc(stdin)) {
    if (c != '\n')
      line += static_cast<char>(c);
    else
      each(std::exchange(line, {}));
  }
  if (!line.empty()) each(std::move(line));
}

}  // namespace kiosk::admin
