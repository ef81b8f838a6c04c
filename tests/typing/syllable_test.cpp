#include "kiosk/typing/syllable.h"

#include <doctest/doctest.h>

#include "kiosk/typing/code_points.h"

namespace kiosk::test {
namespace {

Syllable syllable_of(std::string_view text) {
  Syllable syllable;
  for (const char32_t point : code_points(text)) {
    const auto letter = letter_from(point);
    REQUIRE(letter);
    syllable.letters.push_back(letter->letter);
    if (letter->tone != SyllableTone::kLevel) syllable.tone = letter->tone;
  }
  return syllable;
}

bool is_syllable(std::string_view text) { return parts_of(syllable_of(text).letters).has_value(); }

std::string in_style(std::string_view text, ToneStyle style) {
  return utf8(shown(syllable_of(text), style));
}

}  // namespace

TEST_SUITE_BEGIN("typing: syllables");

TEST_CASE("names and words of every day are syllables") {
  for (const char* word :
       {"Nguyễn", "Quỳnh",  "Quýt", "Thuỷ", "Huỳnh", "Khuê",  "Hoàng", "Thoại", "Nghiêm", "giếng",
        "giặt",   "giữa",   "rượu", "hươu", "khuỷu", "khuya", "ngoéo", "xoắn",  "khoét",  "tuýp",
        "huếch",  "uyên",   "yến",  "yêu",  "ý",     "ỉa",    "quốc",  "quăng", "quấy",   "nhuộm",
        "ướp",    "nghệch", "thuở", "gì",   "gìn",   "gịt",   "đẹp",   "phở",   "trứng",  "oách"}) {
    CAPTURE(word);
    CHECK(is_syllable(word));
  }
}

TEST_CASE("what begins or ends as no syllable does is none") {
  for (const char* word : {"class", "fan", "wifi", "krông", "đắk", "êng", "ânh", "ơng", "ing", "qa",
                           "quư", "gii", "tiêut", "aoe", "oaa", "bl", "ănh", "asd"}) {
    CAPTURE(word);
    CHECK_FALSE(is_syllable(word));
  }
}

TEST_CASE("every beginning of a syllable is one, so that it can be typed and erased") {
  for (const char* word : {"nghiêng", "khuỷu", "quyển", "giường", "thuyền", "hươu", "khuấy"}) {
    Letters letters = syllable_of(word).letters;
    for (; !letters.empty(); letters.pop_back()) CHECK(parts_of(letters));
  }
}

TEST_CASE("the tone stands where the press puts it, in the new style only oa, oe and uy differ") {
  for (const char* word : {"hòa", "khỏe", "thủy", "quý", "già", "mía", "của", "người", "khuỷu",
                           "hoàn", "thuyền", "thuở", "ngoài", "cứa", "rượu", "giếng", "ủy"})
    CHECK(in_style(word, ToneStyle::kOld) == word);
  CHECK(in_style("hòa", ToneStyle::kNew) == "hoà");
  CHECK(in_style("KHỎE", ToneStyle::kNew) == "KHOẺ");
  CHECK(in_style("ủy", ToneStyle::kNew) == "uỷ");
  for (const char* word : {"quý", "già", "mía", "của", "hoàn", "khuỷu", "toán", "múi"})
    CHECK(in_style(word, ToneStyle::kNew) == word);
}

TEST_SUITE_END();
}  // namespace kiosk::test
