#include "kiosk/base/ids.h"

#include <doctest/doctest.h>

#include <vector>

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

std::uint64_t no_noise() { return 0; }

// 2026-11-23T07:21:08.412+07:00 = 1795393268412 ms = 0x01a205c72abc
constexpr Instant kTap{1'795'393'268'412ms};

}  // namespace

TEST_SUITE_BEGIN("ids");

TEST_CASE("an id begins with its instant, then version 7, then variant 10") {
  IdMaker ids{no_noise};

  CHECK(to_string(ids.next_event(kTap)) == "01a205c7-2abc-7000-8000-000000000000");
  CHECK(to_string(ids.next_event(kTap)) == "01a205c7-2abc-7001-8000-000000000000");
  CHECK(to_string(ids.next_event(kTap + 1ms)) == "01a205c7-2abd-7000-8000-000000000000");
}

TEST_CASE("noise fills all but the version and the variant") {
  IdMaker ids{[]() -> std::uint64_t { return ~0ULL; }};

  CHECK(to_string(ids.next_event(kTap)) == "01a205c7-2abc-7000-bfff-ffffffffffff");
}

TEST_CASE("ids compare in the order they were made, even when the calendar steps back") {
  IdMaker ids{no_noise};
  std::vector<EventId> made;
  for (int i = 0; i < 5000; ++i) made.push_back(ids.next_event(kTap));  // more than 4096 in one ms
  made.push_back(ids.next_event(kTap - 24h));
  made.push_back(ids.next_event(kTap));

  for (std::size_t i = 1; i < made.size(); ++i) CHECK(made[i - 1] < made[i]);
}

TEST_CASE("only the exact text is an id") {
  const std::string text = "01a205c7-2abc-7000-8000-000000000000";

  CHECK(to_string(*event_id_from(text)) == text);
  CHECK(to_string(*log_id_from(text)) == text);
  CHECK_FALSE(event_id_from("01A205C7-2abc-7000-8000-000000000000"));
  CHECK_FALSE(event_id_from("01a205c72-abc-7000-8000-000000000000"));
  CHECK_FALSE(event_id_from(text + " "));
  CHECK_FALSE(event_id_from(""));
}

TEST_CASE("a sequence only counts") {
  CHECK(number(next(Seq{41})) == 42);
  CHECK(StaffId{}.empty());
}

TEST_SUITE_END();
}  // namespace kiosk::test
