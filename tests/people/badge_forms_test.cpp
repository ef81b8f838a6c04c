#include "kiosk/people/badge_forms.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {

using Forms = std::vector<std::string>;

Forms of(void (BadgeForms::*add)(std::uint64_t), std::uint64_t value) {
  BadgeForms forms;
  (forms.*add)(value);
  return std::move(forms).forms();
}

}  // namespace

TEST_SUITE_BEGIN("badge forms");

TEST_CASE("32 bits: as read, last byte first, bits of each byte reversed, and the low 24 of each") {
  // E43AC9D2 → D2C93AE4; bit by bit E4 27, 3A 5C, C9 93, D2 4B.
  CHECK(of(&BadgeForms::add_32, 0xe43ac9d2) ==
        Forms{"E43AC9D2", "D2C93AE4", "275C934B", "3AC9D2", "C93AE4", "5C934B"});
}

TEST_CASE("40 bits: nibbles swapped, and last byte first") {
  const Forms forms = of(&BadgeForms::add_40, 0x01026f6c3a);

  CHECK(Forms(forms.begin(), forms.begin() + 3) == Forms{"01026F6C3A", "1020F6C6A3", "3A6C6F0201"});
}

TEST_CASE("56 bits: what a reader for four bytes makes of it") {
  const Forms forms = of(&BadgeForms::add_56, 0x04c43bc21c2680);

  CHECK(forms[0] == "04C43BC21C2680");
  CHECK(forms[1] == "80261CC23BC404");
  CHECK(forms[2] == "3BC40488");  // third, second, first byte, cascade tag
}

TEST_CASE("nothing but zeros is no card") {
  CHECK(of(&BadgeForms::add_24, 0).empty());
  CHECK(of(&BadgeForms::add_32, 0x12000000) == Forms{"12000000", "00000012", "48000000", "000012"});
}

TEST_SUITE_END();
}  // namespace kiosk::test
