#pragma once
// The office's emblem: an image file of its own, beside office.json. None is shipped. Covered by
// tests/config/emblem_test.cpp and tests/fuzz/emblem_fuzz.cpp.

#include <filesystem>
#include <string_view>
#include <vector>

#include "config/complaint.h"
#include "config/settings.h"
#include "kiosk/base/result.h"

namespace kiosk::config {

struct Emblem {
  int width = 0;  // pixels
  int height = 0;
  std::vector<unsigned char> rgba;  // four bytes a pixel, the top row first, alpha straight
};

constexpr int kLargestEmblem = 4096;               // pixels each way
constexpr std::size_t kLongestEmblem = 8U << 20U;  // bytes

// A PNG or JPEG; whatever else the decoder knows is not asked for. kBadData says what was expected:
// nothing that is cut off, larger than the above, or unfolds into more than its pixels is decoded.
Result<Emblem> emblem_from(std::string_view bytes);

// The same of a file; every error is kBadData, and names the file.
Result<Emblem> read_emblem(const std::filesystem::path& file);

// Where the emblem lies: relative to the folder of the office's file. Empty: none.
std::filesystem::path emblem_path(const std::filesystem::path& office_file, const Office& office);

// `office.json: /emblem: expected a PNG or JPEG file, found "logo.gif"`; none when there is no
// emblem. Only `init` asks: a terminal that runs shows the two lines instead.
Complaints emblem_complaints(const std::filesystem::path& office_file, const Office& office);

}  // namespace kiosk::config
