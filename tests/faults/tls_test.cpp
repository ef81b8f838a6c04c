// Row 34 of the fault matrix: whoever cannot prove to be the collector gets no byte of what a
// terminal has to say. Real handshakes with a real TLS server that is wrong in one way each.

#include <doctest/doctest.h>

#include <fstream>

#include "sync/curl_transport.h"
#include "tests/support/loopback.h"
#include "tests/support/process.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;
using Words = std::vector<std::string>;

constexpr char kSecret[] = "Bearer a-token-nobody-else-may-see";

void run_well(const Words& command) {
  const auto done = outcome_of(command);
  REQUIRE_MESSAGE(done.code == 0, done.err);
}

// An authority of the office's own, and certificates it signed.
struct Authority {
  Authority() { make("ca", "CN=Sở Khoa học"); }

  std::string file(const std::string& name) const { return (folder / name).string(); }
  void make(const std::string& name, const std::string& subject) {
    run_well({"openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
              "-nodes", "-days", "3650", "-utf8", "-subj", "/" + subject, "-keyout",
              file(name + ".key"), "-out", file(name + ".pem")});
  }
  // `at`: on which day; `host`: whom it is for.
  void certify(const std::string& name, const std::string& by, const std::string& at,
               const std::string& host = "IP:127.0.0.1") {
    run_well({"openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
              "-subj", "/CN=collector", "-keyout", file(name + ".key"), "-out",
              file(name + ".csr")});
    std::ofstream{file(name + ".ext")} << "subjectAltName=" << host << '\n';
    Words words{"openssl",
                "x509",
                "-req",
                "-in",
                file(name + ".csr"),
                "-CA",
                file(by + ".pem"),
                "-CAkey",
                file(by + ".key"),
                "-CAcreateserial",
                "-days",
                "30",
                "-extfile",
                file(name + ".ext"),
                "-out",
                file(name + ".pem")};
    if (!at.empty())
      words.insert(words.begin(),
                   {"env", "LD_PRELOAD=/usr/$LIB/faketime/libfaketime.so.1", "FAKETIME=@" + at});
    run_well(words);
  }

  TemporaryFolder folder;
};

int free_port() {
  const LoopbackPort port{[](Socket, const std::stop_token&) {}};
  return port.port();
}

// What a server of this kind got to read of a request; whether the terminal took it for its
// collector is the same question.
struct Server {
  Server(const Authority& authority, const std::string& name, const Words& more = {})
      : port(free_port()), said(authority.folder / (name + ".said")) {
    // Its standard input must not end, or it hangs up.
    const std::string never = authority.file(name + ".never");
    run_well({"sh", "-c", "test -p \"$0\" || mkfifo \"$0\"", never});
    Words words{"sh",
                "-c",
                "exec \"$@\" <>\"$0\"",
                never,
                "openssl",
                "s_server",
                "-accept",
                "127.0.0.1:" + std::to_string(port),
                "-cert",
                authority.file(name + ".pem"),
                "-key",
                authority.file(name + ".key")};
    words.insert(words.end(), more.begin(), more.end());
    std::filesystem::remove(said);
    process = Process{words, {said, authority.folder / (name + ".err")}};
    REQUIRE(within(10s, [&] { return text_of_file(said).find("ACCEPT") != std::string::npos; }));
  }
  bool was_told() const { return text_of_file(said).find(kSecret) != std::string::npos; }

  int port;
  std::filesystem::path said;
  Process process;
};

Result<sync::Response> sent_to(const std::string& address, const std::string& ca) {
  sync::LineSettings settings{address, ca};
  settings.whole = 1s;
  auto line = sync::CurlTransport::open(settings);
  REQUIRE(line);
  return line.value()->send(
      {"PUT", "/v1/logs/x/events/1-1", {{"Authorization", kSecret}}, "body", 1'000}, {});
}

// The words of the fault; "" when the request went through.
std::string refusal_of(Server& server, const Authority& authority) {
  const auto answer =
      sent_to("https://127.0.0.1:" + std::to_string(server.port), authority.file("ca.pem"));
  if (within(300ms, [&] { return server.was_told(); })) return "";
  return answer ? "" : answer.error().what;
}

}  // namespace

TEST_SUITE_BEGIN("faults");

TEST_CASE("only who proves to be the collector is told anything, whatever else is wrong") {
  Authority authority;
  authority.make("other", "CN=Another authority");
  authority.make("itself", "CN=127.0.0.1");
  authority.certify("good", "ca", "");
  authority.certify("expired", "ca", "2024-01-01 08:00:00");
  authority.certify("early", "ca", "2031-01-01 08:00:00");
  authority.certify("elsewhere", "ca", "", "DNS:collector.example");
  authority.certify("stranger", "other", "");
  struct Variant {
    std::string name;
    Words more;
  };
  const std::vector<Variant> variants{
      {"expired", {}},
      {"early", {}},
      {"elsewhere", {}},
      {"stranger", {}},
      {"itself", {}},
      {"good", {"-tls1", "-cipher", "DEFAULT:@SECLEVEL=0"}},
      {"good", {"-tls1_1", "-cipher", "DEFAULT:@SECLEVEL=0"}},
      {"good", {"-tls1_2", "-cipher", "eNULL:@SECLEVEL=0"}},
      {"good", {"-tls1_2", "-cipher", "aNULL:@SECLEVEL=0"}},
  };
  int refused = 0;
  for (const Variant& variant : variants) {
    CAPTURE(variant.name);
    Server server{authority, variant.name, variant.more};
    const std::string why = refusal_of(server, authority);
    CHECK(why.rfind("line: ", 0) == 0);
    CHECK(why.find("connect to") == why.npos);  // it was there, and was not believed
    CHECK_FALSE(server.was_told());
    ++refused;
  }

  // The canary: the same server with nothing wrong is told everything.
  Server right{authority, "good"};
  CHECK(refusal_of(right, authority) == "");
  CHECK(right.was_told());
  MESSAGE(refused, " servers that could not prove themselves were told nothing");
}

TEST_CASE("a handshake that breaks off, and a port that speaks no TLS, are failed attempts") {
  Authority authority;
  int heard = 0;
  for (const char* words : {"", "\x16\x03\x03", "\x16\x03\x03\xff\xff",
                            "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"}) {
    std::string got;
    {
      const LoopbackPort port{[&](Socket socket, const std::stop_token& stop) {
        socket.send(words);
        const auto message = socket.message(stop);
        if (message) got += *message;
      }};
      const auto answer =
          sent_to("https://127.0.0.1:" + std::to_string(port.port()), authority.file("ca.pem"));
      CHECK_FALSE(answer.ok());
    }
    CHECK(got.find(kSecret) == std::string::npos);
    ++heard;
  }
  MESSAGE(heard, " broken handshakes, nothing said to any");
}

TEST_SUITE_END();

}  // namespace kiosk::test
