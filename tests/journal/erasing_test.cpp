// What is left of a body that was erased: its digest, in both copies, and nothing else anywhere.

#include <doctest/doctest.h>

#include <fstream>

#include "kiosk/journal/evidence.h"
#include "kiosk/journal/inspection.h"
#include "kiosk/journal/journal_cursor.h"
#include "kiosk/journal/rewriting.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;

// Files below the log's folder that hold `text` anywhere in them.
std::vector<std::string> files_with(const fs::path& folder, const std::string& text) {
  std::vector<std::string> found;
  for (const auto& file : fs::recursive_directory_iterator{folder})
    if (file.is_regular_file() && text_of_file(file.path()).find(text) != std::string::npos)
      found.push_back(fs::relative(file.path(), folder).string());
  return found;
}

Result<Nothing> erase_from_journal(EventLog& log, const LogId& id, const std::vector<Seq>& seqs) {
  for (Seq from{0};;) {
    const auto part = log.journal_part(id, from);
    if (!part) return part.error();
    if (!part.value()) return Nothing{};
    if (auto done = rewrite(*part.value(), seqs, "erased"); !done) return done;
    if (!part.value()->next) return Nothing{};
    from = *part.value()->next;
  }
}

void erase(EventLog& log, const LogId& id, const std::vector<Seq>& seqs) {
  REQUIRE(erase_from_journal(log, id, seqs));
  for (const Seq seq : seqs) REQUIRE(log.erase_rows(id, {&seq, 1}, "erased"));
  REQUIRE(log.forget_erased());
}

std::optional<std::string> fault_of(EventLog& log) {
  EventLog::Walk walk;
  while (!walk.done) {
    auto stepped = log.walk_on(walk, 100);
    REQUIRE(stepped);
    walk = std::move(stepped).value();
  }
  return walk.fault;
}

bool stands_erased(TemporaryLog& made, const Entry& entry) {
  const auto lines = made.lines();
  return lines[static_cast<std::size_t>(number(entry.seq)) - 1] ==
         digest_line(sha256(entry.line), "erased");
}

// What stands in one body and in no other: its id, its salt, whom it is about.
std::vector<std::string> own_parts(const std::string& body) {
  const auto event = event_from(body);
  REQUIRE(event);
  return {to_string(event.value().id), event.value().salt.substr(0, 20),
          '"' + event.value().who.text + '"'};
}

std::string all_bytes(const fs::path& folder) {
  std::string all;
  for (const auto& file : fs::recursive_directory_iterator{folder})
    if (file.is_regular_file()) all += text_of_file(file.path());
  return all;
}

TEST_SUITE_BEGIN("journal");

TEST_CASE_FIXTURE(TemporaryLog, "an erased body is a digest in both copies, and in no file") {
  append(1);
  const Entry erased = append(2);
  const Entry kept = append(3);

  erase(*log, erased.log, {erased.seq});

  CHECK(stands_erased(*this, erased));
  CHECK(lines().back() == kept.line);
  CHECK(files_with(folder.path(), "CB-2") == std::vector<std::string>{});
  CHECK(files_with(folder.path(), to_string(tap(2).id)) == std::vector<std::string>{});
  CHECK(files_with(folder.path(), "CB-3").size() == 2);
  CHECK_FALSE(fault_of(*log));
}

