#include "kiosk/people/badge_number.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "kiosk/people/badge_forms.h"
#include "tests/people/badge_vectors.h"

namespace kiosk::test {
namespace {

using Forms = std::vector<std::string>;

BadgeNumber number(std::string_view raw) {
  const BadgeLine line = badge_line(raw);
  return std::holds_alternative<BadgeNumber>(line) ? std::get<BadgeNumber>(line) : BadgeNumber{};
}

std::string refusal(std::string_view raw) {
  const BadgeLine line = badge_line(raw);
  return std::holds_alternative<NotABadge>(line) ? std::string{to_string(std::get<NotABadge>(line))}
                                                 : "a badge";
}

bool has(const BadgeNumber& badge, const std::string& form) {
  return std::find(badge.candidates.begin(), badge.candidates.end(), form) !=
         badge.candidates.end();
}

std::string last_byte_first(const std::string& hex) {
  std::string reversed;
  for (std::size_t i = hex.size(); i > 0; i -= 2) reversed += hex.substr(i - 2, 2);
  return reversed;
}

std::string last(const std::string& hex, std::size_t digits) {
  return hex.substr(hex.size() - digits);
}

// What of the card's number a reader's format lets through, worked out from the card alone:
// 24 bits for Wiegand 26 and 8D, 32 for 8H, 10D and 4H4H in any order of bytes or bits, all of it
// otherwise. Two readers of the list turn the card round before they cut it.
std::string let_through(const BadgeVector& row) {
  if (row.format == "W26 of low 3 bytes of reversed") return last(last_byte_first(row.card), 6);
  if (row.format.rfind("legacy 4-byte readers", 0) == 0)
    return last_byte_first("88" + row.card.substr(0, 6));
  if (row.format.find("W26") != std::string::npos || row.format == "6H8D") return last(row.card, 6);
  if (row.format.rfind("8H", 0) == 0 || row.format == "4H4H") return last(row.card, 8);
  return row.card;
}

}  // namespace

TEST_SUITE_BEGIN("badge number");

TEST_CASE("every reading of the list has among its candidates what its format lets through") {
  const auto rows = badge_vectors();
  CHECK(rows.size() == 39);
  for (const BadgeVector& row : rows) {
    CAPTURE(row.format);
    CAPTURE(row.typed);
    CHECK(has(number(row.typed), let_through(row)));
  }
}

TEST_CASE("the card's own reading has among its candidates what every other format lets through") {
  for (const BadgeVector& row : badge_vectors()) {
    CAPTURE(row.format);
    CAPTURE(row.typed);
    CHECK(has(number(row.card), let_through(row)));
  }
}

TEST_CASE("any two readings of one card share a candidate that both prove") {
  const auto rows = badge_vectors();
  for (const BadgeVector& a : rows)
    for (const BadgeVector& b : rows) {
      if (a.card != b.card) continue;
      const auto one = number(a.typed);
      const auto other = number(b.typed);
      const auto proven = std::min(digits_proven(one), digits_proven(other));
      CAPTURE(a.typed);
      CAPTURE(b.typed);
      CHECK(std::any_of(one.candidates.begin(), one.candidates.end(), [&](const auto& form) {
        return form.size() >= proven && has(other, form);
      }));
    }
}

TEST_CASE("no two cards of the list share a candidate") {
  const auto rows = badge_vectors();
  for (const BadgeVector& a : rows)
    for (const BadgeVector& b : rows) {
      if (a.card == b.card) continue;
      const auto other = number(b.typed);
      CAPTURE(a.typed);
      CAPTURE(b.typed);
      for (const auto& form : number(a.typed).candidates) CHECK_FALSE(has(other, form));
    }
}

TEST_CASE("the canonical form is as long as the reading proves") {
  CHECK(number("111,27706").canonical == "6F6C3A");
  CHECK(number("13961168").canonical == "D507D0");
  CHECK(number("0040856634").canonical == "026F6C3A");
  CHECK(number("01026F6C3A").canonical == "01026F6C3A");
  CHECK(number("004335823930").canonical == "01026F6C3A");
  CHECK(number("04c43bc21c2680").canonical == "04C43BC21C2680");
}

TEST_CASE("the widest candidate comes first") {
  const auto forms = number("01026F6C3A").candidates;

  CHECK(forms.front() == "01026F6C3A");
  CHECK(std::is_sorted(forms.begin(), forms.end(),
                       [](const auto& a, const auto& b) { return a.size() > b.size(); }));
}

TEST_CASE("what stands around the number is taken off") {
  for (const char* raw :
       {"\x02"
        "0040856634\x03\r\n",
        "%0040856634?\r", ";0040856634?\n", "  0040856634\t", "]C10040856634", "0040856634"})
    CHECK(number(raw).canonical == "026F6C3A");
}

TEST_CASE("digits typed through a French keyboard are digits again") {
  // The unshifted top row: 0 à, 1 &, 2 é, 3 ", 4 ', 5 (, 6 -, 8 _; A lies where Q does (domain B9).
  CHECK(number("àà'à_(--\"'").canonical == "026F6C3A");
  CHECK(number("à&àé-F-C\"q").canonical == "01026F6C3A");
}

TEST_CASE("digits typed through a Vietnamese keyboard are digits again") {
  // 0 đ · 4 ô · 8 acute · 5 grave · 6 hook · 3 ê, each a character of its own …
  CHECK(number("đđôđ\u0301\u0300\u0309\u0309êô").canonical == "026F6C3A");
  // … and joined with the letter before on the way: 0 0 4 8 is đ đ ố.
  CHECK(number("đđố"
               "đđđđđđ")
            .canonical == number("0048000000").canonical);
}

TEST_CASE("a phone's spelling of four bytes is four bytes") {
  CHECK(number("E4:3A:C9:D2").canonical == "E43AC9D2");
  CHECK(number("e4 3a c9 d2").canonical == "E43AC9D2");
}

TEST_CASE("what is printed on a card may be typed whole") {
  CHECK(number("0007625328 116,23152").canonical == "00745A70");
  CHECK(number("0013961168 / 213 02000").canonical == "00D507D0");
  CHECK(number("213 02000").canonical == "D507D0");
}

TEST_CASE("of a citizen card only the number counts, and it is never a card's number") {
  const auto card = number("001090123456|012345678|NGUYEN VAN A|01011990|Nam|Ph\xfang|15042021");

  CHECK(card.format == "CCCD");
  CHECK(card.candidates == Forms{"CCCD:001090123456"});
  CHECK(last_three(card) == "456");
  CHECK_FALSE(has(number("001090123456"), "CCCD:001090123456"));
}

TEST_CASE("four bytes that begin with 08 are invented anew at each tap") {
  CHECK(number("08A1B2C3").random_uid);
  CHECK_FALSE(number("E43AC9D2").random_uid);
  CHECK_FALSE(number("0808A1B2C3").random_uid);
}

TEST_CASE("other cards and codes are refused by what they are") {
  CHECK(refusal("DN4797912345678|4e677579e1bb856e|01/01/1990|1|x|y") == "health card");
  CHECK(refusal("https://vneid.gov.vn/qr/abcdef") == "electronic id");
  CHECK(refusal("hello, world") == "unreadable");
  CHECK(refusal("1234567890123456789") == "unreadable");
}

TEST_CASE("nothing but zeros is no card, however many of them") {
  for (std::size_t digits = 6; digits <= 20; ++digits)
    CHECK(refusal(std::string(digits, '0')) == "unreadable");
}

TEST_CASE("a line that is no line of a reader is refused") {
  CHECK(refusal("") == "empty");
  CHECK(refusal(" \r\n") == "empty");
  CHECK(refusal("1234") == "too short");
  CHECK(refusal(std::string(257, '1')) == "too long");
  CHECK(refusal(std::string_view{"0040856634\0", 11}) == "not text");
  CHECK(refusal("00408\xff"
                "6634") == "not text");
}

TEST_CASE("no reading has more than forty candidates") {
  for (const BadgeVector& row : badge_vectors()) CHECK(number(row.typed).candidates.size() <= 40);
  CHECK(number("11111111111").candidates.size() <= 40);
}

TEST_CASE("the answer of the command is one line of JSON") {
  CHECK(normalised("111,27706") ==
        R"({"raw":"111,27706","canonical":"6F6C3A","candidates":["6F6C3A"],"format":"W26"})");
  CHECK(normalised("1234") ==
        R"({"raw":"1234","canonical":null,"candidates":[],"format":null,"why":"too short"})");
}

TEST_SUITE_END();
}  // namespace kiosk::test
