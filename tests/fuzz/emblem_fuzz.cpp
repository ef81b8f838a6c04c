// Whatever stands in an emblem's file, it is a whole picture within its bounds, or none, soon and
// without much memory. The decoder is compiled into this program, and found before the library's,
// so that the fuzzer sees into it.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#define STB_IMAGE_IMPLEMENTATION
#include <stb/stb_image.h>

#include "config/emblem.h"

namespace {
using namespace kiosk;

void must(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto emblem = config::emblem_from({reinterpret_cast<const char*>(data), size});
  if (!emblem) {
    must(emblem.error().fault == Fault::kBadData && !emblem.error().what.empty());
    return 0;
  }
  const config::Emblem& picture = emblem.value();
  must(picture.width > 0 && picture.width <= config::kLargestEmblem);
  must(picture.height > 0 && picture.height <= config::kLargestEmblem);
  must(picture.rgba.size() ==
       static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height) * 4);
  return 0;
}
