#pragma once
// Parts with which something is set: one of a few, a little more or less, on or off, a page
// further. Each draws what it is given and tells what was touched; the value itself is kept by who
// asks. Covered by tests/display/components_test.cpp.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "display/canvas.h"

namespace kiosk::display {

// One of a few words in a row, each as wide as the others or as its words need; tells which other
// one was touched.
enum class Parts : std::uint8_t { kEqual, kByWords };
std::optional<std::size_t> segmented(Canvas& canvas, const Rect& box,
                                     std::span<const std::string_view> words, std::size_t chosen,
                                     Parts parts = Parts::kEqual);
float segmented_width(const Canvas& canvas, std::span<const std::string_view> words);

// − value +; tells -1 or 1.
struct Stepper {
  std::string_view less;  // names of the keys
  std::string_view more;
  std::string_view value;
  bool least = false;  // no further down
  bool most = false;
};
std::optional<int> stepper(Canvas& canvas, const Rect& box, const Stepper& stepper);

// A word that is on or off; tells whether it was touched.
constexpr float kChipHeight = 72;
float chip_width(const Canvas& canvas, std::string_view words);
bool chip(Canvas& canvas, const Rect& box, std::string_view words, bool on);

// ▲ and ▼ beside a list: not everybody knows that one can push it. Tells -1 or 1.
constexpr float kPageKey = 72;
struct PageKeys {
  std::string_view up;
  std::string_view down;
  bool at_top = false;
  bool at_end = false;
};
std::optional<int> page_keys(Canvas& canvas, const Rect& box, const PageKeys& keys);

}  // namespace kiosk::display
