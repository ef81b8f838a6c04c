// Row 43 of the fault matrix: PostgreSQL dies in the middle, again and again; and a primary that is
// lost for good while its standby was behind.

#include <doctest/doctest.h>

#include <poll.h>

#include <memory>
#include <random>
#include <thread>

#include "sync/collector/log_audit.h"
#include "tests/support/fault_rounds.h"
#include "tests/support/postgres_server.h"
#include "tests/support/real_line.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

// Pushes on while something else happens, as a terminal does that has no idea.
class Load {
 public:
  explicit Load(RealLine& line)
      : thread_([this, &line] {
          while (!done_) {
            line.record(3);
            line.drain(4);
          }
        }) {}
  ~Load() {
    done_ = true;
    thread_.join();
  }

 private:
  std::atomic<bool> done_{false};
  std::thread thread_;
};

bool whole(RealLine& line) {
  const auto log = line.collector.read().log(line.log.now().id);
  if (!log || !log.value()) return false;
  const auto audited = sync::audit(line.collector.read(), *log.value());
  return audited && !audited.value().first_bad;
}

}  // namespace

TEST_SUITE_BEGIN("province");

TEST_CASE("a server killed in the middle of batches loses nothing that was acknowledged") {
  const int rounds = fault_rounds(4, 100);
  PostgresServer server;
  OneStore stored_in{"", server.fresh_database()};
  RealLine line;
  std::mt19937 chance{43};

  for (int i = 0; i < rounds; ++i) {
    {
      const Load load{line};
      ::poll(nullptr, 0, static_cast<int>(100 + chance() % 400));
      if (i % 2 == 0)
        server.kill_dead();
      else
        server.stop_at_once();
    }
    const Seq acked = line.log.now().acked;
    server.start();
    REQUIRE(within(30s, [&] { return line.collector.read().log(line.log.now().id).ok(); }));
    CHECK(acked <= line.collector.read().log(line.log.now().id).value()->last);
    line.drain();
  }

  CHECK(line.all_there());
  CHECK(whole(line));
  MESSAGE(rounds, " deaths of the server, ", line.log.now().lines.size(),
          " events, none lost, none twice");
}

TEST_CASE("a standby that was behind becomes the primary, and the terminal heals what it lacks") {
  const int rounds = fault_rounds(1, 20);
  std::size_t healed = 0;
  for (int i = 0; i < rounds; ++i) {
    auto primary = std::make_unique<PostgresServer>();
    const std::string database = primary->fresh_database();
    const std::string name = database.substr(14, database.find('?') - 14);
    auto standby = PostgresServer::standby_of(*primary);
    OneStore stored_in{"", "postgresql:///" + name + "?host=" + primary->socket() + "," +
                               standby->socket() +
                               "&user=postgres&target_session_attrs=read-write"};
    RealLine line;
    line.record(40);
    line.drain();
    standby->fall_behind();  // it no longer hears of what the primary commits
    line.record(60);
    line.drain();
    const Seq acked = line.log.now().acked;
    CHECK(acked == Seq{100});

    primary->kill_dead();
    standby->promote();
    REQUIRE(within(30s, [&] { return line.collector.read().log(line.log.now().id).ok(); }));
    const Seq left = line.collector.read().log(line.log.now().id).value()->last;
    line.record(1);
    line.drain();

    CHECK(left < acked);  // or this proves nothing
    CHECK(line.all_there());
    CHECK(whole(line));
    CHECK(line.status().lost_by_collector == number(acked) - number(left));
    healed += static_cast<std::size_t>(number(acked) - number(left));
  }
  MESSAGE(rounds, " standbys promoted, ", healed, " events they lacked healed by the terminal");
}

// Without it the rows above would prove nothing: the same death, of a server that may answer before
// its disk has anything.
TEST_CASE("the canary: a server that answers before its disk does loses what it said yes to") {
  PostgresServer server{{"synchronous_commit=off", "wal_writer_delay=10s"}};
  const std::string database = server.fresh_database();
  server.told_of(database, "SET synchronous_commit=on; CREATE TABLE said (number INTEGER)");
  int lost = 0;
  for (int i = 1; i <= 10 && lost == 0; ++i) {
    server.told_of(database, "INSERT INTO said VALUES (" + std::to_string(i) + ")");
    server.kill_dead();
    server.start();
    const std::string name = database.substr(14, database.find('?') - 14);
    const int kept = std::stoi(server.told("SELECT count(*) FROM said", name));
    lost = i - kept;
  }

  CHECK(lost > 0);
}

TEST_SUITE_END();

}  // namespace kiosk::test
