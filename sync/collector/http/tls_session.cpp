// Covered by tests/collector/tls_server_test.cpp.
#include "sync/collector/http/tls_session.h"

#include <fcntl.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <poll.h>

#include <algorithm>
#include <climits>

namespace kiosk::sync {
namespace {

int as_int(std::size_t size) { return static_cast<int>(std::min<std::size_t>(size, INT_MAX)); }

}  // namespace

bool ready(int socket, short what, std::chrono::milliseconds limit) {
  pollfd waiting{socket, what, 0};
  int got = 0;
  do {
    got = ::poll(&waiting, 1, static_cast<int>(std::max<std::int64_t>(0, limit.count())));
  } while (got < 0 && errno == EINTR);
  return got > 0;
}

void TlsIdentity::Free::operator()(ssl_ctx_st* context) const { SSL_CTX_free(context); }
void TlsSession::Free::operator()(ssl_st* session) const { SSL_free(session); }

Result<TlsIdentity> TlsIdentity::from(const std::string& certificate, const std::string& key) {
  TlsIdentity identity{SSL_CTX_new(TLS_server_method())};
  SSL_CTX* context = identity.context();
  if (context == nullptr) return Error{Fault::kTryLater, "no TLS (OpenSSL)"};
  SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
  SSL_CTX_set_options(context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
  SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER |
                                SSL_MODE_RELEASE_BUFFERS);
  const bool good = SSL_CTX_use_certificate_chain_file(context, certificate.c_str()) == 1 &&
                    SSL_CTX_use_PrivateKey_file(context, key.c_str(), SSL_FILETYPE_PEM) == 1 &&
                    SSL_CTX_check_private_key(context) == 1;
  ERR_clear_error();
  if (!good) return Error{Fault::kBadData, "cannot use the certificate (" + certificate + ')'};
  return identity;
}

TlsSession::TlsSession(const TlsIdentity& identity, int socket)
    : socket_(socket), session_(SSL_new(identity.context())) {
  ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK);
  if (session_) SSL_set_fd(session_.get(), socket);
}

// `step` again and again, as the session wants to read or to write, until it gives a number.
template <class Step>
std::int64_t TlsSession::tried(Step step, Steady::time_point until) {
  if (!session_) return -1;
  for (;;) {
    ERR_clear_error();
    const int done = step(session_.get());
    if (done > 0) return done;
    const int wants = SSL_get_error(session_.get(), done);
    if (wants != SSL_ERROR_WANT_READ && wants != SSL_ERROR_WANT_WRITE) return -1;
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Steady::now());
    const short what = wants == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT;
    if (left.count() <= 0 || !ready(socket_, what, left)) return -1;
  }
}

bool TlsSession::shake_hands(Steady::time_point until) {
  return tried([](SSL* session) { return SSL_accept(session); }, until) > 0;
}

bool TlsSession::pending() const { return session_ && SSL_pending(session_.get()) > 0; }

std::int64_t TlsSession::read(char* bytes, std::size_t size, Steady::time_point until) {
  return tried([&](SSL* session) { return SSL_read(session, bytes, as_int(size)); }, until);
}

std::int64_t TlsSession::write(const char* bytes, std::size_t size, Steady::time_point until) {
  return tried([&](SSL* session) { return SSL_write(session, bytes, as_int(size)); }, until);
}

void TlsSession::say_goodbye() {
  if (session_) SSL_shutdown(session_.get());
  ERR_clear_error();
}

}  // namespace kiosk::sync
