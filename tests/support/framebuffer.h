#pragma once
// What an Xvfb really shows, read from its memory: neither the program's picture of it nor a
// request to the server.

#include <cstdint>
#include <filesystem>
#include <vector>

namespace kiosk::test {

// The file that `Xvfb -fbdir DIR` keeps (XWD format). Throws when it is none.
class Framebuffer {
 public:
  explicit Framebuffer(const std::filesystem::path& file);
  ~Framebuffer();
  Framebuffer(const Framebuffer&) = delete;
  Framebuffer& operator=(const Framebuffer&) = delete;

  int width() const { return width_; }
  int height() const { return height_; }
  std::uint32_t pixel(int x, int y) const;  // 0xRRGGBB
  std::vector<unsigned char> rgb() const;   // rows from the top, three bytes a pixel

 private:
  std::uint32_t header(int field) const;

  const unsigned char* bytes_ = nullptr;
  std::size_t size_ = 0;
  std::size_t begin_ = 0;
  std::size_t row_ = 0;
  int width_ = 0;
  int height_ = 0;
};

}  // namespace kiosk::test
