#include "kiosk/journal/event_log.h"

#include <doctest/doctest.h>

#include "kiosk/base/json.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace fs = std::filesystem;

TEST_SUITE_BEGIN("journal");

TEST_CASE_FIXTURE(TemporaryLog, "a new log begins with log.opened and its public key") {
  const auto first = event_from(lines().front()).value();

  const auto data = json_from(first.data).value();

  CHECK(first.kind == "log.opened");
  CHECK(first.rev == 1);
  CHECK(text_member(data, "public_key") == to_base64(key.public_key()));
}

TEST_CASE_FIXTURE(TemporaryLog, "a log is not made where there is one already") {
  append(1);

  const auto made = EventLog::create(place, key, at({}));

  REQUIRE_FALSE(made);
  CHECK(made.error().fault == Fault::kBadData);
  CHECK(lines().size() == 2);
}

TEST_CASE_FIXTURE(TemporaryLog, "an appended event is in both copies when append returns") {
  const Entry entry = append(1);

  const std::string journal = text_of_file(segment());

  CHECK(entry.seq == Seq{2});
  CHECK(journal.find("\n2 " + hex(entry.hash) + ' ' + entry.line + '\n') != journal.npos);
  CHECK(lines().back() == entry.line);
}

TEST_CASE_FIXTURE(TemporaryLog, "an event asked for twice is written once") {
  const Entry first = append(1);
  append(2);

  const Entry again = append(1);

  CHECK(again.seq == first.seq);
  CHECK(again.line == first.line);
  CHECK(lines().size() == 3);
}

TEST_CASE_FIXTURE(TemporaryLog, "the same event twice in one append is written once") {
  const std::vector<Draft> drafts{tap(1), tap(1), tap(2)};

  const auto entries = log->append(drafts);

  REQUIRE(entries);
  CHECK(entries.value().size() == 3);
  CHECK(entries.value()[0].seq == entries.value()[1].seq);
  CHECK(lines().size() == 3);
}

TEST_CASE_FIXTURE(TemporaryLog, "a log opened again goes on where it ended") {
  append(1);
  open();

  const Entry entry = append(2);

  CHECK(entry.seq == Seq{3});
  CHECK(event_from(entry.line).value().rev == 3);
  CHECK(log->opening().healed_into_database == 0);
  CHECK(log->opening().healed_into_journal == 0);
  CHECK_FALSE(log->opening().cut_torn_line);
}

TEST_CASE_FIXTURE(TemporaryLog, "of a bad event and a good one neither is written") {
  std::vector<Draft> drafts{tap(1), tap(2)};
  drafts[1].data = "[]";

  const auto refused = log->append(drafts);

  REQUIRE_FALSE(refused);
  CHECK(refused.error().fault == Fault::kBadData);
  CHECK(lines().size() == 1);
}

TEST_CASE_FIXTURE(TemporaryLog, "each event follows the one before it in the hash chain") {
  append(1);
  append(2);

  const auto entries = log->entries(log->state().value().log, Seq{0}, 10).value();

  Hash previous = chain_start(entries[0].log);
  for (const Entry& entry : entries) {
    previous = chain_next(entry.log, entry.seq, previous, sha256(entry.line));
    CHECK(entry.hash == previous);
  }
}

TEST_CASE_FIXTURE(TemporaryLog, "a checkpoint signs the head and is made once") {
  append(1);

  const auto signed_head = log->checkpoint();
  const auto again = log->checkpoint();

  REQUIRE(signed_head);
  const LogId id = log->state().value().log;
  CHECK(signed_head.value().seq == Seq{2});
  CHECK(holds(signed_head.value(), key.public_key(), id));
  CHECK(again.value().signature == signed_head.value().signature);
}

TEST_CASE("there is no log where nobody made one") {
  const TemporaryFolder folder;

  const auto opened = EventLog::open(place_in(folder.path()), key_of_test(), at({}));

  REQUIRE_FALSE(opened);
  CHECK(opened.error().fault == Fault::kBadData);
}

TEST_SUITE_END();
}  // namespace kiosk::test
