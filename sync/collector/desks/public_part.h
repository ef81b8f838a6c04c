#pragma once
// What of an office's log may leave for a public screen (protocol §5, role `board`): roster,
// notices to everybody, presence, the calendar, display names. Of all else only the digest, so that
// the chain still holds.

#include <string>
#include <string_view>

#include "sync/wire.h"

namespace kiosk::sync {

FedLine public_part(FedLine line);

}  // namespace kiosk::sync
