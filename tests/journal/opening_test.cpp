#include "kiosk/journal/opening.h"

#include <doctest/doctest.h>

#include <fstream>

#include "kiosk/base/json.h"
#include "kiosk/journal/journal_cursor.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace fs = std::filesystem;
namespace {

struct ClosedLog : TemporaryLog {
  ClosedLog() {
    for (std::uint64_t i = 1; i <= 5; ++i) append(i);
    before = lines();
    id = log->state().value().log;
    last = segment();
    close();
  }
  // The first lines of the log, as many as there were before.
  std::vector<std::string> again() {
    auto all = lines_of(log->entries(id, Seq{0}, before.size()));
    return all;
  }
  LogId current() { return log->state().value().log; }
  bool has_evidence() { return fs::exists(place.evidence) && !fs::is_empty(place.evidence); }

  std::vector<std::string> before;
  LogId id;
  fs::path last;
};

void replace_in_file(const fs::path& path, const std::string& what, const std::string& with) {
  std::string text = text_of_file(path);
  const auto place = text.find(what);
  REQUIRE(place != text.npos);
  write_text(path, text.replace(place, what.size(), with));
}

}  // namespace

TEST_SUITE_BEGIN("journal");

TEST_CASE_FIXTURE(ClosedLog, "a deleted database is rebuilt from the journal, same log") {
  fs::remove(place.database);

  open();

  CHECK(current() == id);
  CHECK(again() == before);
  CHECK(log->opening().healed_into_database == 6);
  CHECK(count_of("log.healed") == 1);
}

TEST_CASE_FIXTURE(ClosedLog, "a deleted journal is written again from the database, same log") {
  fs::remove_all(place.journal);

  open();

  CHECK(current() == id);
  CHECK(again() == before);
  CHECK(log->opening().healed_into_journal == 6);
  CHECK(text_of_file(segment()).find(before.back()) != std::string::npos);
}

TEST_CASE_FIXTURE(ClosedLog,
                  "a torn last journal line is cut and its event comes from the database") {
  std::string text = text_of_file(last);
  const auto line = text.find("CB-5");
  write_text(last, text.substr(0, line) + std::string(text.size() - line, '\0'));

  open();

  CHECK(log->opening().cut_torn_line);
  CHECK(log->opening().healed_into_journal == 1);
  CHECK(again() == before);
  CHECK(current() == id);
}

TEST_CASE_FIXTURE(ClosedLog, "a torn line that the database has not either is cut") {
  std::string text = text_of_file(last);
  const auto end = text.find('\0');
  write_text(last, text.replace(end, 12, "7 0123456789"));

  open();

  CHECK(log->opening().cut_torn_line);
  CHECK(log->opening().healed_into_journal == 0);
  CHECK(again() == before);
  append(6);
  open();
  CHECK(log->opening().healed_into_database == 0);
}

TEST_CASE_FIXTURE(ClosedLog,
                  "two different lines at one place open a new log that carries both logs' facts") {
  replace_in_file(last, "CB-5", "CB-9");

  open();

  CHECK(current() != id);
  CHECK(log->opening().new_log);
  CHECK(has_evidence());
  CHECK(log->logs() == std::vector<LogId>{id, current()});
  const auto all = lines();
  const auto first = event_from(all.front()).value();
  CHECK(first.kind == "log.opened");
  CHECK(text_member(json_from(first.data).value(), "prev_log") == to_string(id));
  CHECK(std::vector<std::string>(all.begin() + 1, all.end()) == before);
}

TEST_CASE_FIXTURE(ClosedLog, "a new log repeats only what no acknowledgement covers") {
  open();
  const Hash hash = log->hash_at(id, Seq{4}).value().value();
  REQUIRE(log->acknowledge({id, Seq{4}, hash, "2026-11-23T07:00:00.000+07:00", {}}));
  const std::string newest = append(6).line;
  close();
  replace_in_file(last, "CB-6", "CB-9");

  open();

  const auto all = lines();
  REQUIRE(all.size() == 4);
  CHECK(all[1] == before[4]);
  CHECK(all[2] == before[5]);
  CHECK(all[3] == newest);
}

TEST_CASE_FIXTURE(ClosedLog, "with both copies gone there is no log, and none is made") {
  fs::remove(place.database);
  fs::remove_all(place.journal);

  const auto opened = EventLog::open(place, key, at({}));

  REQUIRE_FALSE(opened);
  CHECK(opened.error().fault == Fault::kBadData);
  CHECK_FALSE(fs::exists(place.database));
}

TEST_CASE_FIXTURE(ClosedLog, "a database that cannot be read is kept aside and rebuilt") {
  write_text(place.database, std::string(40'960, 'x'));

  open();

  CHECK(current() == id);
  CHECK(again() == before);
  CHECK(has_evidence());
  CHECK(log->opening().set_aside.size() == 1);
}

TEST_CASE_FIXTURE(ClosedLog, "a zeroed journal is kept aside and written again") {
  write_text(last, std::string(fs::file_size(last), '\0'));

  open();

  CHECK(current() == id);
  CHECK(again() == before);
  CHECK(has_evidence());
  CHECK(log->opening().healed_into_journal == 6);
}

TEST_CASE_FIXTURE(ClosedLog, "an old copy of the database is healed from the journal, same log") {
  const std::string old = text_of_file(place.database);
  open();
  for (std::uint64_t i = 6; i <= 9; ++i) append(i);
  const auto all = lines();
  close();
  write_text(place.database, old);

  open();

  CHECK(current() == id);
  CHECK(lines_of(log->entries(id, Seq{0}, all.size())) == all);
  CHECK(log->opening().healed_into_database == 4);
}

TEST_CASE_FIXTURE(ClosedLog, "another key than the log's opens a new log") {
  key = SigningKey::from_seed({9});

  open();

  CHECK(current() != id);
  CHECK(log->state().value().public_key == key.public_key());
  CHECK(lines().size() == 1 + before.size());
}

TEST_CASE_FIXTURE(ClosedLog, "a log healed once is not healed again") {
  fs::remove(place.database);
  open();

  open();

  CHECK(log->opening().healed_into_database == 0);
  CHECK(log->opening().healed_into_journal == 0);
  CHECK(count_of("log.healed") == 1);
}

TEST_CASE_FIXTURE(ClosedLog, "rev goes on after the greatest in a new log too") {
  key = SigningKey::from_seed({9});
  open();
  const auto rev = event_from(lines().front()).value().rev;
  open();

  const Entry entry = append(7);

  CHECK(rev == 7);
  CHECK(event_from(entry.line).value().rev == 8);
}

TEST_SUITE_END();
}  // namespace kiosk::test
