#pragma once
// What is asked for by touching the counters of visitors. Plain values.

#include <cstddef>
#include <variant>

namespace kiosk {

// "Khách đến", from one's own page.
struct OpenVisitors {
  bool operator==(const OpenVisitors&) const = default;
};
// One more of a counter.
struct CountVisitor {
  std::size_t counter = 0;  // of the office's list
  bool operator==(const CountVisitor&) const = default;
};
// "Bớt 1": the last one of whoever stands here.
struct TakeBackVisitor {
  bool operator==(const TakeBackVisitor&) const = default;
};

using VisitorsIntent = std::variant<OpenVisitors, CountVisitor, TakeBackVisitor>;

}  // namespace kiosk
