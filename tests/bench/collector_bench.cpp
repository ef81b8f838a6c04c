// Events a second through HTTP and zstd into SQLite, beside bare batch inserts of the same rows
// into the same schema on the same disk. Goal: at least half.

#include <filesystem>

#include "sync/collector/store/sqlite_store.h"
#include "tests/bench/pushing_clients.h"

namespace {
using namespace kiosk;
using namespace kiosk::bench;

void run(sync::Database& database, const std::string& sql) {
  if (!database.run(sql)) give_up("the bare insert failed");
}

// One prepared INSERT into `entry`, one transaction a batch, nothing else.
double insert_bare(const std::string& path, const std::vector<Client>& clients) {
  auto store = sync::SqliteStore::open(path);  // for its tables
  if (!store) give_up("no store");
  store.value().reset();
  auto database = sync::Database::open_writing(path);
  if (!database) give_up("no database");
  run(database.value(), "PRAGMA foreign_keys=OFF");
  std::vector<std::vector<sync::Addition>> all;
  for (const Client& client : clients) {
    all.emplace_back();
    for (int b = 0; b < kBatches; ++b) all.back().push_back(rows_of(client.terminal, b));
  }
  sync::Statement insert{database.value(),
                         "INSERT INTO entry (log, seq, hash, event, line) VALUES (?, ?, ?, ?, ?)"};
  const auto begun = Steady::now();
  for (std::size_t b = 0; b < kBatches; ++b)
    for (std::size_t c = 0; c < all.size(); ++c) {
      run(database.value(), "BEGIN IMMEDIATE");
      for (const sync::Line& line : all[c][b].lines)
        if (!insert.begin()
                 .bind(static_cast<std::int64_t>(c + 1))
                 .bind(number(line.seq))
                 .bind(line.hash)
                 .bind(line.event->bytes)
                 .bind(line.text)
                 .done())
          give_up("the bare insert failed");
      run(database.value(), "COMMIT");
    }
  return std::chrono::duration<double>(Steady::now() - begun).count();
}

struct Round {
  double pushed = 0;
  double bare = 0;
};

Round round(const Clock& clock) {
  const TemporaryFolder folder;
  NoLog log;
  sync::ServeOptions options;
  options.address.port = 0;
  options.store = {(folder / "collector.db").string(), ""};
  auto collector = sync::Collector::start(options, clock, log);
  if (!collector) give_up("no collector");
  const std::string url = "http://127.0.0.1:" + std::to_string(collector.value()->port());
  const auto clients = clients_of(*collector.value(), url, clock.now());
  const double pushed = push_all(clients, url);
  collector.value().reset();
  return {pushed, insert_bare((folder / "bare.db").string(), clients)};
}

}  // namespace

int main() {
  const SystemClock clock;
  constexpr int kRounds = 3;
  constexpr double kAll = double{kTerminals} * kBatches * kEvents;
  std::vector<double> pushed;
  std::vector<double> bare;
  std::vector<double> ratios;
  for (int i = 0; i < kRounds; ++i) {
    const Round done = round(clock);
    pushed.push_back(kAll / done.pushed);
    bare.push_back(kAll / done.bare);
    ratios.push_back(done.bare / done.pushed);
  }
  std::printf("| events a second, %d terminals, batches of %d | median of %d |\n| --- | --- |\n",
              kTerminals, kEvents, kRounds);
  std::printf("| through HTTP, zstd and every check into SQLite | %.0f |\n", median(pushed));
  std::printf("| bare inserts of the same rows | %.0f |\n", median(bare));
  std::printf("| share (goal: at least 50 %%) | %.0f %% |\n", 100 * median(ratios));
  return median(ratios) >= 0.5 ? 0 : 1;
}
