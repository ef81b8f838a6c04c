#include "display/fonts.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <string>
#include <string_view>
#include <type_traits>

#include "display/emblem.h"
#include "display/glyphs.h"
#include "display/imgui_version.h"
#include "display/shadow_tiles.h"
#include "display/signs.h"

namespace kiosk::display {
namespace {

constexpr const char* kInter = "/usr/share/fonts/opentype/inter/";
constexpr const char* kMaterial =
    "/usr/share/fonts/truetype/material-design-icons-iconfont/MaterialIcons-Regular.ttf";

// ImGui measures a font by its line box; Inter's is this much higher than its em.
constexpr float kBoxOfEm = 1.21F;
// The FreeType builder of ImGui 1.86 writes past its buffer when the bitmap of one glyph exceeds
// 65,536 pixels (imgui #5731). Inter's widest digit does so from a line box of 480 pixels, a sign
// from 256; above these sizes the texture is stretched instead.
constexpr float kLargestBaked = 440;
constexpr float kLargestSign = 240;

static_assert(std::is_same_v<ImWchar, std::uint16_t>);

ImFontConfig config() {
  ImFontConfig config;
  config.OversampleH = 1;
  config.PixelSnapH = true;
  return config;
}

Typeface add(ImFontAtlas& atlas, const std::string& file, float size, float largest,
             const ImWchar* glyphs) {
  const ImFontConfig how = config();
  const float whole = std::floor(size + 0.5F);
  ImFont* font = atlas.AddFontFromFileTTF(file.c_str(), std::min(whole, largest), &how, glyphs);
  return {font, whole, whole / 2};
}

// ImGui knows no OpenType features, so the clock's digits are given one width by hand.
void make_tabular(ImFont& font) {
  float widest = 0;
  for (const ImFontGlyph& glyph : font.Glyphs)
    if (glyph.Codepoint >= '0' && glyph.Codepoint <= '9') widest = std::max(widest, glyph.AdvanceX);
  for (ImFontGlyph& glyph : font.Glyphs) {
    if (glyph.Codepoint < '0' || glyph.Codepoint > '9') continue;
    const float shift = std::floor((widest - glyph.AdvanceX) / 2);
    glyph.X0 += shift;
    glyph.X1 += shift;
    glyph.AdvanceX = widest;
    font.IndexAdvanceX[static_cast<int>(glyph.Codepoint)] = widest;
  }
}

// Where the capitals really are, hinting included; the digits of the large cuts are as high.
void find_middle(Typeface& face) {
  const ImFontGlyph* capital = face.font->FindGlyphNoFallback('H');
  if (!capital) capital = face.font->FindGlyphNoFallback('0');
  if (capital) face.middle = (capital->Y0 + capital->Y1) / 2 * face.size / face.font->FontSize;
}

void prepare(ImFontAtlas& atlas) {
  atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
  // Without light hinting the builder's rounding up of advances spaces letters too widely.
  atlas.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
  atlas.TexDesiredWidth = 2048;
  atlas.TexGlyphPadding = 2;
  atlas.Flags |= ImFontAtlasFlags_NoPowerOfTwoHeight | ImFontAtlasFlags_NoMouseCursors;
}

Result<Nothing> all_files_are_there() {
  for (const Cut& cut : kTypes)
    if (!std::filesystem::exists(std::string{kInter} + cut.file))
      return Error{Fault::kBadData,
                   std::string{"no font "} + kInter + cut.file + " (package fonts-inter)"};
  if (!std::filesystem::exists(kMaterial))
    return Error{Fault::kBadData, std::string{"no font "} + kMaterial +
                                      " (package fonts-material-design-icons-iconfont)"};
  return Nothing{};
}

void add_letters(ImFontAtlas& atlas, float scale, Fonts& fonts) {
  for (std::size_t i = 0; i < kTypes.size(); ++i)
    fonts.types[i] =
        add(atlas, std::string{kInter} + kTypes[i].file, kTypes[i].em * scale * kBoxOfEm,
            kLargestBaked, kTypes[i].digits ? kDigits.data() : kLetters.data());
}

void add_signs(ImFontAtlas& atlas, float scale, const ImVector<ImWchar>& glyphs, Fonts& fonts) {
  for (std::size_t i = 0; i < kSigns.size(); ++i)
    fonts.signs[i] = add(atlas, kMaterial, kSigns[i] * scale, kLargestSign, glyphs.Data);
}

// What is not letters has to be reserved before, and painted after.
bool build(ImFontAtlas& atlas, float scale, const config::Emblem* emblem, Fonts& fonts) {
  const ShadowPlaces shadows = reserve_shadows(atlas, scale, fonts.shadows);
  const config::Emblem picture = emblem ? fitted(*emblem, scale) : config::Emblem{};
  const int place = emblem ? reserve_emblem(atlas, picture) : 0;
  if (!atlas.Build()) return false;
  paint_shadows(atlas, shadows, fonts.shadows);
  if (emblem) fonts.emblem = paint_emblem(atlas, place, picture);
  return true;
}

}  // namespace

Result<Fonts> load_fonts(ImFontAtlas& atlas, float scale, const config::Emblem* emblem) {
  if (auto there = all_files_are_there(); !there) return there.error();
  prepare(atlas);
  ImFontGlyphRangesBuilder builder;
  for (const Sign sign : all_signs()) builder.AddText(sign.data(), sign.data() + sign.size());
  ImVector<ImWchar> sign_glyphs;  // the atlas reads it until it is built
  builder.BuildRanges(&sign_glyphs);

  Fonts fonts;
  add_letters(atlas, scale, fonts);
  add_signs(atlas, scale, sign_glyphs, fonts);
  if (!build(atlas, scale, emblem, fonts))
    return Error{Fault::kBadData, "the fonts do not fit into one texture"};
  for (std::size_t i = 0; i < kTypes.size(); ++i) {
    if (kTypes[i].digits) make_tabular(*fonts.types[i].font);
    find_middle(fonts.types[i]);
  }
  return fonts;
}

namespace {

Typeface times(const Typeface& face, float by) {
  return {face.font, face.size * by, face.middle * by};
}

// Of the same letters the size that comes nearest to `em`.
std::size_t nearest_cut(const Cut& cut, float em) {
  std::size_t nearest = 0;
  float least = em;
  for (std::size_t i = 0; i < kTypes.size(); ++i) {
    const Cut& each = kTypes[i];
    const bool same = std::string_view{each.file} == cut.file && each.digits == cut.digits;
    if (!same || std::fabs(each.em - em) >= least) continue;
    least = std::fabs(each.em - em);
    nearest = i;
  }
  return nearest;
}

std::size_t nearest_sign(float edge) {
  const auto nearest = std::min_element(kSigns.begin(), kSigns.end(), [edge](float a, float b) {
    return std::fabs(a - edge) < std::fabs(b - edge);
  });
  return static_cast<std::size_t>(nearest - kSigns.begin());
}

}  // namespace

Fonts enlarged(const Fonts& fonts, float by) {
  Fonts larger = fonts;
  for (std::size_t i = 0; i < kTypes.size(); ++i) {
    const float em = kTypes[i].em * by;
    const std::size_t from = nearest_cut(kTypes[i], em);
    larger.types[i] = times(fonts.types[from], em / kTypes[from].em);
  }
  for (std::size_t i = 0; i < kSigns.size(); ++i) {
    const std::size_t from = nearest_sign(kSigns[i] * by);
    larger.signs[i] = times(fonts.signs[from], kSigns[i] * by / kSigns[from]);
  }
  return larger;
}

}  // namespace kiosk::display
