#pragma once
// Which lines go with a person, whatever store they lie in (protocol §2, "Erased"). Pure.

#include <optional>
#include <string>
#include <string_view>

#include "kiosk/people/erasure_events.h"
#include "sync/collector/store/store.h"

namespace kiosk::sync {

// What a kept `person.erased` asks for.
struct ErasingOrder {
  StaffId who;
  ErasureSaid said;
};

bool asks_for_erasure(const std::string& line);
// None when it names nobody, or no place that anybody could find.
std::optional<ErasingOrder> erasing_order(const std::string& line);

// Whether a line is a body about `who` that may go; what says that it goes stays.
bool is_about(const StaffId& who, std::string_view line);
std::string erased_line(std::string_view line);  // its digest

// A kept batch, line by line, without what is about `who`.
std::string batch_without(const StaffId& who, std::string_view batch);

}  // namespace kiosk::sync
