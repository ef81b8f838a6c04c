#include <doctest/doctest.h>

#include "kiosk/base/chain.h"
#include "sync/wire.h"
#include "tests/support/scripted_outgoing.h"

namespace kiosk::test {

namespace {

Batch batch_of(std::size_t count) {
  ScriptedOutgoing log;
  log.record(count);
  return *log.next({}).value();
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  REQUIRE(text.find(what) != text.npos);
  return text.replace(text.find(what), what.size(), with);
}

// Why a body is refused; empty when it is taken.
std::string fault_of(const std::string& body) {
  const auto read = sync::batch_from(body);
  if (read) return "";
  CHECK(read.error().fault == Fault::kBadData);
  return read.error().what;
}

}  // namespace

TEST_SUITE_BEGIN("sync");

TEST_CASE("a batch is read back as it was written") {
  const Batch batch = batch_of(3);

  const auto read = sync::batch_from(sync::body_of(batch));

  REQUIRE(read);
  CHECK(read.value().log == batch.log);
  CHECK(read.value().first == Seq{1});
  CHECK(read.value().last == Seq{3});
  CHECK(read.value().previous == batch.previous);
  CHECK(read.value().head == batch.head);
  CHECK(read.value().signature == batch.signature);
  CHECK(read.value().lines == batch.lines);
}

TEST_CASE("the envelope is written as the protocol shows it") {
  Batch batch = batch_of(1);
  batch.lines = {"{}"};

  const std::string body = sync::body_of(batch);

  CHECK(body == "{\"v\":1,\"log\":\"" + to_string(batch.log) +
                    "\",\"first\":1,\"last\":1,\"prev\":\"" + hex(batch.previous) +
                    "\",\"head\":\"" + hex(batch.head) + "\",\"signature\":\"" +
                    base64(batch.signature) + "\"}\n{}\n");
}

TEST_CASE("a batch of digest lines is as good as one of bodies") {
  Batch batch = batch_of(2);
  batch.lines[1] = digest_line(sha256(batch.lines[1]), "erased");

  const auto read = sync::batch_from(sync::body_of(batch));

  REQUIRE(read);
  CHECK(sync::head_of(read.value()) == batch.head);
}

TEST_CASE("an envelope with a member missing or wrong is refused and the member named") {
  const std::string body = sync::body_of(batch_of(2));

  CHECK(fault_of(replaced(body, "\"v\":1", "\"v\":2")) == "batch: /v: expected 1");
  CHECK(fault_of(replaced(body, "\"log\"", "\"lag\"")) == "batch: /log: expected a UUID");
  CHECK(fault_of(replaced(body, "\"first\":1", "\"first\":0")).find("/first") != std::string::npos);
  CHECK(fault_of(replaced(body, "\"first\":1", "\"first\":1.0")).find("/first") !=
        std::string::npos);
  CHECK(fault_of(replaced(body, "\"last\":2", "\"last\":18446744073709551615")).find("/last") !=
        std::string::npos);
  CHECK(fault_of(replaced(body, "\"prev\"", "\"prov\"")).find("/prev") != std::string::npos);
  CHECK(fault_of(replaced(body, "\"head\"", "\"haed\"")).find("/head") != std::string::npos);
  CHECK(fault_of(replaced(body, "\"signature\":\"", "\"signature\":\"A")).find("/signature") !=
        std::string::npos);
}

TEST_CASE("a range must be the right way round and hold at most 500") {
  const std::string body = sync::body_of(batch_of(2));

  CHECK(fault_of(replaced(body, "\"first\":1", "\"first\":3")).find("/last") != std::string::npos);
  CHECK(fault_of(replaced(body, "\"last\":2", "\"last\":501")).find("/last") != std::string::npos);
  CHECK(fault_of(replaced(body, "\"last\":2", "\"last\":500")) ==
        "batch: fewer lines than the envelope says");
}

TEST_CASE("500 events are taken") { CHECK(fault_of(sync::body_of(batch_of(500))) == ""); }

TEST_CASE("a line too few, a line too many and an end without LF are refused") {
  const std::string body = sync::body_of(batch_of(2));

  CHECK(fault_of(replaced(body, "\"last\":2", "\"last\":3")) ==
        "batch: fewer lines than the envelope says");
  CHECK(fault_of(body + "{}\n") == "batch: more lines than the envelope says");
  CHECK(fault_of(body.substr(0, body.size() - 1)) == "batch: fewer lines than the envelope says");
  CHECK(fault_of("") == "batch: no LF after the envelope");
}

TEST_CASE("a line that is not well formed is refused and its place told") {
  Batch batch = batch_of(2);
  batch.lines[1] = "[]";

  CHECK(fault_of(sync::body_of(batch)).find("batch: line 2") == 0);
}

TEST_CASE("a body beyond 256 KiB is refused whole") {
  CHECK(fault_of(std::string(sync::kLongestBatch + 1, ' ')) == "batch: longer than 262144 bytes");
}

TEST_CASE("the head follows from what went before and every line") {
  Batch batch = batch_of(3);
  CHECK(sync::head_of(batch) == batch.head);

  batch.lines[1] += ' ';

  CHECK(sync::head_of(batch) != batch.head);
}

TEST_CASE("a batch is put at its own range of its own log") {
  const Batch batch = batch_of(3);

  CHECK(sync::batch_path(batch.log, Seq{7}, Seq{9}) ==
        "/v1/logs/00000000-0000-7000-8000-000000000001/events/7-9");
}

TEST_SUITE_END();
}  // namespace kiosk::test
