#pragma once
// What the tables of views.db share: how the file is opened, and where SQLiteCpp's exceptions end.
// Only office_view.cpp and the tables include this. Covered by tests/views/office_view_test.cpp.

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>

#include "kiosk/base/result.h"

namespace kiosk {

// Made anew where it is empty; kBadData: it is of another version.
Result<SQLite::Database> open_views(const std::filesystem::path& path);
// Reads beside a running kiosk and changes nothing.
Result<SQLite::Database> look_into_views(const std::filesystem::path& path);

Error error_of(const SQLite::Exception& exception);

template <class Work>
auto guarded(Work work) -> decltype(work()) {
  try {
    return work();
  } catch (const SQLite::Exception& exception) {
    return error_of(exception);
  }
}

}  // namespace kiosk
