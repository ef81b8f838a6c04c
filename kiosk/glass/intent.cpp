#include "kiosk/glass/intent.h"

namespace kiosk {

Intent::Intent() = default;
Intent::Intent(const Intent&) = default;
Intent::Intent(Intent&&) noexcept = default;
Intent& Intent::operator=(const Intent&) = default;
Intent& Intent::operator=(Intent&&) noexcept = default;
Intent::~Intent() = default;

bool Intent::operator==(const Intent& other) const {
  const variant& left = *this;
  const variant& right = other;
  return left == right;
}

}  // namespace kiosk
