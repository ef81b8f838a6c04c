#include <doctest/doctest.h>

#include <algorithm>

#include "tests/diary/claim_days.h"

namespace kiosk::test {
namespace {

std::string letter(const EventId& entry) { return {static_cast<char>(entry.bytes[2])}; }

// In the words of the table: overlap A B 40 09:20-10:00; outside C 57 17:03-18:00
std::string in_words(const std::vector<Finding>& findings) {
  std::string all;
  for (const Finding& found : findings) {
    all += all.empty() ? "" : "; ";
    all += std::string{to_string(found.kind)} + ' ' + letter(found.entry);
    if (found.other) all += ' ' + letter(*found.other);
    all += ' ' + std::to_string(found.minutes.count());
    if (found.stretch)
      all += ' ' + minute_text(found.stretch->from) + '-' + minute_text(found.stretch->to);
  }
  return all.empty() ? "none" : all;
}

}  // namespace

TEST_SUITE_BEGIN("diary");

TEST_CASE(
    "of worked days beside their claims exactly what is told of them is found, to the minute") {
  const auto days = claim_days();
  CHECK(days.size() == 47);
  for (const ClaimDay& each : days) {
    CAPTURE(each.story);
    CHECK(in_words(each.day.findings(each.claims)) == each.expected);
  }
}

TEST_CASE("honest days of every sort give no finding") {
  std::size_t honest = 0;
  for (const ClaimDay& each : claim_days()) {
    if (each.expected != "none") continue;
    CAPTURE(each.story);
    CHECK_FALSE(each.claims.empty());
    CHECK(each.day.findings(each.claims).empty());
    ++honest;
  }
  CHECK(honest == 32);
}

TEST_CASE("a day's findings are the same in whatever order its claims come") {
  for (const ClaimDay& each : claim_days()) {
    CAPTURE(each.story);
    const auto found = each.day.findings(each.claims);
    std::vector<Claim> claims = each.claims;
    std::reverse(claims.begin(), claims.end());
    CHECK(each.day.findings(claims) == found);
    std::rotate(claims.begin(), claims.begin() + 1, claims.end());
    CHECK(each.day.findings(claims) == found);
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test
