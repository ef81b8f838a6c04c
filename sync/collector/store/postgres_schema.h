#pragma once
// The tables of the collector's store in PostgreSQL, in a schema of their own, and what the server
// has to promise.

#include "sync/collector/store/postgres_pool.h"

namespace kiosk::sync {

// Several collectors may start at once. kBadData when the server may lose what it says it keeps, or
// the tables are of a program that came later and changed what this one knows.
Result<Nothing> prepare_schema(PostgresPool& pool);

// For who only reads. kBadData as above.
Result<Nothing> check_schema(PostgresPool& pool);

}  // namespace kiosk::sync
