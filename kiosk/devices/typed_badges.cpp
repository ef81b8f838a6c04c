#include "kiosk/devices/typed_badges.h"

#include <chrono>
#include <utility>

#include "kiosk/devices/key_map.h"
#include "kiosk/devices/typed_text.h"

namespace kiosk {
namespace {
using namespace std::chrono_literals;

// Between two keys of one reading. With the kernel's stamps the longest that a slow reader was seen
// to need (ui.md 3.3); without them, longer than any frame holds the loop up.
constexpr std::chrono::milliseconds kStampedPause = 80ms;
constexpr std::chrono::milliseconds kUnstampedPause = 2s;

constexpr std::size_t kLongest = 256;

constexpr std::uint8_t bit(KeyRole role) {
  return static_cast<std::uint8_t>(1U << static_cast<unsigned>(role));
}
constexpr std::uint8_t kShifts =
    bit(KeyRole::kShift) | bit(KeyRole::kOtherShift) | bit(KeyRole::kLevel);
constexpr std::uint8_t kRemembered = kShifts | bit(KeyRole::kControl) | bit(KeyRole::kCommand);

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

std::optional<TypedBadge> TypedBadges::take(const Keystroke& key) {
  const std::uint8_t role = bit(role_of(key.code)) & kRemembered;
  switch (key.action) {
    case Keystroke::Action::kReleased: down_ &= static_cast<std::uint8_t>(~role); return {};
    case Keystroke::Action::kHeld: held(key.code); return {};
    case Keystroke::Action::kPressed: break;
  }
  auto before = after_pause(key.at);
  down_ |= role;
  if (role != 0) return before;
  auto now = pressed(key);  // never beside `before`: one key alone is no reading
  return now ? now : before;
}

// A key that repeats by itself is held by a finger.
void TypedBadges::held(std::uint16_t code) {
  if (role_of(code) == KeyRole::kWrites) spoiled_ = true;
}

std::optional<TypedBadge> TypedBadges::after_pause(Tick at) {
  const auto pause = rules_.stamped ? kStampedPause : kUnstampedPause;
  const bool anew = !last_ || at - *last_ > pause;
  std::optional<TypedBadge> before;
  if (anew) {
    if (waiting()) before = finished();
    begin();
  }
  last_ = at;
  return before;
}

std::optional<TypedBadge> TypedBadges::pressed(const Keystroke& key) {
  switch (role_of(key.code)) {
    case KeyRole::kEnds: return finished();
    case KeyRole::kBegins: begin(); return {};
    default: return written(key.code);
  }
}

std::optional<TypedBadge> TypedBadges::written(std::uint16_t code) {
  const KeyMeaning key = us_key(code);
  if (is_down(bit(KeyRole::kControl))) return with_control(key.plain);
  if (key.plain == ';' && !is_down(kShifts)) begin();
  if (key.plain == 0 || is_down(bit(KeyRole::kCommand)) || us_.size() == kLongest) spoiled_ = true;
  if (spoiled_) return {};
  us_ += is_down(kShifts) ? key.shifted : key.plain;
  unshifted_ += key.plain;
  if (is_digit(key.plain) && !is_down(kShifts)) all_shifted_ = false;
  if (is_framed(us_)) return finished();
  const bool at_once = rules_.length > 0 && !rules_.stamped;  // no silence can be measured
  return at_once && meant() ? finished() : std::nullopt;
}

// Readers that send control characters: STX begins; ETX, LF and CR end.
std::optional<TypedBadge> TypedBadges::with_control(char letter) {
  switch (letter) {
    case 'b': begin(); return {};
    case 'c':
    case 'j':
    case 'm': return finished();
    default: spoiled_ = true; return {};
  }
}

// A reader made for another country presses Shift or AltGr with each digit, and means the digits.
std::optional<std::string> TypedBadges::meant() const {
  if (spoiled_) return {};
  auto raw = badge_in(us_, rules_.length);
  if (!raw && all_shifted_) raw = badge_in(unshifted_, rules_.length);
  return raw;
}

std::optional<TypedBadge> TypedBadges::finished() {
  auto raw = meant();
  begin();
  if (!raw) return {};
  return TypedBadge{std::move(*raw), last_.value_or(Tick{})};
}

std::optional<TypedBadge> TypedBadges::silence() { return waiting() ? finished() : std::nullopt; }

void TypedBadges::lost(Tick at) {
  begin();
  spoiled_ = true;
  down_ = 0;
  last_ = at;
}

void TypedBadges::begin() {
  us_.clear();
  unshifted_.clear();
  all_shifted_ = true;
  spoiled_ = false;
}

}  // namespace kiosk
