#pragma once
// How a fact about people gets into the log: who enters it, by which way and under which name.
// Covered by tests/people/staff_events_test.cpp.

#include <string>
#include <string_view>

#include "kiosk/base/event.h"

namespace kiosk {

struct Entering {
  EventId id;
  Now at;
  StaffId by;  // empty: an import on the terminal
  Via via = Via::kImport;
};

// What is to be recorded about `who`. `data` is a JSON object.
Draft entered(std::string_view kind, const StaffId& who, const Entering& entering,
              std::string data);

}  // namespace kiosk
