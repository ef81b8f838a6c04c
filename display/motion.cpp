#include "display/motion.h"

#include <algorithm>
#include <functional>
#include <string>

namespace kiosk::display {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kFrame{16};

float part_of(milliseconds passed, milliseconds whole) {
  return std::clamp(static_cast<float>(passed.count()) / static_cast<float>(whole.count()), 0.0F,
                    1.0F);
}

// What tells a face from the next of its kind; the rest of it may change without coming in anew.
struct WhoseFace {
  using Hash = std::hash<std::string>;
  std::uint64_t operator()(const TapFace& face) const {
    return Hash{}(face.person.name) * 31 + Hash{}(face.time);
  }
  std::uint64_t operator()(const MessageFace& face) const {
    return Hash{}(face.headline) * 31 + Hash{}(face.code);
  }
  std::uint64_t operator()(const TodayFace& face) const { return Hash{}(face.person.name); }
  std::uint64_t operator()(const PinFace& face) const { return Hash{}(face.title); }
  std::uint64_t operator()(const PersonFace& face) const { return Hash{}(face.person.name); }
  template <class Other>
  std::uint64_t operator()(const Other&) const {
    return 0;
  }
};

std::uint64_t identity_of(const Face& face) {
  return std::visit(WhoseFace{}, face) * std::variant_size_v<Face::variant> + face.index();
}

}  // namespace

float eased(float part) {
  const float left = 1 - part;
  return 1 - left * left * left;
}

Motion Movements::at(const Screen& screen, bool pressed, Tick now) {
  const std::uint64_t face = identity_of(screen.face);
  // The first face of all stands there, and calls.
  if (face_ != face) came_ = face_ ? now : now - kPulseEvery;
  face_ = face;
  const auto* idle = std::get_if<IdleFace>(&screen.face);
  idle_ = idle && idle->call_sign == Icon::kTapAgain;
  if (!pressed)
    pressed_.reset();
  else if (!pressed_)
    pressed_ = now;

  const milliseconds stands = now - came_;
  Motion motion{.face = eased(part_of(stands, kFaceTakes)),
                .panel = eased(part_of(stands, kPanelTakes)),
                .sign = eased(part_of(stands, kSignTakes))};
  if (pressed_) motion.press = eased(part_of(now - *pressed_, kPressTakes));
  if (idle_ && stands >= kPulseEvery && stands % kPulseEvery < kPulseTakes)
    motion.pulse = part_of(stands % kPulseEvery, kPulseTakes);
  return motion;
}

bool Movements::moves(Tick now) const {
  const milliseconds stands = now - came_;
  if (stands < kSignTakes) return true;
  if (pressed_ && now - *pressed_ < kPressTakes) return true;
  return idle_ && stands >= kPulseEvery && stands % kPulseEvery < kPulseTakes;
}

Tick Movements::next_frame(Tick now) const {
  if (moves(now)) return now + kFrame;
  return idle_ ? now + kPulseEvery - (now - came_) % kPulseEvery : Tick::max();
}

}  // namespace kiosk::display
