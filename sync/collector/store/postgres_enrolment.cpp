// The part of the store that knows offices, terminals, codes and tokens (protocol §5).
// Covered by tests/collector/store_test.cpp.

#include "kiosk/base/chain.h"
#include "sync/collector/store/postgres_rows.h"
#include "sync/collector/store/postgres_store.h"

namespace kiosk::sync {
namespace {

constexpr const char* kOffice =
    "INSERT INTO office (name) VALUES ($1) ON CONFLICT (name) DO UPDATE SET name = excluded.name"
    " RETURNING office";
constexpr const char* kTerminal =
    "INSERT INTO terminal (office, name, role, may_administer) VALUES ($1, $2, $3, $4)"
    " ON CONFLICT (office, name) DO UPDATE SET name = excluded.name RETURNING terminal";
constexpr const char* kTerminalOf =
    "SELECT t.terminal, t.office, o.name, t.name, t.role, t.may_administer, t.revoked_at,"
    " t.last_contact FROM terminal t JOIN office o USING (office) WHERE t.terminal = $1";

std::int64_t office_named(pqxx::work& transaction, const std::string& name) {
  return number_in(run(transaction, kOffice, name)[0][0]);
}

std::int64_t terminal_named(pqxx::work& transaction, std::int64_t office, const NewCode& code) {
  return number_in(run(transaction, kTerminal, office, code.terminal, to_string(code.role),
                       code.may_administer ? 1 : 0)[0][0]);
}

// One enrolment, within its transaction.
class Enrolling {
 public:
  Enrolling(pqxx::work& transaction, const Enrolled& enrolled)
      : transaction_(transaction),
        enrolled_(enrolled),
        terminal_(static_cast<std::int64_t>(enrolled.terminal.id)),
        at_(milliseconds_of(enrolled.at)) {}

  Result<Nothing> all() {
    // The terminal's row first: two enrolments of one terminal follow each other.
    run(transaction_, "SELECT 1 FROM terminal WHERE terminal = $1 FOR UPDATE", terminal_);
    if (auto spent = spend_code(); !spent) return spent;
    admit();
    if (auto bound = bind_log(); !bound) return bound;
    if (enrolled_.office_key) adopt_office_key();
    return Nothing{};
  }

 private:
  // With a code: it is spent, and what the terminal had before it no longer opens anything.
  Result<Nothing> spend_code() {
    if (!enrolled_.code_digest) return Nothing{};
    const std::string digest = bytea(*enrolled_.code_digest);
    const auto spent = run(transaction_,
                           "UPDATE code SET used_at = $1, used_log = $2::bytea,"
                           " used_key = $3::bytea WHERE digest = $4::bytea"
                           " AND used_at IS NULL AND spoiled_at IS NULL",
                           at_, bytea(enrolled_.log.bytes), bytea(enrolled_.key.key.bytes), digest);
    if (spent.affected_rows() == 0) return Error{Fault::kRefused, "the code was used in between"};
    run(transaction_,
        "UPDATE code SET spoiled_at = $1"
        " WHERE terminal = $2 AND digest <> $3::bytea AND spoiled_at IS NULL",
        at_, terminal_, digest);
    run(transaction_, "UPDATE token SET revoked_at = $1 WHERE terminal = $2 AND revoked_at IS NULL",
        at_, terminal_);
    return Nothing{};
  }

  void admit() {
    if (enrolled_.announced) {
      run(transaction_, "UPDATE terminal SET may_administer = $1 WHERE terminal = $2",
          enrolled_.terminal.may_administer ? 1 : 0, terminal_);
      return;
    }
    run(transaction_,
        "UPDATE terminal SET role = $1, may_administer = $2, last_contact = $3, revoked_at = NULL"
        " WHERE terminal = $4",
        to_string(enrolled_.terminal.role), enrolled_.terminal.may_administer ? 1 : 0, at_,
        terminal_);
    if (!enrolled_.token_digest) return;
    run(transaction_,
        "INSERT INTO token (digest, terminal, made_at) VALUES ($1::bytea, $2, $3)"
        " ON CONFLICT DO NOTHING",
        bytea(*enrolled_.token_digest), terminal_, at_);
  }

