#pragma once
// Text inside the product is UTF-8 in NFC. What comes from outside passes one of these gates once.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

// The same text in NFC; none when the bytes are not UTF-8.
std::optional<std::string> nfc(std::string_view bytes);

// For search: lower case, marks taken off, đ as d ("Nguyễn Văn A" → "nguyen van a").
std::string folded(std::string_view text);

// CỘNG HÒA XÃ HỘI of "Cộng hòa xã hội": as agencies are named on papers.
std::string capitals(std::string_view text);

std::string lower_case(std::string_view text);  // họp giao ban

// One letter each as a person counts them: a base with all its marks, a sign of several code
// points. A caret stands between two of these.
std::vector<std::string> letter_by_letter(std::string_view text);

// For one line of a service log: control and bidirectional characters become \u{hex}, and bytes
// that are not UTF-8 become U+FFFD, so that nobody forges a second line.
std::string one_line(std::string_view bytes);

// How far apart two words are (Damerau-Levenshtein, by byte), for "did you mean".
std::size_t distance(std::string_view a, std::string_view b);

std::string_view trimmed(std::string_view text);  // without spaces, tabs, CR and LF at both ends

}  // namespace kiosk
