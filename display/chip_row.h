#pragma once
// Words to choose from in one row, the likeliest first, as many as there is room for. Covered by
// tests/display/diary_test.cpp.

#include <optional>
#include <string_view>
#include <vector>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

struct ChipRow {
  Sign sign;               // before the title; may be empty
  std::string_view title;  // Câu hay dùng:
  const std::vector<Button>& chips;
  bool soft = false;  // on a card: tinted, otherwise white
};

// Chips are drawn lower than `box`, which a finger may touch in all its height.
std::optional<Intent> chip_row(Canvas& canvas, const Rect& box, const ChipRow& row);

// The same in as many rows as the box has room for.
std::optional<Intent> chip_rows(Canvas& canvas, const Rect& box, const std::vector<Button>& chips);
float chip_rows_height(const Canvas& canvas, float width, const std::vector<Button>& chips);

}  // namespace kiosk::display
