#include "kiosk/base/vietnamese_order.h"

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace kiosk {
namespace {

// Made once; none only where ICU's own data are missing. Asking it for keys changes nothing.
const icu::Collator* collator() {
  static const std::unique_ptr<icu::Collator> made = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> fresh{icu::Collator::createInstance(icu::Locale{"vi"}, status)};
    return U_SUCCESS(status) ? std::move(fresh) : nullptr;
  }();
  return made.get();
}

}  // namespace

std::string vietnamese_order(std::string_view text) {
  if (collator() == nullptr) return std::string{text};
  const auto read = icu::UnicodeString::fromUTF8(
      icu::StringPiece{text.data(), static_cast<std::int32_t>(text.size())});
  std::vector<std::uint8_t> key(64);
  std::int32_t size =
      collator()->getSortKey(read, key.data(), static_cast<std::int32_t>(key.size()));
  if (size > static_cast<std::int32_t>(key.size())) {
    key.resize(static_cast<std::size_t>(size));
    size = collator()->getSortKey(read, key.data(), size);
  }
  return {key.begin(), key.begin() + std::max(size - 1, 0)};  // without the zero at its end
}

}  // namespace kiosk
