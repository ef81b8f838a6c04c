#include <doctest/doctest.h>

#include "sync/wire.h"

namespace kiosk::test {

namespace {

Acknowledgement word() {
  return {LogId{{1, 2, 3}}, Seq{17}, sha256("head"), "2026-11-23T07:21:08.412+07:00", {5}};
}

}  // namespace

TEST_SUITE_BEGIN("sync");

TEST_CASE("an acknowledgement is read back as it was written") {
  const auto read = sync::acknowledgement_from(sync::body_of(word()));

  REQUIRE(read);
  CHECK(sync::signed_text(read.value()) == sync::signed_text(word()));
  CHECK(read.value().signature == word().signature);
}

TEST_CASE("what the collector signs is spelled as the protocol spells it") {
  CHECK(sync::signed_text(word()) == "congso-ack-v1\n01020300-0000-0000-0000-000000000000\n17\n" +
                                         hex(sha256("head")) + "\n2026-11-23T07:21:08.412+07:00");
}

TEST_CASE("an acknowledgement with any member missing is refused") {
  const std::string body = sync::body_of(word());
  for (const std::string name : {"v", "log", "acked", "head", "server_time", "signature"}) {
    CAPTURE(name);
    std::string without = body;
    without.replace(without.find('"' + name + '"'), name.size() + 2, "\"other\"");

    CHECK(sync::acknowledgement_from(without).error().fault == Fault::kBadData);
  }
}

TEST_CASE("an acknowledgement below nothing, or with a server time that is none, is refused") {
  Acknowledgement below = word();
  below.acked = Seq{-1};
  Acknowledgement timeless = word();
  timeless.server_time = "just now\n17";

  CHECK_FALSE(sync::acknowledgement_from(sync::body_of(below)));
  CHECK_FALSE(sync::acknowledgement_from(sync::body_of(timeless)));
}

TEST_CASE("a page, an empty answer and a list are not acknowledgements") {
  for (const char* body : {"", "<html>", "[]", "null", "17", "\"ok\"", "{}"})
    CHECK_FALSE(sync::acknowledgement_from(body));
}

TEST_CASE("a divergence says which it is and what is held") {
  const sync::Divergence fork{true, Seq{9}, sha256("h")};
  CHECK(sync::body_of(fork) ==
        "{\"error\":\"fork\",\"acked\":9,\"head\":\"" + hex(sha256("h")) + "\"}");

  const auto read =
      sync::divergence_from(sync::body_of(sync::Divergence{false, Seq{9}, fork.head}));

  REQUIRE(read);
  CHECK_FALSE(read.value().fork);
  CHECK(read.value().acked == Seq{9});
  CHECK(read.value().head == fork.head);
}

TEST_CASE("a divergence of another kind, or without its numbers, is refused") {
  CHECK_FALSE(sync::divergence_from("{\"error\":\"conflict\",\"acked\":9,\"head\":\"00\"}"));
  CHECK_FALSE(sync::divergence_from("{\"error\":\"gap\"}"));
  CHECK_FALSE(sync::divergence_from("{\"error\":\"gap\",\"acked\":-1,\"head\":\"00\"}"));
  CHECK_FALSE(sync::divergence_from("{\"error\":\"gap\",\"acked\":1,\"head\":\"00\"}"));
}

TEST_CASE("an answer's signature covers the request's nonce, the status and the body") {
  CHECK(sync::answer_text("bm9uY2U=", 409, "{}") ==
        "congso-answer-v1\nbm9uY2U=\n409\n" + hex(sha256("{}")));
}

TEST_SUITE_END();
}  // namespace kiosk::test
