#pragma once
// How far somebody has read an office's feed. Opaque to them (protocol §4).

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk::sync {

// Behind the first `lines` lines of the batch that follows `turn`. The mark of that turn tells
// whether this store is still the one that gave the position.
struct FeedPosition {
  std::int64_t turn = 0;
  std::int64_t lines = 0;
  std::uint64_t mark = 0;
  bool operator==(const FeedPosition&) const = default;
};

std::string to_string(const FeedPosition& position);
// Empty text is the beginning; none for what nobody was given.
std::optional<FeedPosition> feed_position_from(std::string_view text);

}  // namespace kiosk::sync
