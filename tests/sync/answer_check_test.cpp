#include "sync/answer_check.h"

#include <doctest/doctest.h>

#include "tests/support/push_line.h"

namespace kiosk::test {
using namespace std::chrono_literals;
using Kind = sync::Answer::Kind;

namespace {

const LogId kLog{{1}};
const sync::Question kQuestion{"bm9uY2U=", kLog};
const Instant kNow{std::chrono::hours{500'000}};

struct Collector {
  SigningKey key = SigningKey::from_seed({9});
  SigningKey next = SigningKey::from_seed({10});
  SigningKey stranger = SigningKey::from_seed({11});
  sync::Pins pins{key.public_key(), next.public_key()};

  Acknowledgement word(const SigningKey& by) const {
    Acknowledgement word{kLog, Seq{5}, sha256("head"), "2026-11-23T07:21:08.412+07:00", {}};
    word.signature = by.sign(sync::signed_text(word));
    return word;
  }
  sync::Response response(int status, const std::string& body, const SigningKey& by,
                          const std::string& nonce = kQuestion.nonce) const {
    return {status,
            {{"congso-signature", base64(by.sign(sync::answer_text(nonce, status, body)))}},
            body};
  }
  sync::Answer judged(const sync::Response& response) const {
    return sync::judged(response, kQuestion, pins, kNow);
  }
};

}  // namespace

TEST_SUITE_BEGIN("sync");

TEST_CASE_FIXTURE(Collector, "an acknowledgement counts when either pinned key signed it") {
  for (const SigningKey& by : {key, next}) {
    const auto answer = judged(response(200, sync::body_of(word(by)), by));

    CHECK(answer.kind == Kind::kHolds);
    CHECK(answer.fresh);
    CHECK(answer.word.acked == Seq{5});
  }
}

TEST_CASE_FIXTURE(Collector, "an acknowledgement that a stranger signed is a failed attempt") {
  const std::string body = sync::body_of(word(stranger));

  CHECK(judged(response(200, body, stranger)).kind == Kind::kFailed);
  CHECK(judged(response(200, body, key)).kind == Kind::kFailed);
}

TEST_CASE_FIXTURE(Collector, "an acknowledgement of another log is a failed attempt") {
  Acknowledgement other = word(key);
  other.log = LogId{{2}};
  other.signature = key.sign(sync::signed_text(other));

  CHECK(judged(response(200, sync::body_of(other), key)).kind == Kind::kFailed);
}

TEST_CASE_FIXTURE(Collector, "an acknowledgement in an answer to another request is not fresh") {
  const auto answer = judged(response(200, sync::body_of(word(key)), key, "b3RoZXI="));

  CHECK(answer.kind == Kind::kHolds);
  CHECK_FALSE(answer.fresh);
}

TEST_CASE_FIXTURE(Collector, "a divergence counts only when it is signed for this request") {
  const std::string body = sync::body_of(sync::Divergence{true, Seq{3}, sha256("h")});

  CHECK(judged(response(409, body, key)).kind == Kind::kDiverges);
  CHECK(judged(response(409, body, key)).divergence.acked == Seq{3});
  CHECK(judged(response(409, body, key, "b3RoZXI=")).kind == Kind::kFailed);
  CHECK(judged(response(409, body, stranger)).kind == Kind::kFailed);
  CHECK(judged(response(409, "{}", key)).kind == Kind::kFailed);
}

TEST_CASE_FIXTURE(Collector, "a signature for one status or body does not do for another") {
  sync::Response changed = response(503, "{}", key);
  changed.status = 403;
  sync::Response edited = response(403, "{}", key);
  edited.body = "{ }";

  CHECK(judged(changed).kind == Kind::kFailed);
  CHECK(judged(edited).kind == Kind::kFailed);
}

TEST_CASE_FIXTURE(Collector, "each signed no is what it says, and unsigned none is obeyed") {
  const std::pair<int, Kind> kinds[] = {
      {400, Kind::kRangeRefused},    {413, Kind::kRangeRefused}, {422, Kind::kRangeRefused},
      {415, Kind::kEncodingRefused}, {401, Kind::kNotAllowed},   {403, Kind::kNotAllowed},
      {404, Kind::kNotAllowed},      {408, Kind::kFailed},       {425, Kind::kFailed},
      {429, Kind::kFailed},          {500, Kind::kFailed},       {503, Kind::kFailed},
      {302, Kind::kFailed},          {204, Kind::kFailed}};
  for (const auto& expected : kinds) {
    CAPTURE(expected.first);
    const Kind unsigned_kind =
        expected.second == Kind::kRangeRefused ? Kind::kRangeRefusedOnTheWay : Kind::kFailed;

    CHECK(judged(response(expected.first, "{}", key)).kind == expected.second);
    CHECK(judged({expected.first, {}, "{}"}).kind == unsigned_kind);
  }
}

TEST_CASE_FIXTURE(Collector,
                  "a Retry-After is heard from 503, and from 429 only when it is signed") {
  sync::Response busy = response(429, "{}", key);
  busy.headers.push_back({"retry-after", "7"});

  CHECK(judged(busy).retry_after == 7s);
  CHECK(judged({503, {{"retry-after", "7"}}, ""}).retry_after == 7s);
  CHECK_FALSE(judged({429, {{"retry-after", "7"}}, ""}).retry_after);
  CHECK_FALSE(judged({500, {{"retry-after", "7"}}, ""}).retry_after);
  CHECK_FALSE(judged({503, {{"retry-after", "soon"}}, ""}).retry_after);
}

TEST_CASE_FIXTURE(Collector, "without a next key only the current one counts") {
  pins.next.reset();

  CHECK(judged(response(200, sync::body_of(word(next)), next)).kind == Kind::kFailed);
  CHECK(judged(response(200, sync::body_of(word(key)), key)).kind == Kind::kHolds);
}

TEST_CASE_FIXTURE(Collector, "a signature that is no base64 is no signature") {
  sync::Response answer = response(403, "{}", key);
  for (const char* text : {"", "?", "AAAA", "not base64 at all"}) {
    answer.headers[0].value = text;

    CHECK_FALSE(sync::is_signed(answer, kQuestion.nonce, pins));
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test
