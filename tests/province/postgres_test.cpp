// What PostgreSQL has to promise, and what the collector makes of what it says.

#include "sync/collector/store/postgres_store.h"

#include <doctest/doctest.h>

#include <future>

#include "sync/collector/store/postgres_schema.h"
#include "tests/support/postgres_server.h"
#include "tests/support/running_collector.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

}  // namespace

TEST_SUITE_BEGIN("province");

TEST_CASE("a server that may lose what it says it keeps is refused, and told why") {
  for (const std::string setting : {"fsync", "full_page_writes"}) {
    PostgresServer careless{{setting + "=off"}};

    const auto opened = sync::PostgresStore::open(careless.fresh_database());

    REQUIRE_FALSE(opened);
    CHECK(opened.error().fault == Fault::kBadData);
    CHECK(opened.error().what.find(setting + "=off") != std::string::npos);
  }
}

TEST_CASE("a server whose commits answer too early is told to answer later") {
  PostgresServer hasty{{"synchronous_commit=off"}};
  auto pool = sync::PostgresPool::open(hasty.fresh_database());
  REQUIRE(pool);

  const auto setting = pool.value()->with([](pqxx::connection& connection) {
    pqxx::nontransaction session{connection};
    return session.exec("SHOW synchronous_commit")[0][0].as<std::string>();
  });

  CHECK(setting.value() == "on");
}

TEST_CASE("an empty database has no store to be read, and says so") {
  const auto reader = sync::OwnPostgresReader::open(PostgresServer::shared().fresh_database());

  REQUIRE_FALSE(reader);
  CHECK(reader.error().what == "there is no store in the database");
}

TEST_CASE("a server that is not there is tried again, and its password is never told") {
  const auto opened = sync::PostgresStore::open("postgresql://congso:s3cret@127.0.0.1:1/none");

  REQUIRE_FALSE(opened);
  CHECK(opened.error().fault == Fault::kTryLater);
  CHECK(opened.error().what.find("s3cret") == std::string::npos);
}

TEST_CASE("several collectors may make the store at once") {
  const std::string address = PostgresServer::shared().fresh_database();
  std::vector<std::future<bool>> starting;
  for (int i = 0; i < 4; ++i)
    starting.push_back(std::async(std::launch::async,
                                  [&address] { return sync::PostgresStore::open(address).ok(); }));

  for (auto& one : starting) CHECK(one.get());
}

TEST_CASE("a store of a later version that this program does not know is not touched") {
  const std::string address = PostgresServer::shared().fresh_database();
  REQUIRE(sync::PostgresStore::open(address));
  PostgresServer::shared().told_of(address, "UPDATE congso.version SET oldest = 2");

  const auto opened = sync::PostgresStore::open(address);

  REQUIRE_FALSE(opened);
  CHECK(opened.error().what == "the store is of a later version than this program knows");
}

TEST_CASE("what a later version has added is left where it is") {
  const std::string address = PostgresServer::shared().fresh_database();
  REQUIRE(sync::PostgresStore::open(address));
  PostgresServer::shared().told_of(address,
                                   "ALTER TABLE congso.entry ADD COLUMN later text DEFAULT 'x';"
                                   "CREATE TABLE congso.later (a int)");

  CHECK(sync::PostgresStore::open(address).ok());
}

TEST_CASE_FIXTURE(RunningCollector, "entries are neither removed nor moved in the database") {
  TerminalInMemory terminal = this->terminal(2);
  REQUIRE(send(terminal.push(1, 2)).status == 200);
  auto pool = sync::PostgresPool::open(place().postgresql);
  REQUIRE(pool);

  for (const char* sql : {"DELETE FROM entry", "UPDATE entry SET seq = 9 WHERE seq = 1",
                          "UPDATE entry SET hash = '\\x00'"})
    CHECK_FALSE(pool.value()->with([&](pqxx::connection& connection) {
      pqxx::work transaction{connection};
      transaction.exec(sql);
      transaction.commit();
      return Nothing{};
    }));
}

TEST_SUITE_END();

}  // namespace kiosk::test
