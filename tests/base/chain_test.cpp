#include "kiosk/base/chain.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {

// Worked out with another tool: sha256 of the texts of protocol §2.
constexpr const char* kLog = "0193573a-105c-7000-8000-000000000000";
constexpr const char* kStart = "2ae0864f72838e1f732bbc0b25acf2bab913cc0a00bb98749ba874243b300f2d";
constexpr const char* kEmptyBody =
    "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
constexpr const char* kFirst = "3372864338a5c0d95b7133117a9c39522fa48e43b0f3896a8a2fa8dfa88bd8f0";

LogId log() { return *log_id_from(kLog); }

}  // namespace

TEST_SUITE_BEGIN("chain");

TEST_CASE("a chain begins and goes on as the protocol says") {
  CHECK(hex(chain_start(log())) == kStart);
  CHECK(hex(line_digest("{}")) == kEmptyBody);
  CHECK(hex(chain_next(log(), Seq{1}, chain_start(log()), line_digest("{}"))) == kFirst);
}

TEST_CASE("each thing a link covers changes it") {
  const Hash body = line_digest("{}");
  const Hash start = chain_start(log());
  const Hash first = chain_next(log(), Seq{1}, start, body);
  const LogId other{{1}};

  CHECK(chain_next(other, Seq{1}, start, body) != first);
  CHECK(chain_next(log(), Seq{2}, start, body) != first);
  CHECK(chain_next(log(), Seq{1}, body, body) != first);
  CHECK(chain_next(log(), Seq{1}, start, line_digest("{ }")) != first);
}

TEST_CASE("a line that was erased stands for the body it had") {
  for (const char* why : {"erased", "expired", "quarantined"}) {
    const std::string line = digest_line(line_digest("{}"), why);
    CHECK(line == std::string{"!"} + kEmptyBody + ' ' + why);
    CHECK(is_digest_line(line));
    CHECK(line_digest(line) == line_digest("{}"));
  }
}

TEST_CASE("a line that only looks like it is its own bytes, and breaks the chain") {
  const std::string good = digest_line(line_digest("{}"), "erased");
  for (const std::string& line :
       {"!" + std::string(64, 'g') + " erased", good + " ", good.substr(0, 65) + " lost",
        good.substr(1), std::string{"!"}, std::string{"! erased"}}) {
    CAPTURE(line);
    CHECK_FALSE(is_digest_line(line));
    CHECK(line_digest(line) == sha256(line));
  }
}

TEST_CASE("a checkpoint holds for its log, its place, its hash and its key, and nothing else") {
  const SigningKey key = SigningKey::from_seed({1});
  const Hash hash = chain_start(log());
  const Checkpoint checkpoint = checkpoint_of(key, log(), Seq{7}, hash);

  CHECK(head_text(log(), Seq{7}, hash) ==
        std::string{"congso-head-v1\n"} + kLog + "\n7\n" + kStart);
  CHECK(holds(checkpoint, key.public_key(), log()));
  CHECK_FALSE(holds(checkpoint, key.public_key(), LogId{{1}}));
  CHECK_FALSE(holds({Seq{8}, hash, checkpoint.signature}, key.public_key(), log()));
  CHECK_FALSE(holds({Seq{7}, Hash{}, checkpoint.signature}, key.public_key(), log()));
  CHECK_FALSE(holds(checkpoint, SigningKey::from_seed({2}).public_key(), log()));
}

TEST_SUITE_END();
}  // namespace kiosk::test
