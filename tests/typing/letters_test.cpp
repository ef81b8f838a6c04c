#include "kiosk/typing/letters.h"

#include <doctest/doctest.h>

#include "kiosk/base/text.h"
#include "kiosk/typing/code_points.h"

namespace kiosk::test {

TEST_SUITE_BEGIN("typing: letters");

TEST_CASE("every Vietnamese letter comes apart and together again, and is NFC") {
  std::size_t letters = 0;
  for (char32_t point = 1; point < 0x2000; ++point) {
    const auto letter = letter_from(point);
    if (!letter) continue;
    ++letters;
    CHECK(code_point(letter->letter, letter->tone) == point);
    CHECK(nfc(utf8(point)) == utf8(point));
  }
  CHECK(letters == 26 * 2 + 67 * 2);  // a to z, and the 67 of the Vietnamese alphabet beyond them
}

TEST_CASE("a letter is its Latin one with what is drawn on it, and the tone beside") {
  const auto letter = letter_from(U'Ặ');
  REQUIRE(letter);
  CHECK(letter->letter == Letter{U'a', Diacritic::kBreve, true, false});
  CHECK(letter->tone == SyllableTone::kDot);
  CHECK(small_form(letter->letter) == U'ă');
  CHECK_FALSE(letter_from(U'é') == std::nullopt);
  CHECK(letter_from(U'ü') == std::nullopt);
  CHECK(letter_from(U'1') == std::nullopt);
}

TEST_CASE("small letters are found for all of them, and only for letters") {
  CHECK(small_letters("ĐƯỜNG Số 7, ỦY BAN Ü") == "đường số 7, ủy ban Ü");
}

TEST_CASE("code points survive the way to UTF-8 and back") {
  const std::u32string all = U"a\u007f\u0080é\u07ff\u0800ệ\uffff\U00010000🇻\U0010ffff";
  CHECK(code_points(utf8(all)) == all);
  CHECK(utf8(U"họp") == "họp");
}

TEST_SUITE_END();
}  // namespace kiosk::test
