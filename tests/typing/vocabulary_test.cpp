#include "kiosk/typing/vocabulary.h"

#include <doctest/doctest.h>

namespace kiosk::test {
namespace {
using Words = std::vector<std::string>;

Vocabulary learned(std::initializer_list<const char*> texts) {
  Vocabulary vocabulary;
  for (const char* text : texts) vocabulary.learn(words_in(text), 1);
  vocabulary.settle();
  return vocabulary;
}

std::string shown(const Vocabulary& vocabulary, std::string_view word) {
  return vocabulary.shown(vocabulary.id_of(word));
}

}  // namespace

TEST_SUITE_BEGIN("typing: vocabulary");

TEST_CASE("words stand between spaces, punctuation and numbers part them") {
  CHECK(words_in("Họp  giao ban, (chi bộ) 12/11") ==
        Words{"Họp", "giao", "ban", "", "", "chi", "bộ", "", ""});
  CHECK(words_in("số 01/KH-UBND") == Words{"số", "01/KH-UBND"});
  CHECK(words_in(" ").empty());
}

TEST_CASE("a word is shown as it is written within a sentence") {
  const Vocabulary vocabulary =
      learned({"Họp ở UBND", "dự họp", "Quảng Ninh", "đi Quảng Ninh", "UBND huyện", "Giúp dân"});

  CHECK(shown(vocabulary, "HỌP") == "họp");
  CHECK(shown(vocabulary, "ubnd") == "UBND");
  CHECK(shown(vocabulary, "ninh") == "Ninh");
  CHECK(shown(vocabulary, "quảng") == "Quảng");
  CHECK(shown(vocabulary, "giúp") == "giúp");
  CHECK(vocabulary.id_of("xã") == kNoWord);
}

TEST_CASE("a word that was typed in part may be any that has its marks") {
  const Vocabulary vocabulary = learned({"họp hộp hợp đường"});

  const auto may_be = [&](const Vocabulary::Asked& asked, std::string_view word) {
    return vocabulary.stands_for(asked, vocabulary.id_of(word));
  };
  CHECK(may_be(vocabulary.whole("hop"), "họp"));
  CHECK(may_be(vocabulary.whole("Hop"), "hộp"));
  CHECK(may_be(vocabulary.beginning("hôp"), "hộp"));
  CHECK_FALSE(may_be(vocabulary.whole("họp"), "hộp"));
  CHECK_FALSE(may_be(vocabulary.beginning("hôp"), "họp"));
  CHECK_FALSE(may_be(vocabulary.whole("ho"), "họp"));
  CHECK(may_be(vocabulary.beginning("duo"), "đường"));
  CHECK_FALSE(may_be(vocabulary.beginning("dướ"), "đường"));
}

TEST_SUITE_END();
}  // namespace kiosk::test
