#include "config/reader_spec.h"

#include <doctest/doctest.h>

namespace kiosk::test {
using config::reader_spec_from;
using config::ReaderSpec;
using Kind = ReaderSpec::Kind;

TEST_SUITE_BEGIN("reader spec");

TEST_CASE("each kind of reader is read with its parts") {
  CHECK(reader_spec_from("keyboard") == ReaderSpec{Kind::kKeyboard, "", 9600});
  CHECK(reader_spec_from("evdev:/dev/input/by-id/x:y") ==
        ReaderSpec{Kind::kEvdev, "/dev/input/by-id/x:y", 9600});
  CHECK(reader_spec_from("serial:/dev/ttyUSB0") == ReaderSpec{Kind::kSerial, "/dev/ttyUSB0", 9600});
  CHECK(reader_spec_from("serial:/dev/ttyUSB0@115200") ==
        ReaderSpec{Kind::kSerial, "/dev/ttyUSB0", 115200});
  CHECK(reader_spec_from("pcsc:ACS ACR122U") == ReaderSpec{Kind::kPcsc, "ACS ACR122U", 9600});
  CHECK(reader_spec_from("pcsc") == ReaderSpec{Kind::kPcsc, "", 9600});
}

TEST_CASE("a reader that types without Enter is known by the length of its readings") {
  CHECK(reader_spec_from("keyboard@10") == ReaderSpec{Kind::kKeyboard, "", 9600, 10});
  CHECK(reader_spec_from("evdev:/dev/input/badge0@8") ==
        ReaderSpec{Kind::kEvdev, "/dev/input/badge0", 9600, 8});
  CHECK(reader_spec_from("evdev:/dev/by@port/badge0") ==
        ReaderSpec{Kind::kEvdev, "/dev/by@port/badge0", 9600});
}

TEST_CASE("anything else is none") {
  for (const char* text :
       {"", "keyboard:", "serial", "serial:", "serial:@9600", "evdev:", "serial:/dev/ttyUSB0@fast",
        "serial:/dev/ttyUSB0@9601", "pcsc:", "evdv:/dev/input/event3", "Keyboard", "keyboard@",
        "keyboard@5", "keyboard@41", "keyboard@ten", "evdev:@10", "evdev:/dev/x@1O"}) {
    CAPTURE(text);
    CHECK_FALSE(reader_spec_from(text));
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test
