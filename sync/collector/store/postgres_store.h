#pragma once
// The store in a PostgreSQL database, for a province: several collectors write to it side by side,
// for all state is there. Losing the server is passing: every call says so until it is back.

#include <memory>

#include "sync/collector/store/postgres_pool.h"
#include "sync/collector/store/postgres_reader.h"
#include "sync/collector/store/store.h"

namespace kiosk::sync {

class PostgresStore : public Store {
 public:
  // `address` as libpq takes it: "postgresql://user@host/database", several hosts for a primary and
  // its standby. Makes the tables where there are none.
  static Result<std::unique_ptr<Store>> open(const std::string& address);

  StoreReader& read() override { return reader_; }
  bool failed() const override { return false; }
  bool is_shared() const override { return true; }

  Result<Added> append(const Addition& addition) override;
  Result<bool> keep_fork(const ForkRecord& fork) override;
  Result<std::int64_t> carry_out_erasures() override;
  Result<std::int64_t> expire(const LogId& log, const std::vector<Seq>& seqs) override;
  Result<Nothing> add_code(const NewCode& code) override;
  Result<Nothing> enrol(const Enrolled& enrolled) override;
  Result<bool> revoke(const std::string& office, const std::string& terminal,
                      const OfficeKey& fresh, Instant at) override;
  Result<TerminalRecord> terminal_of(OfficeId office, const std::string& name) override;
  Result<Nothing> keep_heartbeat(const HeartbeatRecord& heartbeat) override;
  Result<Nothing> write_note(const std::string& name, const std::string& text) override;
  Result<Nothing> commit_something(Instant at) override;

 private:
  explicit PostgresStore(std::unique_ptr<PostgresPool> pool)
      : pool_(std::move(pool)), reader_(*pool_) {}

  const std::unique_ptr<PostgresPool> pool_;
  PostgresReader reader_;
};

}  // namespace kiosk::sync
