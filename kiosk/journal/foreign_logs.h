#pragma once
// The logs of the office's other terminals, in log.db beside its own: stored as they came, told to
// nobody before a signed head covers them (protocol §4).
//
// They have one copy here: the collector and their own terminals hold the others, and what is lost
// is pulled again.

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "kiosk/base/pulled.h"
#include "kiosk/base/result.h"

namespace kiosk {

// One thread; borrows the database. Every function fails as database_error() sorts it.
class ForeignLogs {
 public:
  // Writes nothing: its tables are made with the first page, and a version before this one does not
  // see them.
  static Result<std::unique_ptr<ForeignLogs>> open(SQLite::Database& database);
  ~ForeignLogs();

  // One durable commit. Entries that are stored already are left as they are. kTryLater: it was
  // asked for before something was forgotten.
  Result<Nothing> add(const PulledPage& page);
  // Pulls everything anew from the beginning; what is stored stays.
  Result<Nothing> start_over();

  const std::string& position() const { return position_; }
  std::vector<ForeignEnd> ends() const;
  std::uint64_t greatest_rev() const { return rev_; }

  // Takes away what is held of `log` from `from` on, at most `limit` entries of its end in one
  // durable commit, to be pulled again from the beginning. True: more of it is there.
  Result<bool> forget(const LogId& log, Seq from, std::size_t limit);
  std::uint64_t forgotten() const { return forgotten_; }  // how often, since it was opened

  std::int64_t covered() const;  // entries, of all these logs
  std::vector<LogId> logs() const;
  Seq proven(const LogId& log) const;  // up to here a signed head covers it

  // Entries of `log` after `after` that are covered, in order, at most `limit`.
  Result<std::vector<Entry>> entries(const LogId& log, Seq after, std::size_t limit) const;
  Result<std::vector<ForeignHead>> heads(const LogId& log, Seq after, std::size_t limit) const;

  // Puts their digests in place of the bodies at `seqs`, in one durable commit.
  Result<Nothing> erase(const LogId& log, std::span<const Seq> seqs, std::string_view why);

 private:
  struct Known {
    std::int64_t number = 0;
    Seq last{};
    Hash head{};
    Seq proven{};
  };
  struct Statements;

  explicit ForeignLogs(SQLite::Database& database);
  void read();
  void make_ready();
  Known& known(const LogId& log);
  void put(const Entry& entry);
  void put(const ForeignHead& head);
  void keep_state(const std::string& position);

  SQLite::Database& database_;
  std::unique_ptr<Statements> statements_;  // none before the first page
  std::map<LogId, Known> logs_;
  std::string position_;
  std::uint64_t rev_ = 0;
  std::uint64_t forgotten_ = 0;
};

}  // namespace kiosk
