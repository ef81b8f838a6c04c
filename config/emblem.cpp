#include "config/emblem.h"

#include <stb/stb_image.h>

#include <memory>
#include <system_error>

#include "config/picture_form.h"
#include "kiosk/base/file.h"

namespace kiosk::config {
namespace {
namespace fs = std::filesystem;

Error no_picture() { return {Fault::kBadData, "expected a PNG or JPEG file"}; }

Error too_large() {
  return {Fault::kBadData, "expected a picture of at most " + std::to_string(kLargestEmblem) +
                               " pixels each way and " + std::to_string(kLongestEmblem >> 20U) +
                               " MB"};
}

// The most a PNG of this size can hold: four channels of two bytes, a byte a row, and twice the
// rows where it is interlaced.
std::size_t most_unpacked(int width, int height) {
  return (static_cast<std::size_t>(width) * 8 + 3) * static_cast<std::size_t>(height) + 64;
}

Result<Emblem> decoded(std::string_view bytes) {
  Emblem emblem;
  int channels = 0;
  const std::unique_ptr<unsigned char, decltype(&stbi_image_free)> pixels{
      stbi_load_from_memory(reinterpret_cast<const unsigned char*>(bytes.data()),
                            static_cast<int>(bytes.size()), &emblem.width, &emblem.height,
                            &channels, 4),
      stbi_image_free};
  if (!pixels) return no_picture();
  const auto size =
      static_cast<std::size_t>(emblem.width) * static_cast<std::size_t>(emblem.height) * 4;
  emblem.rgba.assign(pixels.get(), pixels.get() + size);
  return emblem;
}

Result<Emblem> emblem_in(const fs::path& file) {
  std::error_code unknown;
  // Opening anything else might wait for somebody at its other end.
  if (!fs::is_regular_file(file, unknown)) return no_picture();
  const auto bytes = read_file(file, kLongestEmblem);
  if (!bytes) return bytes.error().fault == Fault::kBadData ? too_large() : no_picture();
  return emblem_from(bytes.value());
}

}  // namespace

Result<Emblem> emblem_from(std::string_view bytes) {
  if (bytes.size() > kLongestEmblem) return too_large();
  const bool png = is_png(bytes);
  if (!png && !(is_jpeg(bytes) && is_whole_jpeg(bytes))) return no_picture();
  int width = 0;
  int height = 0;
  int channels = 0;
  if (stbi_info_from_memory(reinterpret_cast<const unsigned char*>(bytes.data()),
                            static_cast<int>(bytes.size()), &width, &height, &channels) == 0)
    return no_picture();
  if (width > kLargestEmblem || height > kLargestEmblem) return too_large();
  if (png && !is_whole_png(bytes, most_unpacked(width, height))) return no_picture();
  return decoded(bytes);
}

Result<Emblem> read_emblem(const fs::path& file) {
  auto emblem = emblem_in(file);
  if (emblem) return emblem;
  return Error{Fault::kBadData, "emblem: " + emblem.error().what + " (" + file.string() + ")"};
}

fs::path emblem_path(const fs::path& office_file, const Office& office) {
  if (office.emblem.empty()) return {};
  return office_file.parent_path() / office.emblem;
}

Complaints emblem_complaints(const fs::path& office_file, const Office& office) {
  if (office.emblem.empty()) return {};
  const auto emblem = emblem_in(emblem_path(office_file, office));
  if (emblem) return {};
  return {{office_file.filename().string(), "/emblem",
           emblem.error().what + ", found \"" + office.emblem + '"'}};
}

}  // namespace kiosk::config
