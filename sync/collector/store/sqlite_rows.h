#pragma once
// Values as columns of SQLite, and back.

#include <algorithm>
#include <span>

#include "sync/collector/store/sqlite_database.h"
#include "sync/collector/store/store.h"

namespace kiosk::sync {

inline std::int64_t column_of(Instant instant) { return instant.time_since_epoch().count(); }
inline Instant instant_at(const Statement& row, int column) {
  return Instant{std::chrono::milliseconds{row.number(column)}};
}

// A blob of the wrong length, which nobody here wrote, reads as a value that matches nothing.
template <class Bytes>
Bytes bytes_at(const Statement& row, int column) {
  Bytes bytes{};
  const auto blob = row.blob(column);
  if (blob.size() == bytes.size()) std::copy(blob.begin(), blob.end(), bytes.begin());
  return bytes;
}

// The single row of a bound statement, made into a value.
template <class Make>
auto one(Statement& bound, Make make) -> Result<std::optional<decltype(make(bound))>> {
  const auto row = bound.step();
  if (!row) return row.error();
  if (!row.value()) return std::optional<decltype(make(bound))>{};
  return std::optional{make(bound)};
}

// All of its rows.
template <class Make>
auto all(Statement& bound, Make make) -> Result<std::vector<decltype(make(bound))>> {
  std::vector<decltype(make(bound))> values;
  for (;;) {
    const auto row = bound.step();
    if (!row) return row.error();
    if (!row.value()) return values;
    values.push_back(make(bound));
  }
}

// Eight columns from `first`: terminal, office, office name, name, role, may_administer,
// revoked_at, last_contact.
inline TerminalRecord terminal_at(const Statement& row, int first) {
  TerminalRecord terminal;
  terminal.id = TerminalId{row.number(first)};
  terminal.office_id = OfficeId{row.number(first + 1)};
  terminal.office = row.text(first + 2);
  terminal.name = row.text(first + 3);
  terminal.role = role_from(row.text(first + 4)).value_or(Role::kBoard);  // the least right
  terminal.may_administer = row.number(first + 5) != 0;
  terminal.revoked = !row.empty(first + 6);
  if (!row.empty(first + 7)) terminal.last_contact = instant_at(row, first + 7);
  return terminal;
}

}  // namespace kiosk::sync
