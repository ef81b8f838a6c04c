// config/collector/nginx.conf, as it stands but for its places: TLS outside, the collector inside.

#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <fstream>

#include "kiosk/base/random.h"
#include "sync/curl_transport.h"
#include "tests/support/running_collector.h"
#include "tests/support/server_certificate.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

// A port that nobody listens on; nginx takes it a moment later.
int free_port() {
  const int listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  REQUIRE(::bind(listening, reinterpret_cast<const sockaddr*>(&address), size) == 0);
  REQUIRE(::getsockname(listening, reinterpret_cast<sockaddr*>(&address), &size) == 0);
  ::close(listening);
  return ntohs(address.sin_port);
}

void replace(std::string& text, const std::string& what, const std::string& by) {
  const auto at = text.find(what);
  REQUIRE_MESSAGE(at != std::string::npos, what);
  text.replace(at, what.size(), by);
}

struct BehindNginx : RunningCollector {
  BehindNginx() {
    std::string text =
        text_of_file(std::filesystem::path{CONGSO_SOURCE_DIR} / "config/collector/nginx.conf");
    replace(text, "/run/nginx.pid", (folder / "nginx.pid").string());
    replace(text, "/var/log/nginx/error.log", (folder / "error.log").string());
    replace(text, "127.0.0.1:8480", "127.0.0.1:" + std::to_string(port()));
    replace(text, "listen 443 ssl", "listen 127.0.0.1:" + std::to_string(outside) + " ssl");
    replace(text, "/etc/congso/tls.pem", tls.certificate.string());
    replace(text, "/etc/congso/tls.key", tls.key.string());
    std::ofstream{folder / "nginx.conf"} << text;
    nginx = Process{{"/usr/sbin/nginx", "-p", folder.path().string(), "-c",
                     (folder / "nginx.conf").string(), "-g", "daemon off;"},
                    {folder / "out", folder / "err"}};
    REQUIRE_MESSAGE(within(10s,
                           [this] {
                             return through({"GET", "/", {}, ""}).status == 404;
                           }),
                    text_of_file(folder / "err"));
  }

  // One exchange through nginx, whose signature must hold; 0 when no answer came.
  sync::Response through(const sync::Request& request) const {
    auto line = sync::CurlTransport::open(
        {"https://127.0.0.1:" + std::to_string(outside), tls.certificate.string()});
    if (!line) return {};
    sync::Request asked = request;
    asked.longest_answer = sync::kLongestFeedPage;
    auto answer = line.value()->send(sync::with_nonce(std::move(asked), nonce), {});
    return answer ? answer.value() : sync::Response{};
  }
  bool is_signed(const sync::Response& answer) const {
    const auto signature = signature_from_base64(header_of(answer.headers, "congso-signature"));
    return signature && verify((**this).key().public_key(),
                               sync::answer_text(nonce, answer.status, answer.body), *signature);
  }

  TemporaryFolder folder;
  ServerCertificate tls{folder.path()};
  int outside = free_port();
  std::string nonce = sync::nonce_from(random_bits);
  Process nginx;
};

}  // namespace

TEST_SUITE_BEGIN("collector");

TEST_CASE_FIXTURE(BehindNginx, "behind nginx, batches arrive and every answer's signature holds") {
  TerminalInMemory hall = terminal(500);

  const auto taken = through(hall.push(1, 500));
  const auto replayed = through(hall.push(1, 500));
  const auto refused = through({"GET", "/v1/feed", {{"Authorization", "Bearer nobody's"}}, ""});

  CHECK(taken.status == 200);
  CHECK(replayed.status == 200);
  CHECK(refused.status == 401);
  for (const auto& answer : {taken, replayed, refused}) CHECK(is_signed(answer));
  CHECK(stored(hall.log) == hall.lines);
}

TEST_CASE_FIXTURE(BehindNginx, "behind nginx, a page of the feed comes whole and signed") {
  TerminalInMemory hall = terminal(500);
  TerminalInMemory gate = terminal(0, "Cổng");
  REQUIRE(through(hall.push(1, 500)).status == 200);

  const auto told = through(
      {"GET", "/v1/feed?after=&limit=1000", {{"Authorization", "Bearer " + gate.token}}, ""});

  CHECK(told.status == 200);
  CHECK(is_signed(told));
  CHECK(sync::feed_page_from(told.body).value().items.size() == 501);
}

TEST_CASE_FIXTURE(BehindNginx, "what is too large ends at nginx, and its word is nobody's") {
  TerminalInMemory hall = terminal(1);
  auto request = hall.push(1, 1);
  request.body.assign(600'000, 'x');

  const auto answer = through(request);

  CHECK((answer.status == 413 || answer.status == 0));
  CHECK_FALSE(is_signed(answer));  // so a terminal takes it for a failed attempt
}

TEST_CASE_FIXTURE(BehindNginx, "health and metrics stay inside") {
  CHECK(through({"GET", "/metrics", {}, ""}).status == 404);
  CHECK(through({"GET", "/healthz", {}, ""}).status == 404);
}

TEST_SUITE_END();

}  // namespace kiosk::test
