#pragma once
// The store in one SQLite file. It owns the file: the one connection that writes and checkpoints
// is here, and a second process is refused (design §3.2).

#include <memory>
#include <mutex>

#include "sync/collector/store/owner_lock.h"
#include "sync/collector/store/sqlite_database.h"
#include "sync/collector/store/sqlite_reader.h"
#include "sync/collector/store/store.h"

namespace kiosk::sync {

class SqliteStore : public Store {
 public:
  // Makes the file when there is none; its folder must be there. kRefused while another process
  // owns it.
  static Result<std::unique_ptr<SqliteStore>> open(const std::string& path);

  StoreReader& read() override { return *reader_; }
  bool failed() const override { return database_.failed(); }
  bool is_shared() const override { return false; }

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
  SqliteStore(OwnerLock lock, Database database);

  Result<std::int64_t> log_that_ends_at(const LogId& log, Seq after);
  Result<Nothing> add_line(std::int64_t log, const Line& line, Added& added);
  Result<Nothing> link_twin(const Line& line, std::int64_t first, const std::string& known,
                            Added& added);
  Result<Nothing> add_key(std::int64_t log, const LogKey& key);
  Result<Nothing> close_batch(std::int64_t log, const Addition& addition);

  // (sqlite_feed.cpp)
  struct Untold;
  Result<Nothing> tell_feed(std::int64_t log, Seq first, const Checkpoint& end);
  Result<Nothing> tell_what_was_not_told();
  Result<std::vector<Untold>> untold();

  // (sqlite_erasure.cpp)
  struct Erasing;
  Result<Nothing> note_erasure(const Line& line, Added& added);
  Result<std::vector<std::string>> pending_erasures();
  Result<std::int64_t> carry_out(const std::string& note);
  Result<std::optional<Erasing>> erasing_at(std::int64_t position);
  Result<bool> erase_entry(const Erasing& erasing, Seq seq);
  Result<Nothing> erase_forks(const Erasing& erasing);
  Result<Nothing> forget_written_ahead();

  Result<std::int64_t> office_named(const std::string& name);
  Result<Nothing> make_terminal(std::int64_t office, const NewCode& code);
  Result<std::int64_t> terminal_named(std::int64_t office, const NewCode& code);
  Result<Nothing> spend_code(const Enrolled& enrolled);
  Result<Nothing> adopt_office_key(OfficeId office, const OfficeKey& key, Instant at);
  Result<Nothing> bind_log(const Enrolled& enrolled);
  Result<Nothing> admit_terminal(const Enrolled& enrolled);
  Result<Nothing> announce_terminal(std::int64_t terminal, bool may_administer);
  Result<Nothing> spoil(std::int64_t terminal, Instant at);
  Result<Nothing> change_office_key(std::int64_t office, const OfficeKey& fresh, Instant at);

  OwnerLock lock_;
  std::mutex mutex_;  // one thread at a time writes
  Database database_;
  Statement find_log_, find_event_, insert_entry_, insert_twin_, insert_accepted_, move_head_,
      insert_key_, touch_terminal_, insert_feed_;
  std::unique_ptr<SqliteReader> reader_;
};

}  // namespace kiosk::sync
