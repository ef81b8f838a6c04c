#include "kiosk/journal/scribe.h"

#include <doctest/doctest.h>

#include "kiosk/base/json.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

// A tap `since_start` by the clock that never steps, with the calendar ahead of it by `step`.
Draft tap_at(std::chrono::milliseconds since_start, std::chrono::milliseconds step = 0ms) {
  Now when = at(since_start);
  when.instant += step;
  return tap(static_cast<std::uint64_t>(since_start.count()) + 1, when);
}

std::vector<Event> events_of(Scribe& scribe, const Draft& draft) {
  const auto bodies = scribe.bodies_of(draft);
  REQUIRE(bodies);
  std::vector<Event> events;
  for (const auto& body : bodies.value()) events.push_back(event_from(body).value());
  return events;
}

struct Writing {
  Scribe scribe{"0123abcd", 7, {}};
};

}  // namespace

TEST_SUITE_BEGIN("journal");

TEST_CASE_FIXTURE(Writing, "an event carries the next rev, a salt and the clock's evidence") {
  const Event event = events_of(scribe, tap_at(5s)).front();

  CHECK(event.rev == 8);
  CHECK(bytes_from_base64(event.salt).value().size() == 16);
  CHECK(event.clock.boot == "0123abcd");
  CHECK(event.clock.mono == 1h + 5s);
  CHECK(event.clock.state == ClockState::kSynced);
}

TEST_CASE_FIXTURE(Writing, "two equal facts never have equal bytes: the salt differs") {
  const auto first = events_of(scribe, tap_at(5s)).front();

  const auto second = events_of(scribe, tap_at(5s)).front();

  CHECK(first.salt != second.salt);
}

TEST_CASE_FIXTURE(Writing,
                  "a calendar that steps by more than two seconds is an event before the tap") {
  events_of(scribe, tap_at(0s));

  const auto events = events_of(scribe, tap_at(10s, 2'001ms));

  REQUIRE(events.size() == 2);
  CHECK(events[0].kind == "clock.stepped");
  const auto data = json_from(events[0].data).value();
  CHECK(text_member(data, "before") == "2026-11-23T07:00:10.000+07:00");
  CHECK(text_member(data, "after") == "2026-11-23T07:00:12.001+07:00");
  CHECK(events[1].rev == events[0].rev + 1);
}

TEST_CASE_FIXTURE(Writing, "a step of two seconds is none") {
  events_of(scribe, tap_at(0s));

  CHECK(events_of(scribe, tap_at(10s, 2s)).size() == 1);
}

TEST_CASE_FIXTURE(Writing,
                  "a tap behind the last recorded one is suspect, and recorded all the same") {
  events_of(scribe, tap_at(0s));

  const auto events = events_of(scribe, tap_at(1s, -4s));

  CHECK(events.back().clock.state == ClockState::kSuspect);
  CHECK(events.back().kind == "attendance.arrived");
}

TEST_CASE("a step is seen across a restart of the program, not across one of the machine") {
  Scribe before{"0123abcd", 7, {}};
  const Event last = events_of(before, tap_at(0s)).front();
  Scribe same_boot{"0123abcd", 8, last};
  Scribe other_boot{"99999999", 8, last};

  CHECK(events_of(same_boot, tap_at(10s, 1h)).size() == 2);
  CHECK(events_of(other_boot, tap_at(10s, 1h)).size() == 1);
}

TEST_CASE_FIXTURE(Writing, "data that is no object, too long, or of two lines is refused") {
  for (const std::string& data :
       {std::string{"[]"}, std::string{"{"}, "{\"a\":\"" + std::string(16'384, 'x') + "\"}",
        std::string{"{\"a\":1,\n\"b\":2}"}}) {
    Draft draft = tap_at(0s);
    draft.data = data;

    CHECK(scribe.bodies_of(draft).error().fault == Fault::kBadData);
  }
}

TEST_CASE_FIXTURE(Writing, "what could not be read again is not written") {
  const auto nested = [](std::size_t lists) {
    Draft draft = tap_at(0s);
    draft.data = "{\"a\":" + std::string(lists, '[') + std::string(lists, ']') + '}';
    return draft;
  };

  CHECK(events_of(scribe, nested(30)).size() == 1);
  CHECK(scribe.bodies_of(nested(31)).error().fault == Fault::kBadData);
}

TEST_SUITE_END();
}  // namespace kiosk::test
