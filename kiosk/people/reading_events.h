#pragma once
// The reading log: who opened whose page (domain B11, "role-based access with log"). `page.read` is
// about the person whose page it is, so that "my data" can show it to them; other readers of the
// log pass it over.

#include <optional>
#include <string>
#include <string_view>

#include "kiosk/base/event.h"
#include "kiosk/people/entering.h"

namespace kiosk {

inline constexpr std::string_view kPageRead = "page.read";

struct PageRead {
  StaffId whose;
  StaffId by;
  std::string page;  // "person": their days, as a supervisor sees them
  Instant at{};
  bool operator==(const PageRead&) const = default;
};

// `data`: {"page":"person"}.
Draft page_read(const StaffId& whose, std::string_view page, const Entering& entering);

// None for every other kind, and for data that cannot be read.
std::optional<PageRead> page_read_from(const Fact& fact);

}  // namespace kiosk
