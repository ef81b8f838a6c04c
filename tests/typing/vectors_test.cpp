#include <doctest/doctest.h>

#include "kiosk/typing/typed_line.h"
#include "tests/typing/typing_vectors.h"

namespace kiosk::test {
namespace {

TypingRules rules_of(const TypingVector& row, TypingMethod method) {
  return {method, row.in_new_style() ? ToneStyle::kNew : ToneStyle::kOld};
}

void must_type(TypingMethod method, std::size_t rows) {
  const auto all = typing_vectors(method);
  CHECK(all.size() == rows);
  for (const TypingVector& row : all) {
    CAPTURE(row.keys);
    CAPTURE(row.note);
    CHECK(typed_line(row.keys, rules_of(row, method)) == row.text);
  }
}

}  // namespace

TEST_SUITE_BEGIN("typing");

// Where engines differ (OPTIONAL), the list says what ours does: those rows hold as well.
TEST_CASE("Telex gives the text that the list of keys asks for, row by row") {
  must_type(TypingMethod::kTelex, 325);
}

TEST_CASE("VNI gives the text that the list of keys asks for, row by row") {
  must_type(TypingMethod::kVni, 44);
}

TEST_CASE("with the switch on E every key is itself") {
  for (const TypingVector& row : typing_vectors(TypingMethod::kTelex)) {
    if (row.keys.find("⌫") != std::string::npos) continue;
    CHECK(typed_line(row.keys, {TypingMethod::kAsTyped, ToneStyle::kOld}) == row.keys);
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test
