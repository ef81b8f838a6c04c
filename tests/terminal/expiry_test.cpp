#include "kiosk/terminal/expiry.h"

#include <doctest/doctest.h>

#include "kiosk/base/calendar.h"

namespace kiosk::test {
namespace {

TEST_SUITE_BEGIN("terminal");

TEST_CASE("a look for what expired belongs to the day that begins at two in the night") {
  const auto day_at = [](const char* time) {
    return iso_date(day_of_look(moment_from_rfc3339(time)->instant));
  };
  CHECK(day_at("2026-11-23T01:59:00+07:00") == "2026-11-22");
  CHECK(day_at("2026-11-23T02:00:00+07:00") == "2026-11-23");
  CHECK(day_at("2026-11-23T23:59:00+07:00") == "2026-11-23");
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test
