#pragma once
// The log goes over to another key, and a start finds out how far a change came. The order is: the
// new key beside the old (`key.next`), the event in both copies, the old key's last signature, the
// new key in the old one's place.

#include "kiosk/journal/two_copies.h"

namespace kiosk {

std::filesystem::path next_key_file(const std::filesystem::path& key);

// Old key out, new key in: `fresh` is in `key.next` and its event stands at the head.
Result<Nothing> go_over(TwoCopies& copies, const SigningKey& fresh);

// At a start: whether the key at hand is the one the log ends with, after finishing a change that
// was cut short. False: it is another's.
Result<bool> settle_key(TwoCopies& copies);

}  // namespace kiosk
