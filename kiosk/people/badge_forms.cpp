#include "kiosk/people/badge_forms.h"

#include <algorithm>

namespace kiosk {
namespace {

constexpr std::uint64_t kLow24 = 0xff'ffff;
constexpr std::uint64_t kLow32 = 0xffff'ffff;
constexpr std::uint64_t kCascadeTag = 0x88;  // ISO 14443-3: "the rest of the number follows"

std::uint64_t bytes_reversed(std::uint64_t value, std::size_t width) {
  std::uint64_t reversed = 0;
  for (std::size_t i = 0; i < width; ++i, value >>= 8) reversed = reversed << 8 | (value & 0xff);
  return reversed;
}

std::uint64_t bits_reversed_in_bytes(std::uint64_t value) {
  value = (value & 0x5555'5555) << 1 | (value >> 1 & 0x5555'5555);
  value = (value & 0x3333'3333) << 2 | (value >> 2 & 0x3333'3333);
  return (value & 0x0f0f'0f0f) << 4 | (value >> 4 & 0x0f0f'0f0f);
}

std::uint64_t nibbles_swapped(std::uint64_t value) {
  return (value & 0x0f'0f0f'0f0f) << 4 | (value >> 4 & 0x0f'0f0f'0f0f);
}

// A reader for 4-byte numbers sees the first step of a 7-byte card: the cascade tag and the first
// three bytes, and most write them last byte first.
std::uint64_t first_step(std::uint64_t value) {
  return bytes_reversed(kCascadeTag << 24 | (value >> 32 & kLow24), 4);
}

}  // namespace

std::string hex_form(std::uint64_t value, std::size_t width) {
  static constexpr char kDigits[] = "0123456789ABCDEF";
  std::string text(width * 2, '0');
  for (std::size_t i = text.size(); i-- > 0; value >>= 4) text[i] = kDigits[value & 15];
  return text;
}

void BadgeForms::add_text(const std::string& form) {
  const bool there = std::find(forms_.begin(), forms_.end(), form) != forms_.end();
  if (!there && form.find_first_not_of('0') != form.npos) forms_.push_back(form);
}

void BadgeForms::add(std::uint64_t value, std::size_t width) { add_text(hex_form(value, width)); }

void BadgeForms::add_24(std::uint64_t value) { add(value & kLow24, 3); }

void BadgeForms::add_narrow(std::uint64_t value) {
  add(value & kLow32, 4);
  add_24(value);
}

void BadgeForms::add_32(std::uint64_t value) {
  add_narrow(value);
  add_narrow(bytes_reversed(value, 4));
  add_narrow(bits_reversed_in_bytes(value));
}

// Turned round, the narrow forms would leave out the last byte, in which the cards of one delivery
// differ: only the whole is taken.
void BadgeForms::add_40(std::uint64_t value) {
  for (const std::uint64_t order : {value, nibbles_swapped(value)}) {
    add(order, 5);
    add_narrow(order);
  }
  add(bytes_reversed(value, 5), 5);
  add(bytes_reversed(value & kLow32, 4), 4);
}

void BadgeForms::add_56(std::uint64_t value) {
  for (const std::uint64_t order : {value, bytes_reversed(value, 7)}) {
    add(order, 7);
    add_narrow(first_step(order));
    add(bytes_reversed(first_step(order), 4), 4);
    add_narrow(order);
  }
}

std::vector<std::string> BadgeForms::forms() && {
  std::stable_sort(forms_.begin(), forms_.end(),
                   [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  return std::move(forms_);
}

}  // namespace kiosk
