// A copy of the collector's store, taken while it runs and put back: what came since, the terminals
// bring again. Of a store in a file; a database has its own tools.

#include "sync/collector/store/store_backup.h"

#include <doctest/doctest.h>
#include <signal.h>

#include <fstream>

#include "tests/support/collector_program.h"

namespace kiosk::test {

TEST_SUITE_BEGIN("collector, in a file");

TEST_CASE_FIXTURE(CollectorProgram, "a backup put back lacks what came since, and says so") {
  start();
  TerminalInMemory terminal = enrolled("Sảnh");
  terminal.record(6);
  REQUIRE(send(terminal.push(1, 3)).status == 200);
  const auto copy = (folder() / "copy.db").string();
  const auto backed_up = run({"backup", copy});
  REQUIRE_MESSAGE(backed_up.code == 0, backed_up.err);
  REQUIRE(send(terminal.push(4, 6)).status == 200);

  const auto while_it_runs = run({"restore", copy});
  process().send(SIGTERM);
  REQUIRE(process().wait() == 0);
  const auto restored = run({"restore", copy});
  start();

  CHECK(while_it_runs.code == 3);
  REQUIRE_MESSAGE(restored.code == 0, restored.err);
  CHECK(restored.out.find(".before-") != std::string::npos);
  CHECK(exported(terminal.log).size() == 3);
  CHECK(send(terminal.push(4, 6)).status == 200);  // the terminal heals it
  CHECK(exported(terminal.log) == terminal.lines);
  CHECK(run({"verify", "--log", to_string(terminal.log)}).code == 0);
}

TEST_CASE_FIXTURE(CollectorProgram, "a damaged copy, and what is no store, are not put back") {
  start();
  TerminalInMemory terminal = enrolled("Sảnh");
  terminal.record(3);
  REQUIRE(send(terminal.push(1, 3)).status == 200);
  const auto copy = folder() / "copy.db";
  REQUIRE(run({"backup", copy.string()}).code == 0);
  process().send(SIGTERM);
  REQUIRE(process().wait() == 0);
  const auto size = std::filesystem::file_size(copy);
  std::filesystem::resize_file(copy, size / 2);
  std::ofstream{folder() / "other.db"} << "not a database";

  CHECK(run({"restore", copy.string()}).code == 2);
  CHECK(run({"restore", (folder() / "other.db").string()}).code == 2);
  CHECK(run({"restore", (folder() / "none.db").string()}).code == 2);
  start();
  CHECK(exported(terminal.log) == terminal.lines);
}

TEST_CASE_FIXTURE(CollectorProgram, "a backup never writes over something") {
  start();
  std::ofstream{folder() / "mine"} << "kept";

  CHECK(run({"backup", (folder() / "mine").string()}).code == 2);
  CHECK(std::filesystem::file_size(folder() / "mine") == 4);
}

TEST_SUITE_END();

}  // namespace kiosk::test
