#include "kiosk/people/keyboard_repair.h"

#include <doctest/doctest.h>

namespace kiosk::test {

TEST_SUITE_BEGIN("keyboard repair");

TEST_CASE("the real case of a French keyboard is read") {
  CHECK(keyboard_repaired("-&\"àè-ààà\"è-ç") == "6130760003769");
}

TEST_CASE("all ten digits of a Vietnamese keyboard are read") {
  CHECK(keyboard_repaired("ăâêô\u0300\u0309\u0303\u0301\u0323đ") == "1234567890");
}

TEST_CASE("a mark that was joined to the letter before it is taken off again") {
  CHECK(keyboard_repaired("ằẩẽ") == "1526E7");  // ă+grave, â+hook, E+tilde
}

TEST_CASE("a line that no such keyboard wrote stays as it is") {
  CHECK(keyboard_repaired("0040856634") == "0040856634");
  CHECK(keyboard_repaired("Nguyễn Văn An") == "Nguyễn Văn An");
  CHECK(keyboard_repaired("01026F6C3A") == "01026F6C3A");
}

TEST_SUITE_END();
}  // namespace kiosk::test
