#pragma once
// The collector's port: bound at once, served by its own threads until it goes.

#include <atomic>
#include <memory>
#include <string>
#include <thread>

#include "sync/collector/http/http_answers.h"
#include "sync/collector/http/http_connection.h"

namespace kiosk::sync {

struct ListenAddress {
  std::string host = "127.0.0.1";
  int port = 8480;              // 0: any that is free
  std::string tls_certificate;  // PEM files; empty: plain HTTP
  std::string tls_key;
};

class HttpServer {
 public:
  // Takes requests from when it returns. kTryLater when the port is taken, kBadData when the
  // certificate cannot be used.
  static Result<std::unique_ptr<HttpServer>> start(const ListenAddress& address,
                                                   const Services& services);

  // Ends within a second: requests that were read are answered, nothing new is read.
  ~HttpServer();

  int port() const { return port_; }
  bool ended() const { return ended_; }  // by itself: the system takes no more connections from us

 private:
  HttpServer() = default;

  OpenSockets sockets_;
  std::unique_ptr<httplib::Server> server_;
  int port_ = 0;
  std::atomic<bool> ended_{false};
  std::thread accepting_;
};

}  // namespace kiosk::sync
