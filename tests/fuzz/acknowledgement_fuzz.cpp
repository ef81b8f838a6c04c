// Any bytes as an answer of the collector, and as link.json: read or refused, never believed
// without a signature, and what was read is written back to the same meaning. The first byte says
// which reader gets the rest.

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "sync/answer_check.h"

namespace {

using namespace kiosk::sync;

void must(bool holds) {
  if (!holds) std::abort();
}

// Read, written and read again it is the same text.
template <class T>
void both_ways(kiosk::Result<T> (*read)(std::string_view), std::string_view bytes) {
  const auto value = read(bytes);
  if (!value) return;
  const std::string written = body_of(value.value());
  const auto again = read(written);
  must(again.ok() && body_of(again.value()) == written);
}

void read_link_text(std::string_view bytes) {
  const auto link = link_from(bytes);
  if (link && link.value().enrolled()) must(link_from(text_of(link.value())).ok());
}

// Nobody has signed it: whatever it says, it must be a failed attempt or a no on the way.
void judge(int status, std::string_view bytes) {
  const Response response{
      status,
      {{"congso-signature", std::string{bytes.substr(0, 88)}}, {"retry-after", std::string{bytes}}},
      std::string{bytes}};
  const auto kind = judged(response, {"bm9uY2U=", {}}, {}, {}).kind;
  must(kind == Answer::Kind::kFailed || kind == Answer::Kind::kRangeRefusedOnTheWay);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view bytes{reinterpret_cast<const char*>(data) + 1, size - 1};
  switch (data[0] % 8) {
    case 0: both_ways(acknowledgement_from, bytes); break;
    case 1: both_ways(divergence_from, bytes); break;
    case 2: both_ways(enrol_answer_from, bytes); break;
    case 3: both_ways(enrol_request_from, bytes); break;
    case 4: read_link_text(bytes); break;
    case 5: judge(200, bytes); break;
    case 6: judge(409, bytes); break;
    case 7: judge(503, bytes); break;
  }
  return 0;
}
