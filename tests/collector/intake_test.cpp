// The ordered checks of protocol §3 before the table, against the running collector.

#include "sync/collector/desks/intake.h"

#include <doctest/doctest.h>

#include "sync/collector/desks/enrolment_code.h"
#include "tests/support/running_collector.h"

namespace kiosk::test {
namespace {

std::string error_in(const sync::Response& response) {
  const std::string begin = R"({"error":")";
  if (response.body.rfind(begin, 0) != 0) return response.body;
  return response.body.substr(begin.size(), response.body.find('"', begin.size()) - begin.size());
}

void set_header(sync::Request& request, const std::string& name, const std::string& value) {
  for (sync::Header& header : request.headers)
    if (header.name == name) header.value = value;
}

}  // namespace

TEST_SUITE_BEGIN("collector");

TEST_CASE_FIXTURE(RunningCollector, "without a known token nothing is taken") {
  TerminalInMemory terminal = this->terminal(1);
  sync::Request request = terminal.push(1, 1);

  for (const char* authorization :
       {"Bearer nobody's", "Bearer ", "Basic YTpi", terminal.token.c_str()}) {
    set_header(request, "Authorization", authorization);
    CHECK(send(request).status == 401);
  }
  request.headers.erase(request.headers.begin());
  CHECK(send(request).status == 401);
  CHECK(acked(terminal.log) == 0);
}

TEST_CASE_FIXTURE(RunningCollector, "a token opens the logs of its own terminal and no others") {
  TerminalInMemory terminal = this->terminal(1, "one");
  TerminalInMemory other = this->terminal(1, "other");
  other.token = terminal.token;

  const auto answer = send(other.push(1, 1));

  CHECK(answer.status == 403);
  CHECK(error_in(answer) == "log");
  CHECK(acked(other.log) == 0);
}

TEST_CASE_FIXTURE(RunningCollector, "a log nobody enrolled is refused") {
  TerminalInMemory terminal = this->terminal();
  TerminalInMemory stranger;
  stranger.token = terminal.token;
  stranger.record(1);

  CHECK(send(stranger.push(1, 1)).status == 403);
}

TEST_CASE_FIXTURE(RunningCollector, "a revoked terminal is refused and what it brought stays") {
  TerminalInMemory terminal = this->terminal(2);
  CHECK(send(terminal.push(1, 1)).status == 200);
  REQUIRE(sync::revoke_terminal((**this).store(), "PHƯỜNG MẪU", "Sảnh", clock.now()).value());

  const auto answer = send(terminal.push(2, 2));

  CHECK(answer.status == 403);
  CHECK(error_in(answer) == "revoked");
  CHECK(stored(terminal.log).size() == 1);
}

