#include "tests/support/golden.h"

#include <cstdlib>
#include <filesystem>
#include <stdexcept>

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;

constexpr int kSoftEdge = 24;  // of 255, in one channel

void leave_behind(const display::Picture& seen, const std::string& name) {
  const fs::path folder = fs::temp_directory_path() / "congso-golden";
  fs::create_directories(folder);
  if (auto left = display::write_png(seen, (folder / (name + ".png")).string()); !left)
    throw std::runtime_error{left.error().what};
}

}  // namespace

double odd_part(const display::Picture& one, const display::Picture& other) {
  if (one.width != other.width || one.height != other.height) return 1;
  std::size_t odd = 0;
  for (std::size_t i = 0; i + 2 < one.rgb.size(); i += 3) {
    const auto differs = [&one, &other, i](std::size_t channel) {
      return std::abs(one.rgb[i + channel] - other.rgb[i + channel]) > kSoftEdge;
    };
    if (differs(0) || differs(1) || differs(2)) ++odd;
  }
  return static_cast<double>(odd) * 3 / static_cast<double>(one.rgb.size());
}

bool like_golden(const display::Picture& seen, const std::string& name) {
  const auto golden =
      display::read_png(std::string{CONGSO_SOURCE_DIR} + "/tests/golden/" + name + ".png");
  const bool alike = golden.ok() && odd_part(golden.value(), seen) <= kOddPixels;
  if (!alike) leave_behind(seen, name);
  return alike;
}

}  // namespace kiosk::test
