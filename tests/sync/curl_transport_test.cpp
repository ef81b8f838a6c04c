#include "sync/curl_transport.h"

#include <doctest/doctest.h>
#include <stdlib.h>

#include <thread>

#include "tests/support/fault_proxy.h"
#include "tests/support/loopback_server.h"

namespace kiosk::test {
using namespace std::chrono_literals;
using What = LineFault::What;

namespace {

const sync::Request kPut{"PUT", "/v1/x", {{"Content-Type", "text/plain"}}, "body"};

struct Wire {
  sync::Response answer{200, {{"X-Seen", " yes "}}, "fine"};
  LoopbackServer server{[this](const sync::Request&) { return http(answer); }};
  FaultProxy proxy{server.port()};

  std::unique_ptr<sync::CurlTransport> open(const std::string& address,
                                            std::chrono::milliseconds whole = 60s) {
    sync::LineSettings settings{address, ""};
    settings.whole = whole;
    auto line = sync::CurlTransport::open(settings);
    REQUIRE(line);
    return std::move(line).value();
  }
};

std::string fault_of_address(const std::string& address) {
  const auto line = sync::CurlTransport::open({address, ""});
  return line ? "" : line.error().what;
}

}  // namespace

TEST_SUITE_BEGIN("sync");

TEST_CASE_FIXTURE(Wire, "a request arrives as it was made, and the answer comes back whole") {
  const auto line = open(server.address() + "/");

  const auto response = line->send(kPut, {});

  REQUIRE(response);
  CHECK(response.value().status == 200);
  CHECK(response.value().body == "fine");
  CHECK(sync::header_of(response.value().headers, "x-seen") == "yes");
  const auto seen = server.requests().at(0);
  CHECK(seen.method == "PUT");
  CHECK(seen.path == "/v1/x");
  CHECK(seen.body == "body");
  CHECK(sync::header_of(seen.headers, "Content-Type") == "text/plain");
}

TEST_CASE_FIXTURE(Wire, "a large body goes without asking first, and two requests share a line") {
  const auto line = open(server.address());
  sync::Request large = kPut;
  large.body = std::string(3 << 20, 'x');

  REQUIRE(line->send(large, {}));
  REQUIRE(line->send({"POST", "/v1/enrol", {}, "", 65'536}, {}));

  CHECK(server.requests()[0].body == large.body);
  CHECK(server.requests()[1].method == "POST");
  CHECK(server.connections() == 1);
}

TEST_CASE_FIXTURE(Wire, "a GET carries no body") {
  const auto line = open(server.address());

  REQUIRE(line->send(kPut, {}));
  REQUIRE(line->send({"GET", "/v1/feed", {}, "", 65'536}, {}));

  CHECK(server.requests()[1].method == "GET");
  CHECK(server.requests()[1].body.empty());
}

TEST_CASE_FIXTURE(Wire, "a redirect is an answer and is never followed") {
  answer = {302, {{"Location", server.address() + "/elsewhere"}}, ""};
  const auto line = open(server.address());

  CHECK(line->send(kPut, {}).value().status == 302);

  CHECK(server.requests().size() == 1);
}

TEST_CASE_FIXTURE(Wire, "after anything but a 200 the next request takes a new connection") {
  const auto line = open(server.address());
  answer.status = 503;
  REQUIRE(line->send(kPut, {}));
  answer.status = 200;

  REQUIRE(line->send(kPut, {}));

  CHECK(server.connections() == 2);
}

TEST_CASE_FIXTURE(Wire, "an answer longer than allowed is cut off and counts as none") {
  answer.body = std::string(100'000, 'x');
  const auto line = open(server.address());

  CHECK(line->send(kPut, {}).error().fault == Fault::kTryLater);
}

TEST_CASE_FIXTURE(Wire, "endless headers are cut off too") {
  answer.headers.assign(10'000, {"X-More", "0123456789"});
  const auto line = open(server.address());

  CHECK(line->send(kPut, {}).error().fault == Fault::kTryLater);
}

TEST_CASE_FIXTURE(Wire, "an answer cut or reset at any byte is no answer") {
  const auto line = open(proxy.address());
  const std::size_t length = http(answer).size();

  for (std::size_t at = 0; at < length; at += 3)
    for (const What what : {What::kCutAnswer, What::kResetAnswer}) {
      proxy.next({what, at, ""});
      CHECK_FALSE(line->send(kPut, {}));
    }

  CHECK(line->send(kPut, {}).ok());
}

TEST_CASE_FIXTURE(Wire, "nobody listening, nobody answering and a swallowed answer are failures") {
  const int closed = [] {
    return LoopbackPort{[](const Socket&, const std::stop_token&) {}}.port();
  }();
  CHECK_FALSE(open("http://127.0.0.1:" + std::to_string(closed))->send(kPut, {}));

  proxy.next({What::kSwallowAnswer, 0, ""});
  CHECK_FALSE(open(proxy.address())->send(kPut, {}));

  proxy.next({What::kSilence, 0, ""});
  CHECK_FALSE(open(proxy.address(), 100ms)->send(kPut, {}));
}

TEST_CASE_FIXTURE(Wire, "a line that waits for an answer ends at once when it is asked to") {
  proxy.always({What::kSilence, 0, ""});
  const auto line = open(proxy.address());
  std::stop_source stop;
  const auto began = std::chrono::steady_clock::now();

  const std::jthread asks{[&] {
    while (proxy.exchanges() == 0) std::this_thread::yield();
    stop.request_stop();
  }};
  const auto response = line->send(kPut, stop.get_token());

  CHECK_FALSE(response);
  CHECK(std::chrono::steady_clock::now() - began < 1s);
}

TEST_CASE_FIXTURE(Wire, "a proxy named by the environment is not used") {
  setenv("http_proxy", "http://127.0.0.1:1", 1);
  setenv("ALL_PROXY", "http://127.0.0.1:1", 1);

  const auto response = open(server.address())->send(kPut, {});
  unsetenv("http_proxy");
  unsetenv("ALL_PROXY");

  CHECK(response.ok());
}

TEST_CASE("plain http is for loopback addresses, everything else is https") {
  for (const char* good :
       {"https://collector.example", "https://10.0.0.1:8480/congso/", "http://127.0.0.1:8480",
        "http://127.8.9.10", "http://[::1]:8480", "http://localhost:8480"})
    CHECK(fault_of_address(good) == "");
  for (const char* bad :
       {"http://collector.example", "http://10.0.0.1", "http://127.0.0.1.example",
        "http://localhost.example", "http://[::2]", "ftp://127.0.0.1", "file:///etc/passwd",
        "collector.example", "127.0.0.1:8480", "", "https://"})
    CHECK(fault_of_address(bad) != "");
}

TEST_CASE("an address with a user, a query or a fragment is refused") {
  for (const char* bad : {"http://127.0.0.1@collector.example", "https://user:word@host",
                          "https://host/?x=1", "https://host/#x"})
    CHECK(fault_of_address(bad) != "");
}

TEST_CASE_FIXTURE(Wire, "an https address is never spoken to in the clear") {
  const auto line = open("https://127.0.0.1:" + std::to_string(server.port()), 200ms);

  CHECK_FALSE(line->send(kPut, {}));

  CHECK(server.requests().empty());
}

TEST_CASE("an authority file that is not there fails the attempt and nothing else") {
  const auto line = sync::CurlTransport::open({"https://127.0.0.1:1", "/nowhere/ca.pem"});

  REQUIRE(line);
  CHECK(line.value()->send(kPut, {}).error().fault == Fault::kTryLater);
}

TEST_SUITE_END();
}  // namespace kiosk::test
