#pragma once
// How a person types: by which method, and where they want the tone of hòa or hoà.

#include <cstdint>

namespace kiosk {

enum class TypingMethod : std::uint8_t {
  kTelex,
  kVni,
  kAsTyped,  // the switch stands on E: English, e-mail addresses
};

// Where the tone of an open oa, oe and uy stands; there is no other difference.
enum class ToneStyle : std::uint8_t {
  kOld,  // hòa, khỏe, thủy: as the press and schoolbooks have it
  kNew,  // hoà, khoẻ, thuỷ
};

struct TypingRules {
  TypingMethod method = TypingMethod::kTelex;
  ToneStyle style = ToneStyle::kOld;

  bool operator==(const TypingRules&) const = default;
};

}  // namespace kiosk
