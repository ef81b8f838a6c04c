// The collector behind its own certificate: the limits of the plain port hold here, too.

#include "sync/collector/http/tls_session.h"

#include <doctest/doctest.h>
#include <signal.h>

#include <fstream>
#include <future>

#include "sync/curl_transport.h"
#include "tests/support/collector_program.h"
#include "tests/support/loopback.h"
#include "tests/support/server_certificate.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

struct Secured : CollectorProgram {
  Secured() {
    start({}, {"--tls-cert", tls.certificate.string(), "--tls-key", tls.key.string()});
    REQUIRE(listening());
  }
  int port() const { return std::stoi(url().substr(url().rfind(':') + 1)); }
  std::string authority() const { return tls.certificate.string(); }

  // Sends bytes through a real TLS client, and gives what came back.
  std::string said_to(const std::string& bytes, const std::string& more = "") const {
    const auto file = folder() / "bytes";
    std::ofstream{file, std::ios::binary} << bytes;
    const std::string client = "(cat \"$0\"; sleep 1) | timeout 2 openssl s_client -quiet " + more +
                               " -connect 127.0.0.1:" + std::to_string(port()) + " 2>/dev/null";
    return outcome_of({"sh", "-c", client, file.string()}).out;
  }
  bool answers() const {
    return send({"GET", "/healthz", {}, "", 9'999}, authority()).status == 200;
  }

  ServerCertificate tls{folder().path()};
};

}  // namespace

TEST_SUITE_BEGIN("collector");

TEST_CASE_FIXTURE(Secured, "over TLS a body without a size, and one too long, are refused unread") {
  CHECK(said_to("POST /v1/enrol HTTP/1.1\r\nHost: x\r\n\r\n").rfind("HTTP/1.1 411", 0) == 0);
  CHECK(said_to("POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Length: 20000\r\n\r\n")
            .rfind("HTTP/1.1 413", 0) == 0);
}

TEST_CASE_FIXTURE(Secured, "over TLS a header without end is cut off, too") {
  std::string endless = "GET /healthz HTTP/1.1\r\n";
  while (endless.size() < 300'000) endless += "X-More: " + std::string(1'000, 'x') + "\r\n";

  const auto said = said_to(endless);

  CHECK(said.find("200 OK") == said.npos);
  CHECK(answers());
}

TEST_CASE_FIXTURE(Secured, "what is older than TLS 1.2 is not spoken, nor what is no TLS at all") {
  const std::string question = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n";
  CHECK(said_to(question, "-tls1_2").find("200 OK") != std::string::npos);
  CHECK(said_to(question, "-tls1_1 -cipher DEFAULT:@SECLEVEL=0").empty());

  const Socket plain = Socket::connected_to(port());
  CHECK(plain.send(question));
  CHECK(plain.message({}).value_or("").find("200 OK") == std::string::npos);
  CHECK(answers());
}

TEST_CASE_FIXTURE(Secured, "who connects and never shakes hands keeps nobody waiting") {
  std::vector<Socket> silent;
  for (int i = 0; i < 50; ++i) silent.push_back(Socket::connected_to(port()));

  CHECK(answers());
  const auto begun = std::chrono::steady_clock::now();
  process().send(SIGTERM);
  CHECK(process().wait() == 0);
  CHECK(std::chrono::steady_clock::now() - begun < 1'500ms);
}

TEST_CASE_FIXTURE(Secured, "batches and their answers pass through TLS whole, many at once") {
  TerminalInMemory terminal;
  const auto code = run({"enrol", "--office", "PHƯỜNG MẪU", "--terminal", "Sảnh"});
  const auto wish = terminal.wish(code.out.substr(0, code.out.find('\n')));
  const auto enrolled = send(sync::enrol_request(wish, ""), authority());
  REQUIRE(enrolled.status == 200);
  terminal.token = sync::enrol_answer_from(enrolled.body).value().token;
  terminal.record(400);
  CHECK(send(terminal.push(1, 400), authority()).status == 200);

  std::vector<std::future<int>> clients;
  for (int i = 0; i < 60; ++i)
    clients.push_back(std::async(std::launch::async, [&] {
      auto line = sync::CurlTransport::open({url(), authority()});
      int good = 0;
      for (int turn = 0; turn < 3; ++turn) {
        const auto answer = line.value()->send(terminal.push(1, 400), {});
        if (answer && answer.value().status == 200) ++good;
      }
      return good;
    }));
  int all = 0;
  for (auto& client : clients) all += client.get();

  CHECK(all == 180);
  CHECK(exported(terminal.log) == terminal.lines);
}

TEST_SUITE_END();

}  // namespace kiosk::test
