// Row 44 of the fault matrix: two collectors of one database, and the same batches at both.

#include <doctest/doctest.h>

#include <atomic>
#include <map>
#include <thread>

#include "sync/collector/log_audit.h"
#include "sync/curl_transport.h"
#include "tests/support/fault_rounds.h"
#include "tests/support/running_collector.h"

namespace kiosk::test {
namespace {

// A second collector beside the running one: same store, same key.
struct Pair : RunningCollector {
  // The rate of a terminal is for terminals gone wild, which is what these play.
  Pair() : RunningCollector(sync::IntakeLimits{{1e9, 1e9}}) {
    sync::ServeOptions options;
    options.limits.rate = {1e9, 1e9};
    options.address.port = 0;
    options.store = place();
    options.key_file = key_file();
    auto started = sync::Collector::start(options, clock, log);
    REQUIRE_MESSAGE(started, (started ? "" : started.error().what));
    second = std::move(started).value();
  }
  std::string url_of(int which) const {
    return "http://127.0.0.1:" + std::to_string(which == 0 ? port() : second->port());
  }
  std::unique_ptr<sync::Collector> second;
};

// All batches of a log in order over one line, until each is held; how often each status came.
std::map<int, int> push_in_order(const TerminalInMemory& terminal, const std::string& url,
                                 int batches, int events) {
  std::map<int, int> statuses;
  auto line = sync::CurlTransport::open({url, ""});
  for (int batch = 0; line && batch < batches;) {
    const auto answer =
        line.value()->send(terminal.push(batch * events + 1, (batch + 1) * events), {});
    const int status = answer ? answer.value().status : 0;
    ++statuses[status];
    if (status == 200) ++batch;
    if (status != 200 && status != 503) break;
  }
  return statuses;
}

}  // namespace

TEST_SUITE_BEGIN("province");

TEST_CASE("batches of one log at two collectors at once have one effect") {
  const int batches = fault_rounds(200, 10'000);
  constexpr int kEvents = 3;
  constexpr int kThreads = 8;
  Pair pair;
  TerminalInMemory terminal = pair.terminal(static_cast<std::size_t>(batches) * kEvents);
  std::vector<std::map<int, int>> told(kThreads);
  std::vector<std::thread> threads;

  for (int i = 0; i < kThreads; ++i)
    threads.emplace_back([&, i] {
      told[static_cast<std::size_t>(i)] =
          push_in_order(terminal, pair.url_of(i % 2), batches, kEvents);
    });
  for (std::thread& thread : threads) thread.join();

  CHECK(pair.stored(terminal.log) == terminal.lines);
  for (const auto& statuses : told) {
    CHECK(statuses.count(0) == 0);
    CHECK(statuses.at(200) == batches);
  }
  CHECK(pair.log.alarms() == 0);
  const auto audited = sync::audit(pair.read(), *pair.read().log(terminal.log).value());
  REQUIRE(audited);
  CHECK_FALSE(audited.value().first_bad);
  MESSAGE(batches, " batches at two collectors by ", kThreads, " lines: one effect each");
}

TEST_CASE_FIXTURE(Pair, "turns of an office's feed are without gap, whoever took the batches") {
  constexpr int kTerminals = 6;
  constexpr int kBatches = 20;
  std::vector<TerminalInMemory> terminals;
  for (int i = 0; i < kTerminals; ++i)
    terminals.push_back(terminal(kBatches * 2, "T" + std::to_string(i)));
  std::vector<std::thread> threads;

  for (std::size_t i = 0; i < kTerminals; ++i)
    threads.emplace_back(
        [&, i] { push_in_order(terminals[i], url_of(static_cast<int>(i) % 2), kBatches, 2); });
  for (std::thread& thread : threads) thread.join();

  const auto office = read().terminals().value().front().office_id;
  const auto fed = read().fed(office, 0, 1'000).value();
  REQUIRE(fed.size() == kTerminals * kBatches);
  std::uint64_t mark = 0;
  for (std::size_t i = 0; i < fed.size(); ++i) {
    CHECK(fed[i].turn == static_cast<std::int64_t>(i + 1));
    CHECK(fed[i].mark == (mark = sync::next_mark(mark, fed[i].log, fed[i].end)));
    CHECK(fed[i].lines == static_cast<std::int64_t>((i + 1) * 2));
  }
}

TEST_SUITE_END();

}  // namespace kiosk::test
