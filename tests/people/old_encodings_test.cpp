#include "kiosk/people/old_encodings.h"

#include <doctest/doctest.h>

#include <fstream>
#include <string>

namespace kiosk::test {

TEST_SUITE_BEGIN("old encodings");

TEST_CASE("each old encoding is told by its own marks") {
  CHECK(old_encoding_of("NguyÔn") == "TCVN3 (.VnTime)");
  CHECK(old_encoding_of("§ç ThÞ") == "TCVN3 (.VnTime)");
  CHECK(old_encoding_of("Traàn") == "VNI-Windows");
  CHECK(old_encoding_of("Ñaëng") == "VNI-Windows");
  CHECK(old_encoding_of("Nguyá»…n") == "UTF-8 read as Latin-1");
  CHECK(old_encoding_of("Äáº·ng") == "UTF-8 read as Latin-1");
}

TEST_CASE("no name of the demonstration looks like one") {
  std::ifstream in{CONGSO_SOURCE_DIR "/config/demo/staff.csv"};
  for (std::string line; std::getline(in, line);) {
    CAPTURE(line);
    CHECK_FALSE(old_encoding_of(line));
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test
