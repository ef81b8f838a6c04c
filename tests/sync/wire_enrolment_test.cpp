#include <doctest/doctest.h>

#include "sync/wire.h"

namespace kiosk::test {

namespace {

sync::EnrolRequest request() {
  return {"AAAA-BBBB", "sảnh", LogId{{1}}, PublicKey{{2}}, OfficeKey{{3}}, {}};
}

sync::EnrolAnswer answer() {
  return {"token", "PHƯỜNG MẪU", "sảnh", OfficeKey{{3}}, PublicKey{{4}}, PublicKey{{5}}};
}

std::string renamed(std::string body, const std::string& name) {
  return body.replace(body.find('"' + name + '"'), name.size() + 2, "\"other\"");
}

}  // namespace

TEST_SUITE_BEGIN("sync");

TEST_CASE("an enrolment is read back as it was written") {
  const auto read = sync::enrol_request_from(sync::body_of(request()));

  REQUIRE(read);
  CHECK(read.value().code == "AAAA-BBBB");
  CHECK(read.value().terminal == "sảnh");
  CHECK(read.value().log == request().log);
  CHECK(read.value().public_key == request().public_key);
  CHECK(read.value().office_key == request().office_key);
  CHECK_FALSE(read.value().signature);
}

TEST_CASE("a further log is asked for by signature, without a code and without an office key") {
  sync::EnrolRequest further = request();
  further.code = "";
  further.office_key.reset();
  further.signature = Signature{6};

  const std::string body = sync::body_of(further);

  CHECK(body.find("code") == std::string::npos);
  CHECK(body.find("office_key") == std::string::npos);
  CHECK(sync::enrol_request_from(body).value().signature == further.signature);
}

TEST_CASE("an enrolment without a log or a key, or with an unreadable offer, is refused") {
  const std::string body = sync::body_of(request());

  CHECK_FALSE(sync::enrol_request_from(renamed(body, "log")));
  CHECK_FALSE(sync::enrol_request_from(renamed(body, "public_key")));
  CHECK_FALSE(sync::enrol_request_from("{\"office_key\":1," + body.substr(1)));
  CHECK_FALSE(sync::enrol_request_from("{\"signature\":\"AA==\"," + body.substr(1)));
  CHECK_FALSE(sync::enrol_request_from("[]"));
}

TEST_CASE("the collector's answer to an enrolment is read back as it was written") {
  const auto read = sync::enrol_answer_from(sync::body_of(answer()));

  REQUIRE(read);
  CHECK(read.value().token == "token");
  CHECK(read.value().office == "PHƯỜNG MẪU");
  CHECK(read.value().terminal == "sảnh");
  CHECK(read.value().office_key == answer().office_key);
  CHECK(read.value().collector_key == answer().collector_key);
  CHECK(read.value().collector_key_next == answer().collector_key_next);
}

TEST_CASE("an answer may come without an office key and without a next key, and with null") {
  sync::EnrolAnswer bare = answer();
  bare.office_key.reset();
  bare.collector_key_next.reset();
  const std::string body = sync::body_of(bare);

  CHECK(sync::enrol_answer_from(body).ok());
  CHECK(sync::enrol_answer_from("{\"office_key\":null," + body.substr(1)).ok());
}

TEST_CASE("an answer without token, names or key is refused") {
  for (const std::string name : {"token", "office", "terminal", "collector_key"}) {
    CAPTURE(name);

    CHECK_FALSE(sync::enrol_answer_from(renamed(sync::body_of(answer()), name)));
  }
}

TEST_CASE("what a further log signs is spelled as the protocol spells it") {
  CHECK(sync::enrol_text(LogId{{1}}, PublicKey{}) ==
        "congso-enrol-v1\n01000000-0000-0000-0000-000000000000\n"
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
}

TEST_SUITE_END();
}  // namespace kiosk::test
