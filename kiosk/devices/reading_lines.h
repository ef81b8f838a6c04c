#pragma once
// Cuts what a serial reader sends into readings.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

// A reading ends at CR, LF, NUL, or when the reader falls silent. Empty ones are none. One longer
// than 256 bytes is noise on the line: all of it is dropped, up to where it ends.
class ReadingLines {
 public:
  std::vector<std::string> take(std::string_view bytes);
  std::vector<std::string> silence();

  bool waiting() const { return !line_.empty() || too_long_; }  // is a reading begun?

 private:
  void end_line(std::vector<std::string>& readings);

  std::string line_;
  bool too_long_ = false;
};

}  // namespace kiosk
