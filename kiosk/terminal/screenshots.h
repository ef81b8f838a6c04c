#pragma once
// `--screenshot DIR`: each new face that the glass shows, as a numbered PNG.

#include <filesystem>
#include <string>

#include "kiosk/base/result.h"
#include "kiosk/glass/screen.h"

namespace kiosk {

// UI thread.
class Screenshots {
 public:
  explicit Screenshots(std::filesystem::path folder) : folder_(std::move(folder)) {}

  // The file for `screen`, if it shows another face than the last one; none otherwise.
  std::optional<std::filesystem::path> file_for(const Screen& screen);

 private:
  std::filesystem::path folder_;
  std::string last_;
  int count_ = 0;
};

}  // namespace kiosk
