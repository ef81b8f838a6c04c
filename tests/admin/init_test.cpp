// `init` and the files that come with a configuration; what it makes of the rest,
// tests/story/command_lines_test.cpp and every test with a terminal see.

#include "kiosk/admin/init_command.h"

#include <doctest/doctest.h>

#include "config/emblem.h"
#include "kiosk/admin/backup_commands.h"
#include "tests/support/emblem_file.h"
#include "tests/support/stopped_terminal.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;

// A configuration whose office names this emblem.
struct Configuration {
  explicit Configuration(const std::string& emblem) {
    fs::create_directories(folder / "office/pictures");
    write_text(folder / "office/office.json",
               R"({"name":"PHƯỜNG THỬ","hours":[],"emblem":")" + emblem + R"("})");
    write_text(folder / "terminal.json", R"({"office_file":"office/office.json","name":"Sảnh"})");
  }
  int init() const { return admin::init(folder / "data", folder / "terminal.json", SystemClock{}); }
  fs::path picture() const { return folder / "office/pictures/logo.png"; }
  std::string emblem_at(const fs::path& root) const {
    std::vector<std::string> complaints;
    const auto place = read_place(root, {}, complaints);
    return place ? place.value().settings.terminal.window.emblem : "no terminal";
  }
  TemporaryFolder folder;
};

}  // namespace

TEST_SUITE_BEGIN("admin");

TEST_CASE("init takes the emblem along, and the copy names it as the file beside it") {
  const Configuration office{"pictures/logo.png"};
  const std::string bytes = png_of(invented_emblem(80, 80));
  write_text(office.picture(), bytes);

  REQUIRE(office.init() == 0);
  fs::remove_all(office.folder / "office");

  const fs::path copy = office.folder / "data/config/logo.png";
  CHECK(text_of_file(copy) == bytes);
  CHECK(office.emblem_at(office.folder / "data") == copy.string());
}

TEST_CASE("init refuses an office whose emblem is missing or no picture, and makes nothing") {
  const Configuration missing{"pictures/logo.png"};
  const Configuration text{"office.json"};

  CHECK(missing.init() == 2);
  CHECK(text.init() == 2);

  CHECK_FALSE(fs::exists(missing.folder / "data"));
  CHECK_FALSE(fs::exists(text.folder / "data"));
}

TEST_CASE("an office file without an emblem is copied as it was written") {
  const Configuration office{""};

  REQUIRE(office.init() == 0);

  CHECK(text_of_file(office.folder / "data/config/office.json") ==
        text_of_file(office.folder / "office/office.json"));
  CHECK(office.emblem_at(office.folder / "data").empty());
}

TEST_CASE("a backup holds the emblem, and a restored terminal shows it") {
  const Configuration office{"pictures/logo.png"};
  write_text(office.picture(), png_of(invented_emblem(80, 80)));
  REQUIRE(office.init() == 0);
  const fs::path copy = office.folder / "copy";
  const fs::path restored = office.folder / "restored";

  REQUIRE(admin::backup(office.folder / "data", copy, SystemClock{}) == 0);
  REQUIRE(admin::restore(restored, copy, SystemClock{}) == 0);

  CHECK(office.emblem_at(restored) == (restored / "config/logo.png").string());
  CHECK(config::read_emblem(office.emblem_at(restored)).ok());
}

TEST_SUITE_END();
}  // namespace kiosk::test
