// Covered by tests/hatch/log_access_test.cpp.
#include "kiosk/hatch/entry_walk.h"

namespace kiosk {

Result<Nothing> for_each_entry(LogAccess& access, const LogId& log, Seq after,
                               const std::function<bool(const Entry&)>& each) {
  for (;;) {
    const auto entries = access.entries(log, after, kEntriesAtOnce);
    if (!entries) return entries.error();
    for (const Entry& entry : entries.value())
      if (!each(entry)) return Nothing{};
    if (entries.value().empty()) return Nothing{};
    after = entries.value().back().seq;
  }
}

}  // namespace kiosk
