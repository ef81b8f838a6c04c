#pragma once
// A keyboard of letters, as its face names the keys row by row. Keys answer when touched, not when
// let go: who types looks at the next one already. Covered by tests/display/people_test.cpp and
// every_face_test.cpp.

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "display/canvas.h"
#include "kiosk/glass/screen.h"

namespace kiosk::display {

using LetterRows = std::vector<std::vector<LetterKey>>;

// As high as it is comfortable on this glass, within the width of `box`.
float letter_keys_height(const Rect& area, const Rect& box, const LetterRows& rows);
std::optional<Intent> letter_keys(Canvas& canvas, const Rect& box, const LetterRows& rows);

constexpr float kLeastKey = 74;  // a finger's width on the smallest panel

// The keys of one keyboard, for whoever lays them elsewhere: first all the caps, then all that
// stands on them, or every key would cost the renderer some calls. Borrows the canvas and the keys.
class KeyPen {
 public:
  explicit KeyPen(Canvas& canvas) : canvas_(canvas) {}
  bool key(const Rect& box, const LetterKey& key);  // whether it was touched
  void letters();                                   // after the last one

 private:
  struct Cap {
    const LetterKey* key = nullptr;
    Rect face;
  };
  Canvas& canvas_;
  std::array<Cap, 96> caps_{};
  std::size_t count_ = 0;
};

// What has been typed, with the place of the next letter; a hint while that is nothing.
struct TypedText {
  std::string_view typed;
  std::string_view hint;
};
constexpr float kTypedHeight = 84;
void typed_text(Canvas& canvas, const Rect& box, const TypedText& text);

}  // namespace kiosk::display
