// An exported log, verified by somebody who trusts nobody but the terminal's key.

#include "sync/collector/proof_check.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "tests/support/collector_program.h"

namespace kiosk::test {
namespace {

struct Exported : CollectorProgram {
  Exported() {
    start();
    terminal = enrolled("Sảnh");
    Event opened;
    opened.id = new_event_id();
    opened.kind = "log.opened";
    opened.data = "{\"public_key\":\"" + to_base64(terminal.key.public_key()) + "\"}";
    terminal.record_line(body_of(opened));
    terminal.record(3);
    CHECK(send(terminal.push(1, 2)).status == 200);
    CHECK(send(terminal.push(3, 4)).status == 200);
  }
  std::vector<std::string> lines() const {
    std::vector<std::string> found;
    std::istringstream text{run({"export", "--log", to_string(terminal.log), "--proof"}).out};
    for (std::string line; std::getline(text, line);) found.push_back(line);
    return found;
  }
  std::filesystem::path written(const std::vector<std::string>& some) const {
    auto file = folder() / "proof.ndjson";
    std::ofstream out{file};
    for (const std::string& line : some) out << line << '\n';
    return file;
  }
  static Result<sync::ProofFound> proof_of(const std::vector<std::string>& some,
                                           const std::optional<PublicKey>& expected) {
    std::stringstream text;
    for (const std::string& line : some) text << line << '\n';
    return sync::check_proof(text, expected);
  }
  sync::ProofFound checked(const std::vector<std::string>& some) const {
    const auto found = proof_of(some, terminal.key.public_key());
    REQUIRE_MESSAGE(found.ok(), (found ? "" : found.error().what));
    return found.value();
  }

  TerminalInMemory terminal;
};

}  // namespace

TEST_SUITE_BEGIN("collector");

TEST_CASE_FIXTURE(Exported, "an export with its proof verifies without the store it came from") {
  const auto file = written(lines());
  const auto outcome = outcome_of({program("congso-collector"), "verify", "--proof", file.string(),
                                   "--public-key", to_base64(terminal.key.public_key())});

  CHECK_MESSAGE(outcome.code == 0, outcome.err);
  CHECK(outcome.out.find("4 entries, 2 signatures") != std::string::npos);
}

TEST_CASE_FIXTURE(Exported, "a line that was altered, left out or moved is found") {
  const auto good = lines();
  REQUIRE(good.size() == 6);
  auto altered = good;
  altered[1].replace(altered[1].find("CB-"), 3, "CB+");
  auto without = good;
  without.erase(without.begin() + 1);
  auto moved = good;
  std::swap(moved[3], moved[4]);
  auto short_of = good;
  short_of.pop_back();

  CHECK(checked(altered).first_bad == Seq{1});
  CHECK(checked(without).first_bad);
  CHECK(checked(moved).first_bad == Seq{3});
  CHECK(checked(short_of).first_bad == Seq{3});
}

TEST_CASE_FIXTURE(Exported, "an erased body leaves a proof that holds") {
  auto some = lines();
  some[1] = digest_line(line_digest(some[1]), "erased");

  CHECK_FALSE(checked(some).first_bad);
}

TEST_CASE_FIXTURE(Exported, "a whole log signed by another key is no proof of this terminal") {
  const auto found = proof_of(lines(), SigningKey::make().public_key());

  CHECK(found.value().first_bad == Seq{1});
}

TEST_CASE_FIXTURE(Exported, "a change of the key is followed, and one that nobody vouched is not") {
  const SigningKey fresh = SigningKey::make();
  terminal.record_line(key_change_line(terminal, fresh.public_key()));
  REQUIRE(send(terminal.push(5, 5)).status == 200);
  terminal.key = fresh;
  terminal.record(1);
  REQUIRE(send(terminal.push(6, 6)).status == 200);
  const auto good = lines();

  const auto found = proof_of(good, {});
  CHECK_FALSE(found.value().first_bad);
  CHECK(found.value().key_changes == 1);
  auto forged = good;
  forged[6] = "{\"kind\":\"key.changed\"}";
  CHECK(proof_of(forged, {}).value().first_bad);
}

TEST_CASE_FIXTURE(Exported, "what is no export is said in one line") {
  for (const char* text : {"", "{}\n", "\x00\x01\x02", "{\"log\":\"x\",\"signature\":3}\n"}) {
    const auto file = written({text});
    const auto outcome =
        outcome_of({program("congso-collector"), "verify", "--proof", file.string()});
    CHECK(outcome.code == 2);
    CHECK(outcome.err.find("export --proof") != std::string::npos);
  }
}

TEST_SUITE_END();

}  // namespace kiosk::test
