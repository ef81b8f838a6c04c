#include "sync/requests.h"

#include <doctest/doctest.h>

#include "tests/support/push_line.h"

namespace kiosk::test {

namespace {

Batch two_events() {
  ScriptedOutgoing log;
  log.record(2);
  return *log.next({}).value();
}

}  // namespace

TEST_SUITE_BEGIN("sync");

TEST_CASE("a batch is put, with the token, as compressed lines of JSON") {
  const Batch batch = two_events();

  const auto request = sync::batch_request(batch, "token", sync::Encoding::kZstd);

  CHECK(request.method == "PUT");
  CHECK(request.path == sync::batch_path(batch.log, Seq{1}, Seq{2}));
  CHECK(sync::header_of(request.headers, "Authorization") == "Bearer token");
  CHECK(sync::header_of(request.headers, "Content-Type") == "application/x-ndjson");
  CHECK(sync::header_of(request.headers, "Content-Encoding") == "zstd");
  CHECK(sync::inflated(request.body, sync::kLongestBatch).value() == sync::body_of(batch));
}

TEST_CASE("without an encoding the body is the lines themselves") {
  const auto request = sync::batch_request(two_events(), "token", sync::Encoding::kIdentity);

  CHECK(sync::header_of(request.headers, "Content-Encoding").empty());
  CHECK(request.body == sync::body_of(two_events()));
}

TEST_CASE("an enrolment with a code carries no token") {
  const auto request = sync::enrol_request({"CODE", "sảnh", {}, {}, {}, {}}, "");

  CHECK(request.method == "POST");
  CHECK(request.path == "/v1/enrol");
  CHECK(sync::header_of(request.headers, "Authorization").empty());
}

TEST_CASE("a nonce is 16 bytes, and no two are the same") {
  const std::string nonce = sync::nonce_from(even_chance);

  CHECK(bytes_from_base64(nonce)->size() == 16);
  CHECK(sync::nonce_from(even_chance) != nonce);
}

TEST_SUITE_END();
}  // namespace kiosk::test
