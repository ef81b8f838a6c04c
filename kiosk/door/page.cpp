// Covered by tests/door/session_touch_test.cpp, session_pin_test.cpp and machine_page_test.cpp.

#include "kiosk/door/page.h"

#include "kiosk/door/timing.h"

namespace kiosk {

const KnownPerson* owner_of(const Page& page) {
  if (const auto* today = std::get_if<TodayPage>(&page.what)) return &today->person;
  const auto* pad = std::get_if<PinPad>(&page.what);
  return pad != nullptr && pad->person ? &*pad->person : nullptr;
}

bool is_personal(const Page& page) { return !std::holds_alternative<MachinePage>(page.what); }

std::chrono::milliseconds time_of(const Page& page) {
  return std::holds_alternative<PinPad>(page.what) ? timing::kPad : timing::kPage;
}

}  // namespace kiosk
