// Any keys at any pace, from a reader that types or from a cat on the keyboard: what is called a
// badge has the shape of one, and after a silence a whole badge is read, whatever went before.

#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>

#include "kiosk/devices/typed_badges.h"
#include "kiosk/devices/typed_text.h"

namespace {
using namespace kiosk;
using namespace std::chrono_literals;

constexpr std::size_t kStroke = 4;  // bytes: code, code and action, time since the last

void must(bool holds) {
  if (!holds) std::abort();
}

void look_at(const std::optional<TypedBadge>& badge, std::size_t length) {
  if (!badge) return;
  must(badge->raw.size() >= 6 && badge->raw.size() <= 256);
  must(badge_in(badge->raw, length) == badge->raw);
}

Keystroke stroke_of(const std::uint8_t* bytes, Tick& now) {
  now += std::chrono::milliseconds{bytes[2] << (bytes[3] & 7)};
  const auto code = static_cast<std::uint16_t>(bytes[0] | (bytes[1] & 3) << 8);
  return {code, static_cast<Keystroke::Action>((bytes[1] >> 2) % 3), now};
}

// 12345678 and Enter, after a silence and with no key held down.
void must_be_heard(TypedBadges& badges, Tick now) {
  for (std::uint16_t code = 0; code < 1024; ++code)
    badges.take({code, Keystroke::Action::kReleased, now});
  now += 3s;
  std::optional<TypedBadge> heard;
  for (const int code : {2, 3, 4, 5, 6, 7, 8, 9, 28}) {
    auto badge = badges.take({static_cast<std::uint16_t>(code), Keystroke::Action::kPressed, now});
    if (badge) heard = badge;
  }
  must(heard && heard->raw == "12345678");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const TypedBadges::Rules rules{(data[0] & 2) != 0 ? 8U : 0U, (data[0] & 1) != 0};
  TypedBadges badges{rules};
  Tick now{1h};
  for (std::size_t at = 1; at + kStroke <= size; at += kStroke) {
    look_at(badges.take(stroke_of(data + at, now)), rules.length);
    if (data[at + 3] == 0xff) badges.lost(now);
    if (data[at + 3] == 0xfe) look_at(badges.silence(), rules.length);
  }
  must_be_heard(badges, now);
  return 0;
}
