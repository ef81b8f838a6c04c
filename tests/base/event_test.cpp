#include "kiosk/base/event.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

Event tap() {
  Event event;
  event.id = *event_id_from("01a205c7-2abc-7000-8000-000000000000");
  event.kind = "attendance.arrived";
  event.at = Instant{1'795'393'268'412ms};
  event.rev = 12;
  event.who = {"CB-0147"};
  event.via = Via::kBadge;
  event.clock = {"3f9a01bc", 81'234ms, ClockState::kSynced};
  event.salt = "AAECAwQFBgcICQoLDA0ODw==";
  event.data = R"({"said":"inferred"})";
  return event;
}

constexpr const char* kBody =
    R"({"v":1,"id":"01a205c7-2abc-7000-8000-000000000000","kind":"attendance.arrived",)"
    R"("at":"2026-11-23T07:21:08.412+07:00","rev":12,"who":"CB-0147","via":"badge",)"
    R"("clock":{"boot":"3f9a01bc","mono":81234,"state":"synced"},)"
    R"("salt":"AAECAwQFBgcICQoLDA0ODw==","data":{"said":"inferred"}})";

bool fits(std::string_view line) { return well_formed(line).ok(); }

}  // namespace

TEST_SUITE_BEGIN("event");

TEST_CASE("a body is the protocol's, byte for byte") { CHECK(body_of(tap()) == kBody); }

TEST_CASE("a body read and written again is the same bytes") {
  const auto read = event_from(kBody);

  REQUIRE(read);
  CHECK(body_of(read.value()) == kBody);
  CHECK(read.value().clock.mono == 81'234ms);
}

TEST_CASE("nobody and oneself are left out of a body") {
  Event event = tap();
  event.who = {};
  event.by = {"CB-0009"};

  CHECK(body_of(event).find("\"who\"") == std::string::npos);
  CHECK(body_of(event).find(R"("by":"CB-0009")") != std::string::npos);
}

TEST_CASE("what a later version adds is passed over") {
  std::string body = kBody;
  body.insert(1, R"("mood":"good",)");

  CHECK(event_from(body).value().kind == "attendance.arrived");
}

TEST_CASE("a body without a name, a kind or a time is no event") {
  for (const char* gone : {R"("id":)", R"("kind":)", R"("at":)"}) {
    std::string body = kBody;
    body.replace(body.find(gone) + 1, 1, "_");
    CAPTURE(gone);
    CHECK(event_from(body).error().fault == Fault::kBadData);
  }
}

TEST_CASE("well-formed is one line of JSON, an object, and nothing else is asked") {
  CHECK(fits("{}"));
  CHECK(fits(R"({"kind":"from.the_future","x":[1]})"));
  CHECK_FALSE(fits(""));
  CHECK_FALSE(fits("[]"));
  CHECK_FALSE(fits("{\n}"));
  CHECK_FALSE(fits(std::string_view{"{}\0", 3}));
  CHECK_FALSE(fits("{\"a\":\"\xff\"}"));
  CHECK_FALSE(fits("{"));
}

TEST_CASE("a body with numbers beyond a double, or bottomless, is kept and read by nobody") {
  const std::string deep = std::string(5000, '[') + std::string(5000, ']');
  const std::string many(400, '9');
  const std::vector<std::string> values{"1e999", "-1.5E+999", many, "[" + many + "." + many + "]",
                                        deep};
  for (const std::string& value : values) {
    std::string body = kBody;
    body.insert(1, "\"x\":" + value + ',');
    CAPTURE(value.substr(0, 20));
    CHECK(fits(body));
    CHECK(event_from(body).error().fault == Fault::kBadData);
  }
}

TEST_CASE("a number beyond a double is JSON only when it is written as a number") {
  for (const char* bad : {"01e999", "1e999e9", ".1e999", "1.e999", "1e", "+1e999", "1e999x"})
    CHECK_FALSE(fits("{\"x\":" + std::string{bad} + ",\"y\":1e999}"));
  CHECK_FALSE(fits("{\"x\":1e999,\"y\":\"\\\"}"));
}

TEST_CASE("16384 bytes are a body and one more is none") {
  const auto body_of_size = [](std::size_t size) {
    return R"({"a":")" + std::string(size - 8, 'x') + R"("})";
  };

  CHECK(fits(body_of_size(kLongestBody)));
  CHECK_FALSE(fits(body_of_size(kLongestBody + 1)));
}

TEST_CASE("a digest line is well-formed, and tells no fact") {
  const std::string line = digest_line(line_digest("{}"), "erased");

  CHECK(fits(line));
  CHECK_FALSE(fits("!x erased"));
  CHECK(fact_from({LogId{}, Seq{1}, Hash{}, line}).error().fault == Fault::kBadData);
}

TEST_CASE("a fact stands where rev, then log, then sequence put it") {
  const auto fact = fact_from({LogId{{1}}, Seq{7}, Hash{}, kBody});

  CHECK(fact.value().stamp == Stamp{12, LogId{{1}}, Seq{7}});
  CHECK(Stamp{1, LogId{{9}}, Seq{9}} < Stamp{2, LogId{{1}}, Seq{1}});
  CHECK(Stamp{2, LogId{{1}}, Seq{9}} < Stamp{2, LogId{{2}}, Seq{1}});
  CHECK(Stamp{2, LogId{{2}}, Seq{1}} < Stamp{2, LogId{{2}}, Seq{2}});
}

TEST_CASE("every way a fact comes in has its own word") {
  CHECK(to_string(Via::kBadgeAndPin) == "badge+pin");
  CHECK(to_string(Via::kCitizenCard) == "citizen-card");
  CHECK(to_string(Via::kTerminal) == "terminal");
}

TEST_SUITE_END();
}  // namespace kiosk::test
