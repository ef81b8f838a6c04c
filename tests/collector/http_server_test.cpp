// What strangers and clumsy proxies may send, byte by byte, to the running collector.

#include "sync/collector/http/http_server.h"

#include <doctest/doctest.h>
#include <sys/resource.h>

#include "kiosk/base/random.h"
#include "tests/support/loopback.h"
#include "tests/support/running_collector.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

const std::string kNonce = "MDEyMzQ1Njc4OWFiY2RlZg==";

int status_in(const std::optional<std::string>& message) {
  if (!message || message->rfind("HTTP/1.1 ", 0) != 0) return 0;
  return std::stoi(message->substr(9, 3));
}

std::string head_value(const std::string& message, const std::string& name) {
  const auto at = message.find("\r\n" + name + ": ");
  if (at == std::string::npos) return {};
  const auto begin = at + name.size() + 4;
  return message.substr(begin, message.find("\r\n", begin) - begin);
}

struct Wire : RunningCollector {
  // Sends bytes over a fresh connection and gives the first answer.
  std::optional<std::string> answer(const std::string& bytes) const {
    const Socket socket = Socket::connected_to(port());
    if (!socket.send(bytes)) return {};
    return socket.message({});
  }
  int status(const std::string& bytes) const { return status_in(answer(bytes)); }

  // A push's head with a token that is known, up to where its length would stand.
  std::string head_of(const TerminalInMemory& terminal) const {
    return "PUT " + sync::batch_path(terminal.log, Seq{1}, Seq{1}) +
           " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + terminal.token +
           "\r\nContent-Type: application/x-ndjson\r\nCongso-Nonce: " + kNonce + "\r\n";
  }

  bool is_signed(const std::string& message) const {
    const auto signature = signature_from_base64(head_value(message, "Congso-Signature"));
    const std::string body = message.substr(message.find("\r\n\r\n") + 4);
    return signature && verify((**this).key().public_key(),
                               sync::answer_text(kNonce, status_in(message), body), *signature);
  }
};

}  // namespace

TEST_SUITE_BEGIN("collector");

TEST_CASE_FIXTURE(Wire, "a chunked or unsized body is refused before it is read") {
  const TerminalInMemory terminal = this->terminal();

  CHECK(status(head_of(terminal) + "Transfer-Encoding: chunked\r\n\r\n") == 411);
  CHECK(status(head_of(terminal) + "\r\n") == 411);
  CHECK(status("POST /v1/enrol HTTP/1.1\r\nHost: x\r\n\r\n") == 411);
  CHECK(status("POST /v1/enrol HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n") == 411);
}

TEST_CASE_FIXTURE(Wire, "more than 512 KiB are refused before they are read") {
  const TerminalInMemory terminal = this->terminal();

  CHECK(status(head_of(terminal) + "Content-Length: 524289\r\n\r\n") == 413);
  CHECK(status(head_of(terminal) + "Content-Length: 18446744073709551615\r\n\r\n") == 413);
  CHECK(status("POST /v1/enrol HTTP/1.1\r\nContent-Length: 20000\r\n\r\n") == 413);
}

TEST_CASE_FIXTURE(Wire, "gzip and brotli are refused before they are read") {
  const TerminalInMemory terminal = this->terminal();

  for (const char* encoding : {"gzip", "br", "deflate", "x-gzip"}) {
    const std::string line = std::string{"Content-Encoding: "} + encoding + "\r\n";
    CHECK(status(head_of(terminal) + line + "Content-Length: 100\r\n\r\n") == 415);
    CHECK(status("POST /v1/enrol HTTP/1.1\r\n" + line + "Content-Length: 100\r\n\r\n") == 415);
  }
  CHECK(status(head_of(terminal) +
               "Content-Encoding: zstd\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\n") ==
        415);
}

