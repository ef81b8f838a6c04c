#include "display/help_card.h"

#include "display/widgets.h"

namespace kiosk::display {
namespace {

// An office has no given name to keep: its name becomes smaller before it is shortened.
Type contact_type(const Canvas& canvas, std::string_view name, float room) {
  for (const Type type : {Type::kTitle, Type::kBodyStrong})
    if (canvas.width_of(type, name) <= room) return type;
  return Type::kSmallStrong;
}

}  // namespace

void help_card(const IdleFace& face, Canvas& canvas, const Rect& box) {
  const Theme& theme = canvas.theme();
  card(canvas, box, 32);
  const Rect square{box.x + 36, box.centre().y - 48, 96, 96};
  sign_tile(canvas, square, {sign_of(Icon::kPhone), theme.primary_soft, theme.primary});
  const float x = square.right() + 32;
  const float room = box.right() - 28 - x;
  const float y = box.centre().y;
  canvas.write_within({x, y - 48}, {face.help, Type::kSmallStrong, theme.primary}, room);
  const std::string& name = face.contact.front();
  canvas.write_name({x, y - 3}, {name, contact_type(canvas, name, room), theme.ink}, room);
  if (face.contact.size() > 1)
    canvas.write_within({x, y + 45}, {face.contact[1], Type::kBodyStrong, theme.ink_second}, room);
}

}  // namespace kiosk::display
