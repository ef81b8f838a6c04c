#include "sync/collector/places.h"

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

TEST_CASE("a store is sqlite and a path, and what is not says so") {
  CHECK(sync::sqlite_path("sqlite:/a/b.db").value() == "/a/b.db");
  CHECK(sync::sqlite_path("sqlite:").error().what == "expected sqlite:PATH (--store sqlite:)");
  CHECK(sync::sqlite_path("/a/b.db").error().fault == Fault::kBadData);
  CHECK(sync::sqlite_path("postgresql://x").error().what.find("not supported") !=
        std::string::npos);
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
