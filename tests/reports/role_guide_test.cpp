#include "kiosk/reports/role_guide.h"

#include <doctest/doctest.h>

#include "kiosk/base/file.h"
#include "kiosk/reports/pdf_file.h"
#include "tests/reports/sample_attendance.h"
#include "tests/support/process.h"

namespace kiosk::test {
namespace {

GuideFor wanted(GuideRole role) {
  GuideFor guide;
  guide.role = role;
  guide.head = {"", "", config::DocumentHead::Style::kState, "UBND Thành phố Mẫu",
                "UBND Phường Mẫu"};
  guide.place = "Phường Mẫu";
  guide.made_on = std::chrono::year{2026} / 11 / 23;
  return guide;
}

}  // namespace

TEST_SUITE_BEGIN("reports");

TEST_CASE("the guide of every role is one page of seven steps") {
  const TemporaryFolder folder;
  for (const char* word : {"staff", "support", "head", "leader", "admin"}) {
    CAPTURE(word);
    const auto role = guide_role_from(word);
    REQUIRE(role);
    const Paper paper = role_guide(wanted(*role), vietnamese());
    REQUIRE(paper.documents.size() == 1);
    CHECK(paper.documents[0].body.size() == 7);
    const auto bytes = pdf_file(paper);
    REQUIRE(bytes);
    REQUIRE(write_note(folder / "guide.pdf", bytes.value(), 0600));
    const Outcome told = outcome_of({"/usr/bin/pdfinfo", (folder / "guide.pdf").string()});
    CHECK(told.out.find("Pages:           1\n") != std::string::npos);
  }
}

TEST_CASE("drivers and guards are shown the one touch of their day, writers the practice") {
  const auto steps = [](GuideRole role) {
    std::string all;
    const Paper paper = role_guide(wanted(role), vietnamese());
    for (const auto& step : paper.documents[0].body) all += step;
    return all;
  };
  CHECK(steps(GuideRole::kSupport).find("việc hằng ngày") != std::string::npos);
  CHECK(steps(GuideRole::kStaff).find("Tập ghi, không lưu") != std::string::npos);
}

TEST_CASE("nobody else has a guide") { CHECK_FALSE(guide_role_from("visitor")); }

TEST_SUITE_END();

}  // namespace kiosk::test
