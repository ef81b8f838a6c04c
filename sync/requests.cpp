#include "sync/requests.h"

#include <array>
#include <cstring>

namespace kiosk::sync {

std::string nonce_from(Noise noise) {
  const std::array<std::uint64_t, 2> bits{noise(), noise()};
  std::array<std::uint8_t, sizeof bits> bytes{};
  std::memcpy(bytes.data(), bits.data(), bytes.size());
  return base64(bytes);
}

Request batch_request(const Batch& batch, const std::string& token, Encoding encoding) {
  Request request;
  request.method = "PUT";
  request.path = batch_path(batch.log, batch.first, batch.last);
  request.headers = {{"Authorization", "Bearer " + token},
                     {"Content-Type", "application/x-ndjson"}};
  request.body = body_of(batch);
  if (encoding == Encoding::kZstd) {
    request.headers.push_back({"Content-Encoding", "zstd"});
    request.body = deflated(request.body);
  }
  return request;
}

Request enrol_request(const EnrolRequest& wish, const std::string& token) {
  Request request;
  request.method = "POST";
  request.path = "/v1/enrol";
  request.headers = {{"Content-Type", "application/json"}};
  if (!token.empty()) request.headers.push_back({"Authorization", "Bearer " + token});
  request.body = body_of(wish);
  return request;
}

Request with_nonce(Request request, const std::string& nonce) {
  request.headers.push_back({"Congso-Nonce", nonce});
  return request;
}

}  // namespace kiosk::sync
