// Covered by tests/collector/store_test.cpp.
#include "sync/collector/store/postgres_pool.h"

#include "kiosk/base/text.h"

namespace kiosk::sync {
namespace {

constexpr int kMostConnections = 12;
constexpr std::chrono::seconds kPatience{5};  // protocol §3: queued up to 5 s

// `local` and `off` answer before the commit is on disk; what waits for a standby too is kept.
constexpr const char* kSafeCommits =
    "SELECT set_config('synchronous_commit', 'on', false)"
    " WHERE current_setting('synchronous_commit') IN ('off', 'local')";
constexpr const char* kSettings[] = {
    "SET search_path TO congso",          "SET statement_timeout TO '60s'",
    "SET lock_timeout TO '5s'",           "SET idle_in_transaction_session_timeout TO '60s'",
    "SET client_min_messages TO warning", kSafeCommits};

std::unique_ptr<pqxx::connection> connected(const std::string& address) {
  auto connection = std::make_unique<pqxx::connection>(address);
#if PQXX_VERSION_MAJOR < 7
  // Version 7 does so by itself: a connection that was lost is never made again behind our back,
  // without its settings and with half a transaction gone.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
  connection->inhibit_reactivation(true);
#pragma GCC diagnostic pop
#endif
  pqxx::nontransaction session{*connection};
  for (const char* setting : kSettings) session.exec(setting);
  return connection;
}

bool starts(const std::string& state, const char* prefix) { return state.rfind(prefix, 0) == 0; }

}  // namespace

Error postgres_error(const std::exception& thrown) {
  const std::string what = "store: " + one_line(thrown.what());
  const auto* sql = dynamic_cast<const pqxx::sql_error*>(&thrown);
  if (sql == nullptr || dynamic_cast<const pqxx::in_doubt_error*>(&thrown) != nullptr)
    return {Fault::kTryLater, what};
  const std::string state = sql->sqlstate();
  if (starts(state, "53")) return {Fault::kNoRoom, what};      // disk, memory, connections
  if (starts(state, "23505")) return {Fault::kRefused, what};  // somebody else was there first
  const bool passing = state.empty() || starts(state, "40") || starts(state, "55") ||
                       starts(state, "57") || starts(state, "08") || starts(state, "25006");
  return {passing ? Fault::kTryLater : Fault::kBadData, what};
}

Result<std::unique_ptr<PostgresPool>> PostgresPool::open(const std::string& address) {
  std::unique_ptr<PostgresPool> pool{new PostgresPool{address}};
  const auto reached = pool->with([](pqxx::connection&) { return Nothing{}; });
  if (!reached) return reached.error();
  return std::unique_ptr<PostgresPool>{std::move(pool)};
}

std::unique_ptr<pqxx::connection> PostgresPool::lend() {
  std::unique_lock lock{mutex_};
  if (!freed_.wait_for(lock, kPatience,
                       [this] { return !idle_.empty() || lent_ < kMostConnections; }))
    return nullptr;
  ++lent_;
  if (!idle_.empty()) {
    auto connection = std::move(idle_.back());
    idle_.pop_back();
    return connection;
  }
  lock.unlock();
  return connected(address_);
}

void PostgresPool::give_back(std::unique_ptr<pqxx::connection> connection) {
  {
    const std::lock_guard lock{mutex_};
    --lent_;
    idle_.push_back(std::move(connection));
  }
  freed_.notify_one();
}

void PostgresPool::drop() {
  std::vector<std::unique_ptr<pqxx::connection>> dead;
  {
    const std::lock_guard lock{mutex_};
    --lent_;
    dead.swap(idle_);
  }
  freed_.notify_one();
}

}  // namespace kiosk::sync
