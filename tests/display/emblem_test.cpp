#include "display/emblem.h"

#include <doctest/doctest.h>

#include <imgui/imgui.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <string>

#include "tests/support/emblem_file.h"
#include "tests/support/glasses.h"
#include "tests/support/process.h"
#include "tests/support/sample_screens.h"
#include "tests/support/stage.h"

namespace kiosk::test {
namespace {

using config::Emblem;
using display::fitted;
using display::Rect;
using display::Registry;

constexpr float kContrast = 4.5F;

// Columns of gold, every second one not there.
Emblem fence(int width, int height) {
  Emblem picture{width, height, {}};
  for (int i = 0; i < width * height; ++i)
    for (const int part : {0xF2, 0xB3, 0x3D, i % 2 * 255})
      picture.rgba.push_back(static_cast<unsigned char>(part));
  return picture;
}

struct EmblemFile {
  explicit EmblemFile(const std::string& bytes) { std::ofstream{path, std::ios::binary} << bytes; }
  TemporaryFolder folder;
  std::string path = (folder / "emblem.png").string();
};

std::size_t draw_calls(Stage& stage, const Screen& screen) {
  const auto frame = stage.painter().paint(screen, {});
  std::size_t calls = 0;
  for (int i = 0; i < frame.triangles->CmdListsCount; ++i)
    calls += static_cast<std::size_t>(frame.triangles->CmdLists[i]->CmdBuffer.Size);
  return calls;
}

bool has_header(const Screen& screen) {
  return std::holds_alternative<IdleFace>(screen.face) ||
         std::holds_alternative<PinFace>(screen.face);
}

// What is wrong with a header whose emblem is there: a line each.
std::string faults(const Registry& registry, const Rect& glass) {
  if (registry.pictures().size() != 1) return "no emblem\n";
  const Rect& emblem = registry.pictures()[0];
  std::string wrong = glass.holds(emblem) ? "" : "the emblem leaves the glass\n";
  for (const auto& target : registry.targets())
    if (emblem.meets(target.box)) wrong += target.id + " meets the emblem\n";
  for (const auto& text : registry.texts()) {
    if (emblem.meets(text.ink)) wrong += text.words + " meets the emblem\n";
    if (text.cut || !glass.holds(text.ink)) wrong += text.words + " is cut\n";
    if (display::contrast(text.color, text.ground) < kContrast) wrong += text.words + " is faint\n";
  }
  return wrong;
}

std::string faults_on(const NamedGlass& glass, const std::string& emblem) {
  Stage stage{glass.pixels, glass.panel, emblem};
  const float scale = stage.painter().scale();
  const Rect all{0, 0, static_cast<float>(glass.pixels.width) / scale,
                 static_cast<float>(glass.pixels.height) / scale};
  std::string wrong;
  for (const Language language : {Language::kVietnamese, Language::kEnglish})
    for (const auto& samples : {sample_screens(language), strained_samples(language)})
      for (const Sample& one : samples) {
        const std::string found =
            has_header(one.screen) ? faults(stage.look(one.screen), all) : std::string{};
        if (!found.empty()) wrong += one.name + ", " + glass.name + ": " + found;
      }
  return wrong;
}

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE("a large emblem becomes as high as the header, and keeps its shape") {
  const Emblem emblem = fitted(invented_emblem(600, 300), 1);

  CHECK(emblem.height == 72);
  CHECK(emblem.width == 144);
  CHECK(fitted(invented_emblem(600, 300), 2).height == 144);
}

TEST_CASE("an emblem is at most three times as wide as the header is high, and never nothing") {
  CHECK(fitted(invented_emblem(2000, 200), 1).width == 216);
  CHECK(fitted(invented_emblem(2000, 200), 1).height == 22);
  CHECK(fitted(invented_emblem(4096, 1), 1).height == 1);
  CHECK(fitted(invented_emblem(1, 4096), 1).width == 1);
}

TEST_CASE("an emblem smaller than the header is not blown up") {
  const Emblem small = invented_emblem(40, 40);

  CHECK(fitted(small, 1).height == 40);
  CHECK(fitted(small, 1).rgba == small.rgba);
}

TEST_CASE("a pixel of a smaller emblem is the mean of those it stands for, in their own colour") {
  const Emblem half = fitted(fence(144, 144), 1);
  const Emblem uneven = fitted(fence(108, 108), 1);

  for (std::size_t i = 0; i < half.rgba.size(); i += 4) {
    CHECK(int{half.rgba[i]} == 0xF2);
    CHECK(int{half.rgba[i + 2]} == 0x3D);
    CHECK(int{half.rgba[i + 3]} == 128);
  }
  CHECK(int{uneven.rgba[3]} == 85);  // a whole pixel that is not there, half of one that is
  CHECK(int{uneven.rgba[7]} == 85);  // and the other way round
}

TEST_CASE("the emblem lies in the texture of the letters as it was made") {
  ImFontAtlas atlas;
  const Emblem picture = invented_emblem(144, 144);
  const auto fonts = display::load_fonts(atlas, 1, &picture);
  REQUIRE(fonts.ok());
  const auto& tile = *fonts.value().emblem;
  const Emblem made = fitted(picture, 1);

  const auto x = std::lround(tile.texture_from.x * static_cast<float>(atlas.TexWidth));
  const auto y = std::lround(tile.texture_from.y * static_cast<float>(atlas.TexHeight));
  for (long row = 0; row < made.height; ++row) {
    const auto* there = atlas.TexPixelsRGBA32 + (y + row) * atlas.TexWidth + x;
    const auto* first = reinterpret_cast<const unsigned char*>(there);
    const auto* ours = made.rgba.data() + row * made.width * 4;
    REQUIRE(std::equal(ours, ours + made.width * 4, first));
  }
}

TEST_CASE("a face with an emblem takes no draw call more") {
  const EmblemFile file{png_of(invented_emblem(200, 200))};
  Stage with{{1920, 1080}, {}, file.path};
  Stage without;

  CHECK(with.look(sample("idle_staff")).pictures().size() == 1);
  CHECK(draw_calls(with, sample("idle_staff")) == draw_calls(without, sample("idle_staff")));
}

TEST_CASE("on every glass the widest emblem leaves the office its name, whole and apart") {
  const EmblemFile file{png_of(invented_emblem(900, 300))};

  for (const NamedGlass& glass : kGlasses) CHECK(faults_on(glass, file.path) == "");
}

TEST_CASE("a damaged emblem leaves the two lines as they were without one, and says why") {
  const EmblemFile file{png_of(invented_emblem(200, 200)).substr(0, 300)};
  Stage damaged{{1920, 1080}, {}, file.path};
  Stage without;
  const Screen idle = sample("idle_staff");

  CHECK(damaged.painter().paint(idle, {}).fingerprint ==
        without.painter().paint(idle, {}).fingerprint);
  CHECK(damaged.painter().emblem_fault() ==
        "emblem: expected a PNG or JPEG file (" + file.path + ")");
  CHECK(without.painter().emblem_fault().empty());
}

TEST_SUITE_END();
}  // namespace kiosk::test
