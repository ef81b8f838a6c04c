#include "config/picture_form.h"

#include <stb/stb_image.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace kiosk::config {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kPng = "\x89PNG\r\n\x1A\n";
constexpr std::string_view kJpeg = "\xFF\xD8\xFF";
// The names of a JPEG's pieces, each after an FF.
constexpr unsigned char kTables = 0xC4;
constexpr unsigned char kPass = 0xDA;
constexpr unsigned char kEnd = 0xD9;
constexpr int kMostPasses = 100;  // ten are usual; each walks over every block of the picture
constexpr std::size_t kMostCodes = 256;

constexpr std::size_t kAround = 12;  // of a piece of a PNG: its length, its name, its checksum

// Of `size` bytes, the highest first.
std::size_t number_at(std::string_view bytes, std::size_t size) {
  std::size_t number = 0;
  for (const char byte : bytes.substr(0, size))
    number = number << 8 | static_cast<unsigned char>(byte);
  return number;
}

// The pixels as they are packed; none when a piece reaches beyond the file or the last is missing.
std::string packed_pixels(std::string_view bytes) {
  std::string packed;
  bytes.remove_prefix(kPng.size());
  while (bytes.size() >= kAround) {
    const std::size_t size = number_at(bytes, 4);
    const std::string_view name = bytes.substr(4, 4);
    if (size > bytes.size() - kAround) return {};
    if (name == "IEND"sv) return packed;
    if (name == "IDAT"sv) packed += bytes.substr(8, size);
    bytes.remove_prefix(size + kAround);
  }
  return {};
}

// Goes behind the next name. An FF within the pixels stands before a zero or a count of restarts.
std::optional<unsigned char> next_name(std::string_view& bytes) {
  for (auto at = bytes.find('\xFF'); at < bytes.size() - 1; at = bytes.find('\xFF', at + 1)) {
    const auto name = static_cast<unsigned char>(bytes[at + 1]);
    if (name == 0 || name == 0xFF || (name >= 0xD0 && name <= 0xD7)) continue;
    bytes.remove_prefix(at + 2);
    return name;
  }
  return {};
}

// The decoder of Debian 12 has room for so many codes, and writes beyond it.
bool have_few_codes(std::string_view tables) {
  constexpr std::size_t kLengths = 16;
  while (!tables.empty()) {
    if (tables.size() <= kLengths) return false;
    std::size_t codes = 0;
    for (const char count : tables.substr(1, kLengths)) codes += static_cast<unsigned char>(count);
    if (codes > kMostCodes || tables.size() < 1 + kLengths + codes) return false;
    tables.remove_prefix(1 + kLengths + codes);
  }
  return true;
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
  bytes.remove_prefix(2);
  while (const auto name = next_name(bytes)) {
    if (name == kEnd) return passes > 0;
    const std::size_t size = number_at(bytes, 2);
    if (size < 2 || size > bytes.size()) return false;
    if (name == kTables && !have_few_codes(bytes.substr(2, size - 2))) return false;
    if (name == kPass && ++passes > kMostPasses) return false;
    bytes.remove_prefix(size);
  }
  return false;
}

}  // namespace kiosk::config
