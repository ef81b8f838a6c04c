// An erasure while the terminal runs: through its hatch, and out of its views.

#include <doctest/doctest.h>

#include "kiosk/admin/erase_command.h"
#include "kiosk/admin/rebuild_command.h"
#include "kiosk/admin/verify_command.h"
#include "kiosk/terminal/terminal.h"
#include "tests/support/stopped_terminal.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;
using namespace std::chrono_literals;

bool anywhere_in(const fs::path& folder, const std::string& text) {
  for (const auto& file : fs::recursive_directory_iterator{folder})
    if (file.is_regular_file() && text_of_file(file.path()).find(text) != std::string::npos)
      return true;
  return false;
}

TEST_SUITE_BEGIN("terminal");

TEST_CASE("a running terminal forgets somebody who left, and derives the rest anew") {
  const StoppedTerminal stopped;
  const SystemClock clock;
  const std::string columns = "id,name,unit,title,category,roles,left\n";
  REQUIRE(stopped.import_list("staff", columns + "CB-1,Nguyễn Thị Hồng Phượng,Văn phòng,,,,\n" +
                                           "CB-2,Lê Văn Bảy,Văn phòng,,,,\n") == 0);
  auto opened = Terminal::open(
      stopped.place(), {{}, {}, fs::path{CONGSO_SOURCE_DIR} / "assets/words"}, clock, [] {});
  REQUIRE(opened);
  REQUIRE(anywhere_in(stopped.root(), "Phượng"));
  REQUIRE(stopped.import_list("staff", columns + "CB-1,X,Văn phòng,,,,2026-08-21\n") == 0);

  const auto told = admin::erasure_told(stopped.root(), {"CB-1", "thôi việc"}, clock);
  REQUIRE_MESSAGE(told, (told ? "" : told.error().what));

  CHECK_FALSE(anywhere_in(stopped.root(), "Phượng"));
  CHECK(admin::verify(stopped.root()) == 0);
  CHECK(within(20s, [&] { return anywhere_in(stopped.folder().root, "Lê Văn Bảy"); }));
  CHECK(within(20s, [&] { return admin::rebuild(stopped.root(), true, clock) == 0; }));
  opened.value().reset();
  CHECK(admin::rebuild(stopped.root(), true, clock) == 0);
  CHECK_FALSE(anywhere_in(stopped.root(), "Phượng"));
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test
