#pragma once
// What the log keeps of a PIN: enough to tell a right one from a wrong one, and only to whoever has
// the office's key (protocol §5).

#include <optional>
#include <string>
#include <string_view>

#include "kiosk/base/office_key.h"

namespace kiosk {

// The Argon2id verifier of `pin`, sealed with XChaCha20-Poly1305 under
// BLAKE2b-256(office key, "congso-pin-v1"), as base64. Takes tens of milliseconds and 19 MiB: not
// on the thread that draws. None when there is no memory for it.
std::optional<std::string> sealed_pin(const OfficeKey& key, std::string_view pin);

// Whether `pin` is the one that was sealed. As slow as the sealing; false for another key, a
// changed seal, and anything that is none.
bool pin_holds(const OfficeKey& key, std::string_view sealed, std::string_view pin);

}  // namespace kiosk
