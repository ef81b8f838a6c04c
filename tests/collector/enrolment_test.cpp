// Enrolment, every sentence of protocol §5, against the running collector.

#include "sync/collector/desks/enrolment.h"

#include <doctest/doctest.h>

#include "sync/collector/desks/enrolment_code.h"
#include "tests/support/running_collector.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

sync::EnrolAnswer granted(const sync::Response& response) {
  REQUIRE(response.status == 200);
  return sync::enrol_answer_from(response.body).value();
}

}  // namespace

TEST_SUITE_BEGIN("collector");

TEST_CASE_FIXTURE(RunningCollector, "the code decides office and terminal, not the request") {
  TerminalInMemory terminal;

  const auto answer = granted(enrol(terminal.wish(code("Bàn 1", "PHƯỜNG MẪU"))));

  CHECK(answer.office == "PHƯỜNG MẪU");
  CHECK(answer.terminal == "Bàn 1");
  CHECK(answer.collector_key == (**this).key().public_key());
  CHECK(answer.collector_key_next == (**this).key().next_public_key());
}

TEST_CASE("a code has at least 50 bits and no letters that are mistaken") {
  const std::string code = sync::make_code();

  CHECK(code.size() == 14);  // 12 of 32 letters are 60 bits
  CHECK(code.find_first_not_of("0123456789ABCDEFGHJKMNPQRSTVWXYZ-") == std::string::npos);
  CHECK(code != sync::make_code());
}

TEST_CASE("a code may be typed as people type") {
  CHECK(sync::canonical_code("a1o0-il23 wxyz") == "A1001123WXYZ");
}

TEST_CASE_FIXTURE(RunningCollector, "a code is taken in small letters and without hyphens") {
  TerminalInMemory terminal;
  std::string typed;
  for (const char c : code())
    if (c != '-') typed += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);

  CHECK(enrol(terminal.wish(typed)).status == 200);
}

TEST_CASE_FIXTURE(RunningCollector, "the same code, log and key repeat the answer for 24 hours") {
  TerminalInMemory terminal;
  const auto wish = terminal.wish(code());
  const auto first = enrol(wish);
  clock.pass(24h - 1s);

  CHECK(granted(enrol(wish)).token == granted(first).token);
  CHECK(enrol(wish).body == first.body);
  clock.pass(1s);
  CHECK(enrol(wish).status == 403);
}

TEST_CASE_FIXTURE(RunningCollector, "a used code is refused to another log or another key") {
  TerminalInMemory terminal;
  const auto wish = terminal.wish(code());
  granted(enrol(wish));
  auto other_log = wish;
  other_log.log = new_log_id();
  auto other_key = wish;
  other_key.public_key = SigningKey::make().public_key();

  CHECK(enrol(other_log).status == 403);
  CHECK(enrol(other_key).status == 403);
}

TEST_CASE_FIXTURE(RunningCollector, "a code lives 24 hours") {
  TerminalInMemory terminal;
  const auto early = terminal.wish(code("A"));
  const auto late = terminal.wish(code("B"));
  clock.pass(24h - 1s);
  CHECK(enrol(early).status == 200);
  clock.pass(1s);

  CHECK(enrol(late).status == 403);
}

