#include "kiosk/views/catch_up.h"

namespace kiosk {
namespace {

Result<Nothing> catch_up_with(OfficeView& view, const LogId& log,
                              const EntriesAfter& entries_after) {
  for (;;) {
    const auto position = view.position(log);
    if (!position) return position.error();
    const auto entries = entries_after(log, position.value());
    if (!entries) return entries.error();
    if (entries.value().empty()) return Nothing{};
    if (auto done = view.apply(entries.value()); !done) return done;
  }
}

}  // namespace

Result<Nothing> catch_up(OfficeView& view, std::span<const LogId> logs,
                         const EntriesAfter& entries_after) {
  for (const LogId& log : logs)
    if (auto done = catch_up_with(view, log, entries_after); !done) return done;
  return Nothing{};
}

}  // namespace kiosk
