// `verify`, `backup`, `restore`, `rebuild`, `events` and `enrol` on a terminal that stands still.

#include <doctest/doctest.h>

#include <fstream>

#include "kiosk/admin/backup_commands.h"
#include "kiosk/admin/events_command.h"
#include "kiosk/admin/link_commands.h"
#include "kiosk/admin/rebuild_command.h"
#include "kiosk/admin/verify_command.h"
#include "kiosk/hatch/held_log.h"
#include "kiosk/health/health_store.h"
#include "kiosk/journal/inspection.h"
#include "sync/link.h"
#include "tests/support/other_log.h"
#include "tests/support/running_log.h"
#include "tests/support/stopped_terminal.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;

constexpr char kStaff[] =
    "id,name,unit,title,category,roles\n"
    "CB-1,Nguyễn Thị Hồng Phượng,Văn phòng,Chuyên viên,công chức,\n"
    "CB-2,Lê Văn Bảy,Văn phòng,Chuyên viên,công chức,\n";

fs::path only_segment(const StoppedTerminal& terminal) {
  for (const auto& file : fs::recursive_directory_iterator{terminal.folder().journal})
    if (file.is_regular_file()) return file.path();
  return {};
}

// Flips one bit in the middle of the first place where `word` stands in the file.
void damage(const fs::path& file, const std::string& word) {
  const auto at = text_of_file(file).find(word);
  REQUIRE(at != std::string::npos);
  std::fstream bytes{file, std::ios::in | std::ios::out | std::ios::binary};
  bytes.seekp(static_cast<std::streamoff>(at + word.size() / 2));
  bytes.put(static_cast<char>(word[word.size() / 2] ^ 1));
}

TEST_SUITE_BEGIN("admin");

TEST_CASE("an untouched terminal verifies, and verifying changes nothing") {
  const StoppedTerminal terminal;
  REQUIRE(terminal.import_list("staff", kStaff) == 0);
  const std::string journal = text_of_file(only_segment(terminal));

  CHECK(admin::verify(terminal.root()) == 0);
  CHECK(admin::verify(terminal.root()) == 0);

  CHECK(text_of_file(only_segment(terminal)) == journal);
}

TEST_CASE("an edited journal is found and the place named, and stays as it is") {
  const StoppedTerminal terminal;
  REQUIRE(terminal.import_list("staff", kStaff) == 0);
  damage(only_segment(terminal), "Phượng");
  const std::string damaged = text_of_file(only_segment(terminal));

  const auto found = inspect(terminal.folder().log_place());

  REQUIRE(found);
  REQUIRE(found.value().fault);
  CHECK(found.value().fault->find("differ at 2") != std::string::npos);  // behind log.opened
  CHECK(admin::verify(terminal.root()) == 1);
  CHECK(text_of_file(only_segment(terminal)) == damaged);
}

TEST_CASE("beside a running kiosk what it pulled is verified, too") {
  const StoppedTerminal terminal;
  {
    RunningLog kiosk{terminal.folder()};
    OtherLog other;
    REQUIRE(kiosk.inside.take_pulled({{other.entry(1)}, {other.head(1)}, "p"}));
    CHECK(admin::verify(terminal.root()) == 0);
  }
  damage(terminal.folder().log_place().database, "task.closed");

  const RunningLog kiosk{terminal.folder()};

  CHECK(admin::verify(terminal.root()) == 1);
}

TEST_CASE("an edited database is found") {
  const StoppedTerminal terminal;
  REQUIRE(terminal.import_list("staff", kStaff) == 0);
  damage(terminal.folder().log_place().database, "Phượng");
  CHECK(admin::verify(terminal.root()) == 1);
}

TEST_CASE("one file of a journal is verified by itself") {
  const StoppedTerminal terminal;
  REQUIRE(terminal.import_list("staff", kStaff) == 0);
  CHECK(admin::verify_journal(terminal.root(), only_segment(terminal)) == 0);

  damage(only_segment(terminal), "Bảy");

  CHECK(admin::verify_journal(terminal.root(), only_segment(terminal)) == 1);
}

TEST_CASE("a copy that is missing is a finding, whichever of the two") {
  const StoppedTerminal one;
  fs::remove(one.folder().log_place().database);
  CHECK(admin::verify(one.root()) == 1);
  CHECK_FALSE(fs::exists(one.folder().log_place().database));

  const StoppedTerminal other;
  fs::remove(only_segment(other));
  CHECK(admin::verify(other.root()) == 1);
}

TEST_CASE("what is no journal cannot be verified, nor what is not there") {
  const StoppedTerminal terminal;
  const TemporaryFolder outside;
  std::ofstream{outside / "empty"};
  std::ofstream{outside / "list.csv"} << kStaff;

  for (const char* name : {"empty", "list.csv", "none"}) {
    CAPTURE(name);
    CHECK(admin::verify_journal(terminal.root(), outside / name) == 2);
  }
}

TEST_CASE("the journal of a backup is verified by the key its own log names") {
  const StoppedTerminal terminal;
  REQUIRE(terminal.import_list("staff", kStaff) == 0);
  const TemporaryFolder outside;
  REQUIRE(admin::backup(terminal.root(), outside / "copy", SystemClock{}) == 0);
  const fs::path file = outside / "copy" / fs::relative(only_segment(terminal), terminal.root());
  CHECK(admin::verify_journal(outside / "copy", file) == 0);

  damage(file, "Bảy");

  CHECK(admin::verify_journal(outside / "copy", file) == 1);
}

