#pragma once
// The sizes of letters and signs, in design units. 60 and more is read from two metres, 20 is the
// smallest there is (the angle of a capital: 21 minutes of arc at 2 m, 23 at 0.6 m).

#include <array>
#include <cstddef>
#include <cstdint>

namespace kiosk::display {

enum class Type : std::uint8_t {
  kMin,
  kMinStrong,
  kSmall,
  kSmallStrong,
  kBody,
  kBodyStrong,
  kTitle,    // of a card, a tile
  kHeading,  // a name nearby
  kLarge,    // what must be read from two metres
  kResult,   // the time of a tap; digits only
  kClock,    // the idle clock; digits only
};

struct Cut {
  float em;             // height of the em square
  const char* file;     // in the folder of fonts-inter
  bool digits = false;  // only digits and what stands between them, all of one width
};

// Inter's Display cut is beautiful from 88 units and too tight below for old eyes.
constexpr std::array kTypes{
    Cut{20, "Inter-Medium.otf"},
    Cut{20, "Inter-SemiBold.otf"},
    Cut{24, "Inter-Medium.otf"},
    Cut{24, "Inter-SemiBold.otf"},
    Cut{28, "Inter-Medium.otf"},
    Cut{28, "Inter-SemiBold.otf"},
    Cut{34, "Inter-SemiBold.otf"},
    Cut{44, "Inter-SemiBold.otf"},
    Cut{60, "Inter-SemiBold.otf"},
    Cut{132, "InterDisplay-SemiBold.otf", true},
    Cut{300, "InterDisplay-Medium.otf", true},
};

constexpr const Cut& cut_of(Type type) { return kTypes[static_cast<std::size_t>(type)]; }

// Stacked marks (Ẫ Ỗ Ự) leave the box of the em: lines closer than this touch.
constexpr float kLeading = 1.42F;
constexpr float line_height(Type type) { return cut_of(type).em * kLeading; }

enum class SignSize : std::uint8_t { kTiny, kSmall, kMedium, kLarge, kHuge, kGiant };
constexpr std::array<float, 6> kSigns{20, 28, 36, 44, 72, 140};
constexpr float edge_of(SignSize size) { return kSigns[static_cast<std::size_t>(size)]; }

}  // namespace kiosk::display
