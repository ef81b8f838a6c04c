// Row 58 of the fault matrix: everything that can happen to a line and a collector, mixed, for
// weeks of told time. Nothing is lost or doubled, and nothing grows.

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <random>

#include "tests/support/fault_rounds.h"
#include "tests/support/real_line.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;
using What = LineFault::What;

std::int64_t open_files() {
  const fs::directory_iterator open{"/proc/self/fd"};
  return std::distance(begin(open), end(open));
}

std::int64_t resident_kilobytes() {
  std::ifstream status{"/proc/self/status"};
  for (std::string line; std::getline(status, line);)
    if (line.rfind("VmRSS:", 0) == 0) return std::stoll(line.substr(6));
  return 0;
}

struct Weeks : RealLine {
  void minute() {
    record(static_cast<int>(chance() % 4));
    switch (chance() % 12) {
      case 0: proxy.next({What::kCutRequest, chance() % 300, ""}); break;
      case 1: proxy.next({What::kResetAnswer, chance() % 300, ""}); break;
      case 2: proxy.next({What::kSwallowAnswer, 0, ""}); break;
      case 3: proxy.next({What::kDuplicate, 0, ""}); break;
      case 4: proxy.next({What::kAtOnce, 0, ""}); break;
      case 5: proxy.next({What::kPortal, 0, proxy.last_answer()}); break;
      case 6: proxy.replay(proxy.last_request()); break;
      default: break;
    }
    drain(20);
    pass(std::chrono::minutes{chance() % 30});
  }
  // Sometimes the collector starts again, now and then on an old copy.
  void night() {
    drain();
    collector.stop();
    const bool copied = chance() % 3 == 0;
    if (copied) collector.keep_backup();
    restart();
    if (!copied) return;
    for (int i = 0; i < 5; ++i) minute();
    collector.stop();
    collector.put_back();
    restart();
    ++put_back;
  }
  void restart() {
    collector.start();
    proxy.leads_to(collector.port());
  }

  std::mt19937 chance{58};
  int put_back = 0;
};

}  // namespace

TEST_SUITE_BEGIN("faults");

TEST_CASE_FIXTURE(Weeks,
                  "weeks of everything at once lose nothing, double nothing and grow nothing") {
  const int nights = fault_rounds(6, 120);
  for (int i = 0; i < 40; ++i) minute();
  night();
  const std::int64_t files = open_files();
  const std::int64_t memory = resident_kilobytes();

  for (int day = 0; day < nights; ++day) {
    for (int i = 0; i < 25; ++i) minute();
    night();
  }
  drain();

  CHECK(all_there());
  CHECK(open_files() <= files + 2);
  const auto held = static_cast<std::int64_t>(log.now().lines.size());
  CHECK(resident_kilobytes() - memory < 8'192 + held);  // the log itself lies in memory here
  MESSAGE(nights, " days, ", put_back, " stores put back, ", held,
          " events, none lost, none twice; ", open_files() - files, " files and ",
          resident_kilobytes() - memory, " KiB more than after the first");
}

TEST_SUITE_END();

}  // namespace kiosk::test