TEST_CASE("a backup holds neither key nor link, and a restore opens a new log that owes the same") {
  const StoppedTerminal terminal;
  REQUIRE(terminal.import_list("staff", kStaff) == 0);
  const TemporaryFolder outside;
  const SystemClock clock;

  REQUIRE(admin::backup(terminal.root(), outside / "copy", clock) == 0);
  CHECK_FALSE(fs::exists(outside / "copy/key"));
  CHECK_FALSE(fs::exists(outside / "copy/link.json"));
  REQUIRE(admin::restore(outside / "restored", outside / "copy", clock) == 0);

  const DataFolder folder{outside / "restored", outside / "restored/journal"};
  auto log = DirectLog::open(folder, clock);
  REQUIRE(log);
  CHECK(log.value()->logs().value().size() == 2);
  const auto state = log.value()->state();
  CHECK(state.value().waiting >= 3);  // log.opened of both, and the two people
  CHECK_FALSE(sync::read_link(folder.link()).value().enrolled());
  log = Error{Fault::kTryLater, "closed"};
  CHECK(admin::verify(folder.root) == 0);
}

TEST_CASE("a backup never lies in the folder it is a copy of") {
  const StoppedTerminal terminal;

  CHECK(admin::backup(terminal.root(), terminal.root() / "copy", SystemClock{}) == 2);
  CHECK(admin::backup(terminal.root(), terminal.root() / "journal/../copy", SystemClock{}) == 2);

  CHECK_FALSE(fs::exists(terminal.root() / "copy"));
}

TEST_CASE("events of a log that is not here are refused, not an empty list") {
  const StoppedTerminal terminal;
  admin::EventQuestion question;
  question.log = "01a2006a-d2d0-7000-95cf-88b170a22a07";

  CHECK(admin::events(terminal.root(), question, SystemClock{}) == 2);
}

TEST_CASE("an address or a code that cannot be one is refused before anybody is asked") {
  const StoppedTerminal terminal;
  for (const char* address : {"", "bogus", "ftp://x", "http://example.com"})
    CHECK(admin::enrol(terminal.root(), address, "ABCD", SystemClock{}) == 2);
  CHECK(admin::enrol(terminal.root(), "http://127.0.0.1:1", "", SystemClock{}) == 2);
  CHECK(admin::enrol(terminal.root(), "http://127.0.0.1:1", "ABCD", SystemClock{}) == 3);
}

TEST_CASE("a damaged backup is refused, and leaves nothing behind") {
  const StoppedTerminal terminal;
  REQUIRE(terminal.import_list("staff", kStaff) == 0);
  const TemporaryFolder outside;
  REQUIRE(admin::backup(terminal.root(), outside / "copy", SystemClock{}) == 0);
  damage(outside / "copy/log.db", "Phượng");

  CHECK(admin::restore(outside / "restored", outside / "copy", SystemClock{}) == 2);

  CHECK_FALSE(fs::exists(outside / "restored"));
}

TEST_CASE("a restore never writes over a terminal") {
  const StoppedTerminal terminal;
  const TemporaryFolder outside;
  REQUIRE(admin::backup(terminal.root(), outside / "copy", SystemClock{}) == 0);
  CHECK(admin::restore(terminal.root(), outside / "copy", SystemClock{}) == 2);
}

TEST_CASE("views.db is the same when it is built anew") {
  const StoppedTerminal terminal;
  REQUIRE(terminal.import_list("staff", kStaff) == 0);
  REQUIRE(admin::rebuild(terminal.root(), false, SystemClock{}) == 0);
  CHECK(admin::rebuild(terminal.root(), true, SystemClock{}) == 0);

  fs::remove(terminal.folder().views());

  CHECK(admin::rebuild(terminal.root(), true, SystemClock{}) == 0);
}

TEST_CASE("a views.db that is damaged, or of another log, is a difference, and is left as it is") {
  const StoppedTerminal terminal;
  const StoppedTerminal other;
  REQUIRE(terminal.import_list("staff", kStaff) == 0);
  REQUIRE(admin::rebuild(other.root(), false, SystemClock{}) == 0);
  const fs::path view = terminal.folder().views();

  fs::copy(other.folder().views(), view, fs::copy_options::overwrite_existing);
  CHECK(admin::rebuild(terminal.root(), true, SystemClock{}) == 1);

  write_text(view, "not a database");
  CHECK(admin::rebuild(terminal.root(), true, SystemClock{}) == 1);
  CHECK(text_of_file(view) == "not a database");
}

TEST_CASE("answers about health are in no backup") {
  const StoppedTerminal terminal;
  const SystemClock clock;
  const HealthAnswers answers{{}, StaffId{"CB-1"}, clock.now().instant, {{"sốt-ho", true}}};
  REQUIRE(HealthStore::open(terminal.folder().health()).value().keep(answers));
  const TemporaryFolder copies;
  REQUIRE(admin::backup(terminal.root(), copies / "copy", clock) == 0);

  for (const auto& file : fs::recursive_directory_iterator{copies / "copy"}) {
    CAPTURE(file.path().string());
    CHECK(file.path().filename() != "health.db");
    if (file.is_regular_file())
      CHECK(text_of_file(file.path()).find("sốt-ho") == std::string::npos);
  }
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test
