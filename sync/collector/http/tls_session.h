#pragma once
// TLS on the collector's side, under the same limits of time as the plain connections.
//
// TLS 1.2 or later; no renegotiation, no compression. The server's certificate chain and key come
// from two PEM files.

#include <chrono>
#include <memory>
#include <string>

#include "kiosk/base/result.h"

struct ssl_ctx_st;
struct ssl_st;

namespace kiosk::sync {

// What every session of a server shares. Safe from any thread once it is made.
class TlsIdentity {
 public:
  // kBadData when certificate and key cannot be used, or do not belong to each other.
  static Result<TlsIdentity> from(const std::string& certificate, const std::string& key);
  ssl_ctx_st* context() const { return context_.get(); }

 private:
  struct Free {
    void operator()(ssl_ctx_st* context) const;
  };
  explicit TlsIdentity(ssl_ctx_st* context) : context_(context) {}
  std::unique_ptr<ssl_ctx_st, Free> context_;
};

// One client's session over an accepted socket, which it makes non-blocking and does not own. One
// thread.
class TlsSession {
 public:
  using Steady = std::chrono::steady_clock;

  TlsSession(const TlsIdentity& identity, int socket);

  bool shake_hands(Steady::time_point until);
  bool pending() const;  // bytes that are decrypted and not yet read
  // At least one byte; -1: the other side has left, broke the protocol, or was too slow.
  std::int64_t read(char* bytes, std::size_t size, Steady::time_point until);
  std::int64_t write(const char* bytes, std::size_t size, Steady::time_point until);
  void say_goodbye();

 private:
  struct Free {
    void operator()(ssl_st* session) const;
  };
  template <class Step>
  std::int64_t tried(Step step, Steady::time_point until);

  const int socket_;
  std::unique_ptr<ssl_st, Free> session_;
};

// Waits until something can be done with a socket (POLLIN, POLLOUT); false: not in time.
bool ready(int socket, short what, std::chrono::milliseconds limit);

}  // namespace kiosk::sync
