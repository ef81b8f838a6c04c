#pragma once
// Values as PostgreSQL writes them, and back; and the one place that knows which pqxx this is.

#include <algorithm>
#include <pqxx/pqxx>
#include <span>
#include <string>
#include <string_view>

#include "kiosk/base/hash.h"
#include "sync/collector/store/store.h"

namespace kiosk::sync {

// Runs a statement with its parameters. `sql` lives as long as the program: by its place it is
// prepared once a connection.
template <class Transaction, class... Parameters>
pqxx::result run(Transaction& transaction, const char* sql, const Parameters&... parameters) {
#if PQXX_VERSION_MAJOR < 7
  const std::string name = "congso_" + std::to_string(reinterpret_cast<std::uintptr_t>(sql));
  transaction.conn().prepare(name, sql);
  return transaction.exec_prepared(name, parameters...);
#else
  return transaction.exec(sql, pqxx::params{parameters...});
#endif
}

inline std::string bytea(std::span<const std::uint8_t> bytes) { return "\\x" + hex(bytes); }

// Bytes of another length, which nobody here wrote, read as a value that matches nothing.
template <class Bytes>
Bytes bytes_in(const pqxx::field& field) {
  Bytes bytes{};
  const std::string_view text = field.c_str();
  const auto read = bytes_from_hex(text.substr(0, 2) == "\\x" ? text.substr(2) : "");
  if (read && read->size() == bytes.size()) std::copy(read->begin(), read->end(), bytes.begin());
  return bytes;
}

inline std::int64_t number_in(const pqxx::field& field) { return field.as<std::int64_t>(0); }
inline std::string text_in(const pqxx::field& field) { return field.as<std::string>(""); }
inline std::int64_t milliseconds_of(Instant instant) { return instant.time_since_epoch().count(); }
inline Instant instant_in(const pqxx::field& field) {
  return Instant{std::chrono::milliseconds{number_in(field)}};
}

// Eight columns from the first on: terminal, office, office name, name, role, may_administer,
// revoked_at, last_contact.
inline TerminalRecord terminal_in(const pqxx::row& row) {
  TerminalRecord terminal;
  terminal.id = TerminalId{number_in(row[0])};
  terminal.office_id = OfficeId{number_in(row[1])};
  terminal.office = text_in(row[2]);
  terminal.name = text_in(row[3]);
  terminal.role = role_from(text_in(row[4])).value_or(Role::kBoard);  // the least right
  terminal.may_administer = number_in(row[5]) != 0;
  terminal.revoked = !row[6].is_null();
  if (!row[7].is_null()) terminal.last_contact = instant_in(row[7]);
  return terminal;
}

}  // namespace kiosk::sync
