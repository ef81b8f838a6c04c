#pragma once
// Pictures of the glass, for the documentation and for comparing.

#include <string>
#include <vector>

#include "kiosk/base/result.h"

namespace kiosk::display {

struct Picture {
  int width = 0;
  int height = 0;
  std::vector<unsigned char> rgb;  // three bytes a pixel, the top row first
};

// OpenGL gives the bottom row first.
void flip(Picture& picture);

// kTryLater: the file cannot be written.
Result<Nothing> write_png(const Picture& picture, const std::string& path);

// kBadData: no such picture, or no PNG.
Result<Picture> read_png(const std::string& path);

}  // namespace kiosk::display
