#include "kiosk/typing/method_keys.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {
using What = MethodKey::What;

What what_of(char32_t key, TypingMethod method = TypingMethod::kTelex) {
  return meaning_of(key, method).what;
}

}  // namespace

TEST_SUITE_BEGIN("typing: keys");

TEST_CASE("spaces and punctuation end a word, a digit does not") {
  for (const char32_t key : std::u32string{U" ,;:.\"'!?<>=+-*/\\_@#$%&(){}[]|“”–…×🙂"})
    CHECK(what_of(key) == What::kEnd);
  CHECK(what_of(U'7') == What::kOther);
}

TEST_CASE("letters of other alphabets are parts of words and never marked") {
  for (const char32_t key : std::u32string{U"üñЖשع"}) CHECK(what_of(key) == What::kOther);
}

TEST_CASE("a key means the same in both cases") {
  CHECK(meaning_of(U'S', TypingMethod::kTelex).tone == SyllableTone::kAcute);
  CHECK(meaning_of(U'A', TypingMethod::kTelex).base == U'a');
  CHECK(stands_alone(meaning_of(U'W', TypingMethod::kTelex)));
}

TEST_CASE("VNI marks by digits, and its letters are only letters") {
  CHECK(what_of(U'6', TypingMethod::kVni) == What::kHat);
  CHECK(what_of(U'9', TypingMethod::kVni) == What::kBar);
  CHECK_FALSE(stands_alone(meaning_of(U'7', TypingMethod::kVni)));
  for (const char32_t key : std::u32string{U"sfrxjzaeowdđ"})
    CHECK(what_of(key, TypingMethod::kVni) == What::kLetter);
}

TEST_SUITE_END();
}  // namespace kiosk::test
