// Kinds of work, and the titles of the steps of an entry.

#include <algorithm>

#include "display/buttons.h"
#include "display/diary_parts.h"
#include "display/excerpt.h"
#include "display/overview_top.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

constexpr std::size_t kColumns = 3;
constexpr std::size_t kMostWorks = 6;
constexpr float kDisc = 38;
constexpr float kLeastDisc = 22;  // smaller, and the sign stands alone
constexpr float kOneLine = 34;
constexpr float kTwoLines = 58;
constexpr float kTick = 18;
constexpr float kLowTile = 125;  // where the tick is smaller, too

// A kind of work has the same colour wherever it is chosen.
const Tone& tone_of_work(const Theme& theme, Icon icon) {
  switch (icon) {
    case Icon::kCitizens:
    case Icon::kDossier: return theme.ok;
    case Icon::kDocument:
    case Icon::kStudy: return theme.trip;
    case Icon::kArea:
    case Icon::kDriving:
    case Icon::kDuty: return theme.warn;
    case Icon::kMediation:
    case Icon::kInspection: return theme.error;
    case Icon::kOtherWork:
    case Icon::kCleaning: return theme.offline;
    default: return theme.info;
  }
}

void tick(Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  const float radius = box.height < kLowTile ? 0.72F * kTick : kTick;
  const float away = radius + (box.height < kLowTile ? 6.0F : 12.0F);
  const Point centre{box.right() - away, box.y + away};
  canvas.disc(centre, radius, theme.on_primary);
  canvas.sign(centre, SignSize::kTiny, theme.primary, sign_of(Icon::kDone));
}

bool work_tile(Canvas& canvas, const Rect& box, const Button& work, float words) {
  const Theme& theme = canvas.theme();
  const Press press = canvas.target(work.title, box);
  const Rect shown = pressed(box, press);
  const Tone& tone = tone_of_work(theme, work.icon);
  if (work.likely) {
    canvas.shadow(shown, Elevation::kCard, 0.22F);
    canvas.fill_slope(shown, {theme.primary, theme.primary_end}, 22);
  } else {
    card(canvas, shown, 22);
  }
  const float radius = std::min(kDisc, (shown.height - words - 30) / 2);
  const float free = (shown.height - words - 2 * radius) / 3;
  const Point disc{shown.centre().x, shown.y + free + radius + 2};
  const bool roomy = radius >= kLeastDisc;
  if (roomy) canvas.disc(disc, radius, work.likely ? faded(theme.on_primary, 0.2F) : tone.soft);
  if (work.likely) tick(canvas, shown);  // surfaces before words cost the renderer less
  canvas.sign(disc,
              radius > 30 ? SignSize::kLarge
              : roomy     ? SignSize::kMedium
                          : SignSize::kSmall,
              work.likely ? theme.on_primary : tone.words, sign_of(work.icon));
  const float top = disc.y + radius + free * 0.7F;
  write_fitted(canvas, {shown.x + 10, top, shown.width - 20, words},
               {work.title, strong_within(canvas, work.title, shown.width - 20),
                work.likely ? theme.on_primary : theme.ink, Align::kCentre});
  return press.fired;
}

}  // namespace

void step_title(Canvas& canvas, const Rect& box, std::string_view number, std::string_view words) {
  const Theme& theme = canvas.theme();
  const Point disc{box.x + 18, box.centre().y};
  canvas.disc(disc, 18, theme.primary);
  canvas.write(disc, {number, Type::kMinStrong, theme.on_primary, Align::kCentre});
  canvas.write_within({box.x + 50, disc.y}, {words, Type::kBodyStrong, theme.ink}, box.width - 50);
}

std::optional<Intent> work_tiles(Canvas& canvas, const Rect& box,
                                 const std::vector<Button>& works) {
  const std::size_t shown = std::min(works.size(), kMostWorks);
  const std::size_t rows = std::max<std::size_t>(1, (shown + kColumns - 1) / kColumns);
  const float gap = is_tight(canvas.glass()) ? 10 : 16;
  const float width = (box.width + gap) / static_cast<float>(kColumns) - gap;
  const float height = (box.height + gap) / static_cast<float>(rows) - gap;
  const bool one_line = std::all_of(works.begin(), works.end(), [&](const Button& work) {
    return canvas.width_of(Type::kMin, work.title) <= width - 20;
  });
  std::optional<Intent> answer;
  for (std::size_t i = 0; i < shown; ++i) {
    const std::size_t column = i % kColumns;
    const std::size_t row = i / kColumns;
    const Rect place{box.x + static_cast<float>(column) * (width + gap),
                     box.y + static_cast<float>(row) * (height + gap), width, height};
    if (work_tile(canvas, place, works[i], one_line ? kOneLine : kTwoLines))
      answer = works[i].intent;
  }
  return answer;
}

}  // namespace kiosk::display
