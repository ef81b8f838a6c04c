#include "kiosk/devices/reading_lines.h"

#include <utility>

namespace kiosk {
namespace {

constexpr std::size_t kLongestReading = 256;

bool ends_reading(char c) { return c == '\r' || c == '\n' || c == '\0'; }

}  // namespace

void ReadingLines::end_line(std::vector<std::string>& readings) {
  if (!line_.empty() && !too_long_) readings.push_back(std::move(line_));
  line_.clear();
  too_long_ = false;
}

std::vector<std::string> ReadingLines::take(std::string_view bytes) {
  std::vector<std::string> readings;
  for (const char c : bytes) {
    if (ends_reading(c))
      end_line(readings);
    else if (line_.size() == kLongestReading)
      too_long_ = true;
    else
      line_ += c;
  }
  return readings;
}

std::vector<std::string> ReadingLines::silence() {
  std::vector<std::string> readings;
  end_line(readings);
  return readings;
}

}  // namespace kiosk
