#pragma once
// What one raw line of a badge reader may mean. The same card reads differently on different
// readers (domain B9): each possible number becomes a candidate, and a card is known again when
// two readings share one.
//
// Canonical: upper-case hex, most significant byte first, as many digits as the reading proves
// (interfaces.md, `congso badge normalise`). Personal data: never logged, never stored.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kiosk {

struct BadgeNumber {
  std::string raw;
  std::string canonical;                // the likeliest meaning
  std::vector<std::string> candidates;  // every meaning, the widest first; never empty
  std::string_view format;              // of the likeliest: 10H 8H 6H 14H 20H 10D 8D 12D 17D W26
                                        // 4H4H bytes CCCD
  bool random_uid = false;  // a number a phone invents anew at each tap: must not be enrolled
};

// Why a line is no badge.
enum class NotABadge : std::uint8_t {
  kEmpty,         // nothing between the prefix and the line ending
  kTooShort,      // fewer than six digits: somebody leant on a keyboard
  kTooLong,       // more than 256 bytes
  kNotText,       // a NUL, or bytes that are not UTF-8
  kHealthCard,    // the QR of a health insurance card (BHYT)
  kElectronicId,  // the QR of the VNeID application, which is not for attendance
  kUnreadable,    // text, but no number of any reader
};
std::string_view to_string(NotABadge why);  // "health card", in English

using BadgeLine = std::variant<BadgeNumber, NotABadge>;

// Takes off prefixes, suffixes and blanks, repairs what a French or a Vietnamese keyboard layout
// made of the digits, and works out the candidates: at most 40, in time linear in the line.
BadgeLine badge_line(std::string_view raw);

// The last three characters, all of a badge that is ever displayed.
std::string last_three(const BadgeNumber& number);

// How many digits of its canonical form the reading proves: all but leading zero bytes, which some
// readers only fill up with, and at least six.
std::size_t digits_proven(const BadgeNumber& number);

// The answer of `congso badge normalise` to one raw line: one line of JSON.
std::string normalised(std::string_view raw);

}  // namespace kiosk
