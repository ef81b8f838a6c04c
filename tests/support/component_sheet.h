#pragma once
// Every part of the kit on one glass, as a designer lays them out to compare.

#include <optional>
#include <string>

#include "display/canvas.h"

namespace kiosk::test {

// What a touch answered, by the name of the part: "bars 2", "stepper 1".
using Answer = std::optional<std::string>;

void component_sheet(display::Canvas& canvas, Answer& answer);

}  // namespace kiosk::test
