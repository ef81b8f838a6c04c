#include "kiosk/admin/days_asked.h"

namespace kiosk::admin {
namespace {

constexpr std::chrono::days kLongest{10 * 366};

Error bad(const std::string& what) { return {Fault::kBadData, what}; }

}  // namespace

Result<DaysAsked> days_asked(const std::string& from, const std::string& to) {
  const auto first = date_from(from);
  const auto last = date_from(to);
  if (!first) return bad("--from: expected 2026-11-01 (" + from + ")");
  if (!last) return bad("--to: expected 2026-11-30 (" + to + ")");
  if (*last < *first) return bad("--to: expected a day not before " + from + " (" + to + ")");
  if (std::chrono::sys_days{*last} - std::chrono::sys_days{*first} > kLongest)
    return bad("--to: expected at most ten years after --from (" + to + ")");
  return DaysAsked{*first, *last};
}

}  // namespace kiosk::admin
