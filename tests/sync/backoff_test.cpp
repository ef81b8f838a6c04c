#include "sync/backoff.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

namespace kiosk::test {
using namespace std::chrono_literals;

namespace {

const Instant kNow = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + 7h;

std::uint64_t zero() { return 0; }
std::uint64_t counting() {
  static std::uint64_t calls = 0;
  return ++calls * 0x9E3779B97F4A7C15ULL;
}

}  // namespace

TEST_SUITE_BEGIN("sync");

TEST_CASE("the wait doubles from 2 s and is never more than 900 s") {
  const std::chrono::milliseconds longest[] = {2s,   4s,   8s,   16s,  32s, 64s,
                                               128s, 256s, 512s, 900s, 900s};
  for (int failures = 0; failures <= 10; ++failures) {
    CAPTURE(failures);
    const auto most = longest[failures];

    CHECK(sync::wait_after(failures, static_cast<std::uint64_t>(most.count())) == most);
    CHECK(sync::wait_after(failures, static_cast<std::uint64_t>(most.count()) + 1) == 0ms);
  }
  CHECK(sync::wait_after(1'000'000, 0) == 0ms);
}

TEST_CASE("chance is applied after the cap: long waits spread over all of 15 minutes") {
  std::array<int, 10> tenths{};
  for (int i = 0; i < 10'000; ++i)
    ++tenths[static_cast<std::size_t>(sync::wait_after(40, counting()) / 90'001ms)];

  CHECK(*std::min_element(tenths.begin(), tenths.end()) > 800);
}

TEST_CASE("after a connection is lost five hundred terminals come back within 30 s, spread") {
  std::set<std::chrono::milliseconds> waits;
  for (int i = 0; i < 500; ++i) waits.insert(sync::wait_after_loss(counting()));

  CHECK(*waits.begin() < 1s);
  CHECK(*waits.rbegin() > 29s);
  CHECK(*waits.rbegin() <= 30s);
  CHECK(waits.size() > 480);
}

TEST_CASE("only an acknowledgement starts the count anew, and then a loss waits up to 30 s") {
  sync::Backoff backoff{[]() -> std::uint64_t { return 29'999; }};
  CHECK(backoff.failed() == 29'999ms % 2'001);
  backoff.acknowledged();

  CHECK(backoff.failed() == 29'999ms);
  CHECK(backoff.failed() == 29'999ms % 2'001);
  CHECK(backoff.failed() == 29'999ms % 4'001);
}

TEST_CASE("chance at its kindest still never makes a negative wait") {
  sync::Backoff backoff{zero};

  for (int i = 0; i < 100; ++i) CHECK(backoff.failed() == 0ms);
}

TEST_CASE("what a Retry-After asks for is kept between a second and an hour") {
  CHECK(sync::retry_after("0", kNow) == 1s);
  CHECK(sync::retry_after("10", kNow) == 10s);
  CHECK(sync::retry_after(" 10 ", kNow) == 10s);
  CHECK(sync::retry_after("3600", kNow) == 1h);
  CHECK(sync::retry_after("1000000000", kNow) == 1h);
  CHECK(sync::retry_after("99999999999999999999999", kNow) == 1h);
}

TEST_CASE("a Retry-After may be a date") {
  CHECK(sync::retry_after("Mon, 23 Nov 2026 07:01:30 GMT", kNow) == 90s);
  CHECK(sync::retry_after("Mon, 23 Nov 2026 06:00:00 GMT", kNow) == 1s);
  CHECK(sync::retry_after("Fri, 31 Dec 9999 23:59:59 GMT", kNow) == 1h);
}

TEST_CASE("a Retry-After that is neither asks for nothing") {
  for (const char* value : {"", " ", "soon", "-1", "1.5", "0x10", "+7", "Mon, 23 Nov 2026",
                            "Mon, 31 Feb 2026 07:01:30 GMT", "Mon, 23 Nox 2026 07:01:30 GMT",
                            "Mon, 23 Nov 2026 0a:01:30 GMT"})
    CHECK_FALSE(sync::retry_after(value, kNow));
}

TEST_SUITE_END();
}  // namespace kiosk::test
