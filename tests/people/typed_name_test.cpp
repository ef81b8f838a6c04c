#include "kiosk/people/typed_name.h"

#include <doctest/doctest.h>

namespace kiosk {

TEST_SUITE_BEGIN("people");

TEST_CASE("a tone is put where schoolbooks put it") {
  CHECK(with_tone("nguyên", ToneMark::kTilde) == "nguyễn");
  CHECK(with_tone("hoa", ToneMark::kGrave) == "hòa");
  CHECK(with_tone("hoan", ToneMark::kGrave) == "hoàn");
  CHECK(with_tone("thuy", ToneMark::kHook) == "thủy");
  CHECK(with_tone("quy", ToneMark::kAcute) == "quý");
  CHECK(with_tone("gia", ToneMark::kGrave) == "già");
  CHECK(with_tone("gi", ToneMark::kGrave) == "gì");
  CHECK(with_tone("phương", ToneMark::kDot) == "phượng");
  CHECK(with_tone("khoai", ToneMark::kAcute) == "khoái");
  CHECK(with_tone("anh", ToneMark::kAcute) == "ánh");
}

TEST_CASE("only the syllable written last is given the tone") {
  CHECK(with_tone("lê thi", ToneMark::kDot) == "lê thị");
  CHECK(with_tone("lê ", ToneMark::kDot) == "lê ");
}

TEST_CASE("another tone takes the place of the first, the same one takes it away") {
  CHECK(with_tone("hồng", ToneMark::kAcute) == "hống");
  CHECK(with_tone("hồng", ToneMark::kGrave) == "hông");
}

TEST_CASE("the last letter goes whole, with its marks") {
  CHECK(without_last_letter("lễ") == "l");
  CHECK(without_last_letter("") == "");
}

TEST_CASE("a name begins each of its words with a capital") {
  CHECK(as_name("nguyễn  thị ánh ") == "Nguyễn Thị Ánh");
  CHECK(as_name("đỗ ân") == "Đỗ Ân");
}

TEST_SUITE_END();
}  // namespace kiosk
