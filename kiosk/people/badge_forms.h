#pragma once
// The forms one card's number takes on different readers: narrower, and in other byte orders
// (domain B9, tests/vectors/rfid_vectors.tsv).

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace kiosk {

// Collects canonical forms: each once, the widest first, those of one width in the order they were
// added. Nothing but zeros is no card, and is left out.
class BadgeForms {
 public:
  // Upper-case hex of `width` bytes, most significant first.
  void add(std::uint64_t value, std::size_t width);
  void add_text(const std::string& form);

  void add_24(std::uint64_t value);  // Wiegand 26, 8D: nothing but itself
  void add_32(std::uint64_t value);  // either byte order, each byte's bits reversed, low 24 of each
  void add_40(
      std::uint64_t value);  // nibbles swapped, and low 32 and 24 of both; either byte order
  void add_56(std::uint64_t value);  // either byte order, what a 4-byte reader makes of it, low 32

  std::vector<std::string> forms() &&;

 private:
  void add_narrow(std::uint64_t value);

  std::vector<std::string> forms_;
};

std::string hex_form(std::uint64_t value, std::size_t width);

}  // namespace kiosk
