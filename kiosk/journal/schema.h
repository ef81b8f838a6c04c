#pragma once
// The tables of log.db. A change is a new user_version that the version before can still read.

#include "kiosk/journal/database.h"

namespace kiosk {

constexpr int kSchemaVersion = 1;
constexpr int kApplication = 0x434f4e47;  // "CONG"

Result<Nothing> make_schema(const Database& db);

// kBadData when the file is not a log of ours, or its tables or guards are not those it was made
// with. A newer version is welcome: it only adds.
Result<Nothing> check_schema(const Database& db);

}  // namespace kiosk
