#include "display/fonts.h"

#include <doctest/doctest.h>

#include <imgui/imgui.h>

#include <string>

#include "display/signs.h"

namespace kiosk::test {
namespace {

using display::Fonts;
using display::load_fonts;
using display::Type;

struct Baked {
  explicit Baked(float scale) {
    auto loaded = load_fonts(atlas, scale);
    REQUIRE(loaded.ok());
    fonts = loaded.value();
  }
  ImFontAtlas atlas;
  Fonts fonts;
};

// Every capital and small letter that carries marks, from the alphabet and the six tones.
constexpr const char* kVietnamese =
    "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
    "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

std::string missing_of(const ImFont& font, const char* letters) {
  std::string missing;
  const std::string all{letters};
  for (std::size_t i = 0; i < all.size();) {
    const auto first = static_cast<unsigned char>(all[i]);
    const std::size_t size = first < 0x80 ? 1 : first < 0xE0 ? 2 : 3;
    unsigned code = first & (size == 1 ? 0x7FU : size == 2 ? 0x1FU : 0x0FU);
    for (std::size_t j = 1; j < size; ++j)
      code = code << 6 | (static_cast<unsigned char>(all[i + j]) & 0x3FU);
    if (!font.FindGlyphNoFallback(static_cast<ImWchar>(code))) missing += all.substr(i, size);
    i += size;
  }
  return missing;
}

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE("every size that is read has every Vietnamese letter") {
  const Baked baked{1};

  for (std::size_t i = 0; i < display::kTypes.size(); ++i)
    if (!display::kTypes[i].digits)
      CHECK(missing_of(*baked.fonts.types[i].font, kVietnamese) == "");
}

TEST_CASE("every sign is in the icon font, at every size") {
  const Baked baked{1};

  for (const auto& face : baked.fonts.signs)
    for (const display::Sign sign : display::all_signs())
      CHECK(missing_of(*face.font, std::string{sign}.c_str()) == "");
}

TEST_CASE("the digits of the clock are all of one width, so that it does not jump") {
  const Baked baked{1};
  for (const Type type : {Type::kClock, Type::kResult}) {
    const ImFont& font = *baked.fonts.letters(type).font;
    for (ImWchar digit = '1'; digit <= '9'; ++digit)
      CHECK(font.GetCharAdvance(digit) == font.GetCharAdvance('0'));
  }
}

TEST_CASE("no glyph is larger than the FreeType builder of 1.86 can bear, on 4K neither") {
  const Baked baked{2};

  for (const ImFont* font : baked.atlas.Fonts)
    for (const ImFontGlyph& glyph : font->Glyphs)
      CHECK((glyph.X1 - glyph.X0) * (glyph.Y1 - glyph.Y0) <= 65'536);
}

TEST_CASE("letters larger than can be baked are still drawn at their size") {
  const Baked baked{2};

  const auto& clock = baked.fonts.letters(Type::kClock);

  CHECK(clock.size == doctest::Approx(300 * 2 * 1.21));
  CHECK(clock.font->FontSize == doctest::Approx(440));
}

TEST_CASE("the texture of a 1080p glass stays below 20 MB on the graphics card") {
  const Baked baked{1};

  CHECK(baked.atlas.TexWidth * baked.atlas.TexHeight * 4 < 20'000'000);
}

TEST_CASE("a shadow is dark inside, gone at its edge") {
  const Baked baked{1};
  const auto& tile = baked.fonts.shadow(display::Elevation::kCard);
  const auto texel = [&baked](display::Point at) {
    const int x = static_cast<int>(at.x * static_cast<float>(baked.atlas.TexWidth));
    const int y = static_cast<int>(at.y * static_cast<float>(baked.atlas.TexHeight));
    return baked.atlas.TexPixelsAlpha8[y * baked.atlas.TexWidth + x];
  };

  CHECK(texel(tile.texture_from) <= 2);
  CHECK(texel({(tile.texture_from.x + tile.texture_to.x) / 2,
               (tile.texture_from.y + tile.texture_to.y) / 2}) > 200);
}

TEST_SUITE_END();
}  // namespace kiosk::test
