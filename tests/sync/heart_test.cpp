#include "sync/heart.h"

#include <doctest/doctest.h>

#include "kiosk/base/json.h"
#include "kiosk/base/random.h"
#include "sync/wire.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

struct Beating {
  Beating() {
    link.token = "token-1";
    link.pins = sync::Pins{collector.public_key(), {}};
    log.log.bytes.fill(4);
    log.head = Seq{9};
    log.acked = Seq{7};
    log.waiting = 2;
    log.since = now.instant - 1h;
  }
  void answer(const sync::Request& request, int status) {
    const std::string nonce{sync::header_of(request.headers, "Congso-Nonce")};
    const auto signature = collector.sign(sync::answer_text(nonce, status, ""));
    heart.take(sync::Response{status, {{"congso-signature", base64(signature)}}, ""}, now);
  }

  SigningKey collector = SigningKey::from_seed({9});
  sync::Link link;
  sync::OutgoingState log;
  Now now{Instant{std::chrono::hours{500'000}}, Tick{1h}, ClockState::kSynced};
  sync::Heart heart{
      sync::Link{"", "token-1", "", "", {}, sync::Pins{collector.public_key(), {}}, {}},
      [] {
        return sync::Vitals{12'345'678, "congso 0.1.0"};
      },
      random_bits};
};

}  // namespace

TEST_SUITE_BEGIN("sync");

TEST_CASE_FIXTURE(Beating,
                  "a heartbeat says how much is unsent, since when, and how the machine is") {
  const auto request = heart.request(log, now);

  REQUIRE(request);
  CHECK(request->path == "/v1/heartbeat");
  const auto beat = sync::heartbeat_from(request->body);
  REQUIRE(beat);
  CHECK(beat.value().log == log.log);
  CHECK(beat.value().head == Seq{9});
  CHECK(beat.value().acked == Seq{7});
  CHECK(beat.value().unsent == 2);
  CHECK(beat.value().oldest == now.instant - 1h);
  CHECK(beat.value().disk_free == 12'345'678);
  CHECK(beat.value().time == now.instant);
  CHECK(beat.value().clock == ClockState::kSynced);
  CHECK(beat.value().version == "congso 0.1.0");
}

TEST_CASE_FIXTURE(Beating, "it beats at once and then every five minutes") {
  REQUIRE(heart.request(log, now));
  CHECK_FALSE(heart.request(log, now));
  now.tick += 5min;
  CHECK(heart.request(log, now));
}

TEST_CASE_FIXTURE(Beating, "a collector that does not know the question is asked hourly") {
  const auto request = heart.request(log, now);
  answer(*request, 404);

  now.tick += 59min;
  CHECK_FALSE(heart.request(log, now));
  now.tick += 1min;
  CHECK(heart.request(log, now));
}

TEST_CASE("a heartbeat that nobody could have meant is refused, and says why") {
  const std::string log = R"("log":"0190a8f0-0000-7000-8000-00000000002a")";
  const std::string time = R"("time":"2026-11-23T07:30:00.000+07:00")";
  const std::string counts = R"("head":3,"acked":2,"unsent":1)";
  CHECK(sync::heartbeat_from("{" + log + "," + counts + "," + time + "}").ok());
  for (const std::string& text : {std::string{}, std::string{"[]"}, "{" + counts + "," + time + "}",
                                  "{" + log + "," + time + "}", "{" + log + "," + counts + "}",
                                  "{" + log + R"(,"head":1,"acked":2,"unsent":0,)" + time + "}",
                                  "{" + log + R"(,"head":3,"acked":2,"unsent":-1,)" + time + "}",
                                  "{" + log + "," + counts + "," + time + R"(,"version":")" +
                                      std::string(101, 'v') + "\"}"}) {
    const auto beat = sync::heartbeat_from(text);
    REQUIRE_FALSE(beat);
    CHECK(beat.error().what.rfind("heartbeat: ", 0) == 0);
  }
}

TEST_SUITE_END();

}  // namespace kiosk::test
