#pragma once
// What an answer is worth: only what the collector's pinned key vouches for is obeyed (protocol
// §3).

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "kiosk/base/clock.h"
#include "sync/link.h"
#include "sync/transport.h"
#include "sync/wire.h"

namespace kiosk::sync {

// Whether one of the pinned keys signed exactly this answer to exactly this request.
bool is_signed(const Response& answer, std::string_view nonce, const Pins& pins);

// What was asked, as far as the answer must match it.
struct Question {
  std::string nonce;
  LogId log;
};

// What an answer to a batch amounts to.
struct Answer {
  enum class Kind : std::uint8_t {
    kHolds,                 // 200: `word` is the collector's verified acknowledgement
    kDiverges,              // 409, signed: `divergence`
    kRangeRefused,          // 400, 413, 422, signed
    kRangeRefusedOnTheWay,  // the same, but not signed: somebody between us and the collector
    kEncodingRefused,       // 415, signed
    kNotAllowed,            // any other signed 4xx that does not pass by itself
    kFailed,                // everything else: a portal, a redirect, a page, an overload
  };
  Kind kind = Kind::kFailed;
  bool fresh = false;  // signed for this very request; otherwise `word` may be an old one
  Acknowledgement word;
  Divergence divergence;
  std::optional<std::chrono::milliseconds> retry_after;
  std::string what;  // for the service log
};

// Pure. `now` is needed for a Retry-After that is a date. Whether the heads are the terminal's own
// is for the caller to compare.
Answer judged(const Response& response, const Question& question, const Pins& pins, Instant now);

}  // namespace kiosk::sync
