#pragma once
// What lies in the PostgreSQL store, read over connections of the pool.

#include "sync/collector/store/postgres_pool.h"
#include "sync/collector/store/store.h"

namespace kiosk::sync {

class PostgresReader : public StoreReader {
 public:
  explicit PostgresReader(PostgresPool& pool) : pool_(pool) {}

  Result<std::optional<Bearer>> bearer(const Hash& token_digest) override;
  Result<std::optional<CodeRecord>> code(const Hash& digest) override;
  Result<std::optional<OfficeKey>> office_key(OfficeId office) override;
  Result<std::optional<LogRecord>> log(const LogId& id) override;
  Result<std::optional<LogKey>> key_at(const LogId& log, Seq last) override;
  Result<std::optional<Hash>> hash_at(const LogId& log, Seq seq) override;
  Result<std::vector<TerminalRecord>> terminals() override;
  Result<std::vector<LogRecord>> logs_of(TerminalId terminal) override;
  Result<std::string> office_of(const LogId& log) override;
  Result<std::vector<LogKey>> keys(const LogId& log) override;
  Result<std::vector<Checkpoint>> checkpoints(const LogId& log) override;
  Result<std::optional<Checkpoint>> accepted_behind(const LogId& log, Seq seq) override;
  Result<Nothing> each_line(const LogId& log,
                            const std::function<bool(const Line&)>& take) override;
  Result<std::vector<Line>> lines(const LogId& log, Seq first, Seq last) override;
  Result<std::vector<FedBatch>> fed(OfficeId office, std::int64_t turn, std::size_t limit) override;
  Result<FedBatch> newest_fed(OfficeId office) override;
  Result<std::vector<HeartbeatRecord>> heartbeats() override;
  Result<std::vector<ForksOf>> forks() override;
  Result<std::string> note(const std::string& name) override;

 private:
  template <class... Parameters>
  Result<pqxx::result> ask(const char* sql, const Parameters&... parameters);

  PostgresPool& pool_;
};

// The same beside a running `serve`, or without one.
class OwnPostgresReader : public PostgresReader {
 public:
  static Result<std::unique_ptr<StoreReader>> open(const std::string& address);

 private:
  explicit OwnPostgresReader(std::unique_ptr<PostgresPool> pool)
      : PostgresReader(*pool), own_(std::move(pool)) {}
  const std::unique_ptr<PostgresPool> own_;
};

}  // namespace kiosk::sync
