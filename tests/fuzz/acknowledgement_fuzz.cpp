// Any bytes as an answer of the collector, and as link.json: read or refused, never believed
// without a signature, and what was read is written back to the same meaning.

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "sync/answer_check.h"

namespace {

using namespace kiosk::sync;

void read_all(std::string_view bytes) {
  if (const auto word = acknowledgement_from(bytes)) {
    const auto again = acknowledgement_from(body_of(word.value()));
    if (!again || signed_text(again.value()) != signed_text(word.value())) std::abort();
  }
  if (const auto divergence = divergence_from(bytes))
    if (!divergence_from(body_of(divergence.value()))) std::abort();
  if (const auto answer = enrol_answer_from(bytes))
    if (!enrol_answer_from(body_of(answer.value()))) std::abort();
  if (const auto request = enrol_request_from(bytes))
    if (!enrol_request_from(body_of(request.value()))) std::abort();
  if (const auto link = link_from(bytes))
    if (link.value().enrolled() && !link_from(text_of(link.value()))) std::abort();
}

// Nobody has signed it: whatever it says, it must be a failed attempt or a no on the way.
void judge(int status, std::string_view bytes) {
  const Response response{
      status,
      {{"congso-signature", std::string{bytes.substr(0, 88)}}, {"retry-after", std::string{bytes}}},
      std::string{bytes}};
  const Answer answer = judged(response, {"bm9uY2U=", {}}, {}, {});
  if (answer.kind != Answer::Kind::kFailed && answer.kind != Answer::Kind::kRangeRefusedOnTheWay)
    std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes{reinterpret_cast<const char*>(data), size};
  read_all(bytes);
  for (const int status : {200, 403, 409, 422, 503}) judge(status, bytes);
  return 0;
}
