#pragma once
// The letters an office writes with: what is not here cannot be shown.

#include <array>
#include <cstdint>

namespace kiosk::display {

// Pairs of first and last code point, ended by 0, as ImGui takes them.
constexpr std::array<std::uint16_t, 43> kLetters{
    0x20,   0x7E,    // ASCII
    0xA0,   0xA0,    // no-break space
    0xB0,   0xB0,    // °
    0xB7,   0xB7,    // ·
    0xC0,   0xFF,    // Western letters, among them half of the Vietnamese, and ×
    0x102,  0x103,   // Ă
    0x10C,  0x10D,   // Č, with Ĕ Ŏ Ŭ and Ƀ: names in Ê Đê and Ba Na
    0x110,  0x111,   // Đ
    0x114,  0x115,   // Ĕ
    0x128,  0x129,   // Ĩ
    0x14E,  0x14F,   // Ŏ
    0x168,  0x169,   // Ũ
    0x16C,  0x16D,   // Ŭ
    0x180,  0x180,   // ƀ
    0x1A0,  0x1A1,   // Ơ
    0x1AF,  0x1B0,   // Ư
    0x1EA0, 0x1EF9,  // every letter with two marks
    0x2013, 0x2014,  // – —
    0x2018, 0x201D,  // ‘ ’ “ ”
    0x2022, 0x2026,  // • …
    0x20AB, 0x20AB,  // ₫
    0};

// The large sizes show times only.
constexpr std::array<std::uint16_t, 5> kDigits{0x20, 0x20, 0x2D, 0x3A, 0};

}  // namespace kiosk::display
