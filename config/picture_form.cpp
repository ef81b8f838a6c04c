#include "config/picture_form.h"

#include <stb/stb_image.h>

#include <cstdint>
#include <memory>
#include <string>

namespace kiosk::config {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kPng = "\x89PNG\r\n\x1A\n";
constexpr std::string_view kJpeg = "\xFF\xD8\xFF";
// Within the pixels of a JPEG no FF stands before one of these.
constexpr std::string_view kPass = "\xFF\xDA";
constexpr std::string_view kEnd = "\xFF\xD9";
constexpr int kMostPasses = 100;  // ten are usual; each walks over every block of the picture

constexpr std::size_t kAround = 12;  // of a piece of a PNG: its length, its name, its checksum

std::size_t number_at(std::string_view bytes) {
  std::size_t number = 0;
  for (const char byte : bytes.substr(0, 4))
    number = number << 8 | static_cast<unsigned char>(byte);
  return number;
}

// The pixels as they are packed; none when a piece reaches beyond the file or the last is missing.
std::string packed_pixels(std::string_view bytes) {
  std::string packed;
  bytes.remove_prefix(kPng.size());
  while (bytes.size() >= kAround) {
    const std::size_t size = number_at(bytes);
    const std::string_view name = bytes.substr(4, 4);
    if (size > bytes.size() - kAround) return {};
    if (name == "IEND"sv) return packed;
    if (name == "IDAT"sv) packed += bytes.substr(8, size);
    bytes.remove_prefix(size + kAround);
  }
  return {};
}

}  // namespace

bool is_png(std::string_view bytes) { return bytes.starts_with(kPng); }

bool is_jpeg(std::string_view bytes) { return bytes.starts_with(kJpeg); }

bool is_whole_png(std::string_view bytes, std::size_t most) {
  const std::string packed = packed_pixels(bytes);
  if (packed.empty()) return false;
  // Not cleared: of what is not written to, the system gives nothing.
  const std::unique_ptr<char[]> room{new char[most]};
  return stbi_zlib_decode_buffer(room.get(), static_cast<int>(most), packed.data(),
                                 static_cast<int>(packed.size())) >= 0;
}

bool is_whole_jpeg(std::string_view bytes) {
  int passes = 0;
  std::size_t last = 0;
  for (auto at = bytes.find(kPass); at != bytes.npos; at = bytes.find(kPass, at + 1)) {
    last = at;
    if (++passes > kMostPasses) return false;
  }
  return passes > 0 && bytes.find(kEnd, last) != bytes.npos;
}

}  // namespace kiosk::config
