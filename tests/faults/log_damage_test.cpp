// Copies that are cut, zeroed, deleted, swapped, restored or flipped (reliability §3, rows 14, 16,
// 17, 45): never a silent empty start, never a confirmed event missing without a word.

#include <doctest/doctest.h>

#include <functional>
#include <random>
#include <set>

#include "tests/support/killed_writer.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace fs = std::filesystem;
namespace {

// A log as a crash leaves it: some of it only in the write-ahead file.
struct LeftBehind {
  LeftBehind() {
    TemporaryLog made;
    for (std::uint64_t i = 1; i <= 20; ++i) made.append(i);
    made.open();  // moves all of it into the database's main file
    for (std::uint64_t i = 21; i <= 40; ++i) made.append(i);
    lines = made.lines();
    id = made.log->logs().back();
    segment = fs::relative(made.segment(), made.folder.path());
    fs::copy(made.folder.path(), folder.path(), fs::copy_options::recursive);
    REQUIRE(fs::file_size(wal()) > 0);
  }
  fs::path database() const { return folder / "log.db"; }
  fs::path wal() const { return folder / "log.db-wal"; }
  fs::path journal() const { return folder.path() / segment; }

  TemporaryFolder folder;
  std::vector<std::string> lines;
  LogId id;
  fs::path segment;
};

struct Start {
  bool opened = false;
  bool same_log = false;
  bool all_there = false;
  bool told = false;  // healed, set aside, or a new log
  Fault fault{};
};

Start start(const LeftBehind& left) {
  const auto log = EventLog::open(place_in(left.folder.path()), key_of_test(), at({}));
  if (!log) return {.fault = log.error().fault};
  Start outcome{.opened = true};
  const Opening& opening = log.value().opening();
  outcome.same_log = log.value().logs().back() == left.id;
  std::multiset<std::string> stored;
  for (const LogId& id : log.value().logs())
    for (const auto& line : lines_of(log.value().entries(id, Seq{0}, 100'000))) stored.insert(line);
  outcome.all_there = std::all_of(left.lines.begin(), left.lines.end(),
                                  [&](const auto& line) { return stored.count(line) > 0; });
  outcome.told = opening.healed_into_database + opening.healed_into_journal > 0 ||
                 opening.new_log || !opening.set_aside.empty() || opening.cut_torn_line;
  return outcome;
}

using Harm = std::function<void(const fs::path&)>;
// To the half of what is written: a journal's zeroed blocks are not.
void cut(const fs::path& file) {
  const bool journal = file.extension() == ".journal";
  fs::resize_file(file, (journal ? text_of_file(file).find('\0') : fs::file_size(file)) / 2);
}
void zero(const fs::path& file) { write_text(file, std::string(fs::file_size(file), '\0')); }
void remove(const fs::path& file) { fs::remove(file); }
const std::vector<std::pair<const char*, Harm>> kHarms{
    {"cut", cut}, {"zeroed", zero}, {"deleted", remove}};

}  // namespace

TEST_SUITE_BEGIN("faults");

TEST_CASE("one copy cut, zeroed or deleted is healed from the other, same log") {
  for (const auto& [name, harm] : kHarms) {
    for (int which = 0; which < 3; ++which) {
      CAPTURE(name);
      CAPTURE(which);
      const LeftBehind left;
      harm(which == 0 ? left.wal() : which == 1 ? left.database() : left.journal());

      const Start outcome = start(left);

      CHECK(outcome.opened);
      CHECK(outcome.all_there);
      // The write-ahead file may still hold every page of a small database.
      CHECK((outcome.told || which == 1));
    }
  }
}

TEST_CASE("database and write-ahead file harmed together are rebuilt from the journal") {
  for (const auto& [first, harm] : kHarms) {
    for (const auto& [second, harm_too] : kHarms) {
      CAPTURE(first);
      CAPTURE(second);
      const LeftBehind left;
      harm(left.wal());
      harm_too(left.database());

      const Start outcome = start(left);

      CHECK(outcome.opened);
      CHECK(outcome.all_there);
      CHECK(outcome.told);
    }
  }
}

TEST_CASE("write-ahead file and journal harmed together lose nothing without a word") {
  for (const auto& [first, harm] : kHarms) {
    for (const auto& [second, harm_too] : kHarms) {
      CAPTURE(first);
      CAPTURE(second);
      const LeftBehind left;
      harm(left.wal());
      harm_too(left.journal());

      const Start outcome = start(left);

      CHECK((outcome.all_there || outcome.told || outcome.fault == Fault::kBadData));
    }
  }
}

TEST_CASE("database and journal harmed together never make an empty log in silence") {
  for (const auto& [first, harm] : kHarms) {
    for (const auto& [second, harm_too] : kHarms) {
      CAPTURE(first);
      CAPTURE(second);
      const LeftBehind left;
      harm(left.database());
      harm_too(left.journal());

      const Start outcome = start(left);

      CHECK((outcome.all_there || outcome.told || outcome.fault == Fault::kBadData));
    }
  }
}

TEST_CASE("the write-ahead file of another log is not believed") {
  for (int round = 0; round < fault_rounds(3, 10); ++round) {
    const LeftBehind left;
    const LeftBehind other;
    fs::copy_file(other.wal(), left.wal(), fs::copy_options::overwrite_existing);

    const Start outcome = start(left);

    CHECK(outcome.opened);
    CHECK(outcome.all_there);
    CHECK(outcome.told);
  }
}

TEST_CASE("the database of another log is not believed") {
  const LeftBehind left;
  const LeftBehind other;
  fs::copy_file(other.database(), left.database(), fs::copy_options::overwrite_existing);
  fs::copy_file(other.wal(), left.wal(), fs::copy_options::overwrite_existing);

  const Start outcome = start(left);

  CHECK(outcome.told);
}

TEST_CASE("a database restored from a backup is healed from the journal, nothing is reused") {
  for (int round = 0; round < fault_rounds(5, 50); ++round) {
    CAPTURE(round);
    TemporaryLog made;
    made.append(1);
    const fs::path backup = made.folder / "backup";
    REQUIRE(made.copy_to(backup));
    for (int i = 0; i < 10 * (round + 1); ++i) made.append(static_cast<std::uint64_t>(i) + 2);
    const auto before = made.lines();
    made.close();
    fs::copy_file(backup / "log.db", made.place.database, fs::copy_options::overwrite_existing);

    made.open();

    const auto after = made.lines();
    CHECK(made.log->logs().size() == 1);
    CHECK(std::vector<std::string>(
              after.begin(), after.begin() + static_cast<std::ptrdiff_t>(before.size())) == before);
    CHECK(made.append(1'000).seq == Seq{static_cast<std::int64_t>(after.size()) + 1});
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test
