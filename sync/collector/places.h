#pragma once
// Where the collector listens, as the command line says it (interfaces.md).

#include <string>

#include "kiosk/base/result.h"
#include "sync/collector/http/http_server.h"

namespace kiosk::sync {

// Two PEM files, or two empty names for plain http.
struct TlsFiles {
  std::string certificate;
  std::string key;
};

// "HOST:PORT", an IPv6 host in brackets; port 0: any. kBadData in words for whoever typed it.
Result<ListenAddress> address_from(const std::string& listen, const TlsFiles& tls);

// As a terminal would name it.
std::string url_of(const ListenAddress& address, int port);

}  // namespace kiosk::sync
