#include "display/claim_strip.h"

#include <algorithm>
#include <array>

#include "display/overview_top.h"
#include "display/widgets.h"

namespace kiosk::display {
namespace {

using Claim = ClaimStrip::Claim;

constexpr float kPadding = 10;
constexpr float kHours = 28;
constexpr float kBetween = 8;
constexpr float kCorner = 10;
constexpr float kEdge = 7;     // the coloured left side of a claim
constexpr float kNames = 700;  // narrower, and the lanes are told apart by their looks alone
constexpr float kNamesRoom = 96;
constexpr float kFlag = 26;      // the room of its sign
constexpr float kLeastBar = 14;  // five minutes can still be seen

struct Lanes {
  Rect hours;
  Rect present;
  Rect claims;

  float x_at(float part) const { return hours.x + hours.width * std::clamp(part, 0.0F, 1.0F); }
  Rect bar(const Rect& lane, float from, float to) const {
    const float x = std::min(x_at(from), hours.right() - kLeastBar);
    return {x, lane.y, std::max(kLeastBar, x_at(to) - x), lane.height};
  }
};

Lanes lanes_in(const Rect& box) {
  const Rect inner = box.inset(kPadding);
  const float names = box.width >= kNames ? kNamesRoom : 0;
  const Rect plot = inner.without_left(names).sides_in(20);
  Lanes lanes;
  lanes.hours = plot.top_part(kHours - 4);
  const Rect below = plot.without_top(kHours);
  lanes.present = below.top_part((below.height - kBetween) * 0.4F);
  lanes.claims = below.without_top(lanes.present.height + kBetween);
  return lanes;
}

void hours(Canvas& canvas, const Rect& box, const Lanes& lanes, const ClaimStrip& strip) {
  const Theme& theme = canvas.theme();
  const auto steps = static_cast<float>(std::max<std::size_t>(strip.hours.size(), 2) - 1);
  for (std::size_t i = 0; i < strip.hours.size(); ++i) {
    const float x = lanes.x_at(static_cast<float>(i) / steps);
    canvas.line({x, lanes.present.y - 4}, {x, box.bottom() - 8}, {theme.line, 1.5F});
    canvas.write({x, lanes.hours.centre().y},
                 {strip.hours[i], Type::kMin, theme.ink_second, Align::kCentre});
  }
}

void name_of(Canvas& canvas, const Rect& box, const Rect& lane, std::string_view words) {
  canvas.write_within({box.x + kPadding + 4, lane.centre().y},
                      {words, Type::kMin, canvas.theme().ink_second}, kNamesRoom - 8);
}

void presence(Canvas& canvas, const Lanes& lanes, const ClaimStrip& strip) {
  const Theme& theme = canvas.theme();
  const Color ground = mix(theme.sunken, theme.ink_hint, 0.26F);
  for (const auto& stretch : strip.present) {
    const Rect bar = lanes.bar(lanes.present, stretch.from, stretch.to);
    canvas.fill(bar, ground, kCorner);
    if (canvas.width_of(Type::kMin, stretch.words) + 24 <= bar.width)
      canvas.write({bar.x + 14, bar.centre().y}, {stretch.words, Type::kMin, theme.ink});
  }
}

void claim_words(Canvas& canvas, const Rect& bar, const Claim& claim, const Tone& tone) {
  const float room = bar.width - kEdge - 14 - (claim.flagged ? kFlag : 0.0F);
  const float x = bar.x + kEdge + 8;
  if (!claim.words.empty() && canvas.width_of(Type::kMinStrong, claim.words) <= room) {
    canvas.write({x, bar.centre().y}, {claim.words, Type::kMinStrong, tone.words});
  } else if (room >= 18 && bar.height >= 24) {
    canvas.sign(
        {bar.x + kEdge + (bar.width - kEdge - (claim.flagged ? kFlag : 0.0F)) / 2, bar.centre().y},
        SignSize::kTiny, tone.words, sign_of(claim.icon));
  }
}

void draw_claim(Canvas& canvas, const Rect& bar, const Claim& claim) {
  const Theme& theme = canvas.theme();
  const Tone& tone = tone_of(theme, claim.tint);
  canvas.fill(bar, tone.soft, kCorner);
  canvas.fill(bar.left_part(kEdge), claim.flagged ? theme.warn.solid : tone.solid, kEdge / 2);
  if (claim.flagged) canvas.outline(bar, {theme.warn.solid, 2}, kCorner);
  if (claim.writing) canvas.outline(bar, {theme.primary, 3}, kCorner);
  claim_words(canvas, bar, claim, tone);
  if (claim.flagged && bar.width >= 36)
    canvas.sign({bar.right() - 18, bar.centre().y}, SignSize::kTiny, theme.warn.words,
                kSignTrouble);
}

// Claims of the same minutes stand below each other.
void claims(Canvas& canvas, const Lanes& lanes, const ClaimStrip& strip) {
  bool beside = true;
  float end = 0;
  for (const Claim& claim : strip.claims) {
    beside = beside && claim.from >= end - 0.001F;
    end = std::max(end, claim.to);
  }
  const float height = beside ? lanes.claims.height : (lanes.claims.height - 4) / 2;
  std::array<float, 2> ends{};
  for (const Claim& claim : strip.claims) {
    const std::size_t row = beside || claim.from >= ends[0] - 0.001F ? 0 : 1;
    ends[row] = std::max(ends[row], claim.to);
    Rect bar = lanes.bar(lanes.claims, claim.from, claim.to);
    bar.y += static_cast<float>(row) * (height + 4);
    bar.height = height;
    draw_claim(canvas, bar, claim);
  }
}

void now(Canvas& canvas, const Rect& box, const Lanes& lanes, float part) {
  const float x = lanes.x_at(part);
  const Color ink = canvas.theme().primary;
  canvas.line({x, lanes.present.y - 4}, {x, box.bottom() - 6}, {ink, 2.5F});
  canvas.disc({x, lanes.present.y - 4}, 5, ink);
}

}  // namespace

void claim_strip(Canvas& canvas, const Rect& box, const ClaimStrip& strip, StripLook look) {
  const Lanes lanes = lanes_in(box);
  if (look == StripLook::kCard)
    card(canvas, box, 22);
  else
    canvas.fill(box, canvas.theme().sunken, 18);
  hours(canvas, box, lanes, strip);
  if (box.width >= kNames) {
    name_of(canvas, box, lanes.present, strip.presence);
    name_of(canvas, box, lanes.claims, strip.entries);
  }
  presence(canvas, lanes, strip);
  claims(canvas, lanes, strip);
  if (strip.now) now(canvas, box, lanes, *strip.now);
}

}  // namespace kiosk::display
