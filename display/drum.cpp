#include "display/drum.h"

#include <array>
#include <cmath>

namespace kiosk::display {
namespace {

constexpr float kTurn = 2 * 3.14159265F;

// Draws in parts of the radius and of a turn, so that every band is a table of numbers.
class Drum {
 public:
  Drum(Canvas& canvas, Point centre, float radius, Color color)
      : canvas_(canvas), centre_(centre), radius_(radius), color_(color) {}

  void star(int rays) {
    const float half = 0.4F / static_cast<float>(rays);
    for (int i = 0; i < rays; ++i) {
      const float turn = part(i, rays);
      canvas_.triangle(at(turn, 0.215F), at(turn - half, 0.078F), at(turn + half, 0.078F), color_);
    }
    canvas_.disc(centre_, 0.072F * radius_, color_);
  }

  void circle(float at_radius) { canvas_.ring({centre_, at_radius * radius_, 1}, {color_, 2}); }

  void teeth(int count, float inner, float outer) {
    for (int i = 0; i < count; ++i) {
      const std::array<Point, 3> tooth{at(part(i, count), inner), at(part(i, count, 0.5F), outer),
                                       at(part(i, count, 1), inner)};
      canvas_.polyline(tooth, {color_, 1.6F});
    }
  }

  void beads(int count, float at_radius, float size) {
    for (int i = 0; i < count; ++i)
      canvas_.ring({at(part(i, count), at_radius), size * radius_, 1}, {color_, 1.5F});
  }

  // A bird in flight: body and two wings.
  void birds(int count) {
    for (int i = 0; i < count; ++i) {
      const float turn = part(i, count);
      const std::array<Point, 5> body{at(turn - 0.018F, 0.405F), at(turn - 0.005F, 0.430F),
                                      at(turn + 0.006F, 0.425F), at(turn + 0.014F, 0.445F),
                                      at(turn + 0.021F, 0.438F)};
      const std::array<Point, 3> far_wing{at(turn - 0.003F, 0.430F), at(turn - 0.009F, 0.475F),
                                          at(turn + 0.007F, 0.427F)};
      const std::array<Point, 3> near_wing{at(turn - 0.003F, 0.428F), at(turn - 0.012F, 0.385F),
                                           at(turn + 0.005F, 0.424F)};
      canvas_.polyline(body, {color_, 2.2F});
      canvas_.polyline(far_wing, {color_, 2});
      canvas_.polyline(near_wing, {color_, 2});
    }
  }

  void chevrons(int count) {
    for (int i = 0; i < count; ++i) {
      const float turn = part(i, count);
      const std::array<Point, 3> chevron{at(turn, 0.64F), at(turn + 0.005F, 0.71F),
                                         at(turn, 0.78F)};
      canvas_.polyline(chevron, {color_, 1.5F});
    }
  }

 private:
  static float part(int i, int count, float more = 0) {
    return (static_cast<float>(i) + more) / static_cast<float>(count);
  }
  Point at(float turn, float distance) const {
    const float angle = kTurn * (turn - 0.25F);
    return {centre_.x + std::cos(angle) * distance * radius_,
            centre_.y + std::sin(angle) * distance * radius_};
  }

  Canvas& canvas_;
  Point centre_;
  float radius_;
  Color color_;
};

}  // namespace

void draw_drum(Canvas& canvas, Point centre, float radius, Color color) {
  constexpr std::array kCircles{0.24F, 0.26F, 0.325F, 0.345F, 0.50F, 0.52F, 0.60F,
                                0.62F, 0.80F, 0.82F,  0.88F,  0.97F, 1.0F};
  Drum drum{canvas, centre, radius, color};
  drum.star(14);
  for (const float circle : kCircles) drum.circle(circle);
  drum.beads(56, 0.2925F, 0.0135F);
  drum.birds(18);
  drum.teeth(96, 0.535F, 0.585F);
  drum.chevrons(72);
  drum.beads(72, 0.85F, 0.012F);
  drum.teeth(96, 0.895F, 0.955F);
}

void draw_hero(Canvas& canvas, const Rect& area, Point centre, float radius) {
  canvas.fill_corners(area, hero());
  canvas.clip(area);
  draw_drum(canvas, centre, radius, on_hero(0.055F));
  canvas.unclip();
  canvas.declare(area, on_hero(0.055F));
}

}  // namespace kiosk::display
