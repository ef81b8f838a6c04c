#include "display/png.h"

#include <stb/stb_image.h>
#include <stb/stb_image_write.h>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <system_error>

namespace kiosk::display {

void flip(Picture& picture) {
  const auto row = static_cast<std::ptrdiff_t>(picture.width) * 3;
  for (int y = 0; y < picture.height / 2; ++y) {
    const auto upper = picture.rgb.begin() + y * row;
    const auto lower = picture.rgb.begin() + (picture.height - 1 - y) * row;
    std::swap_ranges(upper, upper + row, lower);
  }
}

Result<Nothing> write_png(const Picture& picture, const std::string& path) {
  const std::string beside = path + ".part";
  const int done = stbi_write_png(beside.c_str(), picture.width, picture.height, 3,
                                  picture.rgb.data(), picture.width * 3);
  std::error_code failed;
  if (done) std::filesystem::rename(beside, path, failed);
  if (!done || failed) return Error{Fault::kTryLater, "cannot write " + path};
  return Nothing{};
}

Result<Picture> read_png(const std::string& path) {
  Picture picture;
  int channels = 0;
  const std::unique_ptr<unsigned char, decltype(&stbi_image_free)> pixels{
      stbi_load(path.c_str(), &picture.width, &picture.height, &channels, 3), stbi_image_free};
  if (!pixels) return Error{Fault::kBadData, "no picture in " + path};
  const auto size =
      static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height) * 3;
  picture.rgb.assign(pixels.get(), pixels.get() + size);
  return picture;
}

}  // namespace kiosk::display