TEST_CASE_FIXTURE(TemporaryLog, "who leaves later goes as completely as those who left before") {
  std::vector<Entry> entries;
  for (std::uint64_t i = 1; i <= 200; ++i) entries.push_back(append(1'000 + i));
  // Nine rows share a page: first most of each, which leaves pages nearly empty, then the rest.
  for (const bool last : {false, true}) {
    std::vector<Seq> seqs;
    for (std::size_t i = 0; i < entries.size(); ++i)
      if ((i % 5 == 0) == last && i % 50 != 0) seqs.push_back(entries[i].seq);
    erase(*log, entries[0].log, seqs);
  }

  const std::string everything = all_bytes(folder.path());
  for (std::size_t i = 0; i < entries.size(); ++i)
    if (i % 50 != 0)
      for (const std::string& part : own_parts(entries[i].line))
        CHECK(everything.find(part) == everything.npos);
  for (std::size_t i = 0; i < entries.size(); i += 50)
    CHECK(files_with(folder.path(), entries[i].line).size() == 2);
  CHECK_FALSE(fault_of(*log));
}

TEST_CASE_FIXTURE(TemporaryLog, "a body of many pages goes as a short one does") {
  Draft draft = tap(1);
  draft.data = R"({"text":")" + std::string(12'000, 'y') + "\"}";
  const auto entry = log->append({&draft, 1});
  REQUIRE(entry);

  erase(*log, entry.value()[0].log, {entry.value()[0].seq});

  CHECK(files_with(folder.path(), "yyyyyyyyyyyyyyyyyyyy") == std::vector<std::string>{});
  CHECK_FALSE(fault_of(*log));
}

TEST_CASE_FIXTURE(TemporaryLog, "erasing the same again changes nothing") {
  const Entry erased = append(1);
  erase(*log, erased.log, {erased.seq});
  const auto before = lines();

  erase(*log, erased.log, {erased.seq});

  CHECK(lines() == before);
  CHECK_FALSE(fault_of(*log));
}

TEST_CASE_FIXTURE(TemporaryLog, "a start after an erasure finds two copies that agree") {
  const Entry erased = append(1);
  append(2);
  erase(*log, erased.log, {erased.seq});

  open();

  CHECK_FALSE(log->opening().new_log);
  CHECK(log->opening().healed_into_database + log->opening().healed_into_journal == 0);
  CHECK(stands_erased(*this, erased));
  append(3);
  CHECK_FALSE(fault_of(*log));
}

TEST_CASE_FIXTURE(TemporaryLog, "cut short between the copies, the copies still agree") {
  const Entry erased = append(1);
  append(2);
  REQUIRE(erase_from_journal(*log, erased.log, {erased.seq}));

  CHECK_FALSE(fault_of(*log));
  open();
  CHECK_FALSE(log->opening().new_log);
  CHECK_FALSE(fault_of(*log));
  erase(*log, erased.log, {erased.seq});

  CHECK(files_with(folder.path(), "CB-1\"") == std::vector<std::string>{});
  CHECK(stands_erased(*this, erased));
}

TEST_CASE_FIXTURE(TemporaryLog, "a lost database comes back from the journal without the body") {
  const Entry erased = append(1);
  append(2);
  erase(*log, erased.log, {erased.seq});
  close();
  fs::remove(place.database);

  open();

  CHECK(stands_erased(*this, erased));
  CHECK_FALSE(fault_of(*log));
}

TEST_CASE_FIXTURE(TemporaryLog, "a lost journal comes back from the database without the body") {
  const Entry erased = append(1);
  append(2);
  erase(*log, erased.log, {erased.seq});
  close();
  fs::remove_all(place.journal);

  open();

  CHECK(stands_erased(*this, erased));
  CHECK(files_with(folder.path(), "CB-1\"") == std::vector<std::string>{});
  CHECK_FALSE(fault_of(*log));
}

TEST_CASE_FIXTURE(TemporaryLog, "a new log repeats the digest of an erased event, once") {
  const Entry erased = append(1);
  REQUIRE(erase_from_journal(*log, erased.log, {erased.seq}));  // the database still has it

  REQUIRE(log->open_new_log("test", at(std::chrono::seconds{5})));

  const auto all = lines();
  CHECK(std::count(all.begin(), all.end(), digest_line(sha256(erased.line), "erased")) == 1);
  CHECK(std::count(all.begin(), all.end(), erased.line) == 0);
  CHECK_FALSE(fault_of(*log));
}

TEST_CASE_FIXTURE(TemporaryLog, "lines that were never trusted go with the erased ones") {
  const Entry erased = append(1);
  const fs::path old = segment();
  std::string text = text_of_file(old);
  text.resize(text.find('\0'));
  REQUIRE(erase_from_journal(*log, erased.log, {}));  // closes the segment
  write_text(old, text + journal_text(Entry{erased.log, Seq{9'999}, {}, "{\"who\":\"CB-1\"}"}));

  erase(*log, erased.log, {erased.seq});

  CHECK(files_with(folder.path(), "CB-1\"") == std::vector<std::string>{});
  CHECK_FALSE(fault_of(*log));
}

TEST_CASE_FIXTURE(TemporaryLog, "a damaged part of the journal is left for the walk to find") {
  append(1);
  const Entry second = append(2);
  REQUIRE(erase_from_journal(*log, second.log, {}));
  const fs::path part = segments_of(place.journal / to_string(second.log)).front().path;
  std::string text = text_of_file(part);
  text[text.find("\n2 ") + 1] = 'x';
  write_text(part, text);

  const auto done = erase_from_journal(*log, second.log, {second.seq});

  REQUIRE_FALSE(done);
  CHECK(done.error().fault == Fault::kBadData);
  CHECK(text_of_file(part) == text);
}

TEST_CASE_FIXTURE(TemporaryLog, "a batch of erased events is pushed as the digests they are") {
  const Entry erased = append(1);
  append(2);
  erase(*log, erased.log, {erased.seq});

  const auto batch = log->next_batch({});

  REQUIRE(batch);
  REQUIRE(batch.value());
  CHECK(batch.value()->lines[static_cast<std::size_t>(number(erased.seq)) - 1] ==
        digest_line(sha256(erased.line), "erased"));
}

TEST_CASE_FIXTURE(TemporaryLog, "what is kept aside loses the bodies, too, and keeps the others") {
  append(1);
  append(2);
  const std::string journal = text_of_file(segment());
  fs::create_directories(place.evidence / "log");
  write_text(place.evidence / "1.journal", journal.substr(0, journal.find('\0') - 5));  // torn
  write_text(place.evidence / "log/1.journal.2", journal);
  close();
  fs::copy(place.database, place.evidence / "log.db");

  const auto done = erase_evidence(place.evidence, {"CB-2"});
  REQUIRE(done);

  CHECK(done.value().rewritten == 2);
  CHECK(done.value().removed == std::vector<std::string>{"log.db"});
  CHECK(files_with(place.evidence, "CB-2") == std::vector<std::string>{});
  CHECK(files_with(place.evidence, "CB-1").size() == 2);
  const auto again = erase_evidence(place.evidence, {"CB-2"});
  REQUIRE(again);
  CHECK(again.value().rewritten == 0);
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test
