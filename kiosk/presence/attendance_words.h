#pragma once
// The words of `attendance.*` and `tap.*` as they stand in the data; only the writing and the
// reading of them include this.

#include <algorithm>
#include <chrono>
#include <iterator>
#include <optional>
#include <string_view>

#include "kiosk/presence/attendance_events.h"

namespace kiosk::attendance_words {

inline constexpr std::string_view kMeanings[] = {"arrived", "left", "went_out", "came_back",
                                                 "stayed"};
inline constexpr std::string_view kErrands[] = {"", "lunch", "field", "official", "private"};
inline constexpr std::string_view kSaid[] = {"inferred", "person"};
inline constexpr std::string_view kWhy[] = {"unknown", "two_people", "closed"};
inline constexpr std::string_view kBases[] = {"own_words", "hours", "usual",
                                              "last_seen", "paper", "unknown_tap"};
inline constexpr std::string_view kAttendance = "attendance.";
inline constexpr std::chrono::minutes kLongestDay{52 *
                                                  60};  // two days on duty, and who comes after

template <class Enum, std::size_t N>
std::string_view word_of(const std::string_view (&words)[N], Enum value) {
  return words[static_cast<std::size_t>(value)];
}

template <class Enum, std::size_t N>
std::optional<Enum> value_of(const std::string_view (&words)[N], std::string_view word) {
  const auto* found = std::find(std::begin(words), std::end(words), word);
  if (found == std::end(words)) return {};
  return static_cast<Enum>(found - std::begin(words));
}

}  // namespace kiosk::attendance_words
