// Events a second through HTTP and zstd into PostgreSQL, beside plain COPY of the same rows into
// the same table of the same server, over as many connections. Goal: at least half.

#include <pqxx/pqxx>

#include "sync/collector/store/postgres_rows.h"
#include "sync/collector/store/postgres_store.h"
#include "tests/bench/pushing_clients.h"
#include "tests/support/postgres_server.h"

namespace {
using namespace kiosk;
using namespace kiosk::bench;

// COPY into `entry` and a commit for each batch, nothing else.
void copy_all(const std::string& address, const TerminalInMemory& terminal, std::int64_t log) {
  pqxx::connection connection{address};
  for (int batch = 0; batch < kBatches; ++batch) {
    const sync::Addition rows = rows_of(terminal, batch);
    pqxx::work transaction{connection};
#if PQXX_VERSION_MAJOR < 7
    const std::vector<std::string> columns{"log", "seq", "hash", "event", "line"};
    pqxx::stream_to stream{transaction, "congso.entry", columns};
#else
    auto stream = pqxx::stream_to::table(transaction, {"congso", "entry"},
                                         {"log", "seq", "hash", "event", "line"});
#endif
    for (const sync::Line& line : rows.lines)
      stream << std::make_tuple(log, number(line.seq), sync::bytea(line.hash),
                                to_string(*line.event), line.text);
    stream.complete();
    transaction.commit();
  }
}

double copy_bare(PostgresServer& server, const std::vector<Client>& clients) {
  const std::string address = server.fresh_database();
  if (!sync::PostgresStore::open(address)) give_up("no store");
  const auto begun = Steady::now();
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < clients.size(); ++i)
    threads.emplace_back(
        [&, i] { copy_all(address, clients[i].terminal, static_cast<std::int64_t>(i) + 1); });
  for (std::thread& thread : threads) thread.join();
  return std::chrono::duration<double>(Steady::now() - begun).count();
}

struct Round {
  double pushed = 0;
  double bare = 0;
};

Round round(PostgresServer& server, const Clock& clock) {
  const TemporaryFolder folder;
  NoLog log;
  sync::ServeOptions options;
  options.address.port = 0;
  options.store = {"", server.fresh_database()};
  options.key_file = (folder / "key").string();
  options.limits.rate = {1e9, 1e9};
  auto collector = sync::Collector::start(options, clock, log);
  if (!collector) give_up("no collector");
  const std::string url = "http://127.0.0.1:" + std::to_string(collector.value()->port());
  const auto clients = clients_of(*collector.value(), url, clock.now());
  const double pushed = push_all(clients, url);
  collector.value().reset();
  return {pushed, copy_bare(server, clients)};
}

}  // namespace

int main() {
  const SystemClock clock;
  PostgresServer server;
  constexpr int kRounds = 3;
  constexpr double kAll = double{kTerminals} * kBatches * kEvents;
  std::vector<double> pushed;
  std::vector<double> bare;
  std::vector<double> ratios;
  for (int i = 0; i < kRounds; ++i) {
    const Round done = round(server, clock);
    pushed.push_back(kAll / done.pushed);
    bare.push_back(kAll / done.bare);
    ratios.push_back(done.bare / done.pushed);
  }
  std::printf("| events a second, %d terminals, batches of %d | median of %d |\n| --- | --- |\n",
              kTerminals, kEvents, kRounds);
  std::printf("| through HTTP, zstd and every check into PostgreSQL | %.0f |\n", median(pushed));
  std::printf("| plain COPY of the same rows into the same table | %.0f |\n", median(bare));
  std::printf("| share (goal: at least 50 %%) | %.0f %% |\n", 100 * median(ratios));
  return median(ratios) >= 0.5 ? 0 : 1;
}
