#pragma once
// The real line to the collector, over libcurl, with a limit on everything (reliability rule 21).
// Covered by tests/sync/curl_transport_test.cpp against a server on loopback.

#include <chrono>
#include <memory>
#include <string>

#include "sync/transport.h"

namespace kiosk::sync {

struct LineSettings {
  std::string collector;  // "https://host[:port][/prefix]"; http only to a loopback address
  std::string ca;         // a PEM file, the only authority believed; empty: the system's
  std::chrono::milliseconds connecting = std::chrono::seconds{10};  // at most
  std::chrono::milliseconds whole = std::chrono::seconds{60};       // request and answer, at most
  std::chrono::seconds silence{20};                                 // less than 1 byte a second
};

// Asks for no password file, no proxy, no redirect; lets no connection grow older than 300 s and
// leaves none standing after a fault. One thread; `stop` of send() may be asked for from another.
class CurlTransport : public Transport {
 public:
  // kBadData: an address that must not be used.
  static Result<std::unique_ptr<CurlTransport>> open(const LineSettings& settings);
  ~CurlTransport() override;

  Result<Response> send(const Request& request, const std::stop_token& stop) override;

 private:
  struct Handles;

  CurlTransport(LineSettings settings, std::string protocol);
  Result<Response> carry(const Request& request, const std::stop_token& stop);

  LineSettings settings_;
  std::string protocol_;
  std::unique_ptr<Handles> handles_;  // none after a fault
};

}  // namespace kiosk::sync
