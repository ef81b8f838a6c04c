#pragma once
// Is what was typed a badge? Told by its shape alone, never by its pace. Pure.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk {

// The number within `typed`, without the sentinels around it; none when it is no badge: eight to
// twenty hex digits with at most separators between them (every form of domain B9 but the shortest,
// which need `length`), or a citizen card's QR. With a `length` other than 0: exactly so many
// characters. Personal data.
std::optional<std::string> badge_in(std::string_view typed, std::size_t length);

// Does `typed` begin and end with the sentinels of a magnetic stripe (`;…?`, `%…?`)?
bool is_framed(std::string_view typed);

}  // namespace kiosk
