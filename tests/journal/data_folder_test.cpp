#include "kiosk/journal/data_folder.h"

#include <doctest/doctest.h>

#include "tests/support/process.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace fs = std::filesystem;
namespace {

struct Folder {
  TemporaryFolder place;
  DataFolder folder{place.path(), place / "journal"};
};

}  // namespace

TEST_SUITE_BEGIN("journal");

TEST_CASE_FIXTURE(Folder, "a second holder of the folder is told who holds it") {
  const auto first = FolderLock::take(folder, "congso-kiosk");
  REQUIRE(first);

  const auto second = FolderLock::take(folder, "congso");

  REQUIRE_FALSE(second);
  CHECK(second.error().fault == Fault::kTryLater);
  CHECK(second.error().what.find("congso-kiosk (pid ") != std::string::npos);
}

TEST_CASE_FIXTURE(Folder, "a folder given back can be taken again") {
  { const auto first = FolderLock::take(folder, "congso-kiosk"); }

  CHECK(FolderLock::take(folder, "congso"));
}

TEST_CASE_FIXTURE(Folder, "a key is made once, readable by its owner only") {
  REQUIRE(make_key(folder.key()));

  CHECK(fs::status(folder.key()).permissions() == fs::perms::owner_read);
  CHECK_FALSE(make_key(folder.key()));
  const auto first = read_key(folder.key());
  REQUIRE(first);
  CHECK(read_key(folder.key()).value().public_key() == first.value().public_key());
}

TEST_CASE_FIXTURE(Folder, "what is no key is refused, and its text is not repeated") {
  write_text(folder.key(), "secret");

  const auto read = read_key(folder.key());

  REQUIRE_FALSE(read);
  CHECK(read.error().fault == Fault::kBadData);
  CHECK(read.error().what.find("secret") == std::string::npos);
}

TEST_CASE_FIXTURE(Folder, "everything of the log lies in the folder, the journal where it is set") {
  const LogPlace log = folder.log_place();

  CHECK(log.database == place / "log.db");
  CHECK(log.journal == folder.journal);
  CHECK(log.ballast == place / "ballast");
}

TEST_SUITE_END();
}  // namespace kiosk::test
