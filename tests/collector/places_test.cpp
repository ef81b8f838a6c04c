#include "sync/collector/places.h"

#include "sync/collector/store/opened_store.h"

#include <doctest/doctest.h>
#include <signal.h>

#include "tests/support/process.h"

namespace kiosk::test {
namespace {

// What the service log of a collector says that listens there, until it serves.
std::string said_when_listening(const std::string& where) {
  const TemporaryFolder folder;
  const auto log = folder / "service.log";
  Process collector{{program("congso-collector"), "serve", "--listen", where, "--store",
                     "sqlite:" + (folder / "c.db").string()},
                    {folder / "out", log}};
  CHECK(within(std::chrono::seconds{20},
               [&] { return text_of_file(log).find("serving") != std::string::npos; }));
  collector.send(SIGTERM);
  CHECK(collector.wait() == 0);
  return text_of_file(log);
}

}  // namespace

TEST_SUITE_BEGIN("collector");

TEST_CASE("a store is a file or a database, and what is neither says so") {
  CHECK(sync::store_place_from("sqlite:/a/b.db").value().sqlite == "/a/b.db");
  CHECK(sync::store_place_from("postgresql://db/x").value().postgresql == "postgresql://db/x");
  for (const char* text : {"sqlite:", "/a/b.db", "", "mysql://x"})
    CHECK(sync::store_place_from(text).error().what ==
          "--store: expected sqlite:PATH or postgresql://…");
}

TEST_CASE("a store is told without its password") {
  const auto told = [](const char* text) {
    return sync::to_string(sync::store_place_from(text).value());
  };
  CHECK(told("postgresql://congso:s3cret@db.tinh.vn:5432/congso?sslmode=verify-full") ==
        "postgresql://db.tinh.vn:5432");
  CHECK(told("postgresql://db1,db2/congso?password=s3cret") == "postgresql://db1,db2");
  CHECK(told("sqlite:/a/b.db") == "/a/b.db");
}

TEST_CASE("an address is a host and a port") {
  const auto plain = sync::address_from("0.0.0.0:8480", {}).value();
  const auto six = sync::address_from("[::1]:0", {"c.pem", "k.pem"}).value();

  CHECK(sync::url_of(plain, plain.port) == "http://0.0.0.0:8480");
  CHECK(six.host == "::1");
  CHECK(sync::url_of(six, 99) == "https://[::1]:99");
  for (const char* bad : {"", ":1", "host", "host:", "host:x", "host:-1", "host:65536", "host:1x"})
    CHECK(sync::address_from(bad, {}).error().fault == Fault::kBadData);
}

TEST_CASE("a collector that others reach without TLS warns at its start, and serves") {
  CHECK(said_when_listening("0.0.0.0:0").find(" warning without TLS") != std::string::npos);
  CHECK(said_when_listening("127.0.0.1:0").find("warning") == std::string::npos);
}

TEST_SUITE_END();
}  // namespace kiosk::test
