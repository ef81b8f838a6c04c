#include "kiosk/base/pin_verifier.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {

struct SealedPin {
  OfficeKey key = make_office_key();
  std::string sealed = sealed_pin(key, "271828").value();
};

TEST_SUITE_BEGIN("base: PIN");

TEST_CASE_FIXTURE(SealedPin, "the right PIN holds, and no other") {
  CHECK(pin_holds(key, sealed, "271828"));
  CHECK_FALSE(pin_holds(key, sealed, "271829"));
  CHECK_FALSE(pin_holds(key, sealed, ""));
}

TEST_CASE_FIXTURE(SealedPin, "without the office's key a sealed PIN tells nothing") {
  CHECK_FALSE(pin_holds(make_office_key(), sealed, "271828"));
  CHECK(sealed.find("argon2") == std::string::npos);
  CHECK(sealed_pin(key, "271828") != sealed);
}

TEST_CASE_FIXTURE(SealedPin, "what is no seal, or a changed one, holds no PIN") {
  std::string changed = sealed;
  changed[40] = changed[40] == 'A' ? 'B' : 'A';

  for (const std::string& seal : {std::string{}, std::string{"?"}, sealed.substr(4), changed})
    CHECK_FALSE(pin_holds(key, seal, "271828"));
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test
