#include "kiosk/base/file.h"

#include <doctest/doctest.h>
#include <stdlib.h>
#include <sys/stat.h>

#include <cerrno>
#include <fstream>

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;

struct Folder {
  fs::path root;
  Folder() {
    std::string name = (fs::temp_directory_path() / "congso-file-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    root = name;
  }
  ~Folder() { fs::remove_all(root); }
};

int mode_of(const fs::path& path) {
  struct stat seen {};
  return ::stat(path.c_str(), &seen) == 0 ? static_cast<int>(seen.st_mode & 0777) : -1;
}

Fault fault_of(int code) {
  errno = code;
  return system_error("cannot write", "x").fault;
}

}  // namespace

TEST_SUITE_BEGIN("file");

TEST_CASE_FIXTURE(Folder, "what is written is read, with the mode asked for") {
  REQUIRE(write_file(root / "key", "secret", 0400));

  CHECK(read_file(root / "key").value() == "secret");
  CHECK(mode_of(root / "key") == 0400);
}

TEST_CASE_FIXTURE(Folder, "a file is replaced whole, and nothing is left beside it") {
  REQUIRE(write_file(root / "link", "the old, longer text", 0600));
  REQUIRE(write_file(root / "link", "new", 0600));

  CHECK(read_file(root / "link").value() == "new");
  CHECK(std::distance(fs::directory_iterator{root}, fs::directory_iterator{}) == 1);
}

TEST_CASE_FIXTURE(Folder, "what a crash left of an earlier write is no hindrance") {
  std::ofstream{root / "link.new"} << "half";

  REQUIRE(write_file(root / "link", "whole", 0600));

  CHECK(read_file(root / "link").value() == "whole");
}

TEST_CASE_FIXTURE(Folder, "a note is written at once too") {
  REQUIRE(write_note(root / "note", "text", 0600));

  CHECK(read_file(root / "note").value() == "text");
}

TEST_CASE_FIXTURE(Folder, "a file that is not there, or is too long, is said with its name") {
  std::ofstream{root / "long"} << "12345";

  CHECK(read_file(root / "none").error().what ==
        "cannot open (" + (root / "none").string() + "): No such file or directory");
  CHECK(read_file(root / "long", 4).error().fault == Fault::kBadData);
  CHECK(read_file(root / "long", 5).ok());
}

TEST_CASE_FIXTURE(Folder, "a folder that is not there cannot be written to") {
  CHECK(write_file(root / "none" / "x", "", 0600).error().fault == Fault::kTryLater);
  CHECK_FALSE(sync_folder(root / "none"));
  CHECK(sync_folder(root));
}

TEST_CASE("an error is sorted by what can be done about it") {
  CHECK(fault_of(ENOSPC) == Fault::kNoRoom);
  CHECK(fault_of(EDQUOT) == Fault::kNoRoom);
  CHECK(fault_of(EIO) == Fault::kUnknown);
  CHECK(fault_of(EACCES) == Fault::kTryLater);
}

TEST_CASE_FIXTURE(Folder, "what could not be written leaves nothing beside it") {
  fs::create_directory(root / "taken");

  const auto done = write_file(root / "taken", "about somebody", 0600);

  REQUIRE_FALSE(done);
  CHECK(done.error().what.find((root / "taken").string() + ')') != std::string::npos);
  CHECK_FALSE(fs::exists(root / "taken.new"));
}

TEST_SUITE_END();
}  // namespace kiosk::test
