#include "tests/support/stage.h"

#include <stdexcept>

namespace kiosk::test {

using display::Finger;
using display::Point;

Stage::Stage(display::Extent glass, const display::Panel& panel, const std::string& emblem) {
  auto opened = display::Painter::open(glass, panel, emblem);
  if (!opened) throw std::runtime_error{opened.error().what};
  painter_ = std::move(opened).value();
}

std::optional<Intent> Stage::frame(const Screen& screen, const Finger& finger,
                                   const display::Motion& motion) {
  registry_.clear();
  return painter_->paint(screen, finger, &registry_, motion).intent;
}

const display::Registry& Stage::look(const Screen& screen, const display::Motion& motion) {
  frame(screen, {}, motion);
  return registry_;
}

std::string Stage::words(const Screen& screen) {
  std::string all;
  for (const auto& text : look(screen).texts()) all += text.words + '\n';
  return all;
}

display::Rect Stage::target(const std::string& name, const Screen& screen) {
  // Where larger type is preferred the units of a face are larger than those of the glass.
  const float by = painter_->scale_for(screen) / painter_->scale();
  for (const auto& target : look(screen).targets()) {
    const display::Rect& box = target.box;
    if (target.id == name) return {box.x * by, box.y * by, box.width * by, box.height * by};
  }
  throw std::invalid_argument{"nothing to press is called " + name};
}

std::optional<Intent> Stage::press(const std::string& name, const Screen& screen) {
  const Point at = target(name, screen).centre();
  return drag(at, at, screen);
}

std::optional<Intent> Stage::drag(Point from, Point to, const Screen& screen) {
  look(screen);
  auto answer = frame(screen, {from, true});
  if (!answer && from != to) answer = frame(screen, {to, true});
  const auto released = frame(screen, {to, false});
  frame(screen, {});
  return answer ? answer : released;
}

std::optional<Intent> Stage::press_across(Point at, const Screen& before, const Screen& after) {
  look(before);
  frame(before, {at, true});
  const auto released = frame(after, {at, false});
  frame(after, {});
  return released;
}

}  // namespace kiosk::test
