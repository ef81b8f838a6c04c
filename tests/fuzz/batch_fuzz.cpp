// Any bytes as the body of a batch: read whole or refused, and what was read is written back as it
// came. The same bytes as a compressed body never become more than the limit.

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "sync/wire.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kiosk::sync;
  const std::string_view bytes{reinterpret_cast<const char*>(data), size};
  if (const auto batch = batch_from(bytes)) {
    const auto again = batch_from(body_of(batch.value()));
    if (!again || again.value().lines != batch.value().lines) std::abort();
    if (again.value().last != batch.value().last) std::abort();
    head_of(batch.value());
  }
  const auto body = inflated(bytes, kLongestBatch);
  if (body && body.value().size() > kLongestBatch) std::abort();
  if (const auto back = inflated(deflated(bytes), size); !back || back.value() != bytes)
    std::abort();
  return 0;
}
