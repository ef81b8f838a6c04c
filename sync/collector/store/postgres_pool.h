#pragma once
// PostgreSQL as values and faults: the only way the collector's store touches it. Several
// connections, each lent to one call; a broken one is dropped, and the next call makes another.

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <pqxx/pqxx>
#include <string>
#include <type_traits>
#include <vector>

#include "kiosk/base/result.h"

namespace kiosk::sync {

// What a call that threw amounts to. A commit whose answer was lost is kTryLater: who sent the
// batch sends it again, and is recognised. No password is ever in the words.
Error postgres_error(const std::exception& thrown);

// Safe from any thread.
class PostgresPool {
 public:
  // Made ready as every connection of the store: its own schema, commits that are on disk when they
  // are answered, limits on waiting. kTryLater when the server cannot be reached.
  static Result<std::unique_ptr<PostgresPool>> open(const std::string& address);

  // What `work` returns of a connection that is its own meanwhile; whatever pqxx throws becomes an
  // error here. kTryLater when none is free in time.
  template <class Work>
  auto with(Work work) -> Result<std::invoke_result_t<Work, pqxx::connection&>>;

  // As with(), in one transaction that is committed when `work` comes back with a value.
  template <class Work>
  auto transact(Work work) -> std::invoke_result_t<Work, pqxx::work&>;

 private:
  explicit PostgresPool(std::string address) : address_(std::move(address)) {}

  std::unique_ptr<pqxx::connection> lend();  // throws as pqxx; none when there is no room
  void give_back(std::unique_ptr<pqxx::connection> connection);
  void drop();  // one broke: all that are idle are of the same server

  const std::string address_;
  std::mutex mutex_;
  std::condition_variable freed_;
  std::vector<std::unique_ptr<pqxx::connection>> idle_;
  int lent_ = 0;
};

template <class Work>
auto PostgresPool::with(Work work) -> Result<std::invoke_result_t<Work, pqxx::connection&>> {
  std::unique_ptr<pqxx::connection> connection;
  try {
    connection = lend();
    if (!connection) return Error{Fault::kTryLater, "store: too much to do at once"};
    auto value = work(*connection);
    give_back(std::move(connection));
    return value;
  } catch (const pqxx::broken_connection& thrown) {
    drop();
    return postgres_error(thrown);
  } catch (const std::exception& thrown) {
    if (connection && connection->is_open())
      give_back(std::move(connection));
    else
      drop();
    return postgres_error(thrown);
  }
}

template <class Work>
auto PostgresPool::transact(Work work) -> std::invoke_result_t<Work, pqxx::work&> {
  auto done = with([&](pqxx::connection& connection) {
    pqxx::work transaction{connection};
    auto answer = work(transaction);
    if (answer) transaction.commit();
    return answer;
  });
  if (!done) return done.error();
  return std::move(done).value();
}

}  // namespace kiosk::sync
