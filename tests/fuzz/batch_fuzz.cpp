// Any bytes as the body of a batch: read whole or refused, and what was read is written back as it
// came. Any frame of zstd: never more than the limit comes out of it.

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "sync/wire.h"

namespace {

using namespace kiosk::sync;

void must(bool holds) {
  if (!holds) std::abort();
}

void read_batch(std::string_view body) {
  const auto batch = batch_from(body);
  if (!batch) return;
  const auto again = batch_from(body_of(batch.value()));
  must(again.ok());
  must(again.value().lines == batch.value().lines);
  must(again.value().last == batch.value().last);
  must(head_of(again.value()) == head_of(batch.value()));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes{reinterpret_cast<const char*>(data), size};
  if (bytes.rfind("\x28\xB5\x2F\xFD", 0) != 0) {
    read_batch(bytes);
    return 0;
  }
  const auto body = inflated(bytes, kLongestBatch);
  must(!body || body.value().size() <= kLongestBatch);
  if (body) read_batch(body.value());
  return 0;
}
