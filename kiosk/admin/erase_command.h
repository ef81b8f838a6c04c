#pragma once
// `congso erase --staff ID --reason TEXT` and `congso erase --expired`.

#include <filesystem>
#include <string>

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"

namespace kiosk::admin {

struct EraseWish {
  std::string staff;
  std::string reason;  // kept for ever, so without a name
};

// Takes every body about somebody who has left out of the log, its journal, what is kept aside and
// views.db; digests stay, and `person.erased` says which, and why. Cut short anywhere it can be
// asked for again, and ends the same; so it can when all is done.
int erase(const std::filesystem::path& root, const EraseWish& wish, const Clock& clock);

// What went, as one line of JSON. kBadData: nobody has that id, or the reason is none. kRefused:
// the person works here.
Result<std::string> erasure_told(const std::filesystem::path& root, const EraseWish& wish,
                                 const Clock& clock);

// `congso erase --expired`: what office.json /retention does not keep any longer, now. A collector
// must have it first. The clock is believed: somebody has asked.
int erase_expired(const std::filesystem::path& root, const Clock& clock);
Result<std::string> expiry_told(const std::filesystem::path& root, const Clock& clock);

}  // namespace kiosk::admin
