// A disk that fails in the middle (reliability §3, row 8): nothing is confirmed that is not there,
// nothing more is written, and the next start tells what became of it.

#include <doctest/doctest.h>

#include "tests/support/killed_writer.h"

namespace kiosk::test {
namespace {

std::vector<std::string> failing_sync(int n) {
  return {"/usr/bin/strace",
          "-f",
          "-qq",
          "-o",
          "/dev/null",
          "-e",
          "trace=fdatasync",
          "-e",
          "inject=fdatasync:error=EIO:when=" + std::to_string(n)};
}

bool can_trace() {
  return outcome_of({"/usr/bin/strace", "-qq", "-e", "trace=none", "true"}).code == 0;
}

struct Outcomes {
  int unknown = 0;
  int not_opened = 0;
  int found_later = 0;
};

void check_round(int n, Outcomes& outcomes) {
  CAPTURE(n);
  WrittenLog written;
  const int code = written.write(12, failing_sync(n));

  const auto found = written.found();

  CHECK(found.fault == "");
  CHECK(written.lost(found) == 0);
  CHECK((code == 0 || code == 4 || code == 5));
  if (code == 4) ++outcomes.unknown;
  if (code == 5) ++outcomes.not_opened;
  for (const std::string& id : written.unknown()) {
    const auto stands = found.ids.find(id);
    const int times = stands == found.ids.end() ? 0 : stands->second;
    CHECK(times <= 1);
    CHECK(found.found_later.count(id) == static_cast<std::size_t>(times));
    outcomes.found_later += times;
  }
}

}  // namespace

TEST_SUITE_BEGIN("faults");

TEST_CASE("a failed sync is never confirmed, and the next start resolves it by event id") {
  if (!can_trace()) {
    MESSAGE("skipped: strace cannot trace here");
    return;
  }
  Outcomes outcomes;
  for (int n = 1; n <= 40; ++n) check_round(n, outcomes);
  MESSAGE("40 failed syncs: " << outcomes.unknown << " unknown, " << outcomes.not_opened
                              << " at the start, " << outcomes.found_later << " found later");
  CHECK(outcomes.unknown > 0);
}

TEST_CASE("after an unknown the process writes nothing more") {
  if (!can_trace()) {
    MESSAGE("skipped: strace cannot trace here");
    return;
  }
  WrittenLog written;
  REQUIRE(written.write(12, failing_sync(10)) == 4);

  CHECK(written.unknown().size() == 2);  // the one that failed, and the one asked for after it
}

TEST_SUITE_END();
}  // namespace kiosk::test
