// The public screen beside the terminal, both the real programs.

#include <doctest/doctest.h>
#include <signal.h>

#include <fstream>

#include "kiosk/base/calendar.h"
#include "tests/support/running_office.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

std::string today() { return iso_date(date_of(local_time(SystemClock{}.now().instant))); }

}  // namespace

TEST_SUITE_BEGIN("story: the public board");

TEST_CASE("a day off entered while kiosk and board run changes what the board says") {
  const VirtualScreen screen;
  RunningOffice office{1, false};
  office.start_kiosk();
  const TemporaryFolder pictures;  // a new one for each new call
  const Process board{{program("congso-kiosk"), "--role", "board", "--data", office.data(),
                       "--window", "1280x720", "--screenshot", pictures.path()},
                      {}};
  REQUIRE(within(20s, [&] { return std::filesystem::exists(pictures / "01-idle.png"); }));

  const auto list = office.folder() / "calendar.csv";
  std::ofstream{list} << "date,kind,name\n" << today() << ",off,Nghỉ tránh bão\n";
  REQUIRE(office.congso({"import", "calendar", list}).code == 0);

  CHECK(within(20s, [&] { return std::filesystem::exists(pictures / "02-idle.png"); }));
  CHECK_FALSE(std::filesystem::exists(pictures / "03-idle.png"));
}

TEST_CASE(
    "a public screen in a folder of its own is told by the collector, and holds nobody's words") {
  const VirtualScreen screen;
  RunningOffice office{2};
  office.start_kiosk();
  const auto alone = (office.folder() / "board").string();
  const auto congso = [&](std::vector<std::string> words) {
    words.insert(words.begin(), program("congso"));
    words.insert(words.end(), {"--data", alone});
    return outcome_of(words);
  };
  REQUIRE(congso({"init", "--config", (office.folder() / "terminal.json").string()}).code == 0);
  const auto code = office.congso_collector(
      {"enrol", "--office", "PHUONG THU", "--terminal", "Bảng công khai", "--role", "board"});
  REQUIRE(congso({"enrol", "--collector", office.url(), "--code",
                  code.out.substr(0, code.out.find('\n'))})
              .code == 0);
  const TemporaryFolder pictures;
  Process board{{program("congso-kiosk"), "--role", "board", "--data", alone, "--window",
                 "1280x720", "--screenshot", pictures.path()},
                {}};
  REQUIRE(within(20s, [&] { return std::filesystem::exists(pictures / "01-idle.png"); }));

  const auto list = office.folder() / "calendar.csv";
  std::ofstream{list} << "date,kind,name\n" << today() << ",off,Nghỉ tránh bão\n";
  REQUIRE(office.congso({"import", "calendar", list}).code == 0);
  office.tap(0);

  CHECK(within(30s, [&] { return std::filesystem::exists(pictures / "02-idle.png"); }));
  CHECK(within(20s, [&] {
    return congso({"events", "--every", "--kind", "attendance."}).out.find("arrived") !=
           std::string::npos;
  }));
  CHECK(congso({"events", "--every", "--kind", "badge."}).out.empty());  // only their digests
  CHECK(congso({"verify"}).code == 0);
  board.send(SIGTERM);
  CHECK(board.wait() == 0);
}

TEST_SUITE_END();
}  // namespace kiosk::test
