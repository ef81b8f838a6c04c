#include "kiosk/devices/indicator.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>

#include <fstream>
#include <sstream>
#include <string>

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;

const EventId kTap{{0x01, 0x93, 0x57, 0x3a, 0x10, 0x5c, 0x70, 0x00, 0x80}};
const std::string kTapLine = "0193573a-105c-7000-8000-000000000000\n";

struct Shelf {
  fs::path folder;
  Shelf() {
    std::string name = (fs::temp_directory_path() / "congso-light-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    folder = name;
  }
  ~Shelf() { fs::remove_all(folder); }

  fs::path light() const { return folder / "light"; }
  void make_fifo() const { REQUIRE(mkfifo(light().c_str(), 0600) == 0); }
  Descriptor listen() const {
    return Descriptor{::open(light().c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC)};
  }
  std::string written() const {
    std::ostringstream text;
    text << std::ifstream{light()}.rdbuf();
    return text.str();
  }
};

std::string heard(const Descriptor& fifo) {
  char block[4096];
  const ssize_t got = ::read(fifo.get(), block, sizeof block);
  return {block, static_cast<std::size_t>(got > 0 ? got : 0)};
}

}  // namespace

TEST_SUITE_BEGIN("indicator");

TEST_CASE_FIXTURE(Shelf, "a file gets a line for each confirmation, after what it has") {
  std::ofstream{light()} << "before\n";
  Indicator indicator{light()};

  CHECK(indicator.show("ok", kTap));
  CHECK(indicator.show("late", kTap));

  CHECK(written() == "before\nok " + kTapLine + "late " + kTapLine);
}

TEST_CASE_FIXTURE(Shelf, "a FIFO somebody reads gets the line at once") {
  make_fifo();
  const Descriptor ear = listen();
  Indicator indicator{light()};

  CHECK(indicator.show("ok", kTap));

  CHECK(heard(ear) == "ok " + kTapLine);
}

TEST_CASE_FIXTURE(Shelf, "a FIFO nobody reads costs the line and no time, until somebody does") {
  make_fifo();
  Indicator indicator{light()};
  CHECK_FALSE(indicator.show("ok", kTap));

  const Descriptor ear = listen();

  CHECK(indicator.show("unknown", kTap));
  CHECK(heard(ear) == "unknown " + kTapLine);
}

TEST_CASE_FIXTURE(Shelf, "a reader of the FIFO that goes away does not take the kiosk with it") {
  make_fifo();
  Descriptor ear = listen();
  Indicator indicator{light()};
  ear.close();

  CHECK_FALSE(indicator.show("ok", kTap));

  ear = listen();
  CHECK(indicator.show("ok", kTap));
}

TEST_CASE_FIXTURE(Shelf, "a full FIFO is not waited for") {
  make_fifo();
  const Descriptor ear = listen();
  Indicator indicator{light()};

  int shown = 0;
  while (shown < 100'000 && indicator.show("ok", kTap)) ++shown;

  CHECK(shown > 0);
  CHECK(shown < 100'000);  // a pipe holds sixteen pages of 102 such lines
}

TEST_CASE_FIXTURE(Shelf, "a file that vanished is made anew") {
  Indicator indicator{light()};
  CHECK(indicator.show("ok", kTap));
  fs::remove(light());

  CHECK(indicator.show("failed", kTap));

  CHECK(written() == "failed " + kTapLine);
}

TEST_CASE_FIXTURE(Shelf, "a path that cannot be is tried again and never an end") {
  Indicator indicator{folder / "nowhere" / "light"};

  CHECK_FALSE(indicator.show("ok", kTap));
}

TEST_SUITE_END();
}  // namespace kiosk::test
