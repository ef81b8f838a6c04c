#include "display/diary_day_face.h"

#include "display/overview_top.h"

namespace kiosk::display {

std::optional<Intent> draw_diary_day(const Screen& screen, const DiaryDayFace& face, Canvas& canvas,
                                     const Rect& area) {
  return draw_overview_top(screen, face.top, canvas, area);
}

}  // namespace kiosk::display
