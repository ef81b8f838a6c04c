#pragma once
// What lies in the SQLite store, read over one connection of its own, beside the writing one.

#include <mutex>
#include <utility>

#include "sync/collector/store/sqlite_database.h"
#include "sync/collector/store/store.h"

namespace kiosk::sync {

class SqliteReader : public StoreReader {
 public:
  // kBadData when the file is not a store of this version.
  static Result<std::unique_ptr<SqliteReader>> open(const std::string& path);

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
  explicit SqliteReader(Database database);

  std::mutex mutex_;  // one thread at a time uses the connection
  Database database_;
  Statement bearer_, code_, office_key_, log_, key_at_, hash_at_;
};

}  // namespace kiosk::sync
