#pragma once
// What may stand as the collector's address: https, or http to this very machine (protocol §3).

#include <string_view>

namespace kiosk::config {

// A scheme, a host, perhaps a port and a path: no user, no query, no fragment, nothing that is not
// plain printable ASCII. With http the host is 127.x.x.x, [::1] or localhost.
bool is_collector_url(std::string_view url);

}  // namespace kiosk::config
