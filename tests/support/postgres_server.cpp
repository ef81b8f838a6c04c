#include "tests/support/postgres_server.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <pwd.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;
namespace fs = std::filesystem;

// The folder of the newest server's programs, as Debian has them.
std::string server_programs() {
  std::string found;
  std::error_code none;
  for (const auto& version : fs::directory_iterator{"/usr/lib/postgresql", none})
    if (fs::exists(version.path() / "bin/initdb") && version.path().string() > found)
      found = version.path().string();
  REQUIRE_MESSAGE(!found.empty(), "PostgreSQL's server is not installed");
  return found + "/bin/";
}

std::string database_in(const std::string& address) {
  const auto begin = std::string{"postgresql:///"}.size();
  return address.substr(begin, address.find('?') - begin);
}

}  // namespace

bool in_a_province() { return std::getenv("CONGSO_TEST_PROVINCE") != nullptr; }

PostgresServer::PostgresServer(const std::vector<std::string>& more) : settings_(more) {
  own_folder();
  const auto made = outcome_of(as_postgres(
      {server_programs() + "initdb", "-D", (folder_ / "data").string(), "-U", "postgres", "-A",
       "trust", "-E", "UTF8", "--no-locale", "--no-sync", "--no-instructions"}));
  REQUIRE_MESSAGE(made.code == 0, made.err);
  start();
}

std::unique_ptr<PostgresServer> PostgresServer::standby_of(const PostgresServer& primary) {
  std::unique_ptr<PostgresServer> standby{new PostgresServer{Empty{}}};
  standby->own_folder();
  const auto copied =
      outcome_of(standby->as_postgres({server_programs() + "pg_basebackup", "-h", primary.socket(),
                                       "-U", "postgres", "-D", (standby->folder_ / "data").string(),
                                       "-R", "-X", "stream", "--checkpoint=fast", "--no-sync"}));
  REQUIRE_MESSAGE(copied.code == 0, copied.err);
  standby->start();
  return standby;
}

PostgresServer::~PostgresServer() {
  if (server_.running()) kill_dead();
}

PostgresServer& PostgresServer::shared() {
  static PostgresServer server;
  return server;
}

// PostgreSQL serves nobody as root.
void PostgresServer::own_folder() const {
  if (::geteuid() != 0) return;
  const passwd* postgres = ::getpwnam("postgres");
  REQUIRE(postgres != nullptr);
  REQUIRE(::chown(folder_.path().c_str(), postgres->pw_uid, postgres->pw_gid) == 0);
}

std::vector<std::string> PostgresServer::as_postgres(
    const std::vector<std::string>& command) const {
  std::vector<std::string> whole{"setpriv", "--pdeathsig", "KILL"};
  if (::geteuid() == 0)
    whole.insert(whole.end(), {"--reuid", "postgres", "--regid", "postgres", "--clear-groups"});
  whole.insert(whole.end(), command.begin(), command.end());
  return whole;
}

void PostgresServer::start() {
  std::vector<std::string> command{server_programs() + "postgres", "-D",
                                   (folder_ / "data").string(), "-k", folder_.path().string()};
  for (const std::string& setting :
       {std::string{"listen_addresses="}, std::string{"max_connections=200"},
        std::string{"shared_buffers=64MB"}, std::string{"max_wal_senders=4"}})
    command.insert(command.end(), {"-c", setting});
  for (const std::string& setting : settings_) command.insert(command.end(), {"-c", setting});
  server_ = Process{as_postgres(command), {folder_ / "out", folder_ / "log"}};
  const bool up = within(30s, [this] { return answers() || !server_.running(); });
  REQUIRE_MESSAGE((up && server_.running()), text_of_file(folder_ / "log"));
}

bool PostgresServer::answers() const {
  return outcome_of({server_programs() + "pg_isready", "-q", "-h", folder_.path().string()}).code ==
         0;
}

// The postmaster alone: what it leaves behind notices, and ends by itself.
void PostgresServer::kill_dead() {
  server_.kill_and_wait();
  fs::remove(folder_ / "data/postmaster.pid");
  (void)within(10s, [this] {
    return outcome_of({"pgrep", "-f", "-D " + (folder_ / "data").string()}).code != 0;
  });
}

void PostgresServer::stop_at_once() {
  server_.send(SIGQUIT);
  server_.wait();
}

void PostgresServer::fall_behind() {
  told("ALTER SYSTEM SET primary_conninfo = ''");
  told("SELECT pg_reload_conf()");
  REQUIRE(within(10s, [this] { return told("SELECT count(*) FROM pg_stat_wal_receiver") == "0"; }));
}

void PostgresServer::promote() {
  const auto done = outcome_of(as_postgres(
      {server_programs() + "pg_ctl", "promote", "-w", "-D", (folder_ / "data").string()}));
  REQUIRE_MESSAGE(done.code == 0, done.err);
}

std::string PostgresServer::told(const std::string& sql, const std::string& database) const {
  const auto said =
      outcome_of({server_programs() + "psql", "-X", "-q", "-A", "-t", "-h", folder_.path().string(),
                  "-U", "postgres", "-d", database, "-c", sql});
  REQUIRE_MESSAGE(said.code == 0, said.err);
  return said.out.substr(0, said.out.find_last_not_of('\n') + 1);
}

void PostgresServer::told_of(const std::string& address, const std::string& sql) const {
  (void)told(sql, database_in(address));
}

std::string PostgresServer::dumped(const std::string& address) const {
  const auto dump = outcome_of({server_programs() + "pg_dump", "-h", folder_.path().string(), "-U",
                                "postgres", database_in(address)});
  REQUIRE_MESSAGE(dump.code == 0, dump.err);
  return dump.out;
}

std::string PostgresServer::copy_of(const std::string& address) {
  const std::string name = database_in(address) + "_copy" + std::to_string(++databases_);
  told("CREATE DATABASE " + name + " TEMPLATE " + database_in(address));
  return address_of(name);
}

std::string PostgresServer::fresh_database() {
  const std::string name =
      "store_" + std::to_string(::getpid()) + '_' + std::to_string(++databases_);
  told("CREATE DATABASE " + name);
  return address_of(name);
}

std::string PostgresServer::address_of(const std::string& database) const {
  return "postgresql:///" + database + "?host=" + folder_.path().string() + "&user=postgres";
}

}  // namespace kiosk::test
