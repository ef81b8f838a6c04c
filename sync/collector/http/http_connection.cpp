// Covered by tests/collector/http_server_test.cpp.
#include "sync/collector/http/http_connection.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstring>

namespace kiosk::sync {
namespace {

void name_of(const sockaddr_storage& address, socklen_t size, std::string& ip, int& port) {
  std::array<char, NI_MAXHOST> host{};
  std::array<char, NI_MAXSERV> service{};
  if (::getnameinfo(reinterpret_cast<const sockaddr*>(&address), size, host.data(), host.size(),
                    service.data(), service.size(), NI_NUMERICHOST | NI_NUMERICSERV) != 0)
    return;
  ip = host.data();
  port = std::atoi(service.data());
}

}  // namespace

bool Connection::another_request() {
  deadline_ = Steady::now() + limits_.idle;
  header_left_ = limits_.header;
  if (from_ == to_ && !fill()) return false;
  deadline_ = Steady::now() + limits_.request;
  return true;
}

bool Connection::shake_hands() { return !tls_ || tls_->shake_hands(Steady::now() + limits_.idle); }

std::int64_t Connection::receive(Steady::time_point until) {
  if (tls_) return tls_->read(buffer_.data(), buffer_.size(), until);
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Steady::now());
  if (left.count() <= 0 || !ready(socket_, POLLIN, left)) return -1;
  ssize_t got = 0;
  do {
    got = ::recv(socket_, buffer_.data(), buffer_.size(), 0);
  } while (got < 0 && errno == EINTR);
  return got;
}

bool Connection::fill() {
  const std::int64_t got = receive(std::min(deadline_, Steady::now() + limits_.idle));
  if (got <= 0) return false;
  from_ = 0;
  to_ = static_cast<std::size_t>(got);
  return true;
}

bool Connection::is_readable() const {
  return from_ < to_ || (tls_ && tls_->pending()) || ready(socket_, POLLIN, limits_.idle);
}

bool Connection::is_writable() const { return ready(socket_, POLLOUT, limits_.idle); }

ssize_t Connection::read(char* bytes, size_t size) {
  if (from_ == to_ && !fill()) return -1;
  const std::size_t count = std::min({size, to_ - from_, header_left_});
  if (count == 0) return -1;
  std::memcpy(bytes, buffer_.data() + from_, count);
  from_ += count;
  if (header_left_ != SIZE_MAX) header_left_ -= count;
  return static_cast<ssize_t>(count);
}

ssize_t Connection::write(const char* bytes, size_t size) {
  if (tls_) return tls_->write(bytes, size, Steady::now() + limits_.idle);
  if (!is_writable()) return -1;
  return ::send(socket_, bytes, size, MSG_NOSIGNAL);
}

void Connection::get_remote_ip_and_port(std::string& ip, int& port) const {
  sockaddr_storage address{};
  socklen_t size = sizeof address;
  if (::getpeername(socket_, reinterpret_cast<sockaddr*>(&address), &size) == 0)
    name_of(address, size, ip, port);
}

void Connection::get_local_ip_and_port(std::string& ip, int& port) const {
  sockaddr_storage address{};
  socklen_t size = sizeof address;
  if (::getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &size) == 0)
    name_of(address, size, ip, port);
}

void OpenSockets::add(int socket) {
  const std::lock_guard lock{mutex_};
  sockets_.insert(socket);
  if (stopped_) ::shutdown(socket, SHUT_RD);
}

void OpenSockets::remove(int socket) {
  const std::lock_guard lock{mutex_};
  sockets_.erase(socket);
}

void OpenSockets::stop_reading() {
  const std::lock_guard lock{mutex_};
  stopped_ = true;
  for (const int socket : sockets_) ::shutdown(socket, SHUT_RD);
}

bool OpenSockets::stopped() const {
  const std::lock_guard lock{mutex_};
  return stopped_;
}

}  // namespace kiosk::sync
