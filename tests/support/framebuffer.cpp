#include "tests/support/framebuffer.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <stdexcept>

namespace kiosk::test {
namespace {

// Fields of the header in /usr/include/X11/XWDFile.h, each four bytes, big end first.
enum Field { kHeaderSize = 0, kWidth = 4, kHeight = 5, kBytesPerLine = 12, kColours = 19 };
constexpr std::size_t kBytesAColour = 12;

}  // namespace

Framebuffer::Framebuffer(const std::filesystem::path& file)
    : size_(std::filesystem::file_size(file)) {
  const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  void* mapped = fd < 0 ? MAP_FAILED : ::mmap(nullptr, size_, PROT_READ, MAP_SHARED, fd, 0);
  if (fd >= 0) ::close(fd);
  if (mapped == MAP_FAILED) throw std::runtime_error{"no framebuffer " + file.string()};
  bytes_ = static_cast<const unsigned char*>(mapped);
  begin_ = header(kHeaderSize) + header(kColours) * kBytesAColour;
  row_ = header(kBytesPerLine);
  width_ = static_cast<int>(header(kWidth));
  height_ = static_cast<int>(header(kHeight));
}

Framebuffer::~Framebuffer() { ::munmap(const_cast<unsigned char*>(bytes_), size_); }

std::uint32_t Framebuffer::header(int field) const {
  const unsigned char* at = bytes_ + static_cast<std::size_t>(field) * 4;
  return std::uint32_t{at[0]} << 24 | std::uint32_t{at[1]} << 16 | std::uint32_t{at[2]} << 8 |
         at[3];
}

std::uint32_t Framebuffer::pixel(int x, int y) const {
  const volatile unsigned char* at =
      bytes_ + begin_ + static_cast<std::size_t>(y) * row_ + static_cast<std::size_t>(x) * 4;
  return static_cast<std::uint32_t>(at[2] << 16 | at[1] << 8 | at[0]);
}

std::vector<unsigned char> Framebuffer::rgb() const {
  std::vector<unsigned char> all;
  all.reserve(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_) * 3);
  for (int y = 0; y < height_; ++y)
    for (int x = 0; x < width_; ++x) {
      const std::uint32_t colour = pixel(x, y);
      for (const int shift : {16, 8, 0}) all.push_back(static_cast<unsigned char>(colour >> shift));
    }
  return all;
}

}  // namespace kiosk::test
