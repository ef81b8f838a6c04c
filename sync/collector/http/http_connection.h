#pragma once
// One client's connection, with limits the library does not have: on the size of the header, on
// the time a request may take, and an end to waiting when the collector stops.

#include <httplib.h>

#include <chrono>
#include <mutex>
#include <set>

#include "sync/collector/http/tls_session.h"

namespace kiosk::sync {

struct ConnectionLimits {
  std::chrono::milliseconds idle{15'000};       // between requests, and between two bytes
  std::chrono::milliseconds request{60'000};    // from a request's first byte to its last
  std::size_t header = std::size_t{64} * 1024;  // bytes
};

// The bytes of one accepted socket, in the clear or through `tls`. Owns neither. One thread.
class Connection : public httplib::Stream {
 public:
  Connection(int socket, const ConnectionLimits& limits, TlsSession* tls = nullptr)
      : socket_(socket), limits_(limits), tls_(tls) {}

  bool shake_hands();  // first of all; false: there is nobody to talk to

  // Whether the first byte of another request came in time.
  bool another_request();
  void header_is_read() { header_left_ = SIZE_MAX; }

  bool is_readable() const override;
  bool is_writable() const override;
  ssize_t read(char* bytes, size_t size) override;
  ssize_t write(const char* bytes, size_t size) override;
  void get_remote_ip_and_port(std::string& ip, int& port) const override;
  void get_local_ip_and_port(std::string& ip, int& port) const override;
  socket_t socket() const override { return socket_; }

 private:
  using Steady = std::chrono::steady_clock;
  bool fill();
  std::int64_t receive(Steady::time_point until);

  const int socket_;
  const ConnectionLimits limits_;
  TlsSession* const tls_;
  Steady::time_point deadline_{};
  std::size_t header_left_ = 0;
  std::array<char, 16'384> buffer_{};
  std::size_t from_ = 0;  // what is in the buffer and not yet taken
  std::size_t to_ = 0;
};

// The sockets that are open now, so that stopping can end their waiting. Safe from any thread.
class OpenSockets {
 public:
  void add(int socket);
  void remove(int socket);
  void stop_reading();  // those open now, and those still to come
  bool stopped() const;

 private:
  mutable std::mutex mutex_;
  std::set<int> sockets_;
  bool stopped_ = false;
};

}  // namespace kiosk::sync
