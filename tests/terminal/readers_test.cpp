#include "kiosk/terminal/readers.h"

#include <doctest/doctest.h>

#include <thread>

namespace kiosk::test {
namespace {

using Seen = std::vector<MachineSeen::ReaderSeen>;

struct Shelf {
  SystemClock clock;
  Readers readers;
  bool open(const std::string& spec) {
    return readers.open(spec, clock, [](const BadgeReading&) {}).ok();
  }
};

}  // namespace

TEST_SUITE_BEGIN("terminal");

TEST_CASE_FIXTURE(Shelf, "without any reader one is absent") { CHECK(readers.one_is_absent()); }

TEST_CASE_FIXTURE(Shelf, "a reader that types into the window is always there") {
  REQUIRE(open("keyboard"));

  CHECK_FALSE(readers.one_is_absent());
  CHECK(readers.seen() == Seen{{"keyboard", MachineSeen::Reader::kReady}});
}

TEST_CASE_FIXTURE(Shelf, "a reader that is not plugged in is absent, and the other one works") {
  REQUIRE(open("keyboard"));
  REQUIRE(open("serial:/dev/no-such-reader"));

  CHECK(readers.one_is_absent());
  CHECK(readers.seen()[1] ==
        Seen::value_type{"serial:/dev/no-such-reader", MachineSeen::Reader::kAbsent});
}

TEST_CASE_FIXTURE(Shelf, "what is no input device at all hinders its reader") {
  REQUIRE(open("evdev:/dev/null"));

  while (readers.seen()[0].state == MachineSeen::Reader::kReady) std::this_thread::yield();

  CHECK(readers.seen()[0].state == MachineSeen::Reader::kHindered);
}

TEST_CASE_FIXTURE(Shelf, "a kind of reader nobody knows is refused") { CHECK_FALSE(open("nfc:9")); }

TEST_SUITE_END();
}  // namespace kiosk::test
