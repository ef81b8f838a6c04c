#include "display/widgets.h"

namespace kiosk::display {

void card(Canvas& canvas, const Rect& box, float corner) {
  const Theme& theme = canvas.theme();
  canvas.shadow(box, Elevation::kCard, 0.10F);
  canvas.shadow(box, Elevation::kFlat, 0.06F);
  canvas.fill(box, theme.surface, corner);
  if (theme.dark) canvas.outline(box, {theme.line, 1.5F}, corner);
}

void sign_tile(Canvas& canvas, const Rect& box, const SignTile& tile) {
  canvas.fill(box, tile.ground, 20);
  canvas.sign(box.centre(), SignSize::kLarge, tile.color, tile.sign);
}

void avatar(Canvas& canvas, Point centre, float radius, const Person& person) {
  const Pastel pastel = pastel_of(canvas.theme(), person.name);
  canvas.disc(centre, radius, pastel.ground);
  const Type type = radius >= 60   ? Type::kHeading
                    : radius >= 34 ? Type::kBodyStrong
                                   : Type::kSmallStrong;
  canvas.write(centre, {person.initials, type, pastel.words, Align::kCentre});
}

void countdown(Canvas& canvas, const Rect& box, const Countdown& countdown,
               const CountdownInks& inks) {
  const Point centre{box.x + 36, box.centre().y};
  canvas.ring({centre, 30, 1}, {inks.track, 7});
  canvas.ring({centre, 30, countdown.left}, {inks.arc, 7});
  canvas.write(centre, {countdown.number, Type::kSmallStrong, inks.number, Align::kCentre});
  const Rect beside = box.without_left(88);
  if (beside.width <= 0) return;
  const Words large{countdown.words, Type::kBody, inks.words};
  if (canvas.width_of(large.type, large.words) <= beside.width) {
    canvas.write({beside.x, centre.y}, large);
    return;
  }
  const Words small{countdown.words, Type::kSmall, inks.words};
  const float height = canvas.height_of_lines(beside.width, small);
  if (canvas.fits_lines(beside.width, small) && height <= 2 * line_height(Type::kSmall))
    canvas.write_lines({beside.x, centre.y - height / 2, beside.width, 0}, small);
}

float pill_width(const Canvas& canvas, const PillLook& look) {
  return 64 + canvas.width_of(Type::kSmallStrong, look.words) + 24;
}

void pill(Canvas& canvas, const Rect& box, const PillLook& look) {
  canvas.fill(box, look.ground, box.height / 2);
  canvas.sign({box.x + 36, box.centre().y}, SignSize::kSmall, look.color, look.sign);
  canvas.write_within({box.x + 64, box.centre().y}, {look.words, Type::kSmallStrong, look.color},
                      box.width - 64 - 20);
}

void banner(Canvas& canvas, const Rect& box, std::string_view words) {
  const Tone& tone = canvas.theme().warn;
  canvas.fill(box, tone.solid);
  canvas.sign({box.x + 64, box.centre().y}, SignSize::kLarge, tone.on_solid, kSignTrouble);
  const float room = box.width - 152;
  for (const Type type : {Type::kBodyStrong, Type::kSmallStrong})
    if (canvas.width_of(type, words) <= room)
      return void(canvas.write({box.x + 104, box.centre().y}, {words, type, tone.on_solid}));
  const Words small{words, Type::kMin, tone.on_solid};
  const float height = canvas.height_of_lines(room, small);
  canvas.write_lines({box.x + 104, box.centre().y - height / 2, room, height}, small);
}

void fetching_bar(Canvas& canvas, const Rect& box, const FetchingBar& bar) {
  const Tone& tone = canvas.theme().info;
  canvas.fill(box, tone.soft);
  canvas.write_within({box.x + 96, box.centre().y - 4}, {bar.words, Type::kSmallStrong, tone.words},
                      box.width - 192);
  const Rect track{box.x, box.bottom() - 8, box.width, 8};
  canvas.fill(track, canvas.theme().line);
  canvas.fill({track.x, track.y, track.width * bar.done, track.height}, tone.solid);
}

}  // namespace kiosk::display
