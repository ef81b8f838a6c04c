#include "sync/wire.h"

#include <zstd.h>

#include <cstdlib>
#include <memory>

namespace kiosk::sync {
namespace {

constexpr int kLevel = 1;
constexpr std::size_t kStep = 65'536;

// What a frame may make the receiver set aside: 2 MiB, the window of zstd's default level. A batch
// never needs more than 256 KiB of it.
constexpr int kWidestWindow = 21;

struct FreeInflater {
  void operator()(ZSTD_DCtx* inflater) const { ZSTD_freeDCtx(inflater); }
};
using Inflater = std::unique_ptr<ZSTD_DCtx, FreeInflater>;

Error bad(const std::string& what) { return {Fault::kBadData, "zstd: " + what}; }

Inflater new_inflater() {
  Inflater inflater{ZSTD_createDCtx()};
  if (!inflater) std::abort();  // out of memory
  ZSTD_DCtx_setParameter(inflater.get(), ZSTD_d_windowLogMax, kWidestWindow);
  return inflater;
}

}  // namespace

std::string deflated(std::string_view bytes) {
  std::string frame(ZSTD_compressBound(bytes.size()), '\0');
  const std::size_t size =
      ZSTD_compress(frame.data(), frame.size(), bytes.data(), bytes.size(), kLevel);
  if (ZSTD_isError(size)) std::abort();  // with room enough only memory can fail it
  frame.resize(size);
  return frame;
}

Result<std::string> inflated(std::string_view bytes, std::size_t longest) {
  const Inflater inflater = new_inflater();
  ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
  std::string whole;
  std::string step(kStep, '\0');
  for (;;) {
    ZSTD_outBuffer out{step.data(), step.size(), 0};
    const std::size_t left = ZSTD_decompressStream(inflater.get(), &out, &in);
    if (ZSTD_isError(left)) return bad(ZSTD_getErrorName(left));
    if (whole.size() + out.pos > longest)
      return Error{Fault::kNoRoom,
                   "zstd: inflates to more than " + std::to_string(longest) + " bytes"};
    whole.append(step, 0, out.pos);
    if (left == 0) break;
    if (in.pos == in.size && out.pos < out.size) return bad("the frame is cut short");
  }
  if (in.pos != in.size) return bad("something follows the frame");
  return whole;
}

}  // namespace kiosk::sync
