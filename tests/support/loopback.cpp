#include "tests/support/loopback.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <utility>

namespace kiosk::test {
namespace {

constexpr int kLook = 50;  // ms between two looks at the stop token

sockaddr_in loopback(int port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  return address;
}

int listening_socket() {
  const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const sockaddr_in address = loopback(0);
  const auto* at = reinterpret_cast<const sockaddr*>(&address);
  if (fd < 0 || ::bind(fd, at, sizeof address) != 0 || ::listen(fd, 1024) != 0) std::abort();
  return fd;
}

bool readable(int fd, const std::stop_token& stop) {
  pollfd wait{fd, POLLIN, 0};
  while (!stop.stop_requested())
    if (::poll(&wait, 1, kLook) > 0) return true;
  return false;
}

// The bytes a head's Content-Length announces; none when it says nothing.
std::optional<std::size_t> announced(std::string head) {
  for (char& c : head)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  const auto found = head.find("\r\ncontent-length:");
  if (found == head.npos) return {};
  return std::strtoul(head.c_str() + found + 17, nullptr, 10);
}

}  // namespace

Socket::~Socket() {
  if (fd_ >= 0) ::close(fd_);
}

Socket Socket::connected_to(int port) {
  const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const sockaddr_in address = loopback(port);
  if (::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
    return Socket{fd};
  ::close(fd);
  return Socket{};
}

bool Socket::send(std::string_view bytes) const {
  while (!bytes.empty()) {
    const ssize_t sent = ::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

bool Socket::read_some(std::string& into, const std::stop_token& stop) const {
  char block[65'536];
  if (!readable(fd_, stop)) return false;
  const ssize_t got = ::recv(fd_, block, sizeof block, 0);
  if (got > 0) into.append(block, static_cast<std::size_t>(got));
  return got > 0;
}

std::optional<std::string> Socket::message(const std::stop_token& stop) const {
  std::string bytes;
  std::size_t head_end = bytes.npos;
  while ((head_end = bytes.find("\r\n\r\n")) == bytes.npos)
    if (!read_some(bytes, stop)) return {};
  const auto length = announced(bytes.substr(0, head_end));
  const bool is_answer = bytes.rfind("HTTP/", 0) == 0;
  if (!length && is_answer)
    while (read_some(bytes, stop)) continue;
  while (bytes.size() < head_end + 4 + length.value_or(0))
    if (!read_some(bytes, stop)) return {};
  return bytes;
}

void Socket::reset() {
  const linger at_once{1, 0};
  ::setsockopt(fd_, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
  ::close(std::exchange(fd_, -1));
}

LoopbackPort::LoopbackPort(Serve serve) : listening_(listening_socket()), serve_(std::move(serve)) {
  sockaddr_in address{};
  socklen_t size = sizeof address;
  ::getsockname(listening_.fd(), reinterpret_cast<sockaddr*>(&address), &size);
  port_ = ntohs(address.sin_port);
  thread_ = std::jthread{[this](const std::stop_token& stop) { accept_all(stop); }};
}

void LoopbackPort::accept_all(const std::stop_token& stop) {
  std::vector<std::jthread> connections;
  while (readable(listening_.fd(), stop)) {
    const int fd = ::accept4(listening_.fd(), nullptr, nullptr, SOCK_CLOEXEC);
    if (fd < 0) continue;
    connections.emplace_back(
        [this, fd](const std::stop_token& ended) { serve_(Socket{fd}, ended); });
  }
}

}  // namespace kiosk::test
