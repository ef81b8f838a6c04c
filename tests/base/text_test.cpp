#include "kiosk/base/text.h"

#include <doctest/doctest.h>

namespace kiosk::test {

TEST_SUITE_BEGIN("text");

TEST_CASE("letters that came apart are composed") {
  CHECK(nfc("e\u0323\u0302") == "\u1ec7");  // e, dot below, hat → ệ
  CHECK(nfc("\u00ea\u0323") == "\u1ec7");   // ê, dot below: Unicode tổ hợp
  CHECK(nfc("Nguyễn Văn An") == "Nguyễn Văn An");
}

TEST_CASE("bytes that are not UTF-8 have no composed form") {
  CHECK_FALSE(nfc("\xff"));
  CHECK_FALSE(
      nfc("Nguy\xea"
          "n"));
  CHECK_FALSE(nfc("\xc3"));
  CHECK_FALSE(nfc("\xed\xa0\x80"));  // half of a surrogate pair
  CHECK(nfc("") == "");
}

TEST_CASE("a search finds a name without its marks") {
  CHECK(folded("Nguyễn Văn Đức") == "nguyen van duc");
  CHECK(folded("THỦY") == folded("thuỷ"));
}

TEST_CASE("a letter is what a person counts as one, however many code points it has") {
  using Letters = std::vector<std::string>;
  CHECK(letter_by_letter("Đặng") == Letters{"Đ", "ặ", "n", "g"});
  CHECK(letter_by_letter("x\u0302\u0323y") == Letters{"x\u0302\u0323", "y"});
  CHECK(letter_by_letter("🇻🇳👩‍⚕️") == Letters{"🇻🇳", "👩‍⚕️"});
  CHECK(letter_by_letter("\u0301") == Letters{"\u0301"});
  CHECK(letter_by_letter("").empty());
}

TEST_CASE("nobody forges a second line of the log") {
  CHECK(one_line("a\nb\x1b[31m") == "a\\u{a}b\\u{1b}[31m");
  CHECK(one_line("\u202e"
                 "abc") == "\\u{202e}abc");  // right-to-left override
  CHECK(one_line("\u2028") == "\\u{2028}");
  CHECK(one_line("\xff"
                 "a") ==
        "\ufffd"
        "a");
  CHECK(one_line("Nguyễn, 07:30") == "Nguyễn, 07:30");
}

TEST_CASE("distance counts letters changed, added, dropped and exchanged") {
  CHECK(distance("place", "place") == 0);
  CHECK(distance("plcae", "place") == 1);  // two neighbours exchanged
  CHECK(distance("lace", "place") == 1);
  CHECK(distance("plaice", "place") == 1);
  CHECK(distance("pleca", "place") == 2);
  CHECK(distance("", "abc") == 3);
}

TEST_CASE("blanks go at both ends and stay between") {
  CHECK(trimmed(" \t a b\r\n") == "a b");
  CHECK(trimmed(" \n") == "");
}

TEST_SUITE_END();
}  // namespace kiosk::test