  Result<Nothing> bind_log() {
    if (enrolled_.known_log) return Nothing{};
    const auto bound = run(
        transaction_,
        "INSERT INTO log (id, terminal, last, head, at) VALUES ($1::bytea, $2, 0, $3::bytea, $4)"
        " ON CONFLICT DO NOTHING RETURNING log",
        bytea(enrolled_.log.bytes), terminal_, bytea(chain_start(enrolled_.log)), at_);
    if (bound.empty()) return Error{Fault::kRefused, "the log was bound in between"};
    run(transaction_,
        "INSERT INTO log_key (log, from_seq, key, certificate)"
        " VALUES ($1, $2, $3::bytea, $4::bytea)",
        number_in(bound[0][0]), number(enrolled_.key.from), bytea(enrolled_.key.key.bytes),
        bytea(enrolled_.key.certificate));
    return Nothing{};
  }

  void adopt_office_key() {
    const auto office = static_cast<std::int64_t>(enrolled_.terminal.office_id);
    run(transaction_, "SELECT 1 FROM office WHERE office = $1 FOR UPDATE", office);
    run(transaction_,
        "INSERT INTO office_key (office, key, at) SELECT $1::bigint, $2::bytea, $3::bigint"
        " WHERE NOT EXISTS (SELECT 1 FROM office_key WHERE office = $1)",
        office, bytea(enrolled_.office_key->bytes), at_);
  }

  pqxx::work& transaction_;
  const Enrolled& enrolled_;
  const std::int64_t terminal_;
  const std::int64_t at_;
};

}  // namespace

Result<Nothing> PostgresStore::add_code(const NewCode& code) {
  return pool_->transact([&](pqxx::work& transaction) -> Result<Nothing> {
    const auto office = office_named(transaction, code.office);
    const auto terminal = terminal_named(transaction, office, code);
    run(transaction,
        "INSERT INTO code (digest, terminal, role, may_administer, made_at)"
        " VALUES ($1::bytea, $2, $3, $4, $5)",
        bytea(code.digest), terminal, to_string(code.role), code.may_administer ? 1 : 0,
        milliseconds_of(code.made));
    return Nothing{};
  });
}

Result<Nothing> PostgresStore::enrol(const Enrolled& enrolled) {
  return pool_->transact([&](pqxx::work& transaction) {
    return Enrolling{transaction, enrolled}.all();
  });
}

Result<TerminalRecord> PostgresStore::terminal_of(OfficeId office, const std::string& name) {
  return pool_->transact([&](pqxx::work& transaction) -> Result<TerminalRecord> {
    const auto number = static_cast<std::int64_t>(office);
    if (run(transaction, "SELECT 1 FROM office WHERE office = $1", number).empty())
      return Error{Fault::kBadData, "store: no such office"};
    NewCode nameless;
    nameless.terminal = name;
    const auto terminal = terminal_named(transaction, number, nameless);
    return terminal_in(run(transaction, kTerminalOf, terminal)[0]);
  });
}

Result<bool> PostgresStore::revoke(const std::string& office, const std::string& terminal,
                                   const OfficeKey& fresh, Instant at) {
  return pool_->transact([&](pqxx::work& transaction) -> Result<bool> {
    const auto found =
        run(transaction,
            "SELECT t.terminal, t.office FROM terminal t JOIN office o USING (office)"
            " WHERE o.name = $1 AND t.name = $2 FOR UPDATE",
            office, terminal);
    if (found.empty()) return false;
    const std::int64_t now = milliseconds_of(at);
    for (const char* sql :
         {"UPDATE terminal SET revoked_at = $1 WHERE terminal = $2 AND revoked_at IS NULL",
          "UPDATE token SET revoked_at = $1 WHERE terminal = $2 AND revoked_at IS NULL",
          "UPDATE code SET spoiled_at = $1 WHERE terminal = $2 AND spoiled_at IS NULL"})
      run(transaction, sql, now, number_in(found[0][0]));
    run(transaction,
        "INSERT INTO office_key (office, key, at) SELECT $1::bigint, $2::bytea, $3::bigint"
        " WHERE EXISTS (SELECT 1 FROM office_key WHERE office = $1)",
        number_in(found[0][1]), bytea(fresh.bytes), now);
    return true;
  });
}

}  // namespace kiosk::sync
