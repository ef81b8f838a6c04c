// The part of the store that knows offices, terminals, codes and tokens (protocol §5).
// Covered by tests/collector/enrolment_test.cpp.

#include "sync/collector/store/sqlite_rows.h"
#include "sync/collector/store/sqlite_store.h"
#include "sync/collector/store/sqlite_transaction.h"

namespace kiosk::sync {
namespace {

// The number in the only row of a bound statement.
Result<std::int64_t> number_from(Statement& bound) {
  const auto row = bound.step();
  if (!row) return row.error();
  if (!row.value()) return Error{Fault::kRefused, "nothing there"};
  return bound.number(0);
}

}  // namespace

Result<std::int64_t> SqliteStore::office_named(const std::string& name) {
  Statement insert{database_, "INSERT INTO office (name) VALUES (?) ON CONFLICT DO NOTHING"};
  if (auto done = insert.bind(name).done(); !done) return done.error();
  Statement find{database_, "SELECT office FROM office WHERE name = ?"};
  return number_from(find.bind(name));
}

Result<Nothing> SqliteStore::make_terminal(std::int64_t office, const NewCode& code) {
  Statement insert{database_,
                   "INSERT INTO terminal (office, name, role, may_administer) VALUES (?, ?, ?, ?)"
                   " ON CONFLICT DO NOTHING"};
  const std::string role = to_string(code.role);
  return insert.bind(office)
      .bind(code.terminal)
      .bind(role)
      .bind(std::int64_t{code.may_administer})
      .done();
}

Result<std::int64_t> SqliteStore::terminal_named(std::int64_t office, const NewCode& code) {
  if (auto made = make_terminal(office, code); !made) return made.error();
  Statement find{database_, "SELECT terminal FROM terminal WHERE office = ? AND name = ?"};
  return number_from(find.bind(office).bind(code.terminal));
}

Result<TerminalRecord> SqliteStore::terminal_of(OfficeId office, const std::string& name) {
  const std::lock_guard lock{mutex_};
  Transaction transaction{database_};
  if (!transaction.begun()) return transaction.begun().error();
  NewCode nameless;
  nameless.terminal = name;
  if (auto made = make_terminal(static_cast<std::int64_t>(office), nameless); !made)
    return made.error();
  Statement find{database_,
                 "SELECT t.terminal, t.office, o.name, t.name, t.role, t.may_administer,"
                 " t.revoked_at, t.last_contact FROM terminal t JOIN office o USING (office)"
                 " WHERE t.office = ? AND t.name = ?"};
  const auto found = one(find.bind(static_cast<std::int64_t>(office)).bind(name),
                         [](const Statement& row) { return terminal_at(row, 0); });
  if (!found) return found.error();
  if (!found.value()) return Error{Fault::kBadData, "store: no such office"};
  find.begin();
  if (auto done = transaction.commit(); !done) return done.error();
  return *found.value();
}

Result<Nothing> SqliteStore::add_code(const NewCode& code) {
  const std::lock_guard lock{mutex_};
  Transaction transaction{database_};
  if (!transaction.begun()) return transaction.begun();
  const auto office = office_named(code.office);
  if (!office) return office.error();
  const auto terminal = terminal_named(office.value(), code);
  if (!terminal) return terminal.error();
  Statement insert{database_,
                   "INSERT INTO code (digest, terminal, role, may_administer, made_at)"
                   " VALUES (?, ?, ?, ?, ?)"};
  const std::string role = to_string(code.role);
  insert.bind(code.digest).bind(terminal.value()).bind(role);
  insert.bind(std::int64_t{code.may_administer}).bind(column_of(code.made));
  if (auto done = insert.done(); !done) return done;
  return transaction.commit();
}

Result<Nothing> SqliteStore::enrol(const Enrolled& enrolled) {
  const std::lock_guard lock{mutex_};
  Transaction transaction{database_};
  if (!transaction.begun()) return transaction.begun();
  if (auto done = spend_code(enrolled); !done) return done;
  if (auto done = admit_terminal(enrolled); !done) return done;
  if (auto done = bind_log(enrolled); !done) return done;
  if (enrolled.office_key)
    if (auto done =
            adopt_office_key(enrolled.terminal.office_id, *enrolled.office_key, enrolled.at);
        !done)
      return done;
  return transaction.commit();
}

// With a code: it is spent, and what the terminal had before it no longer opens anything.
Result<Nothing> SqliteStore::spend_code(const Enrolled& enrolled) {
  if (!enrolled.code_digest) return Nothing{};
  Statement spend{database_,
                  "UPDATE code SET used_at = ?, used_log = ?, used_key = ?"
                  " WHERE digest = ? AND used_at IS NULL AND spoiled_at IS NULL"};
  spend.bind(column_of(enrolled.at)).bind(enrolled.log.bytes).bind(enrolled.key.key.bytes);
  if (auto done = spend.bind(*enrolled.code_digest).done(); !done) return done;
  if (database_.changes() == 0) return Error{Fault::kRefused, "the code was used in between"};
  Statement others{database_,
                   "UPDATE code SET spoiled_at = ?"
                   " WHERE terminal = ? AND digest <> ? AND spoiled_at IS NULL"};
  others.bind(column_of(enrolled.at)).bind(static_cast<std::int64_t>(enrolled.terminal.id));
  if (auto done = others.bind(*enrolled.code_digest).done(); !done) return done;
  Statement tokens{database_,
                   "UPDATE token SET revoked_at = ? WHERE terminal = ? AND revoked_at IS NULL"};
  tokens.bind(column_of(enrolled.at)).bind(static_cast<std::int64_t>(enrolled.terminal.id));
  return tokens.done();
}

Result<Nothing> SqliteStore::admit_terminal(const Enrolled& enrolled) {
  const auto terminal = static_cast<std::int64_t>(enrolled.terminal.id);
  if (enrolled.announced) return announce_terminal(terminal, enrolled.terminal.may_administer);
  const std::string role = to_string(enrolled.terminal.role);
  Statement admit{database_,
                  "UPDATE terminal SET role = ?, may_administer = ?, last_contact = ?,"
                  " revoked_at = NULL WHERE terminal = ?"};
  admit.bind(role).bind(std::int64_t{enrolled.terminal.may_administer});
  if (auto done = admit.bind(column_of(enrolled.at)).bind(terminal).done(); !done) return done;
  if (!enrolled.token_digest) return Nothing{};
  Statement token{database_,
                  "INSERT INTO token (digest, terminal, made_at) VALUES (?, ?, ?)"
                  " ON CONFLICT DO NOTHING"};
  return token.bind(*enrolled.token_digest).bind(terminal).bind(column_of(enrolled.at)).done();
}

Result<Nothing> SqliteStore::announce_terminal(std::int64_t terminal, bool may_administer) {
  Statement right{database_, "UPDATE terminal SET may_administer = ? WHERE terminal = ?"};
  return right.bind(std::int64_t{may_administer}).bind(terminal).done();
}

Result<Nothing> SqliteStore::bind_log(const Enrolled& enrolled) {
  if (enrolled.known_log) return Nothing{};
  const Hash start = chain_start(enrolled.log);
  Statement insert{database_,
                   "INSERT INTO log (id, terminal, last, head, at) VALUES (?, ?, 0, ?, ?)"
                   " ON CONFLICT DO NOTHING"};
  insert.bind(enrolled.log.bytes).bind(static_cast<std::int64_t>(enrolled.terminal.id));
  if (auto done = insert.bind(start).bind(column_of(enrolled.at)).done(); !done) return done;
  if (database_.changes() == 0) return Error{Fault::kRefused, "the log was bound in between"};
  const auto log = log_that_ends_at(enrolled.log, Seq{0});
  if (!log) return log.error();
  return add_key(log.value(), enrolled.key);
}

Result<Nothing> SqliteStore::adopt_office_key(OfficeId office, const OfficeKey& key, Instant at) {
  Statement adopt{database_,
                  "INSERT INTO office_key (office, key, at) SELECT ?1, ?2, ?3"
                  " WHERE NOT EXISTS (SELECT 1 FROM office_key WHERE office = ?1)"};
  return adopt.bind(static_cast<std::int64_t>(office)).bind(key.bytes).bind(column_of(at)).done();
}

Result<bool> SqliteStore::revoke(const std::string& office, const std::string& terminal,
                                 const OfficeKey& fresh, Instant at) {
  const std::lock_guard lock{mutex_};
  Transaction transaction{database_};
  if (!transaction.begun()) return transaction.begun().error();
  Statement find{database_,
                 "SELECT t.terminal, t.office FROM terminal t JOIN office o USING (office)"
                 " WHERE o.name = ? AND t.name = ?"};
  const auto row = find.bind(office).bind(terminal).step();
  if (!row) return row.error();
  if (!row.value()) return false;
  if (auto done = spoil(find.number(0), at); !done) return done.error();
  if (auto done = change_office_key(find.number(1), fresh, at); !done) return done.error();
  find.begin();
  if (auto done = transaction.commit(); !done) return done.error();
  return true;
}

Result<Nothing> SqliteStore::spoil(std::int64_t terminal, Instant at) {
  for (const char* sql :
       {"UPDATE terminal SET revoked_at = ? WHERE terminal = ? AND revoked_at IS NULL",
        "UPDATE token SET revoked_at = ? WHERE terminal = ? AND revoked_at IS NULL",
        "UPDATE code SET spoiled_at = ? WHERE terminal = ? AND spoiled_at IS NULL"}) {
    Statement update{database_, sql};
    if (auto done = update.bind(column_of(at)).bind(terminal).done(); !done) return done;
  }
  return Nothing{};
}

Result<Nothing> SqliteStore::change_office_key(std::int64_t office, const OfficeKey& fresh,
                                               Instant at) {
  Statement change{database_,
                   "INSERT INTO office_key (office, key, at) SELECT ?1, ?2, ?3"
                   " WHERE EXISTS (SELECT 1 FROM office_key WHERE office = ?1)"};
  return change.bind(office).bind(fresh.bytes).bind(column_of(at)).done();
}

}  // namespace kiosk::sync
