#include "sync/collector/places.h"

#include <charconv>

namespace kiosk::sync {

Result<ListenAddress> address_from(const std::string& listen, const TlsFiles& tls) {
  const auto colon = listen.rfind(':');
  const Error bad{Fault::kBadData, "expected HOST:PORT (--listen " + listen + ')'};
  if (colon == std::string::npos || colon == 0) return bad;
  ListenAddress address{listen.substr(0, colon), -1, tls.certificate, tls.key};
  const char* end = listen.data() + listen.size();
  const auto read = std::from_chars(listen.data() + colon + 1, end, address.port);
  if (read.ec != std::errc{} || read.ptr != end || address.port < 0 || address.port > 65'535)
    return bad;
  if (address.host.front() == '[' && address.host.back() == ']')
    address.host = address.host.substr(1, address.host.size() - 2);
  return address;
}

std::string url_of(const ListenAddress& address, int port) {
  const bool bare = address.host.find(':') == std::string::npos;
  return (address.tls_certificate.empty() ? "http://" : "https://") +
         (bare ? address.host : '[' + address.host + ']') + ':' + std::to_string(port);
}

}  // namespace kiosk::sync
