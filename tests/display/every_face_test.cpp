// Walks every face, in both languages, by day and in the evening, on three glasses, and reads what
// was put there.

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/support/sample_screens.h"
#include "tests/support/stage.h"

namespace kiosk::test {
namespace {

using display::Extent;
using display::Rect;
using display::Registry;
using display::Target;
using display::WrittenText;

constexpr Extent kGlasses[] = {{1920, 1080}, {1366, 768}, {1080, 1920}, {1280, 1024}};
constexpr float kSmallestTarget = 16 * display::kUnitsPerMillimetre;
constexpr float kSmallestText = 20;
constexpr float kContrast = 4.5F;

Rect glass_of(Extent extent) {
  const float scale = display::scale_of(extent);
  return {0, 0, static_cast<float>(extent.width) / scale,
          static_cast<float>(extent.height) / scale};
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

std::string bad_targets(const Registry& registry, const Rect& glass) {
  std::string wrong;
  const auto& all = registry.targets();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Rect& box = all[i].box;
    if (box.width < kSmallestTarget || box.height < kSmallestTarget || !glass.holds(box))
      wrong += all[i].id + " is too small or beside the glass\n";
    for (std::size_t j = i + 1; j < all.size(); ++j)
      if (box.meets(all[j].box)) wrong += all[i].id + " meets " + all[j].id + '\n';
  }
  return wrong;
}

// Runs `look_at` over every frame there is; what it complains of is named with its frame.
template <class LookAt>
std::string walk(const LookAt& look_at) {
  std::string wrong;
  for (const Extent glass : kGlasses) {
    Stage stage{glass};
    for (const Language language : {Language::kVietnamese, Language::kEnglish})
      for (const bool dark : {false, true})
        for (Sample& one : sample_screens(language)) {
          one.screen.dark = dark;
          const std::string complaint = look_at(stage.look(one.screen), glass_of(glass));
          if (!complaint.empty())
            wrong += one.name + " on " + std::to_string(glass.width) + "x" +
                     std::to_string(glass.height) + (dark ? " dark: " : ": ") + complaint;
        }
  }
  return wrong;
}

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE("no text on any face is cut, and none leaves the glass") {
  CHECK(walk([](const Registry& registry, const Rect& glass) {
          return texts(registry, [&glass](const WrittenText& text) {
            return text.cut || !glass.holds(text.ink);
          });
        }) == "");
}

TEST_CASE("no letter on any face is missing from the fonts") {
  CHECK(walk([](const Registry& registry, const Rect&) {
          return texts(registry, [](const WrittenText& text) { return text.missing_glyph; });
        }) == "");
}

TEST_CASE("every text on every face stands out from its ground by 4.5 to 1") {
  CHECK(walk([](const Registry& registry, const Rect&) {
          return texts(registry, [](const WrittenText& text) {
            return display::contrast(text.color, text.ground) < kContrast;
          });
        }) == "");
}

TEST_CASE("no text on any face is smaller than 20 units") {
  CHECK(walk([](const Registry& registry, const Rect&) {
          return texts(registry, [](const WrittenText& text) { return text.size < kSmallestText; });
        }) == "");
}

TEST_CASE("no two texts on any face touch each other") {
  CHECK(walk([](const Registry& registry, const Rect&) { return meeting_texts(registry); }) == "");
}

TEST_CASE("every target on every face is 16 mm wide and high, and apart from the others") {
  CHECK(walk(bad_targets) == "");
}

TEST_SUITE_END();
}  // namespace kiosk::test
