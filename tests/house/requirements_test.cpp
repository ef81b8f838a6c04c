// tests/requirements.tsv keeps the thread from what was asked to the test that shows it.

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

namespace {
namespace fs = std::filesystem;

std::string text_of(const fs::path& file) {
  std::ostringstream text;
  text << std::ifstream{file}.rdbuf();
  return text.str();
}

// Every string in a test source, pieces that the formatter has split joined again.
std::string all_tests() {
  std::string all;
  for (const auto& file : fs::recursive_directory_iterator{fs::path{CONGSO_SOURCE_DIR} / "tests"})
    if (file.path().string().ends_with("_test.cpp")) all += text_of(file.path());
  for (std::size_t at = 0; (at = all.find("\"\n", at)) != all.npos;) {
    const auto next = all.find_first_not_of(" \n", at + 1);
    if (next != all.npos && all[next] == '"')
      all.erase(at, next - at + 1);
    else
      ++at;
  }
  return all;
}

}  // namespace

TEST_SUITE_BEGIN("house");

TEST_CASE("every requirement names a test that exists and where a person meets it") {
  const std::string tests = all_tests();
  std::set<std::string> ids;
  std::istringstream lines{text_of(fs::path{CONGSO_SOURCE_DIR} / "tests/requirements.tsv")};
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || line[0] == '#') continue;
    CAPTURE(line);
    const auto first = line.find('\t');
    const auto second = line.find('\t', first + 1);
    REQUIRE(second != std::string::npos);
    CHECK(ids.insert(line.substr(0, first)).second);
    CHECK(tests.find('"' + line.substr(first + 1, second - first - 1) + '"') != std::string::npos);
    CHECK(second + 1 < line.size());
  }
  CHECK(ids.size() > 100);
}

TEST_SUITE_END();