TEST_CASE_FIXTURE(RunningCollector, "the token is looked at before limits and encoding") {
  TerminalInMemory terminal = this->terminal(1);
  sync::Request request = terminal.push(1, 1);
  set_header(request, "Authorization", "Bearer nobody's");
  set_header(request, "Content-Encoding", "gzip");
  request.body = std::string(600'000, 'x');

  CHECK(send(request).status == 401);
}

TEST_CASE_FIXTURE(RunningCollector, "identity and zstd are read, everything else is 415") {
  TerminalInMemory terminal = this->terminal(2);
  CHECK(send(terminal.push(1, 1, sync::Encoding::kIdentity)).status == 200);
  sync::Request request = terminal.push(2, 2, sync::Encoding::kZstd);

  for (const char* encoding : {"gzip", "br", "deflate", "zstd, gzip", "ZSTD"}) {
    set_header(request, "Content-Encoding", encoding);
    CHECK(send(request).status == 415);
  }
  set_header(request, "Content-Encoding", "zstd");
  CHECK(send(request).status == 200);
}

TEST_CASE_FIXTURE(RunningCollector, "a body that is not what its headers say is 415") {
  TerminalInMemory terminal = this->terminal(1);
  sync::Request plain = terminal.push(1, 1, sync::Encoding::kIdentity);
  plain.headers.push_back({"Content-Encoding", "zstd"});
  CHECK(send(plain).status == 415);

  sync::Request form = terminal.push(1, 1);
  set_header(form, "Content-Type", "application/x-www-form-urlencoded");
  CHECK(send(form).status == 415);
}

TEST_CASE_FIXTURE(RunningCollector, "half a zstd frame, or more than one, is 415") {
  TerminalInMemory terminal = this->terminal(1);
  sync::Request half = terminal.push(1, 1);
  half.body.resize(half.body.size() / 2);
  sync::Request two = terminal.push(1, 1);
  two.body += two.body;

  CHECK(send(half).status == 415);
  CHECK(send(two).status == 415);
  CHECK(acked(terminal.log) == 0);
}

TEST_CASE_FIXTURE(RunningCollector, "a small body that inflates without end is 413") {
  TerminalInMemory terminal = this->terminal(1);
  sync::Request request = terminal.push(1, 1);
  request.body = sync::deflated(std::string(64 << 20, ' '));

  const auto answer = send(request);

  CHECK(request.body.size() < 8'192);
  CHECK(answer.status == 413);
}

TEST_CASE_FIXTURE(RunningCollector, "256 KiB inflated are taken and a byte more is 413") {
  TerminalInMemory terminal = this->terminal();
  const std::string pad(16'000, 'x');
  for (int i = 0; i < 16; ++i) terminal.record_line(R"({"pad":")" + pad + "\"}");
  const auto longest = sync::body_of(terminal.batch(1, 16)).size();
  REQUIRE(longest < sync::kLongestBatch);
  const std::string rest(sync::kLongestBatch - longest - 9, 'y');
  terminal.record_line(R"({"p":")" + rest + "\"}");

  TerminalInMemory longer = terminal;
  longer.lines.pop_back();
  longer.hashes.pop_back();
  longer.record_line(R"({"p":")" + rest + "yy\"}");

  CHECK(send(longer.push(1, 17)).status == 413);
  CHECK(send(terminal.push(1, 17)).status == 200);
}

TEST_CASE_FIXTURE(RunningCollector, "500 events are taken and 501 are 413") {
  TerminalInMemory terminal = this->terminal();
  for (int i = 0; i < 501; ++i) terminal.record_line(R"({"n":)" + std::to_string(i) + "}");

  CHECK(send(terminal.push(1, 501)).status == 413);
  CHECK(send(terminal.push(1, 500)).status == 200);
}

TEST_CASE_FIXTURE(RunningCollector, "an envelope that differs from its URL is 422") {
  TerminalInMemory terminal = this->terminal(3);
  const LogId further = new_log_id();
  REQUIRE(enrol(terminal.further_wish(further), terminal.token).status == 200);

  for (const std::string& path : {sync::batch_path(terminal.log, Seq{1}, Seq{2}),
                                  sync::batch_path(terminal.log, Seq{2}, Seq{3}),
                                  sync::batch_path(further, Seq{1}, Seq{3})}) {
    sync::Request request = terminal.push(1, 3);
    request.path = path;
    CHECK(send(request).status == 422);
  }
  CHECK(acked(terminal.log) == 0);
}

TEST_CASE_FIXTURE(RunningCollector, "a body that is no batch is 422") {
  TerminalInMemory terminal = this->terminal(2);
  const std::string whole = sync::body_of(terminal.batch(1, 2));
  const auto second = whole.find('\n') + 1;

  for (const std::string& body :
       {std::string{}, std::string{"\n"}, std::string{"not json\n"}, std::string{"{}\n"},
        whole.substr(second), whole.substr(0, whole.size() - 1), whole + "{}\n", whole + "\n",
        whole.substr(0, second), whole.substr(0, second) + "{}\n", "\n" + whole}) {
    sync::Request request = terminal.push(1, 2, sync::Encoding::kIdentity);
    request.body = body;
    CAPTURE(body);
    CHECK(send(request).status == 422);
  }
  CHECK(acked(terminal.log) == 0);
}

