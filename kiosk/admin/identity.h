#pragma once
// What makes a data folder a terminal of its own: its key, and an office key to begin with.
// Covered by tests/admin/copies_test.cpp.

#include "kiosk/base/result.h"
#include "kiosk/base/signing.h"
#include "kiosk/journal/data_folder.h"

namespace kiosk::admin {

// Makes both in a folder that has neither, not enrolled anywhere, and gives the key.
Result<SigningKey> make_identity(const DataFolder& folder);

}  // namespace kiosk::admin
