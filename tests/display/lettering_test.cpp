#include "display/lettering.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {

using display::balanced;
using display::count_lines;
using display::take_line;

// Every letter is ten wide, marks and all.
float tens(std::string_view words) {
  float width = 0;
  for (const char byte : words)
    if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80) width += 10;
  return width;
}

std::string shortened_name(std::string_view name, float width) {
  auto shorter = display::text_to_shorten(name, *std::pmr::new_delete_resource());
  display::shorten_name(shorter, width, tens);
  return std::string{shorter};
}

std::string shortened_line(std::string_view text, float width) {
  auto shorter = display::text_to_shorten(text, *std::pmr::new_delete_resource());
  display::shorten_line(shorter, width, tens);
  return std::string{shorter};
}

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE("a line takes as many whole words as fit") {
  std::string_view rest = "Đã ghi nhận vào lúc bảy giờ";

  CHECK(take_line(rest, 110, tens) == "Đã ghi nhận");  // 11 letters
  CHECK(take_line(rest, 110, tens) == "vào lúc bảy");
  CHECK(take_line(rest, 110, tens) == "giờ");
  CHECK(rest.empty());
}

TEST_CASE("a word wider than the line stands alone on it") {
  std::string_view rest = "Trung-tâm-Phục-vụ ở đây";

  CHECK(take_line(rest, 50, tens) == "Trung-tâm-Phục-vụ");
  CHECK(take_line(rest, 50, tens) == "ở đây");
}

TEST_CASE("a line break in the text ends a line") {
  CHECK(count_lines("một\nhai", 1000, tens) == 2);
}

TEST_CASE("balanced lines are about equally long, and no more of them") {
  const float width = balanced("một hai ba bốn năm sáu", 180, tens);

  CHECK(count_lines("một hai ba bốn năm sáu", width, tens) == 2);
  CHECK(width < 150);  // "một hai ba" and "bốn năm sáu", not all but one
}

TEST_CASE("a name is shortened from the front, and its given name is never touched") {
  const std::string_view name = "Nguyễn Thị Hồng Phượng";  // 22 letters

  CHECK(shortened_name(name, 220) == "Nguyễn Thị Hồng Phượng");
  CHECK(shortened_name(name, 219) == "N. Thị Hồng Phượng");
  CHECK(shortened_name(name, 170) == "N. T. Hồng Phượng");
  CHECK(shortened_name(name, 160) == "Hồng Phượng");
  CHECK(shortened_name(name, 100) == "Phượng");
  CHECK(shortened_name(name, 50) == "Phượng");
}

TEST_CASE("the initial of Đặng and Ưng is a whole letter") {
  CHECK(shortened_name("Đặng Ưng Ân", 100) == "Đ. Ưng Ân");
}

TEST_CASE("a name keyed with spaces too many is shortened like any other") {
  CHECK(shortened_name("Trần  Thị Ân ", 100) == "T.  Thị Ân");
  CHECK(shortened_name(" Trần Ân", 60) == "T. Ân");
  CHECK(shortened_name("   ", 10).empty());
  CHECK(shortened_name("Ân ", 10) == "Ân");
}

TEST_CASE("shortening allocates nothing beyond the copy it works on") {
  const std::string name = "Đ Ý Ơ Ư Ạ Ẫ Ỗ Ự";
  std::array<std::byte, 64> room;
  std::pmr::monotonic_buffer_resource only{room.data(), room.size(),
                                           std::pmr::null_memory_resource()};

  auto shorter = display::text_to_shorten(name, only);
  display::shorten_name(shorter, 10, tens);

  CHECK(shorter == "Ự");
}

TEST_CASE("a line that is too long ends in three dots, between letters") {
  CHECK(shortened_line("Địa bàn", 70) == "Địa bàn");
  CHECK(shortened_line("Địa bàn", 60) == "Địa b…");
  CHECK(shortened_line("Địa bàn", 50) == "Địa…");
}

TEST_SUITE_END();
}  // namespace kiosk::test
