#include "sync/collector/http/http_server.h"

#include <sys/socket.h>
#include <unistd.h>

#include "sync/collector/http/growing_pool.h"

namespace kiosk::sync {
namespace {

constexpr std::size_t kMostConnections = 1'024;  // served at once; more wait in the backlog
constexpr int kBacklog = 1'024;                  // the library's is 5: of 500 clients 66 failed
constexpr std::size_t kRequestsPerConnection = 1'000;

// What a client still sends after its answer is read and dropped for a moment: closing over unread
// bytes would reset the connection, and the answer with it.
void close_gently(int socket) {
  ::shutdown(socket, SHUT_WR);
  Connection rest{socket,
                  {std::chrono::milliseconds{200}, std::chrono::milliseconds{500}, 1 << 20}};
  std::array<char, 16'384> dropped{};
  if (rest.another_request())
    while (rest.read(dropped.data(), dropped.size()) > 0) continue;
  ::close(socket);
}

// HTTP over our own connections, in the clear or through TLS.
class OwnServer : public httplib::Server {
 public:
  OwnServer(OpenSockets& sockets, Metrics& metrics, std::optional<TlsIdentity> identity)
      : sockets_(sockets), metrics_(metrics), identity_(std::move(identity)) {}

 private:
  bool process_and_close_socket(socket_t socket) override {
    sockets_.add(socket);
    metrics_.add(kOpenConnections, 1);
    if (identity_) {
      TlsSession session{*identity_, socket};
      serve(socket, &session);
      session.say_goodbye();
    } else {
      serve(socket, nullptr);
    }
    metrics_.add(kOpenConnections, -1);
    sockets_.remove(socket);
    close_gently(socket);
    return true;
  }

  void serve(socket_t socket, TlsSession* session) {
    Connection connection{socket, {}, session};
    if (!connection.shake_hands()) return;
    bool closed = false;
    for (std::size_t left = kRequestsPerConnection; left > 0 && !closed; --left) {
      if (sockets_.stopped() || !connection.another_request()) return;
      const auto at_body = [&](httplib::Request&) { connection.header_is_read(); };
      if (!process_request(connection, left == 1, closed, at_body)) return;
    }
  }

  OpenSockets& sockets_;
  Metrics& metrics_;
  const std::optional<TlsIdentity> identity_;
};

Result<std::optional<TlsIdentity>> identity_for(const ListenAddress& address) {
  if (address.tls_certificate.empty()) return std::optional<TlsIdentity>{};
  auto identity = TlsIdentity::from(address.tls_certificate, address.tls_key);
  if (!identity) return identity.error();
  return std::optional<TlsIdentity>{std::move(identity).value()};
}

// The library would share the port with a second process; this does not.
void own_the_port(httplib::Server& server, int& listening) {
  server.set_socket_options([&listening](socket_t socket) {
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    listening = socket;
  });
}

}  // namespace

Result<std::unique_ptr<HttpServer>> HttpServer::start(const ListenAddress& address,
                                                      const Services& services) {
  std::unique_ptr<HttpServer> http{new HttpServer};
  auto identity = identity_for(address);
  if (!identity) return identity.error();
  http->server_ = std::make_unique<OwnServer>(http->sockets_, services.premises.metrics,
                                              std::move(identity).value());
  httplib::Server& server = *http->server_;
  int listening = -1;
  own_the_port(server, listening);
  server.set_tcp_nodelay(true);
  server.set_payload_max_length(kLongestOnWire);
  server.new_task_queue = [] { return new GrowingPool{kMostConnections}; };
  add_routes(server, services);
  http->port_ = address.port == 0 ? server.bind_to_any_port(address.host)
                : server.bind_to_port(address.host, address.port) ? address.port
                                                                  : -1;
  if (http->port_ < 0 || ::listen(listening, kBacklog) != 0)
    return Error{Fault::kTryLater,
                 "cannot listen; is the address one of this machine's, and the port free? (" +
                     address.host + ':' + std::to_string(address.port) + ')'};
  http->accepting_ = std::thread{[&server, &ended = http->ended_] {
    server.listen_after_bind();
    ended = true;
  }};
  return std::unique_ptr<HttpServer>{std::move(http)};
}

HttpServer::~HttpServer() {
  if (!accepting_.joinable()) return;
  while (!server_->is_running() && !ended_) std::this_thread::yield();  // an earlier stop is lost
  server_->stop();
  sockets_.stop_reading();
  accepting_.join();
}

}  // namespace kiosk::sync
