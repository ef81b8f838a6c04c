// The administrator's calls of interfaces.md, with the real program, beside a running serve.

#include "sync/collector/commands.h"

#include <doctest/doctest.h>
#include <signal.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>

#include "kiosk/base/json.h"
#include "sync/collector/desks/collector_key.h"
#include "sync/collector/store/sqlite_database.h"
#include "tests/support/collector_program.h"
#include "tests/support/postgres_server.h"
#include "tests/support/server_certificate.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;
using namespace std::chrono_literals;

struct Program : CollectorProgram {
  TerminalInMemory pushed(const std::string& name, std::size_t count) {
    TerminalInMemory terminal = enrolled(name);
    terminal.record(count);
    const auto half = static_cast<std::int64_t>(count / 2);
    CHECK(send(terminal.push(1, half)).status == 200);
    CHECK(send(terminal.push(half + 1, terminal.head())).status == 200);
    return terminal;
  }
  void stop() {
    process().send(SIGTERM);
    CHECK(process().wait() == 0);
  }
  fs::path file() const { return folder() / "collector.db"; }
  Outcome audited(const TerminalInMemory& terminal) const {
    return run({"verify", "--log", to_string(terminal.log)});
  }
  // As somebody with the database in hand would.
  void tamper(const std::string& sql) const {
    if (in_a_province())
      return PostgresServer::shared().told_of(store(),
                                              "SET search_path TO congso;"
                                              "ALTER TABLE entry DISABLE TRIGGER ALL;" +
                                                  sql);
    auto database = sync::Database::open_writing(file().string());
    REQUIRE(database);
    REQUIRE(
        database.value().run("DROP TRIGGER IF EXISTS entry_stays;"
                             "DROP TRIGGER IF EXISTS entry_keeps_its_place;"
                             "PRAGMA foreign_keys=OFF;" +
                             sql));
  }
};

}  // namespace

TEST_SUITE_BEGIN("collector");

TEST_CASE_FIXTURE(Program, "enrol prints a code and nothing else, beside serve and without it") {
  const auto alone = run({"enrol", "--office", "PHƯỜNG MẪU", "--terminal", "Sảnh"});
  start();
  const auto beside = run({"enrol", "--office", "PHƯỜNG MẪU", "--terminal", "Sảnh"});

  for (const auto& outcome : {alone, beside}) {
    CHECK(outcome.code == 0);
    CHECK(outcome.out.size() == 15);
    CHECK(outcome.err == "");
  }
  CHECK(alone.out != beside.out);
}

TEST_CASE_FIXTURE(Program, "a code made before serve began is good") {
  const auto code = run({"enrol", "--office", "PHƯỜNG MẪU", "--terminal", "Sảnh"}).out;
  start();

  const TerminalInMemory terminal;
  const auto wish = terminal.wish(code.substr(0, code.find('\n')));

  CHECK(send(sync::enrol_request(wish, "")).status == 200);
}

TEST_CASE_FIXTURE(Program, "terminals prints one object a line with logs and last contact") {
  start();
  const TerminalInMemory terminal = pushed("Sảnh", 4);
  run({"enrol", "--office", "PHƯỜNG MẪU", "--terminal", "Tầng 2", "--role", "board",
       "--may-administer"});

  const auto outcome = run({"terminals", "--json"});

  const auto end = outcome.out.find('\n');
  const Json first = json_from(outcome.out.substr(0, end)).value();
  const Json second = json_from(outcome.out.substr(end + 1)).value();
  CHECK(first["office"] == "PHƯỜNG MẪU");
  CHECK(first["terminal"] == "Sảnh");
  CHECK(first["logs"][0]["log"] == to_string(terminal.log));
  CHECK(first["logs"][0]["acked"] == 4);
  CHECK(first["logs"][0]["head"] == hex(terminal.hashes[4]));
  CHECK(first["last_contact"].is_string());
  CHECK(second["role"] == "board");
  CHECK(second["may_administer"] == true);
  CHECK(second["last_contact"].is_null());
}