TEST_CASE_FIXTURE(RunningCollector, "a line that is not well formed is 422") {
  TerminalInMemory honest = this->terminal();
  for (const std::string& line :
       {std::string{"[]"}, std::string{"{"}, std::string{}, std::string{"{} {}"},
        std::string{"{\"a\":\"\xff\"}"}, std::string{"{\"a\":\"\0\"}", 9}, std::string{"!erased"},
        std::string{"!00 erased"}, "{\"a\":\"" + std::string(16'384, 'x') + "\"}"}) {
    TerminalInMemory terminal = honest;
    terminal.record_line(line);
    CAPTURE(line.substr(0, 40));
    CHECK(send(terminal.push(1, 1)).status == 422);
  }
  CHECK(acked(honest.log) == 0);
}

TEST_CASE_FIXTURE(RunningCollector, "a chain that does not lead from prev to head is 422") {
  TerminalInMemory terminal = this->terminal(3);
  Batch changed = terminal.batch(1, 3);
  changed.lines[1] += ' ';
  Batch swapped = terminal.batch(1, 3);
  std::swap(swapped.lines[0], swapped.lines[1]);
  Batch headless = terminal.batch(1, 3);
  headless.head[0] ^= 1;

  for (const Batch& batch : {changed, swapped, headless})
    CHECK(send(terminal.push(batch)).status == 422);
  CHECK(acked(terminal.log) == 0);
}

TEST_CASE_FIXTURE(RunningCollector, "a log begins at hash(0) of its own name") {
  TerminalInMemory terminal = this->terminal(1);
  Batch batch = terminal.batch(1, 1);
  batch.previous = chain_start(new_log_id());
  sign(batch, terminal.key);

  CHECK(send(terminal.push(batch)).status == 422);
}

TEST_CASE_FIXTURE(RunningCollector, "a head signed by another key, or for another head, is 403") {
  TerminalInMemory terminal = this->terminal(2);
  Batch foreign = terminal.batch(1, 2);
  sign(foreign, SigningKey::make());
  Batch earlier = terminal.batch(1, 2);
  earlier.signature = terminal.batch(1, 1).signature;

  CHECK(error_in(send(terminal.push(foreign))) == "signature");
  CHECK(send(terminal.push(earlier)).status == 403);
  CHECK(acked(terminal.log) == 0);
}

TEST_CASE_FIXTURE(RunningCollector, "an unsigned fork is refused and not kept") {
  TerminalInMemory terminal = this->terminal(2);
  CHECK(send(terminal.push(1, 2)).status == 200);
  TerminalInMemory forger = terminal;
  forger.key = SigningKey::make();
  forger.lines.clear();
  forger.hashes.resize(1);
  forger.record(2);

  CHECK(send(forger.push(1, 2)).status == 403);
  CHECK(log.alarms() == 0);
}

TEST_CASE_FIXTURE(RunningCollector, "no content of a well-formed event is a reason to refuse it") {
  TerminalInMemory terminal = this->terminal();
  for (const char* line : {"{}", R"({"kind":"unheard.of","v":99})", R"({"id":7,"kind":null})",
                           R"({"id":"","at":"never","who":"Nguyễn"})", R"({"a":1,"a":2})",
                           R"({ "spaced" : [ [ [ ] ] ] })",
                           R"({"far":[1e999,-1e999,123456789012345678901234567890]})"})
    terminal.record_line(line);

  CHECK(send(terminal.push(1, 7)).status == 200);
  CHECK(stored(terminal.log) == terminal.lines);
}

TEST_CASE_FIXTURE(RunningCollector, "a digest line stands for a body that is gone") {
  TerminalInMemory terminal = this->terminal(1);
  const Hash digest = sha256(arrival_body(new_event_id(), "CB-1"));
  for (const char* why : {"erased", "expired", "quarantined"})
    terminal.record_line(digest_line(digest, why));

  CHECK(send(terminal.push(1, 4)).status == 200);
  CHECK(stored(terminal.log) == terminal.lines);
}

TEST_CASE("a terminal gone wild gets 429, and its replays still pass") {
  RunningCollector collector{{{3, 1}, std::chrono::milliseconds{5'000}}};
  TerminalInMemory terminal = collector.terminal(9);
  for (int i = 1; i <= 3; ++i) CHECK(collector.send(terminal.push(i, i)).status == 200);

  const auto slower = collector.send(terminal.push(4, 4));

  CHECK(slower.status == 429);
  CHECK(header_of(slower.headers, "retry-after") == "1");
  for (int i = 0; i < 9; ++i) CHECK(collector.send(terminal.push(1, 3)).status == 200);
  collector.clock.pass(std::chrono::seconds{1});
  CHECK(collector.send(terminal.push(4, 4)).status == 200);
}

TEST_SUITE_END();
}  // namespace kiosk::test
