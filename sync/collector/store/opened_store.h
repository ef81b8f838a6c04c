#pragma once
// The store that --store names, whichever database lies below.

#include <memory>
#include <string>

#include "sync/collector/store/store.h"

namespace kiosk::sync {

// Where a collector keeps, as the command line says it: "sqlite:PATH" or "postgresql://…".
struct StorePlace {
  std::string sqlite;      // the file's path; empty: PostgreSQL
  std::string postgresql;  // as libpq takes it
  bool in_a_file() const { return !sqlite.empty(); }
};

// kBadData for anything else, in words for whoever typed it.
Result<StorePlace> store_place_from(const std::string& store);

// As it may be told: never with a password.
std::string to_string(const StorePlace& place);

// Makes it when there is none. kRefused when another process owns the file.
Result<std::unique_ptr<Store>> open_store(const StorePlace& place);
// Beside a running `serve`, or without one. kBadData when there is no store.
Result<std::unique_ptr<StoreReader>> open_reader(const StorePlace& place);

}  // namespace kiosk::sync
