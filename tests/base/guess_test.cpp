#include "kiosk/base/guess.h"

#include <doctest/doctest.h>

namespace kiosk::test {

TEST_SUITE_BEGIN("guess");

TEST_CASE("a slip of the finger is led back to the word that was meant") {
  CHECK(guess_at("nmae", {"units", "name"}) == "did you mean \"name\"?");
  CHECK(guess_at("improt", {"init", "import"}) == "did you mean \"import\"?");
}

TEST_CASE("a word that is near to none gets the list") {
  CHECK(guess_at("colour", {"size", "diagonal_mm"}) == "expected size or diagonal_mm");
  CHECK(guess_at("", {"a", "b", "c"}) == "expected a, b or c");
}

TEST_CASE("a command that is not there is told from one that is misspelt, and from an option") {
  CHECK(no_command("", {"serve", "enrol"}) == "expected a command: serve or enrol");
  CHECK(no_command("sevre", {"serve"}) == "unknown command \"sevre\"; did you mean \"serve\"?");
  CHECK(no_command("--port", {"serve"}) == "unknown option \"--port\"");
}

TEST_CASE("a word that is not among those allowed is shown beside them") {
  CHECK(unless_one_of("board", {"kiosk", "board"}).empty());
  CHECK(unless_one_of("king\n", {"kiosk", "board"}) ==
        "expected kiosk or board, found \"king\\u{a}\"");
}

TEST_SUITE_END();
}  // namespace kiosk::test
