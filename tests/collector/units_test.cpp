// The units of config/collector, as they stand but for their places: what they start is what the
// program takes.

#include <doctest/doctest.h>
#include <signal.h>

#include <fstream>
#include <regex>

#include "tests/support/process.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;
namespace fs = std::filesystem;

constexpr char kOffice[] = "UBND phường Mẫu";

void replace_all(std::string& text, const std::string& what, const std::string& by) {
  for (auto at = text.find(what); at != text.npos; at = text.find(what, at + by.size()))
    text.replace(at, what.size(), by);
}

// A machine on which the units were put, in a folder.
struct Machine {
  Machine() {
    for (const char* place : {"lib", "backups", "offices"}) fs::create_directory(folder / place);
  }

  // The words of a unit's ExecStart as systemd takes them apart.
  std::vector<std::string> command_of(const std::string& unit) const {
    const std::string text = text_of_file(fs::path{CONGSO_SOURCE_DIR} / "config/collector" / unit);
    std::smatch line;
    REQUIRE(std::regex_search(text, line, std::regex{"\nExecStart=(.*)\n"}));
    const std::string start = line[1];
    const std::regex word{"'([^']*)'|([^ ']+)"};
    std::vector<std::string> words;
    for (std::sregex_iterator it{start.begin(), start.end(), word}, end; it != end; ++it)
      words.push_back(here((*it)[1].matched ? (*it)[1] : (*it)[2]));
    return words;
  }
  std::string here(std::string word) const {
    replace_all(word, "/usr/bin/congso-collector", program("congso-collector"));
    replace_all(word, "/var/lib/congso-collector", (folder / "lib").string());
    replace_all(word, "/var/backups/congso-collector", (folder / "backups").string());
    replace_all(word, "/etc/congso/offices", (folder / "offices").string());
    replace_all(word, "127.0.0.1:8480", "127.0.0.1:0");
    replace_all(word, "${OFFICE}", kOffice);
    replace_all(word, "%i", "mau");
    replace_all(word, "%%", "%");
    return word;
  }
  std::string store() const { return "sqlite:" + (folder / "lib/collector.db").string(); }

  TemporaryFolder folder;
};

}  // namespace

TEST_SUITE_BEGIN("collector");

TEST_CASE("the units serve, make a copy every night and let go what an office keeps no longer") {
  const Machine machine;
  Process serving{machine.command_of("congso-collector.service"), {machine.folder / "out", {}}};
  REQUIRE(within(
      20s, [&] { return text_of_file(machine.folder / "out").rfind("listening on ", 0) == 0; }));
  REQUIRE(outcome_of({program("congso-collector"), "enrol", "--office", kOffice, "--terminal",
                      "Sảnh chính", "--store", machine.store()})
              .code == 0);
  fs::copy_file(fs::path{CONGSO_SOURCE_DIR} / "config/demo/office.json",
                machine.folder / "offices/mau.json");

  const Outcome copied = outcome_of(machine.command_of("congso-collector-backup.service"));
  const Outcome expired = outcome_of(machine.command_of("congso-collector-expire@.service"));

  CHECK_MESSAGE(copied.code == 0, copied.err);
  const fs::directory_iterator copies{machine.folder / "backups"};
  CHECK(std::distance(begin(copies), end(copies)) == 1);
  CHECK_MESSAGE(expired.code == 0, expired.err);
  serving.send(SIGTERM);
  CHECK(serving.wait() == 0);
}

TEST_SUITE_END();

}  // namespace kiosk::test
