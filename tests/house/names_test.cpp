// One name is one type: two headers that give it to two would let the linker take either, and a
// program that crashes is the best that can come of it.

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>

namespace {
namespace fs = std::filesystem;

using Places = std::map<std::string, std::set<std::string>>;  // by the whole name

void read_header(const fs::path& header, Places& places) {
  static const std::regex kSpace{R"(^namespace ([\w:]+) \{.*)"};
  static const std::regex kType{R"(^(?:struct|class|enum class) (\w+)\s*(?:\{.*|: .*|final.*)?$)"};
  static const std::regex kOther{R"(^using (\w+) =.*)"};
  std::ifstream file{header};
  std::string space;
  std::smatch found;
  for (std::string line; std::getline(file, line);) {
    if (std::regex_match(line, found, kSpace)) space = found[1];
    if (std::regex_match(line, found, kType) || std::regex_match(line, found, kOther))
      places[space + "::" + found[1].str()].insert(header.string());
  }
}

Places types_of_all_headers() {
  Places places;
  const fs::path root{CONGSO_SOURCE_DIR};
  for (const char* folder : {"config", "kiosk", "sync", "display", "tests"})
    for (const auto& each : fs::recursive_directory_iterator{root / folder})
      if (each.path().extension() == ".h") read_header(each.path(), places);
  return places;
}

TEST_SUITE_BEGIN("house");

TEST_CASE("no two headers give one name to two types") {
  const Places places = types_of_all_headers();
  REQUIRE(places.size() > 500);
  for (const auto& [name, headers] : places) {
    CAPTURE(name);
    CHECK(headers.size() == 1);
  }
}

TEST_SUITE_END();

}  // namespace
