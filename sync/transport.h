#pragma once
// How a request reaches the collector: the seam between sync and the network.

#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/result.h"

namespace kiosk::sync {

struct Header {
  std::string name;
  std::string value;
};

struct Request {
  std::string method;  // GET, PUT, POST
  std::string path;    // after the collector's address: "/v1/…"
  std::vector<Header> headers;
  std::string body;
  std::size_t longest_answer = 65'536;  // bytes, its headers included
};

struct Response {
  int status = 0;
  std::vector<Header> headers;  // names in lower case
  std::string body;
};

// The first value of a header, by its name as it is stored; empty when it is not there.
inline std::string_view header_of(const std::vector<Header>& headers, std::string_view name) {
  for (const Header& header : headers)
    if (header.name == name) return header.value;
  return {};
}

// One thread. Knows nothing of batches, tries once, follows no redirect.
class Transport {
 public:
  virtual ~Transport() = default;

  // Waits for the whole answer, of any status, but never without end; comes back within a moment
  // once `stop` is asked for. Fails when no whole answer came: with
  // kUnknown when the request had begun to leave, otherwise with kTryLater.
  virtual Result<Response> send(const Request& request, const std::stop_token& stop) = 0;
};

}  // namespace kiosk::sync
