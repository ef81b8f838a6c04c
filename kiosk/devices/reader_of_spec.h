#pragma once
// From the SPEC of interfaces.md to a reader at work.

#include <memory>
#include <string_view>

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "kiosk/devices/badge_reader.h"

namespace kiosk {

// `spec` has passed config::reader_spec_from (devices see no configuration, so it comes as text).
// kRefused: a kind that a later version brings, or no SPEC at all. Borrows the clock, which must
// outlive the reader. `sink` is called on the reader's own thread.
Result<std::unique_ptr<BadgeReader>> open_reader(std::string_view spec, const Clock& clock,
                                                 ReadingSink sink);

}  // namespace kiosk
