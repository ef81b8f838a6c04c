#include "display/tap_face.h"

#include <algorithm>

#include "display/buttons.h"
#include "display/person_card.h"
#include "display/result_panel.h"
#include "display/tiles.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

// Of the usual four tiles: the card stands where it would above them, however many there are.
constexpr float kUsualHeight = 604;
// Kept below the greeting for a question, so that the card stays when one appears.
constexpr float kQuestionRoom = 120;

// With nothing to choose the person is the whole of the face: larger, and in the middle.
bool greets(const TapFace& face) { return face.actions.empty(); }

struct TapPlan {
  Rect card;
  Rect question;
  Rect tiles;
};

TapPlan greeting_plan(const TapFace& face, const Rect& room, float question) {
  const float height = greeting_height(face);
  const float top = std::max(0.0F, room.height - greeting_height({}) - kQuestionRoom) / 2;
  const float least = std::max(0.0F, room.height - height - question - kGutter);
  const Rect card{room.x, room.y + std::min(top, least), room.width, height};
  return {card, {room.x, card.bottom() + kGutter, room.width, question}, {}};
}

TapPlan choice_plan(const TapFace& face, const Canvas& canvas, const Rect& room, float question) {
  const bool tight = is_tight(canvas.glass());
  const float card = person_card_height(face, canvas);
  const float around = tight ? 12 : 22;
  const float gap = question > 0 ? question + 2 * around : kGutter;
  const float below = tiles_height(face.actions, room.height - card - gap);
  const float spare = std::max(0.0F, room.height - card - gap - below);
  const float top = std::min(spare, std::max(0.0F, room.height - kUsualHeight) * 0.4F);
  const float y = room.y + top;
  return {{room.x, y, room.width, card},
          {room.x, y + card + around, room.width, question},
          {room.x, y + card + gap, room.width, below}};
}

}  // namespace

std::optional<Intent> draw_tap(const TapFace& face, Canvas& still, const Rect& area) {
  Canvas canvas = still.entering();
  const PanelLayout layout = panel_layout(area);
  draw_result_panel({.mood = face.mood,
                     .sign = sign_of(face.sign),
                     .headline = face.headline,
                     .time = face.time,
                     .code = {},
                     .detail = face.detail,
                     .kept = face.kept},
                    still, layout.panel);
  const Rect& room = layout.content;
  const Words asked{face.question, Type::kTitle, canvas.theme().ink,
                    greets(face) ? Align::kCentre : Align::kLeft};
  const float question = canvas.height_of_lines(room.width, asked);
  const TapPlan plan = greets(face) ? greeting_plan(face, room, question)
                                    : choice_plan(face, canvas, room, question);
  (greets(face) ? greeting : person_card)(face, canvas, plan.card);
  canvas.write_lines(plan.question, asked);
  auto answer = tiles(canvas, plan.tiles, face.actions);
  const auto closed = closing_row(canvas, layout.closing, {face.closing, &face.countdown});
  return answer ? answer : closed;
}

}  // namespace kiosk::display
