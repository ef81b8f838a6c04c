#include "display/side_strip.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "display/widgets.h"

namespace kiosk::display {
namespace {

// A name becomes smaller before it becomes shorter.
Type name_type(const Canvas& canvas, std::string_view name, float room) {
  return canvas.width_of(Type::kBodyStrong, name) <= room ? Type::kBodyStrong : Type::kSmallStrong;
}

void side_line(const SideLine& line, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  const Tone& tone = tone_of(theme, line.mood);
  card(canvas, box, 22);
  const Point sign{box.x + 46, box.centre().y};
  canvas.disc(sign, 28, tone.solid);
  canvas.sign(sign, SignSize::kMedium, tone.on_solid, sign_of(line.icon));
  const float x = box.x + 92;
  const float room = box.right() - 24 - x;
  canvas.write_name({x, box.centre().y - 18},
                    {line.name, name_type(canvas, line.name, room), theme.ink}, room);
  canvas.write_within({x, box.centre().y + 20}, {line.words, Type::kSmallStrong, tone.words}, room);
}

}  // namespace

void draw_side(const std::vector<SideLine>& side, Canvas& canvas, const Rect& box,
               std::size_t columns) {
  const float across = static_cast<float>(columns);
  const float width = (box.width - kGutter * (across - 1)) / across;
  const float fit = (box.height + kGutter) / (kSideLineHeight + kGutter);
  const std::size_t rows = std::max<std::size_t>(1, static_cast<std::size_t>(fit));
  for (std::size_t i = 0; i < std::min(side.size(), rows * columns); ++i) {
    const std::size_t row = i / columns;
    const std::size_t column = i % columns;
    side_line(
        side[i], canvas,
        {box.x + static_cast<float>(column) * (width + kGutter),
         box.y + static_cast<float>(row) * (kSideLineHeight + kGutter), width, kSideLineHeight});
  }
}

}  // namespace kiosk::display