TEST_CASE_FIXTURE(Wire, "a length that is no number, or stands twice, is 400") {
  const TerminalInMemory terminal = this->terminal();

  for (const char* length : {"-1", "+5", "0x10", "5, 5", "99999999999999999999"})
    CHECK(status(head_of(terminal) + "Content-Length: " + length + "\r\n\r\n") == 400);
  CHECK(status(head_of(terminal) + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n") == 400);
  CHECK(status("GET /healthz HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello") == 400);
}

TEST_CASE_FIXTURE(Wire, "what follows a refused request is never taken for another request") {
  const TerminalInMemory terminal = this->terminal();
  const Socket socket = Socket::connected_to(port());
  REQUIRE(socket.send(head_of(terminal) +
                      "Transfer-Encoding: chunked\r\n\r\nGET /healthz HTTP/1.1\r\n\r\n"));

  CHECK(status_in(socket.message({})) == 411);
  CHECK(status_in(socket.message({})) == 0);  // the connection has ended
}

TEST_CASE_FIXTURE(Wire, "who promises more bytes than it sends changes nothing") {
  TerminalInMemory terminal = this->terminal(1);
  {
    const Socket socket = Socket::connected_to(port());
    REQUIRE(socket.send(head_of(terminal) + "Content-Length: 5000\r\n\r\nhalf"));
  }

  CHECK(send(terminal.push(1, 1)).status == 200);
  CHECK(stored(terminal.log).size() == 1);
}

TEST_CASE_FIXTURE(Wire, "who promises fewer bytes than it sends is not understood") {
  TerminalInMemory terminal = this->terminal(1);
  const std::string body = sync::body_of(terminal.batch(1, 1));

  CHECK(status(head_of(terminal) + "Content-Length: " + std::to_string(body.size() - 1) +
               "\r\n\r\n" + body) == 422);
  CHECK(acked(terminal.log) == 0);
}

TEST_CASE_FIXTURE(Wire, "a header without end is cut off") {
  std::string request = "GET /healthz HTTP/1.1\r\n";
  for (int i = 0; i < 3'000; ++i) request += "X-" + std::to_string(i) + ": 0123456789abcdef\r\n";

  CHECK(status(request + "\r\n") != 200);
  CHECK(get("/healthz").status == 200);
}

TEST_CASE_FIXTURE(Wire, "bytes that are no HTTP are answered or cut off, and hurt nobody") {
  for (const std::string& bytes :
       {std::string{"\r\n\r\n"}, std::string{"\0\0\0\0\r\n\r\n", 8}, std::string{"hello\r\n\r\n"},
        std::string{"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"}, std::string{"\x16\x03\x01\x02\r\n\r\n"},
        "GET /" + std::string(9'000, 'a') + " HTTP/1.1\r\n\r\n",
        "GET /" + std::string(300, 'a') + " HTTP/1.1\r\n\r\n"})
    CHECK(status(bytes) != 200);
  CHECK(get("/healthz").status == 200);
}

TEST_CASE_FIXTURE(Wire, "every answer to a request with a nonce is signed, whatever its status") {
  const TerminalInMemory terminal = this->terminal();
  const std::string nonce = "Congso-Nonce: " + kNonce + "\r\n";

  for (const std::string& request :
       {"GET /nowhere HTTP/1.1\r\n" + nonce + "\r\n", "GET /healthz HTTP/1.1\r\n" + nonce + "\r\n",
        "GET /metrics HTTP/1.1\r\n" + nonce + "\r\n",
        "DELETE /v1/enrol HTTP/1.1\r\n" + nonce + "\r\n",
        "PUT /v1/logs/x HTTP/1.1\r\n" + nonce + "Content-Length: 0\r\n\r\n",
        "POST /v1/enrol HTTP/1.1\r\n" + nonce + "Content-Length: 2\r\n\r\n{}",
        "GET /" + std::string(300, 'a') + " HTTP/1.1\r\n" + nonce + "\r\n",
        head_of(terminal) + "Content-Length: 999999\r\n\r\n",
        head_of(terminal) + "Content-Length: 2\r\n\r\n{}",
        head_of(terminal) + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"}) {
    CAPTURE(request);
    const auto got = answer(request);
    REQUIRE(got);
    CHECK(is_signed(*got));
  }
}

TEST_CASE_FIXTURE(Wire, "what is no nonce of 16 bytes is not signed") {
  for (const std::string& nonce :
       {std::string{}, std::string{"x"}, std::string{"MDEyMzQ1"}, std::string(2'000, 'A')}) {
    const auto got = answer("GET /healthz HTTP/1.1\r\nCongso-Nonce: " + nonce + "\r\n\r\n");
    REQUIRE(got);
    CHECK(head_value(*got, "Congso-Signature") == "");
  }
}

TEST_CASE_FIXTURE(Wire, "an answer of any status can be followed by another over the same line") {
  const Socket socket = Socket::connected_to(port());

  for (const int wanted : {200, 404, 200}) {
    REQUIRE(socket.send(wanted == 200 ? "GET /healthz HTTP/1.1\r\n\r\n"
                                      : "GET /nowhere HTTP/1.1\r\n\r\n"));
    CHECK(status_in(socket.message({})) == wanted);
  }
}

TEST_CASE_FIXTURE(Wire, "a client that asks first is told before it sends its body") {
  const TerminalInMemory terminal = this->terminal();

  CHECK(status(head_of(terminal) + "Expect: 100-continue\r\nContent-Length: 999999\r\n\r\n") ==
        413);
}

TEST_CASE_FIXTURE(Wire, "500 clients connecting at once are all answered") {
  rlimit limit{};
  REQUIRE(::getrlimit(RLIMIT_NOFILE, &limit) == 0);
  limit.rlim_cur = limit.rlim_max;
  REQUIRE(::setrlimit(RLIMIT_NOFILE, &limit) == 0);
  std::vector<Socket> clients;
  for (int i = 0; i < 500; ++i) clients.push_back(Socket::connected_to(port()));

  int answered = 0;
  for (const Socket& client : clients) client.send("GET /metrics HTTP/1.1\r\n\r\n");
  for (const Socket& client : clients) answered += status_in(client.message({})) == 200;

  CHECK(answered == 500);
}

TEST_CASE_FIXTURE(Wire, "it ends within a second though connections stand open") {
  std::vector<Socket> clients;
  for (int i = 0; i < 20; ++i) clients.push_back(Socket::connected_to(port()));
  for (const Socket& client : clients) client.send("GET /healthz HTTP/1.1\r\n\r\n");
  for (const Socket& client : clients) CHECK(status_in(client.message({})) == 200);
  CHECK(clients.front().send("PUT /half HTTP/1.1\r\nContent-Le"));

  const auto begun = std::chrono::steady_clock::now();
  stop();
  const auto took = std::chrono::steady_clock::now() - begun;
  start();

  CHECK(took < 1s);
}

TEST_CASE_FIXTURE(Wire, "metrics are in the text format, with every series from the start") {
  const std::string text = get("/metrics").body;

  for (const char* series :
       {"congso_batches_total 0\n", "congso_events_stored_total 0\n", "congso_forks_total 0\n",
        "congso_open_connections 1\n", "# TYPE congso_events_known_total counter\n"})
    CHECK(text.find(series) != std::string::npos);
}

TEST_CASE_FIXTURE(Wire, "batches are counted by their answers") {
  TerminalInMemory terminal = this->terminal(5);
  send(terminal.push(1, 2));
  send(terminal.push(1, 2));
  send(terminal.push(5, 5));

  const std::string text = get("/metrics").body;

  for (const char* series :
       {"congso_batches_total{answer=\"appended\"} 1\n",
        "congso_batches_total{answer=\"replay\"} 1\n", "congso_batches_total{answer=\"gap\"} 1\n",
        "congso_events_stored_total 2\n"})
    CHECK(text.find(series) != std::string::npos);
}

TEST_SUITE_END();
}  // namespace kiosk::test
