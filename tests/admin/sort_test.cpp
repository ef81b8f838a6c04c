#include "kiosk/admin/sort_command.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace kiosk::test {
namespace {

using Strings = std::vector<std::string>;

Strings names_of_the_list() {
  std::ifstream file{std::filesystem::path{CONGSO_SOURCE_DIR} / "tests/vectors/name_sort.txt"};
  Strings names;
  for (std::string line; std::getline(file, line);) names.push_back(line);
  return names;
}

}  // namespace

TEST_SUITE_BEGIN("admin");

TEST_CASE("names are in Vietnamese order, whatever order they came in") {
  const Strings right = names_of_the_list();
  REQUIRE(right.size() == 17);
  Strings turned = right;
  std::reverse(turned.begin(), turned.end());
  Strings shifted = right;
  std::rotate(shifted.begin(), shifted.begin() + 7, shifted.end());

  CHECK(admin::names_in_order(turned) == right);
  CHECK(admin::names_in_order(shifted) == right);
}

TEST_CASE("letters come before tones, and tones in the order of schoolbooks") {
  CHECK(admin::names_in_order({"Đức", "Dũng", "Dung", "Dục", "Ân", "Ánh", "Anh", "An"}) ==
        Strings{"An", "Anh", "Ánh", "Ân", "Dục", "Dung", "Dũng", "Đức"});
  CHECK(admin::names_in_order({"Mạ", "Má", "Mã", "Mả", "Mà", "Ma"}) ==
        Strings{"Ma", "Mà", "Mả", "Mã", "Má", "Mạ"});
}

TEST_CASE("of one given name the middle name decides, then the family's") {
  CHECK(admin::names_in_order({"Lê Văn An", "Trần An", "Vũ Hoài An", "Bùi Văn An"}) ==
        Strings{"Trần An", "Vũ Hoài An", "Bùi Văn An", "Lê Văn An"});
}

TEST_CASE("a line that is no UTF-8 stands somewhere, and none is lost") {
  CHECK(admin::names_in_order({"\xff\xfe", "", "An"}).size() == 3);
}

TEST_SUITE_END();
}  // namespace kiosk::test
