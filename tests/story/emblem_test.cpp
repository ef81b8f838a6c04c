// A terminal whose emblem has gone since `init`, with the real programs.

#include <doctest/doctest.h>

#include <fstream>

#include "tests/support/running_office.h"

namespace kiosk::test {
namespace {

std::size_t lines_with(const std::string& words, const std::vector<std::string>& lines) {
  std::size_t count = 0;
  for (const std::string& line : lines)
    if (line.find(words) != line.npos) ++count;
  return count;
}

}  // namespace

TEST_SUITE_BEGIN("story");

TEST_CASE("a terminal whose emblem is damaged says so once, and takes taps") {
  const VirtualScreen screen;
  RunningOffice office{1, false};
  const auto file = office.data() / "config/office.json";
  std::string text = text_of_file(file);
  text.insert(text.find('{') + 1, R"("emblem":"logo.png",)");
  std::ofstream{file} << text;
  std::ofstream{office.data() / "config/logo.png"} << "\x89PNG";

  office.start_kiosk();
  office.tap(0);

  CHECK(within(std::chrono::seconds{10}, [&] { return office.confirmations() == 1; }));
  CHECK(lines_with("emblem: expected a PNG or JPEG file",
                   lines_of_file(office.folder() / "kiosk.log")) == 1);
}

TEST_SUITE_END();
}  // namespace kiosk::test
