#pragma once
// A PostgreSQL server of the tests' own: a cluster in a folder that goes away, reached through a
// socket in it and nothing else. Suites that use it link `collector`.

#include <memory>
#include <string>
#include <vector>

#include "tests/support/process.h"

namespace kiosk::test {

class PostgresServer {
 public:
  // `more`: settings beside the usual, as "name=value". Made of nothing, or as a standby of
  // another.
  explicit PostgresServer(const std::vector<std::string>& more = {});
  // Follows `primary` from a copy taken now.
  static std::unique_ptr<PostgresServer> standby_of(const PostgresServer& primary);
  ~PostgresServer();
  PostgresServer(const PostgresServer&) = delete;
  PostgresServer& operator=(const PostgresServer&) = delete;

  // The one of this test program, started when it is first asked for.
  static PostgresServer& shared();

  void start();         // and waits until it answers
  void kill_dead();     // kill -9 of the postmaster and all that is its own
  void stop_at_once();  // as `pg_ctl stop -m immediate`
  void promote();       // a standby becomes the primary
  bool answers() const;

  // A fresh, empty database's address, as --store takes it.
  std::string fresh_database();
  std::string address_of(const std::string& database) const;
  // What `sql` gives in a database, as unaligned text.
  std::string told(const std::string& sql, const std::string& database = "postgres") const;
  // The same in the database of such an address, for what gives nothing.
  std::string dumped(const std::string& address) const;  // all of it, as text
  std::string copy_of(const std::string& address);       // another database like it
  void told_of(const std::string& address, const std::string& sql) const;
  std::string socket() const { return folder_.path().string(); }  // the folder it lies in
  void fall_behind();  // a standby: hears of nothing that is committed from now on

 private:
  struct Empty {};
  explicit PostgresServer(Empty) {}
  void own_folder() const;
  std::vector<std::string> as_postgres(const std::vector<std::string>& command) const;

  TemporaryFolder folder_;
  std::vector<std::string> settings_;
  Process server_;
  int databases_ = 0;
};

// Whether this test program keeps its stores in PostgreSQL (test_province) instead of files.
bool in_a_province();

}  // namespace kiosk::test
