#pragma once
// The tables of the collector's store.

#include "sync/collector/store/sqlite_database.h"

namespace kiosk::sync {

// Makes the tables in a new file. kBadData when the file belongs to another program, or to a
// version of this one that came later.
Result<Nothing> prepare_schema(Database& database);

// kBadData unless the tables are those of this version.
Result<Nothing> check_schema(const Database& database);

}  // namespace kiosk::sync
