#pragma once
// The requests of protocol §3 and §5, complete but for the address.

#include <string>

#include "kiosk/base/ids.h"
#include "sync/transport.h"
#include "sync/wire.h"

namespace kiosk::sync {

// 16 random bytes in base64: no answer to one request passes for the answer to another.
std::string nonce_from(Noise noise);

enum class Encoding : std::uint8_t { kZstd, kIdentity };

// The same batch makes the same request, but for the nonce that with_nonce() adds to each attempt.
Request batch_request(const Batch& batch, const std::string& token, Encoding encoding);

// With a code for a terminal's first log, with the token for a further one.
Request enrol_request(const EnrolRequest& wish, const std::string& token);

Request with_nonce(Request request, const std::string& nonce);

}  // namespace kiosk::sync
