#include "display/header.h"

#include "display/widgets.h"

namespace kiosk::display {
namespace {

constexpr float kToggleWidth = 208;

PillLook look_of(const Pill& pill) {
  const Sign sign = sign_of(pill.state);
  switch (pill.state) {
    case Pill::State::kConnected: return {sign, pill.words, rgb(0x0C5A4C), rgb(0xD9FBEA)};
    case Pill::State::kWaiting: return {sign, pill.words, rgb(0x174C86), rgb(0xDDEBFB)};
    case Pill::State::kOffline: return {sign, pill.words, rgb(0x5E430F), rgb(0xFFE4B0)};
    case Pill::State::kNoCollector: return {sign, pill.words, rgb(0x33465F), rgb(0xE1E9F3)};
  }
  return {sign, pill.words, rgb(0x33465F), rgb(0xE1E9F3)};
}

bool language(Canvas& canvas, const Rect& box, std::string_view name, bool chosen) {
  const Press press = canvas.target(name, box);
  if (chosen) canvas.fill(box.inset(4), on_hero(), box.height / 2 - 4);
  canvas.write(box.centre(),
               {name, Type::kSmallStrong, chosen ? rgb(0x0B3B66) : on_hero(), Align::kCentre});
  return press.fired && !chosen;
}

std::optional<Intent> languages(const Screen& screen, Canvas& canvas, const Rect& box) {
  const bool english = screen.language == Language::kEnglish;
  canvas.fill(box, on_hero(0.13F), box.height / 2);
  const bool to_vietnamese = language(canvas, box.left_part(box.width / 2), "VI", !english);
  const bool to_english = language(canvas, box.without_left(box.width / 2), "EN", english);
  if (to_vietnamese) return SwitchLanguage{Language::kVietnamese};
  if (to_english) return SwitchLanguage{Language::kEnglish};
  return {};
}

// The way to "Máy này", for who wonders what it says. Higher to the finger than to the eye.
bool line_to_collector(Canvas& canvas, const Rect& place, const PillLook& look, bool for_hands) {
  if (!for_hands) {
    pill(canvas, place, look);
    return false;
  }
  const float more = (kHeaderHeight - kPillHeight) / 2;
  const Press press =
      canvas.target(look.words, {place.x, place.y - more, place.width, place.height + 2 * more});
  pill(canvas, place.inset(2 * press.depth), look);
  return press.fired;
}

// What stands before the words; they have the rest. Where there is little room the name goes
// before the picture.
Rect beside_mark(Canvas& canvas, const Rect& box) {
  const float emblem = canvas.emblem(box.left_part(box.width / 4));
  if (emblem > 0) return box.without_left(emblem + kGutter);
  canvas.fill({box.x, box.y, 6, box.height}, rgb(0xF2B33D), 3);
  return box.without_left(28);
}

}  // namespace

void draw_office(const Screen& screen, Canvas& canvas, const Rect& box) {
  const Rect words = beside_mark(canvas, box);
  const Words name{screen.office, Type::kTitle, on_hero()};
  if (screen.superior.empty()) {
    canvas.write_within({words.x, words.centre().y}, name, words.width);
    return;
  }
  canvas.write_within({words.x, words.y + 14}, {screen.superior, Type::kSmall, hero_second()},
                      words.width);
  canvas.write_within({words.x, words.y + 53}, name, words.width);
}

float header_height(const Rect& area) {
  return is_wide(area) ? kHeaderHeight : kHeaderHeight + kGutter + kPillHeight;
}

std::optional<Intent> draw_header(const Screen& screen, Canvas& canvas, const Rect& area) {
  const Rect line = area.top_part(kHeaderHeight);
  const Rect toggle{line.right() - kToggleWidth, line.y, kToggleWidth, line.height};
  const PillLook look = look_of(screen.pill);
  float office_ends = screen.for_hands ? toggle.x - kGutter : line.right();
  std::optional<Intent> asked;
  if (!screen.pill.words.empty()) {
    Rect place{line.x, line.bottom() + kGutter, pill_width(canvas, look), kPillHeight};
    if (is_wide(canvas.glass())) {
      place.x = office_ends - place.width;
      place.y = line.centre().y - kPillHeight / 2;
      office_ends = place.x - kGutter;
    }
    if (line_to_collector(canvas, place, look, screen.for_hands)) asked = OpenMachine{};
  }
  draw_office(screen, canvas, {line.x, line.y, office_ends - line.x, line.height});
  if (asked || !screen.for_hands) return asked;
  return languages(screen, canvas, toggle);
}

}  // namespace kiosk::display
