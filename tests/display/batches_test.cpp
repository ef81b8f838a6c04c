#include "display/batches.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "display/triangles.h"
#include "tests/support/sample_diary_faces.h"
#include "tests/support/sample_screens.h"
#include "tests/support/stage.h"

namespace kiosk::test {
namespace {

using display::Batch;
using display::Batches;
using display::Frame;
using display::Paint;
using display::PixelBox;

constexpr PixelBox kWhole{0, 0, 1920, 1080};
constexpr PixelBox kPanel{0, 0, 720, 1080};
constexpr PixelBox kBeside{720, 0, 1920, 1080};

struct Collected {
  explicit Collected(const std::string& name) : frame(stage.painter().paint(sample(name), {})) {}

  std::vector<std::uint32_t> of(const PixelBox& part) {
    batches.collect(frame, part);
    return {batches.corners().begin(), batches.corners().end()};
  }

  Stage stage;
  Frame frame;
  Batches batches;
};

std::size_t triangles_in(const Frame& frame, const PixelBox& part) {
  std::size_t count = 0;
  display::for_each_triangle(frame, part, [&count](const auto&) { ++count; });
  return count;
}

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE("every triangle of a frame is in one batch, and the batches follow each other") {
  Collected tap{"tap_ok"};
  const auto corners = tap.of(kWhole);

  std::size_t next = 0;
  for (const Batch& batch : tap.batches.batches()) {
    CHECK(batch.first == next);
    CHECK(batch.count > 0);
    next += batch.count;
  }
  CHECK(next == corners.size());
  CHECK(corners.size() == 3 * triangles_in(tap.frame, kWhole));
}

TEST_CASE("triangles keep the order in which they were painted") {
  Collected tap{"tap_ok"};
  std::vector<std::uint32_t> painted;
  display::for_each_triangle(tap.frame, kWhole, [&painted](const auto& each) {
    painted.insert(painted.end(), std::begin(each.corners), std::end(each.corners));
  });

  CHECK(tap.of(kWhole) == painted);
}

TEST_CASE("the colour panel alone is less than half of a tap's triangles and loses none") {
  Collected tap{"tap_ok"};
  const auto all = tap.of(kWhole).size();
  const auto panel = tap.of(kPanel);
  const auto beside = tap.of(kBeside);

  CHECK(panel.size() < all);
  CHECK(beside.size() < all / 2);
  CHECK(panel.size() + beside.size() >= all);
}

TEST_CASE("nothing is painted beyond the part that has changed") {
  Collected idle{"idle_staff"};
  idle.of({100, 100, 400, 300});

  for (const Batch& batch : idle.batches.batches())
    CHECK(batch.clip.within({100, 100, 400, 300}) == batch.clip);
}

TEST_CASE("the ground of the idle screen hides what is below, and its words need the texture") {
  Collected idle{"idle_staff"};
  idle.of(kWhole);
  const auto batches = idle.batches.batches();

  CHECK(batches.front().paint == Paint::kOpaque);
  std::set<Paint> paints;
  for (const Batch& batch : batches) paints.insert(batch.paint);
  CHECK(paints.count(Paint::kFlat) == 1);
  CHECK(paints.count(Paint::kLettered) == 1);
}

TEST_CASE("a face is painted in some dozens of calls, the board among them") {
  for (const Sample& each : sample_screens(Language::kVietnamese)) {
    Stage stage;
    Batches batches;
    batches.collect(stage.painter().paint(each.screen, {}), kWhole);
    CAPTURE(each.name);
    CHECK(batches.batches().size() < 160);
  }
}

TEST_CASE("a face of the diary is painted in some dozens of calls, with its keys, too") {
  for (const DiarySample& each : diary_samples(Language::kVietnamese)) {
    Stage stage;
    Batches batches;
    batches.collect(stage.painter().paint(each.screen, {}), kWhole);
    CAPTURE(each.name);
    CHECK(batches.batches().size() < 160);
  }
}

TEST_SUITE_END();

}  // namespace kiosk::test