TEST_CASE_FIXTURE(Program, "export prints the exact bodies, one a line, beside a running serve") {
  start();
  const TerminalInMemory terminal = pushed("Sảnh", 6);

  CHECK(exported(terminal.log) == terminal.lines);
}

TEST_CASE_FIXTURE(Program, "a proof is enough to verify a log without trusting the collector") {
  start();
  const TerminalInMemory terminal = pushed("Sảnh", 6);

  const auto outcome = run({"export", "--log", to_string(terminal.log), "--proof"});
  const auto at = outcome.out.rfind('\n', outcome.out.size() - 2);
  const Json last = json_from(outcome.out.substr(at + 1)).value();
  const auto key = sync::CollectorKey::read(file().string() + ".key").value();

  const auto certificate = signature_from_base64(last["certificate"].get<std::string>()).value();
  CHECK(verify(key.public_key(),
               sync::certificate_text("PHƯỜNG MẪU", terminal.log, terminal.key.public_key()),
               certificate));
  const auto signature = signature_from_base64(last["signature"].get<std::string>()).value();
  CHECK(holds({Seq{6}, terminal.hashes[6], signature}, terminal.key.public_key(), terminal.log));
  CHECK(last["public_key"] == to_base64(terminal.key.public_key()));
}

TEST_CASE_FIXTURE(Program, "verify holds for what was pushed and names the first bad sequence") {
  start();
  const TerminalInMemory terminal = pushed("Sảnh", 8);
  CHECK(audited(terminal).code == 0);
  stop();
  tamper("UPDATE entry SET line = replace(line, 'CB-1004', 'CB-9999')");

  const auto outcome = audited(terminal);

  CHECK(outcome.code == 1);
  CHECK(outcome.err.rfind("congso: ", 0) == 0);
  CHECK(outcome.err.find("sequence 5)") != std::string::npos);
}

TEST_CASE_FIXTURE(Program, "verify finds what was removed, swapped, cut off or signed anew" *
                               doctest::test_suite("collector, in a file")) {
  start();
  const TerminalInMemory terminal = pushed("Sảnh", 8);
  stop();
  const auto whole = text_of_file(file());
  const std::string none(128, '0');

  for (const std::string& sql :
       {std::string{"DELETE FROM entry WHERE seq = 3"},
        std::string{"DELETE FROM entry WHERE seq = 8"},
        std::string{"DELETE FROM entry WHERE seq = 8; UPDATE log SET last = 7, head ="
                    " (SELECT hash FROM entry WHERE seq = 7)"},
        std::string{"UPDATE entry SET seq = seq + 100 WHERE seq > 7"},
        std::string{"DELETE FROM accepted WHERE last = 8"},
        "UPDATE accepted SET signature = x'" + none + "' WHERE last = 4",
        "UPDATE log_key SET key = x'" + none.substr(64) + "'"}) {
    CAPTURE(sql);
    tamper(sql);
    CHECK(audited(terminal).code == 1);
    fs::remove(file().string() + "-wal");
    fs::remove(file().string() + "-shm");
    std::ofstream{file(), std::ios::binary | std::ios::trunc} << whole;
  }
  CHECK(audited(terminal).code == 0);
}

TEST_CASE_FIXTURE(Program, "revoke beside a running serve takes effect at once") {
  start();
  TerminalInMemory terminal = pushed("Sảnh", 2);
  terminal.record(1);
  CHECK(run({"revoke", "--office", "PHƯỜNG MẪU", "--terminal", "Sảnh"}).code == 0);

  CHECK(send(terminal.push(3, 3)).status == 403);
  CHECK(run({"terminals", "--json"}).out.find(R"("state":"revoked")") != std::string::npos);
}

TEST_CASE_FIXTURE(Program, "revoking a terminal that is not there is exit 1") {
  const auto outcome = run({"revoke", "--office", "X", "--terminal", "Y"});

  CHECK(outcome.code == 1);
  CHECK(outcome.err == "congso: no such terminal (X / Y)\n");
}

