// The public screen beside the terminal, both the real programs.

#include <doctest/doctest.h>

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

TEST_SUITE_END();
}  // namespace kiosk::test
