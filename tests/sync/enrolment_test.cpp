#include "sync/enrolment.h"

#include <doctest/doctest.h>

#include "tests/support/push_line.h"

namespace kiosk::test {

namespace {

struct Office {
  ScriptedOutgoing log;
  ToyCollector collector;
  sync::Link before;
  sync::Enrolment wish;

  Office() {
    before.office_keys = {OfficeKey{{77}}};
    wish = {"https://collector.example", collector.code, "sảnh chính", log.now().id,
            log.key.public_key()};
  }
  Result<sync::Link> enrol() { return sync::enrol(wish, before, collector, {}, even_chance); }
};

}  // namespace

TEST_SUITE_BEGIN("sync");

TEST_CASE_FIXTURE(Office, "a code makes a link with the collector's names, token and keys") {
  const auto link = enrol();

  REQUIRE(link);
  CHECK(link.value().collector == "https://collector.example");
  CHECK(link.value().token == collector.token);
  CHECK(link.value().office == "PHƯỜNG MẪU");
  CHECK(link.value().terminal == "sảnh");
  CHECK(link.value().pins->current == collector.key.public_key());
  CHECK(link.value().knows(log.now().id));
}

TEST_CASE_FIXTURE(Office,
                  "the office's own key becomes the current one and ours stays for look-up") {
  const auto link = enrol();

  REQUIRE(link);
  CHECK(link.value().office_keys == std::vector<OfficeKey>{OfficeKey{{1}}, OfficeKey{{77}}});
}

TEST_CASE_FIXTURE(Office, "our office key is offered, and kept once when it is the office's") {
  before.office_keys = {OfficeKey{{1}}};

  const auto link = enrol();

  REQUIRE(link);
  CHECK(sync::enrol_request_from(collector.requests[0].body).value().office_key == OfficeKey{{1}});
  CHECK(link.value().office_keys == before.office_keys);
}

TEST_CASE_FIXTURE(Office, "a wrong code is refused") {
  wish.code = "ZZZZ";

  CHECK(enrol().error().fault == Fault::kRefused);
}

TEST_CASE_FIXTURE(Office, "every answer but a good one is told in words, with the address") {
  const auto told = [this](int status) {
    collector.then(answered(status, "{}"));
    return enrol().error().what;
  };

  CHECK(told(403) ==
        "the code is wrong, used or expired; ask for a new one at the collector "
        "(https://collector.example, answer 403)");
  CHECK(told(404).find("no collector at this address") == 0);
  CHECK(told(301).find("no collector at this address") == 0);
  CHECK(told(409).find("the collector has this log from another terminal") == 0);
  CHECK(told(422).find("the collector does not understand") == 0);
  CHECK(told(503).find("the collector is busy") == 0);
  CHECK(told(501).find("no collector at this address") == 0);
  CHECK(told(500).find("the collector, or what stands before it, failed") == 0);
  CHECK(told(200).find("what answers is not a collector: ") == 0);
}

TEST_CASE_FIXTURE(Office, "a collector that is not reached is told by its address and the reason") {
  collector.then(line_cut());

  CHECK(enrol().error().what.find("no answer from the collector (https://collector.example): ") ==
        0);
}

TEST_CASE_FIXTURE(Office, "a line that cannot be secured tells where to look") {
  collector.then([](ToyCollector&, const sync::Request&) {
    return Result<sync::Response>{
        Error{Fault::kTryLater, "line: SSL certificate problem: unable to get local issuer"}};
  });

  CHECK(enrol().error().what.find("no secure line to the collector; check the port") == 0);
}

TEST_CASE_FIXTURE(Office, "no answer, a page and a redirect may be tried again") {
  collector.then(line_cut());
  collector.then(answered(200, "<html>"));
  collector.then(answered(302, "", {{"location", "http://portal.example"}}));

  for (int i = 0; i < 3; ++i) CHECK(enrol().error().fault == Fault::kTryLater);
}

TEST_CASE_FIXTURE(Office, "an answer that its own key has not signed is not taken") {
  collector.then([](ToyCollector& toy, const sync::Request& request) {
    sync::Response answer = toy.answer(request);
    answer.headers.clear();
    return Result<sync::Response>{answer};
  });

  CHECK(enrol().error().fault == Fault::kTryLater);
}

TEST_CASE_FIXTURE(Office, "a token that could forge a header is not taken") {
  collector.token = "a\r\nX: y";

  CHECK(enrol().error().fault == Fault::kTryLater);
}

TEST_CASE_FIXTURE(Office, "a further log is vouched for by its own key and sent with the token") {
  const sync::Link link = enrol().value();
  REQUIRE(log.open_new_log("asked for by a person"));

  const auto request = sync::further_log_request(link, log.state().value(), log);

  REQUIRE(request);
  CHECK(sync::header_of(request.value().headers, "Authorization") == "Bearer " + link.token);
  const auto asked = sync::enrol_request_from(request.value().body).value();
  CHECK(asked.log == log.now().id);
  CHECK(verify(log.key.public_key(), sync::enrol_text(asked.log, asked.public_key),
               *asked.signature));
}

TEST_CASE_FIXTURE(Office, "an enrolled further log stands beside the first") {
  const sync::Link link = enrol().value();

  CHECK_FALSE(sync::link_with_log(link, LogId{{8}}, {200, {}, "<html>"}));
  const sync::EnrolAnswer good{"token-2", "PHƯỜNG MẪU", "sảnh", {}, PublicKey{{1}}, {}};
  const auto longer = sync::link_with_log(link, LogId{{8}}, {200, {}, sync::body_of(good)});

  REQUIRE(longer);
  CHECK(longer.value().knows(LogId{{8}}));
  CHECK(longer.value().knows(log.now().id));
  CHECK(longer.value().token == "token-2");
}

TEST_SUITE_END();
}  // namespace kiosk::test
