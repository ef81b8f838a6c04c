// Row 53 of the fault matrix: little that wants to become much. The collector stops reading where a
// batch has to end, and holds no more than that.

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "sync/wire.h"
#include "tests/support/collector_program.h"
#include "tests/support/fault_rounds.h"

namespace kiosk::test {
namespace {

std::int64_t kilobytes_of(pid_t pid, const std::string& what) {
  std::ifstream status{"/proc/" + std::to_string(pid) + "/status"};
  for (std::string line; std::getline(status, line);)
    if (line.rfind(what, 0) == 0) return std::stoll(line.substr(what.size()));
  return 0;
}

}  // namespace

TEST_SUITE_BEGIN("faults");

TEST_CASE_FIXTURE(CollectorProgram,
                  "a frame that would inflate without end is stopped, and costs 4 MiB at most") {
  const int rounds = fault_rounds(20, 200);
  start();
  TerminalInMemory terminal = enrolled("Sảnh");
  terminal.record(400);
  REQUIRE(send(terminal.push(1, 400)).status == 200);
  const auto zeros = sync::deflated(std::string(std::size_t{64} << 20, '0'));
  const auto nested = sync::deflated(zeros);
  terminal.record(1);
  sync::Request ordinary = terminal.push(401, 401);
  const auto before = kilobytes_of(process().pid(), "VmHWM:");

  int refused = 0;
  for (int i = 0; i < rounds; ++i) {
    sync::Request bomb = ordinary;
    bomb.body = i % 2 == 0 ? zeros : nested;
    const int status = send(bomb).status;
    CHECK((status == 413 || status == 415 || status == 422));
    ++refused;
  }

  const auto grown = kilobytes_of(process().pid(), "VmHWM:") - before;
  CHECK(grown <= 4 * 1'024);
  CHECK(send(ordinary).status == 200);  // and nobody else was kept waiting
  MESSAGE(refused, " bombs of ", zeros.size(), " bytes for 64 MiB: the collector grew by ", grown,
          " KiB");
}

TEST_SUITE_END();

}  // namespace kiosk::test
