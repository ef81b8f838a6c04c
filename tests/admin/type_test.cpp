#include "kiosk/admin/type_command.h"

#include <doctest/doctest.h>

#include <cstdio>
#include <fstream>

#include "kiosk/base/ending.h"
#include "tests/support/process.h"
#include "tests/typing/typing_vectors.h"

namespace kiosk::test {
namespace {

// What the command answers to these lines, with its words as a shell would give them.
Outcome typed(const std::string& lines, const std::string& words) {
  const TemporaryFolder folder;
  std::ofstream{folder / "keys", std::ios::binary} << lines;
  const std::string call =
      program("congso") + " type " + words + " < " + (folder / "keys").string();
  return outcome_of({"sh", "-c", call});
}

void must_type_all(TypingMethod method, bool new_style, const std::string& words) {
  std::string keys;
  std::string texts;
  for (const TypingVector& row : typing_vectors(method)) {
    if (row.in_new_style() != new_style) continue;
    keys += row.keys + '\n';
    texts += row.text + '\n';
  }
  const Outcome outcome = typed(keys, words);
  CHECK(outcome.code == kGood);
  CHECK(outcome.out == texts);
}

}  // namespace

TEST_SUITE_BEGIN("admin");

TEST_CASE("congso type gives one line of text for each line of keys") {
  must_type_all(TypingMethod::kTelex, false, "--method telex");
  must_type_all(TypingMethod::kTelex, true, "--method telex --new-style");
  must_type_all(TypingMethod::kVni, false, "--method vni");
}

TEST_CASE("an empty line stays one, and the last needs no end") {
  CHECK(typed("\nas\n\nhoaf", "--method telex").out == "\ná\n\nhòa\n");
}

TEST_CASE("congso type names the line that is not UTF-8 and answers the others") {
  const Outcome outcome = typed("as\n\xff\naa\n", "--method telex");

  CHECK(outcome.code == kBadUse);
  CHECK(outcome.out == "á\n\ufffd\nâ\n");
  CHECK(outcome.err == "congso: line 2: expected UTF-8\n");
}

TEST_CASE("a method nobody knows is refused with those there are") {
  const Outcome outcome = typed("as\n", "--method viqr");

  CHECK(outcome.code == kBadUse);
  CHECK(outcome.err ==
        "congso: --method: expected telex or vni, found \"viqr\" (see congso --help)\n");
}

TEST_SUITE_END();
}  // namespace kiosk::test
