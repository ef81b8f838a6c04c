#pragma once
// Bytes of a fixed length into a statement and out of a row.

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <array>
#include <cstdint>
#include <cstring>

namespace kiosk {

template <std::size_t N>
void bind(SQLite::Statement& statement, int place, const std::array<std::uint8_t, N>& bytes) {
  statement.bind(place, bytes.data(), static_cast<int>(bytes.size()));
}

// Throws as SQLite does when the length is another.
template <std::size_t N>
std::array<std::uint8_t, N> bytes_of(const SQLite::Column& column) {
  std::array<std::uint8_t, N> bytes{};
  if (column.getBytes() != static_cast<int>(N))
    throw SQLite::Exception("a value of the wrong length", SQLITE_CORRUPT);
  std::memcpy(bytes.data(), column.getBlob(), N);
  return bytes;
}

}  // namespace kiosk
