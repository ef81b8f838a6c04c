#pragma once
// Where the collector keeps and where it listens, as the command line says it (interfaces.md).

#include <string>

#include "kiosk/base/result.h"
#include "sync/collector/http_server.h"

namespace kiosk::sync {

// The file of "sqlite:PATH". kBadData for anything else, in words for whoever typed it.
Result<std::string> sqlite_path(const std::string& store);

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