TEST_CASE_FIXTURE(RunningCollector, "a code nobody made, or half of one, is refused") {
  TerminalInMemory terminal;
  const std::string real = code();

  for (const std::string& wrong : {std::string{"0000-0000-0000"}, real.substr(0, 9), real + "0",
                                   std::string{"-"}, std::string(8'000, 'A')})
    CHECK(enrol(terminal.wish(wrong)).status == 403);
  CHECK(enrol(terminal.wish(real)).status == 200);
}

TEST_CASE_FIXTURE(RunningCollector, "a request that cannot be read is 400") {
  for (const char* body :
       {"", "[]", "{}", "null", "{\"code\":1}", "{\"code\":\"A\",\"log\":\"x\"}", "\xff"}) {
    sync::Request request{"POST", "/v1/enrol", {{"Content-Type", "application/json"}}, body};
    CAPTURE(body);
    CHECK(send(request).status == 400);
  }
}

TEST_CASE_FIXTURE(RunningCollector, "a known log with another key is 409") {
  TerminalInMemory terminal = this->terminal();
  auto wish = terminal.wish(code());
  wish.public_key = SigningKey::make().public_key();

  CHECK(enrol(wish).status == 409);
}

TEST_CASE_FIXTURE(RunningCollector, "a log of one terminal is never another's") {
  TerminalInMemory terminal = this->terminal(0, "one");

  CHECK(enrol(terminal.wish(code("other"))).status == 409);
}

TEST_CASE_FIXTURE(RunningCollector, "a refused enrolment does not spend the code") {
  TerminalInMemory terminal = this->terminal(0, "one");
  const std::string fresh = code("other");
  CHECK(enrol(terminal.wish(fresh)).status == 409);

  CHECK(enrol(TerminalInMemory{}.wish(fresh)).status == 200);
}

TEST_CASE_FIXTURE(RunningCollector, "a further log needs the token and the terminal's signature") {
  TerminalInMemory terminal = this->terminal();
  const auto wish = terminal.further_wish(new_log_id());

  CHECK(enrol(wish).status == 401);
  CHECK(enrol(wish, "nobody's").status == 401);
  CHECK(granted(enrol(wish, terminal.token)).token == terminal.token);
  CHECK(granted(enrol(wish, terminal.token)).terminal == "Sảnh");  // asked again: the same
}

TEST_CASE_FIXTURE(RunningCollector, "a further log without a fitting signature is 403") {
  TerminalInMemory terminal = this->terminal();
  auto unsigned_wish = terminal.further_wish(new_log_id());
  unsigned_wish.signature.reset();
  auto other_log = terminal.further_wish(new_log_id());
  other_log.log = new_log_id();
  TerminalInMemory thief;  // has the token, not the key
  const auto stolen = thief.further_wish(new_log_id());

  for (const auto& wish : {unsigned_wish, other_log, stolen})
    CHECK(enrol(wish, terminal.token).status == 403);
}

TEST_CASE_FIXTURE(RunningCollector, "a further log that is another terminal's is 409") {
  TerminalInMemory terminal = this->terminal(0, "one");
  TerminalInMemory other = this->terminal(0, "other");
  auto wish = terminal.further_wish(other.log);

  CHECK(enrol(wish, terminal.token).status == 409);
}

TEST_CASE_FIXTURE(RunningCollector, "after a key was lost a new code brings the terminal back") {
  TerminalInMemory lost = this->terminal(1);
  TerminalInMemory found = this->terminal(1);  // the same name, a new key

  CHECK(send(found.push(1, 1)).status == 200);
  CHECK(send(lost.push(1, 1)).status == 403);
  CHECK(read().terminals().value().size() == 1);
}

TEST_CASE_FIXTURE(RunningCollector, "a code of before is worth nothing once a newer one is used") {
  TerminalInMemory terminal;
  const std::string older = code();
  const std::string newer = code();
  granted(enrol(terminal.wish(newer)));

  CHECK(enrol(TerminalInMemory{}.wish(older)).status == 403);
}

TEST_CASE_FIXTURE(RunningCollector, "revoked means token, codes and repeated answers") {
  TerminalInMemory terminal;
  const auto wish = terminal.wish(code());
  terminal.token = granted(enrol(wish)).token;
  const std::string unused = code();
  REQUIRE(sync::revoke_terminal((**this).store(), "PHƯỜNG MẪU", "Sảnh", clock.now()).value());

  CHECK(enrol(wish).status == 403);
  CHECK(enrol(terminal.further_wish(new_log_id()), terminal.token).status == 403);
  CHECK(enrol(TerminalInMemory{}.wish(unused)).status == 403);
  CHECK(enrol(TerminalInMemory{}.wish(code())).status == 200);  // a code made afterwards
}

TEST_CASE_FIXTURE(RunningCollector, "an office without a key adopts the one that is offered") {
  TerminalInMemory terminal;

  CHECK(granted(enrol(terminal.wish(code()))).office_key == terminal.office_key);
}

TEST_CASE_FIXTURE(RunningCollector, "an office that has a key answers its own to every terminal") {
  TerminalInMemory first = this->terminal(0, "one");
  TerminalInMemory second;
  auto without = TerminalInMemory{}.wish(code("three"));
  without.office_key.reset();

  CHECK(granted(enrol(second.wish(code("two")))).office_key == first.office_key);
  CHECK(granted(enrol(without)).office_key == first.office_key);
}

TEST_CASE_FIXTURE(RunningCollector, "offices have keys of their own") {
  TerminalInMemory here = this->terminal();
  TerminalInMemory there;

  CHECK(granted(enrol(there.wish(code("Sảnh", "XÃ KHÁC")))).office_key == there.office_key);
}

TEST_CASE_FIXTURE(RunningCollector, "an office where nobody offers a key has none") {
  auto wish = TerminalInMemory{}.wish(code());
  wish.office_key.reset();

  CHECK(granted(enrol(wish)).office_key == std::nullopt);
}

TEST_CASE_FIXTURE(RunningCollector, "boards and relays neither give nor get the office key") {
  for (const auto role : {sync::Role::kBoard, sync::Role::kRelay}) {
    TerminalInMemory terminal;
    const auto code = this->code(to_string(role), "PHƯỜNG MẪU", role);
    CHECK(granted(enrol(terminal.wish(code))).office_key == std::nullopt);
  }
  TerminalInMemory kiosk;
  CHECK(granted(enrol(kiosk.wish(code("kiosk")))).office_key == kiosk.office_key);
}

TEST_CASE_FIXTURE(RunningCollector, "revoking a terminal changes the office key") {
  TerminalInMemory stays = this->terminal(0, "stays");
  this->terminal(0, "goes");
  REQUIRE(sync::revoke_terminal((**this).store(), "PHƯỜNG MẪU", "goes", clock.now()).value());

  const auto answer = granted(enrol(stays.further_wish(new_log_id()), stays.token));

  CHECK(answer.office_key);
  CHECK(answer.office_key != stays.office_key);
}

TEST_CASE_FIXTURE(RunningCollector, "neither tokens nor codes lie in the store") {
  TerminalInMemory terminal;
  const std::string secret = code();
  const std::string token = granted(enrol(terminal.wish(secret))).token;
  stop();

  const std::string bytes = this->bytes();

  CHECK(bytes.find("PHƯỜNG MẪU") != std::string::npos);
  CHECK(bytes.find(token) == std::string::npos);
  CHECK(bytes.find(secret) == std::string::npos);
  CHECK(bytes.find(sync::canonical_code(secret)) == std::string::npos);
}

TEST_CASE_FIXTURE(RunningCollector, "a token is known again after a new start") {
  TerminalInMemory terminal = this->terminal(1);
  stop();
  start();

  CHECK(send(terminal.push(1, 1)).status == 200);
}

TEST_CASE_FIXTURE(RunningCollector, "one office is one office however its marks are written") {
  code("A", "PH\u01af\u1edcNG");          // composed
  code("B", "PHU\u031bO\u031b\u0300NG");  // the same, decomposed

  const auto terminals = read().terminals().value();

  REQUIRE(terminals.size() == 2);
  CHECK(terminals[0].office_id == terminals[1].office_id);
}

TEST_SUITE_END();
}  // namespace kiosk::test
