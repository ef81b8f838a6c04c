#include "display/diary_day_face.h"

#include <algorithm>

#include "display/claim_strip.h"
#include "display/diary_queue.h"
#include "display/diary_remarks.h"
#include "display/diary_rows.h"
#include "display/diary_sums.h"
#include "display/overview_top.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

using Answer = std::optional<Intent>;

constexpr float kSide = 440;  // of the queue, and of the sums
constexpr float kTightQueue = 350;
constexpr float kTightSums = 366;
constexpr float kHead = 84;
constexpr float kDayKey = 72;  // ◀ and ▶
constexpr float kLeastName = 320;
constexpr std::size_t kQueueLines = 2;  // above the day, on a standing glass

struct DayLayout {
  Rect queue;
  Rect day;
  Rect sums;
};

DayLayout layout_of(const Canvas& canvas, const Rect& area, const DiaryDayFace& face) {
  const bool queue = !face.queue_title.empty();
  const float gap = overview_gap(area);
  DayLayout layout;
  Rect rest = below_overview_top(area);
  if (is_wide(area)) {
    const float width = is_tight(area) ? kTightQueue : kSide;
    if (queue) layout.queue = rest.left_part(width);
    if (queue) rest = rest.without_left(width + gap);
    const float sums = is_tight(area) ? kTightSums : kSide;
    layout.sums = rest.without_left(rest.width - sums);
    layout.day = rest.left_part(rest.width - sums - gap);
    return layout;
  }
  const std::size_t lines = is_tight(area) ? 1 : kQueueLines;
  if (queue) layout.queue = rest.top_part(diary_queue_height(lines));
  if (queue) rest = rest.without_top(layout.queue.height + gap);
  layout.sums = rest.bottom_part(diary_sums_height(canvas, rest.width, face));
  layout.day = rest.without_bottom(layout.sums.height + gap);
  return layout;
}

PillLook state_of(const Theme& theme, const DiaryDayFace& face) {
  const Tone& tone =
      face.state_mood == Mood::kNeutral ? theme.info : tone_of(theme, face.state_mood);
  const Icon icon = face.state_mood == Mood::kOk ? Icon::kDone : Icon::kPaper;
  return {sign_of(icon), face.state, tone.soft, tone.words};
}

// ◀ day ▶, as wide as it must be.
float day_width(const Canvas& canvas, const DiaryDayFace& face) {
  return 2 * (kDayKey + 18) + canvas.width_of(Type::kBodyStrong, face.day_title);
}

Answer day_keys(Canvas& canvas, const Rect& box, const DiaryDayFace& face) {
  const float y = box.centre().y - kDayKey / 2;
  Answer answer;
  if (face.day_before &&
      sign_button(canvas, {box.x, y, kDayKey, kDayKey}, face.day_before->title, kSignEarlier))
    answer = face.day_before->intent;
  if (face.day_after && sign_button(canvas, {box.right() - kDayKey, y, kDayKey, kDayKey},
                                    face.day_after->title, kSignLater))
    answer = face.day_after->intent;
  canvas.write_within(box.centre(),
                      {face.day_title, Type::kBodyStrong, canvas.theme().ink, Align::kCentre},
                      box.width - 2 * kDayKey - 24);
  return answer;
}

bool turns(const DiaryDayFace& face) { return face.day_before || face.day_after; }

// Who it is; the day below the name, unless that stands between its keys.
void who(Canvas& canvas, const Rect& box, const DiaryDayFace& face) {
  const Theme& theme = canvas.theme();
  avatar(canvas, {box.x + 38, box.centre().y}, 38, face.person);
  const Rect words = box.without_left(96);
  const std::string& below = turns(face) ? face.person.line : face.day_title;
  canvas.write_name({words.x, words.centre().y - 20}, {face.person.name, Type::kTitle, theme.ink},
                    words.width);
  write_fitted(canvas, {words.x, words.centre().y, words.width, 50},
               {below, Type::kSmall, theme.ink_second});
}

// In one row where there is room, otherwise the day's keys below. Takes from `rest` what it needs.
Answer head(Canvas& canvas, Rect& rest, const DiaryDayFace& face) {
  const Rect row = rest.top_part(kHead);
  const PillLook state = state_of(canvas.theme(), face);
  const float pill_room = face.state.empty() ? 0 : pill_width(canvas, state) + 24;
  if (!face.state.empty())
    pill(canvas,
         {row.right() - pill_room + 24, row.centre().y - kPillHeight / 2, pill_room - 24,
          kPillHeight},
         state);
  const float left = row.width - pill_room;
  const float day = turns(face) ? day_width(canvas, face) + 32 : 0;
  const bool beside = left - day >= 96 + kLeastName;
  who(canvas, row.left_part(left - (beside ? day : 0)), face);
  rest = rest.without_top(kHead + 16);
  if (!turns(face)) return {};
  if (beside) return day_keys(canvas, {row.x + left - day + 16, row.y, day - 32, row.height}, face);
  const Rect keys = rest.top_part(kDayKey);
  rest = rest.without_top(kDayKey + 14);
  return day_keys(canvas, keys, face);
}

Answer draw_day(Canvas& canvas, const Rect& box, const DiaryDayFace& face, bool wide) {
  const bool tight = is_tight(canvas.glass());
  card(canvas, box, 28);
  Rect rest = box.inset(tight ? 20 : 30);
  if (face.person.name.empty()) return diary_rows(canvas, rest, face);  // no day is open
  Answer turned = head(canvas, rest, face);
  const float strip = tight ? kLeastClaimStrip : kClaimStripHeight;
  claim_strip(canvas, rest.top_part(strip), face.strip, StripLook::kWell);
  rest = rest.without_top(strip + 12);
  Answer remarked;
  if (const float height = diary_remarks_height(canvas, rest, face); wide && height > 0) {
    remarked = diary_remarks(canvas, rest.bottom_part(height), face);
    rest = rest.without_bottom(height + 12);
  }
  const Answer opened = diary_rows(canvas, rest, face);
  if (turned) return turned;
  return opened ? opened : remarked;
}

}  // namespace

std::optional<Intent> draw_diary_day(const Screen& screen, const DiaryDayFace& face, Canvas& still,
                                     const Rect& area) {
  Canvas canvas = still.entering();
  const DayLayout layout = layout_of(canvas, area, face);
  Answer top = draw_overview_top(screen, face.top, canvas, area);
  Answer chosen = face.queue_title.empty() ? Answer{} : diary_queue(canvas, layout.queue, face);
  const Answer opened = draw_day(canvas, layout.day, face, is_wide(area));
  const Answer acted = diary_sums(canvas, layout.sums, face);
  if (top) return top;
  if (chosen) return chosen;
  return opened ? opened : acted;
}

}  // namespace kiosk::display