TEST_CASE_FIXTURE(Program, "bad usage is exit 2 with one line") {
  run({"enrol", "--office", "A", "--terminal", "B"});
  const std::string collector = program("congso-collector");
  for (const std::vector<std::string>& words :
       {std::vector<std::string>{"serve", "--store", "mysql://x"},
        {"serve", "--store", store(), "--listen", "nowhere"},
        {"serve", "--store", "plain.db"},
        {"enrol", "--store", store()},
        {"enrol", "--store", store(), "--office", "A\nB", "--terminal", "C"},
        {"enrol", "--store", store(), "--office", "A", "--terminal", "B", "--role", "king"},
        {"verify", "--store", store(), "--log", "x"},
        {"export", "--store", store(), "--log", "0190a8f0-0000-7000-8000-00000000002a"},
        {"terminals", "--json", "--store", "sqlite:/nowhere/at/all"},
        {}}) {
    std::vector<std::string> command{collector};
    command.insert(command.end(), words.begin(), words.end());
    const auto outcome = outcome_of(command);
    CAPTURE(outcome.err);
    CHECK(outcome.code == 2);
    CHECK(outcome.err.rfind("congso: ", 0) == 0);
    CHECK(outcome.err.find('\n') == outcome.err.size() - 1);
  }
}

TEST_CASE_FIXTURE(Program, "a second serve on one store is refused and says who holds it" *
                               doctest::test_suite("collector, in a file")) {
  start();

  const auto outcome = run({"serve", "--listen", "127.0.0.1:0"});

  CHECK(outcome.code == 3);
  CHECK(outcome.err.find("held by process " + std::to_string(process().pid())) !=
        std::string::npos);
}

TEST_CASE_FIXTURE(Program, "SIGTERM ends it cleanly within a second, store closed") {
  start();
  pushed("Sảnh", 10);
  const auto begun = std::chrono::steady_clock::now();
  stop();

  CHECK(std::chrono::steady_clock::now() - begun < 1s);
  CHECK_FALSE(fs::exists(file().string() + "-wal"));
  CHECK_FALSE(fs::exists(file().string() + ".socket"));
}

TEST_CASE_FIXTURE(Program, "the secret is a file of its own that only its owner reads") {
  start();
  struct stat about {};
  REQUIRE(::stat((file().string() + ".key").c_str(), &about) == 0);

  CHECK((about.st_mode & 0777) == 0400);
}

TEST_CASE_FIXTURE(Program, "a collector whose key is missing or another does not start" *
                               doctest::test_suite("collector, in a file")) {
  start();
  stop();
  fs::rename(file().string() + ".key", folder() / "key");
  const auto missing = run({"serve", "--listen", "127.0.0.1:0"});
  REQUIRE(sync::CollectorKey::make().write(folder() / "another"));
  const auto another =
      run({"serve", "--listen", "127.0.0.1:0", "--key", (folder() / "another").string()});

  CHECK(missing.code == 2);
  CHECK(another.code == 2);
  start({}, {"--key", (folder() / "key").string()});
  CHECK(listening());
}

TEST_CASE("a store in a folder with a long name has its socket too") {
  CollectorProgram deep{std::string(100, 'd') + '/' + std::string(100, 'e')};
  deep.start();
  REQUIRE(deep.listening());

  CHECK(deep.run({"enrol", "--office", "A", "--terminal", "B"}).code == 0);
}

TEST_CASE_FIXTURE(Program, "TLS is served with the certificate that is given") {
  const ServerCertificate tls{folder().path()};
  const std::string certificate = tls.certificate.string();
  start({}, {"--tls-cert", certificate, "--tls-key", tls.key.string()});

  CHECK(url().rfind("https://", 0) == 0);
  CHECK(send({"GET", "/healthz", {}, "", 9999}, certificate).status == 200);
  CHECK(send({"GET", "/healthz", {}, "", 9999}).status == 0);  // not an authority we know
  const auto begun = std::chrono::steady_clock::now();
  stop();
  CHECK(std::chrono::steady_clock::now() - begun < 1500ms);
}

TEST_SUITE_END();
}  // namespace kiosk::test
