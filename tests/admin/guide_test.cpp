// `congso guide`: one page for each role, in the office's own name.

#include "kiosk/admin/guide_command.h"

#include <doctest/doctest.h>

#include "tests/support/stopped_terminal.h"

namespace kiosk::test {
namespace {

struct GuidedOffice : StoppedTerminal {
  SystemClock clock;
  admin::GuideWish wish{"staff", "", "vi", std::filesystem::path{CONGSO_SOURCE_DIR} / "assets"};
};

}  // namespace

TEST_SUITE_BEGIN("admin");

TEST_CASE_FIXTURE(GuidedOffice, "a guide is printed in both languages") {
  for (const char* language : {"vi", "en"}) {
    wish.language = language;
    const auto told = admin::guide_told(root(), wish, clock);
    REQUIRE(told);
    CHECK(told.value().rfind("%PDF-", 0) == 0);
  }
}

TEST_CASE_FIXTURE(GuidedOffice, "a role that has no guide is named with those that have") {
  wish.role = "visitor";
  const auto told = admin::guide_told(root(), wish, clock);
  REQUIRE_FALSE(told);
  CHECK(told.error().what == "expected staff, support, head, leader or admin, found \"visitor\"");
}

TEST_SUITE_END();

}  // namespace kiosk::test
