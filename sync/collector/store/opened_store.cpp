// Covered by tests/collector/places_test.cpp and commands_test.cpp.
#include "sync/collector/store/opened_store.h"

#include <filesystem>

#include "sync/collector/store/postgres_store.h"
#include "sync/collector/store/sqlite_store.h"

namespace kiosk::sync {

Result<StorePlace> store_place_from(const std::string& store) {
  const std::string scheme = "sqlite:";
  for (const char* prefix : {"postgresql://", "postgres://"})
    if (store.rfind(prefix, 0) == 0) return StorePlace{"", store};
  if (store.rfind(scheme, 0) == 0 && store.size() > scheme.size())
    return StorePlace{store.substr(scheme.size()), ""};
  return Error{Fault::kBadData, "--store: expected sqlite:PATH or postgresql://…"};
}

std::string to_string(const StorePlace& place) {
  if (place.in_a_file()) return place.sqlite;
  const std::string behind = place.postgresql.substr(place.postgresql.find("://") + 3);
  const std::string server = behind.substr(0, behind.find_first_of("/?"));
  return "postgresql://" + server.substr(server.rfind('@') + 1);  // npos + 1: the whole
}

Result<std::unique_ptr<Store>> open_store(const StorePlace& place) {
  if (!place.in_a_file()) return PostgresStore::open(place.postgresql);
  auto store = SqliteStore::open(place.sqlite);
  if (!store) return store.error();
  return std::unique_ptr<Store>{std::move(store).value()};
}

Result<std::unique_ptr<StoreReader>> open_reader(const StorePlace& place) {
  if (!place.in_a_file()) return OwnPostgresReader::open(place.postgresql);
  if (!std::filesystem::exists(place.sqlite))
    return Error{Fault::kBadData, "there is no store (" + place.sqlite + ')'};
  auto reader = SqliteReader::open(place.sqlite);
  if (!reader) return reader.error();
  return std::unique_ptr<StoreReader>{std::move(reader).value()};
}

}  // namespace kiosk::sync
