// Covered by tests/collector/postgres_test.cpp.
#include "sync/collector/store/postgres_schema.h"

#include "sync/collector/store/postgres_rows.h"

namespace kiosk::sync {
namespace {

// The oldest program that can work with the tables: additions (IF NOT EXISTS) do not raise it.
constexpr std::int64_t kVersion = 1;
constexpr std::int64_t kOldestServer = 130'000;

// Instants are milliseconds since 1970, UTC. Tokens and codes stand as SHA-256 only. The turn of an
// office's feed stands in its own row: whoever takes the next one holds that row until the commit,
// so that turns become visible in their order.
constexpr const char* kTables = R"sql(
CREATE TABLE IF NOT EXISTS note (name text PRIMARY KEY, text text NOT NULL);

CREATE TABLE IF NOT EXISTS office (
  office bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE,
  feed_turn bigint NOT NULL DEFAULT 0, feed_mark bytea NOT NULL DEFAULT '\x0000000000000000',
  feed_lines bigint NOT NULL DEFAULT 0);

CREATE TABLE IF NOT EXISTS office_key (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  office bigint NOT NULL REFERENCES office, key bytea NOT NULL, at bigint NOT NULL);
CREATE INDEX IF NOT EXISTS office_key_office ON office_key (office, number);

CREATE TABLE IF NOT EXISTS terminal (
  terminal bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  office bigint NOT NULL REFERENCES office, name text NOT NULL, role text NOT NULL,
  may_administer int NOT NULL, revoked_at bigint, last_contact bigint, UNIQUE (office, name));

CREATE TABLE IF NOT EXISTS code (
  digest bytea PRIMARY KEY, terminal bigint NOT NULL REFERENCES terminal, role text NOT NULL,
  may_administer int NOT NULL, made_at bigint NOT NULL, spoiled_at bigint, used_at bigint,
  used_log bytea, used_key bytea);

CREATE TABLE IF NOT EXISTS token (
  digest bytea PRIMARY KEY, terminal bigint NOT NULL REFERENCES terminal,
  made_at bigint NOT NULL, revoked_at bigint);

CREATE TABLE IF NOT EXISTS log (
  log bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id bytea NOT NULL UNIQUE,
  terminal bigint NOT NULL REFERENCES terminal, last bigint NOT NULL, head bytea NOT NULL,
  at bigint NOT NULL);
CREATE INDEX IF NOT EXISTS log_terminal ON log (terminal);

CREATE TABLE IF NOT EXISTS log_key (
  log bigint NOT NULL REFERENCES log, from_seq bigint NOT NULL, key bytea NOT NULL,
  certificate bytea NOT NULL, PRIMARY KEY (log, from_seq));

-- `line` is the exact body or the digest line that stands for it; `event` its id, if it has one.
CREATE TABLE IF NOT EXISTS entry (
  log bigint NOT NULL, seq bigint NOT NULL, hash bytea NOT NULL, event uuid, line text NOT NULL,
  PRIMARY KEY (log, seq));
CREATE INDEX IF NOT EXISTS entry_event ON entry (event) WHERE event IS NOT NULL;

CREATE OR REPLACE FUNCTION entry_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'an entry keeps its place'; END $$;
CREATE OR REPLACE TRIGGER entry_stays BEFORE DELETE ON entry
  FOR EACH ROW EXECUTE FUNCTION entry_guard();
CREATE OR REPLACE TRIGGER entry_keeps_its_place BEFORE UPDATE OF log, seq, hash ON entry
  FOR EACH ROW EXECUTE FUNCTION entry_guard();

-- An event that was known already: the same fact told again, or (same_bytes = 0) a contradiction.
CREATE TABLE IF NOT EXISTS twin (
  log bigint NOT NULL, seq bigint NOT NULL, first_log bigint NOT NULL, first_seq bigint NOT NULL,
  same_bytes int NOT NULL, PRIMARY KEY (log, seq));

CREATE TABLE IF NOT EXISTS accepted (
  log bigint NOT NULL, last bigint NOT NULL, head bytea NOT NULL, signature bytea NOT NULL,
  at bigint NOT NULL, PRIMARY KEY (log, last));

CREATE TABLE IF NOT EXISTS fork (
  log bigint NOT NULL REFERENCES log, last bigint NOT NULL, head bytea NOT NULL,
  body text NOT NULL, at bigint NOT NULL, PRIMARY KEY (log, last, head));

CREATE TABLE IF NOT EXISTS feed (
  office bigint NOT NULL, turn bigint NOT NULL, mark bytea NOT NULL, lines bigint NOT NULL,
  log bigint NOT NULL, first bigint NOT NULL, last bigint NOT NULL, administers int NOT NULL,
  PRIMARY KEY (office, turn));

-- Where an event stands that says whose bodies go, until they have gone.
CREATE TABLE IF NOT EXISTS erasing (
  log bigint NOT NULL, seq bigint NOT NULL, PRIMARY KEY (log, seq));

CREATE TABLE IF NOT EXISTS heartbeat (
  terminal bigint PRIMARY KEY REFERENCES terminal, at bigint NOT NULL, text text NOT NULL);

CREATE TABLE IF NOT EXISTS version (
  one int PRIMARY KEY CHECK (one = 1), oldest bigint NOT NULL);
INSERT INTO version (one, oldest) VALUES (1, 1) ON CONFLICT DO NOTHING;
)sql";

std::string setting(pqxx::transaction_base& session, const char* name) {
  return text_in(run(session, "SELECT current_setting($1)", name)[0][0]);
}

Result<Nothing> promises(pqxx::transaction_base& session) {
  for (const char* name : {"fsync", "full_page_writes"})
    if (setting(session, name) != "on")
      return Error{Fault::kBadData, std::string{"PostgreSQL runs with "} + name +
                                        "=off and may lose what it says it keeps: set it to on"};
  if (setting(session, "server_encoding") != "UTF8")
    return Error{Fault::kBadData, "the database's encoding: expected UTF8"};
  if (std::stoll(setting(session, "server_version_num")) < kOldestServer)
    return Error{Fault::kBadData, "PostgreSQL: expected version 13 or later"};
  return Nothing{};
}

Result<Nothing> of_this_version(pqxx::transaction_base& session) {
  const auto row = run(session, "SELECT oldest FROM version");
  if (!row.empty() && number_in(row[0][0]) <= kVersion) return Nothing{};
  return Error{Fault::kBadData, "the store is of a later version than this program knows"};
}

}  // namespace

Result<Nothing> prepare_schema(PostgresPool& pool) {
  return pool.transact([](pqxx::work& transaction) -> Result<Nothing> {
    if (auto kept = promises(transaction); !kept) return kept;
    transaction.exec("SELECT pg_advisory_xact_lock(4849238521)");  // "CSC0", beside others
    transaction.exec("CREATE SCHEMA IF NOT EXISTS congso");
    transaction.exec(kTables);
    return of_this_version(transaction);
  });
}

Result<Nothing> check_schema(PostgresPool& pool) {
  return pool.transact([](pqxx::work& transaction) -> Result<Nothing> {
    const auto there = transaction.exec("SELECT to_regclass('congso.version')");
    if (there[0][0].is_null()) return Error{Fault::kBadData, "there is no store in the database"};
    return of_this_version(transaction);
  });
}

}  // namespace kiosk::sync
