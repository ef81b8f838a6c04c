// By which words an entry is found, and what may be typed to find it.

#include "kiosk/diary/search_words.h"

#include <doctest/doctest.h>

#include "tests/diary/entries.h"

namespace kiosk::test {
namespace {

std::string words_of(const EntryContent& content) {
  EntrySaid said;
  said.who = kAn;
  said.content = content;
  return ' ' + search_words_of(said) + ' ';
}
bool has(const std::string& words, const std::string& word) {
  return words.find(' ' + word + ' ') != std::string::npos;
}
std::string asked(const std::string& words, DiarySearch::By by = DiarySearch::By::kColleague,
                  Nearness nearness = Nearness::kAnywhere) {
  return search_query_of({words, {}, {}, by}, nearness);
}

}  // namespace

TEST_SUITE_BEGIN("diary");

TEST_CASE("an entry is found without marks and capitals, by syllables and by neighbours") {
  const std::string words = words_of(content_of("Hòa giải ranh ĐẤT"));
  CHECK(has(words, "hoa"));
  CHECK(has(words, "dat"));
  CHECK(has(words, "hoa_giai"));
  CHECK(has(words, "ranh_dat"));
  CHECK_FALSE(has(words, "giai_dat"));
}

TEST_CASE("whom an entry is about stands apart from the words that colleagues may look for") {
  EntryContent content = content_of("Cấp trích lục, số 079 123 456 789");
  content.subject = "ông Nguyễn Văn Tư";
  const std::string words = words_of(content);
  CHECK(has(words, "=van_tu"));
  CHECK_FALSE(has(words, "tu"));
  CHECK(has(words, "=079"));
  CHECK_FALSE(has(words, "079"));
}

TEST_CASE("a colleague asks for open words only and a reviewer for both") {
  CHECK(asked("Tư") == R"(("tu"))");
  CHECK(asked("Tư", DiarySearch::By::kReviewer) == R"(("tu" OR "=tu"))");
}

TEST_CASE("words beside each other are asked for as pairs") {
  CHECK(asked("Văn Tư", DiarySearch::By::kColleague, Nearness::kBeside) == R"(("van_tu"))");
  CHECK(asked("Tư", DiarySearch::By::kColleague, Nearness::kBeside) == R"(("tu"))");
}

TEST_CASE("whatever is typed is words to look for and never a command of the index") {
  CHECK(asked(R"(a" OR "b* NEAR(c) -d ^e {f}: AND)") ==
        R"(("a") AND ("or") AND ("b") AND ("near") AND ("c") AND ("d") AND ("e") AND ("f") AND )"
        R"(("and"))");
  CHECK(asked("  \"'*()  ").empty());
  CHECK(asked(std::string("\xFF\xFE\0 @= #", 7)).find('@') == std::string::npos);
}

TEST_CASE("in whose diaries is asked beside the words, and hidden work is left out") {
  const DiarySearch search{"họp", {{"A"}, {"B"}}, {"TC"}, DiarySearch::By::kColleague};
  CHECK(search_query_of(search, Nearness::kAnywhere) ==
        R"((("hop") AND ("@41" OR "@42")) NOT ("#5443"))");
}

TEST_SUITE_END();

}  // namespace kiosk::test
