#pragma once
// Plain sockets on the loopback address: what the little server and the faulty proxy stand on.

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace kiosk::test {

// Owns a socket. Reading and writing give up when `stop` is asked for.
class Socket {
 public:
  explicit Socket(int fd = -1) : fd_(fd) {}
  Socket(Socket&& other) noexcept : fd_(other.fd_) { other.fd_ = -1; }
  Socket& operator=(Socket&&) = delete;
  ~Socket();

  static Socket connected_to(int port);  // not open when nobody listens there
  explicit operator bool() const { return fd_ >= 0; }
  int fd() const { return fd_; }

  bool send(std::string_view bytes) const;
  // One HTTP message: the head, and as much body as Content-Length says, or for an answer without
  // one all until the end. None when the other side left first.
  std::optional<std::string> message(const std::stop_token& stop) const;
  void reset();  // closes so that the other side sees RST

 private:
  bool read_some(std::string& into, const std::stop_token& stop) const;
  int fd_;
};

// Listens on a port of the kernel's choosing and gives each connection to `serve`, on a thread of
// its own. Ends within 50 ms of being destroyed.
class LoopbackPort {
 public:
  using Serve = std::function<void(Socket, const std::stop_token&)>;
  explicit LoopbackPort(Serve serve);

  int port() const { return port_; }

 private:
  void accept_all(const std::stop_token& stop);

  Socket listening_;
  int port_ = 0;
  Serve serve_;
  std::jthread thread_;  // last: it uses all above
};

}  // namespace kiosk::test
