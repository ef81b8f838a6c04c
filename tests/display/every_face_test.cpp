// Walks every face, in both languages, by day and in the evening, on nine glasses, and reads what
// was put there.

#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <vector>

#include "tests/support/glasses.h"
#include "tests/support/sample_screens.h"
#include "tests/support/stage.h"

namespace kiosk::test {
namespace {

using display::Rect;
using display::Registry;
using display::Target;
using display::WrittenText;

constexpr float kSmallestTarget = 16;  // mm
constexpr float kSmallestText = 20;
constexpr float kHair = 0.01F;  // what neighbours may share by rounding
constexpr float kContrast = 4.5F;
constexpr float kLargeText = 60;
constexpr float kFarContrast = 7;

// What a complaint is measured against: the glass in design units, and how many are a millimetre.
struct Ground {
  Rect glass;
  float millimetre = 1;
};

Ground ground_of(const NamedGlass& glass, float scale) {
  const auto width = static_cast<float>(glass.pixels.width);
  const auto height = static_cast<float>(glass.pixels.height);
  return {{0, 0, width / scale, height / scale},
          std::hypot(width, height) / static_cast<float>(glass.panel.diagonal_mm) / scale};
}

// One line for each text that `bad` finds fault with.
template <class Bad>
std::string texts(const Registry& registry, const Bad& bad) {
  std::string wrong;
  for (const WrittenText& text : registry.texts())
    if (bad(text)) wrong += text.words + '\n';
  return wrong;
}

std::string meeting_texts(const Registry& registry) {
  std::string wrong;
  const auto& all = registry.texts();
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t j = i + 1; j < all.size(); ++j)
      if (all[i].ink.meets(all[j].ink)) wrong += all[i].words + " meets " + all[j].words + '\n';
  return wrong;
}

std::string bad_targets(const Registry& registry, const Ground& ground) {
  std::string wrong;
  const float least = kSmallestTarget * ground.millimetre;
  const auto& all = registry.targets();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Rect& box = all[i].box;
    if (box.width < least || box.height < least || !ground.glass.holds(box))
      wrong += all[i].id + " is too small or beside the glass\n";
    for (std::size_t j = i + 1; j < all.size(); ++j)
      if (box.inset(kHair).meets(all[j].box)) wrong += all[i].id + " meets " + all[j].id + '\n';
  }
  return wrong;
}

std::vector<Sample> every_screen(Language language) {
  std::vector<Sample> all = sample_screens(language);
  for (Sample& one : strained_samples(language)) all.push_back(std::move(one));
  return all;
}

// What must be read from two metres (ui.md §6.1): who is further away sees these, or nothing.
struct ReadFromAfar {
  std::vector<std::string> operator()(const IdleFace& face) const {
    return {face.clock, face.date, face.call};
  }
  std::vector<std::string> operator()(const TapFace& face) const {
    return {face.headline, face.time};
  }
  std::vector<std::string> operator()(const MessageFace& face) const {
    return {face.headline, face.code};
  }
  template <class Other>
  std::vector<std::string> operator()(const Other&) const {
    return {};  // a page of one's own
  }
};

// Whether it is one of them, or a line of one.
bool is_read_from_afar(const Screen& screen, const WrittenText& text) {
  for (const std::string& far : std::visit(ReadFromAfar{}, screen.face))
    if (far.find(text.words) != far.npos) return true;
  return false;
}

bool ends_in_given_name(const WrittenText& text) { return text.words.ends_with("Nghiễng"); }

// Runs `look_at` over every frame there is; what it complains of is named with its frame.
template <class LookAt>
std::string walk(const LookAt& look_at) {
  std::string wrong;
  for (const NamedGlass& glass : kGlasses) {
    Stage stage{glass.pixels, glass.panel};
    for (const Language language : {Language::kVietnamese, Language::kEnglish})
      for (const bool dark : {false, true})
        for (Sample& one : every_screen(language)) {
          one.screen.dark = dark;
          const Ground ground = ground_of(glass, stage.painter().scale_for(one.screen));
          const std::string complaint = look_at(stage.look(one.screen), ground, one.screen);
          if (!complaint.empty())
            wrong += one.name + ", " + glass.name + (dark ? ", dark: " : ": ") + complaint;
        }
  }
  return wrong;
}

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE("no text on any face is cut, and none leaves the glass") {
  CHECK(walk([](const Registry& registry, const Ground& ground, const Screen&) {
          return texts(registry, [&ground](const WrittenText& text) {
            return text.cut || !ground.glass.holds(text.ink);
          });
        }) == "");
}

TEST_CASE("no letter on any face is missing from the fonts") {
  CHECK(walk([](const Registry& registry, const Ground&, const Screen&) {
          return texts(registry, [](const WrittenText& text) { return text.missing_glyph; });
        }) == "");
}

TEST_CASE("every text on every face stands out from its ground by 4.5 to 1") {
  CHECK(walk([](const Registry& registry, const Ground&, const Screen&) {
          return texts(registry, [](const WrittenText& text) {
            return display::contrast(text.color, text.ground) < kContrast;
          });
        }) == "");
}

TEST_CASE("no text on any face is smaller than 20 units") {
  CHECK(walk([](const Registry& registry, const Ground&, const Screen&) {
          return texts(registry, [](const WrittenText& text) { return text.size < kSmallestText; });
        }) == "");
}

TEST_CASE("no two texts on any face touch each other") {
  CHECK(walk([](const Registry& registry, const Ground&, const Screen&) {
          return meeting_texts(registry);
        }) == "");
}

TEST_CASE("every target on every face is 16 mm wide and high, and apart from the others") {
  CHECK(walk([](const Registry& registry, const Ground& ground, const Screen&) {
          return bad_targets(registry, ground);
        }) == "");
}

TEST_CASE("what must be read from two metres is 60 units high, or stands out by 7 to 1") {
  CHECK(walk([](const Registry& registry, const Ground&, const Screen& screen) {
          return texts(registry, [&screen](const WrittenText& text) {
            return is_read_from_afar(screen, text) && text.size < kLargeText &&
                   display::contrast(text.color, text.ground) < kFarContrast;
          });
        }) == "");
}

TEST_CASE("however little room there is, the given name stands on the glass") {
  CHECK(walk([](const Registry& registry, const Ground&, const Screen& screen) -> std::string {
          const auto* tap = std::get_if<TapFace>(&screen.face);
          if (!tap || tap->person.name != kLongestName) return "";
          const bool named = texts(registry, ends_in_given_name) != "";
          return named ? "" : "nobody is named\n";
        }) == "");
}

TEST_SUITE_END();
}  // namespace kiosk::test
