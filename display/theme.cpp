#include "display/theme.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace kiosk::display {
namespace {

constexpr Color kWhite = rgb(0xFFFFFF);

constexpr Theme kDay{
    .dark = false,
    .ground = rgb(0xEEF3F9),
    .surface = kWhite,
    .sunken = rgb(0xEDF2F8),
    .line = rgb(0xD9E2EE),
    .ink = rgb(0x0E1B2E),
    .ink_second = rgb(0x3F5068),
    .ink_hint = rgb(0x5B6B82),
    .primary = rgb(0x0B57A4),
    .primary_end = rgb(0x0D6F9F),
    .on_primary = kWhite,
    .primary_soft = rgb(0xE3EFFB),
    .ok = {rgb(0x095C40), rgb(0xDDF3E8), rgb(0x12805C), kWhite},
    .warn = {rgb(0x7A4300), rgb(0xFFEFCF), rgb(0xC07A00), rgb(0x1F1200)},
    .error = {rgb(0xA61B1B), rgb(0xFDE4E1), rgb(0xC62F2B), kWhite},
    .info = {rgb(0x0B57A4), rgb(0xE3EFFB), rgb(0x0B57A4), kWhite},
    .offline = {rgb(0x48566A), rgb(0xE6EBF2), rgb(0x5B6B82), kWhite},
    .trip = {rgb(0x5B34A8), rgb(0xEEE7FB), rgb(0x6C45C0), kWhite},
    .shadow = rgb(0x0B2545),
    .shadow_strength = 1,
};

constexpr Theme kEvening{
    .dark = true,
    .ground = rgb(0x0C1422),
    .surface = rgb(0x152136),
    .sunken = rgb(0x0F1A2C),
    .line = rgb(0x2A3A56),
    .ink = rgb(0xF2F6FC),
    .ink_second = rgb(0xB9C6DA),
    .ink_hint = rgb(0x8D9CB4),
    .primary = rgb(0x6CB6FF),
    .primary_end = rgb(0x63C0EC),
    .on_primary = rgb(0x06182C),
    .primary_soft = rgb(0x17304F),
    .ok = {rgb(0x6EE7B0), rgb(0x11372E), rgb(0x34C98A), rgb(0x04231A)},
    .warn = {rgb(0xFFD27A), rgb(0x3B2C10), rgb(0xFFC75A), rgb(0x2B1B00)},
    .error = {rgb(0xFFA198), rgb(0x42191B), rgb(0xFF7A70), rgb(0x2B0503)},
    .info = {rgb(0x8CC6FF), rgb(0x17304F), rgb(0x6CB6FF), rgb(0x06182C)},
    .offline = {rgb(0xB9C6DA), rgb(0x223049), rgb(0x8D9CB4), rgb(0x0A111E)},
    .trip = {rgb(0xC9B2FF), rgb(0x2A2148), rgb(0xA88BFF), rgb(0x160A33)},
    .shadow = rgb(0x000000),
    .shadow_strength = 1.6F,
};

constexpr Hero kHero{rgb(0x06213F), rgb(0x0A3B66), rgb(0x0B6475), rgb(0x082F57)};

constexpr std::size_t kPastels = 7;
constexpr std::array<Pastel, kPastels> kDayPastels{{{rgb(0xDCEBFB), rgb(0x0B57A4)},
                                                    {rgb(0xDDF3E8), rgb(0x0B6B4B)},
                                                    {rgb(0xFFEBD2), rgb(0x8A4B00)},
                                                    {rgb(0xEEE7FB), rgb(0x5B34A8)},
                                                    {rgb(0xFDE4EA), rgb(0xA01D4B)},
                                                    {rgb(0xD9F2F4), rgb(0x0A6470)},
                                                    {rgb(0xEDEFD3), rgb(0x5A6100)}}};
constexpr std::array<Pastel, kPastels> kEveningPastels{{{rgb(0x1B3B60), rgb(0x9CCEFF)},
                                                        {rgb(0x12403A), rgb(0x7BEBBB)},
                                                        {rgb(0x47331A), rgb(0xFFD08A)},
                                                        {rgb(0x33285A), rgb(0xCBB6FF)},
                                                        {rgb(0x4A1D30), rgb(0xFFAFC6)},
                                                        {rgb(0x113D45), rgb(0x86E3EC)},
                                                        {rgb(0x363A18), rgb(0xDDE38B)}}};

}  // namespace

const Theme& day_theme() { return kDay; }
const Theme& evening_theme() { return kEvening; }
const Hero& hero() { return kHero; }
Color on_hero(float strength) { return faded(kWhite, strength); }
Color hero_second() { return rgb(0xDCEAF6); }

const Tone& tone_of(const Theme& theme, Mood mood) {
  switch (mood) {
    case Mood::kOk: return theme.ok;
    case Mood::kLate: return theme.warn;
    case Mood::kNeutral: return theme.info;
    case Mood::kUnknown: return theme.warn;
    case Mood::kFailed: return theme.error;
  }
  return theme.info;
}

Slope panel_of(Mood mood) {
  switch (mood) {
    case Mood::kOk: return {rgb(0x0A5F49), rgb(0x0F7F5B)};
    case Mood::kLate: return {rgb(0x8A4E00), rgb(0xA05E00)};
    case Mood::kNeutral: return {rgb(0x0A3B66), rgb(0x0B5698)};
    case Mood::kUnknown: return {rgb(0x8A4E00), rgb(0xA05E00)};
    case Mood::kFailed: return {rgb(0x8E1B1B), rgb(0xBE3630)};
  }
  return {rgb(0x0A3B66), rgb(0x0B5698)};
}

Pastel pastel_of(const Theme& theme, std::string_view name) {
  std::uint32_t sum = 0;
  for (const char letter : name) sum = sum * 131 + static_cast<unsigned char>(letter);
  const std::size_t which = (sum >> 3) % kPastels;
  return theme.dark ? kEveningPastels[which] : kDayPastels[which];
}

}  // namespace kiosk::display
