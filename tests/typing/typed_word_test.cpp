#include "kiosk/typing/typed_word.h"

#include <doctest/doctest.h>

#include "kiosk/typing/code_points.h"
#include "kiosk/typing/typed_line.h"

namespace kiosk::test {
namespace {

constexpr TypingRules kTelex{TypingMethod::kTelex, ToneStyle::kOld};
constexpr TypingRules kVni{TypingMethod::kVni, ToneStyle::kOld};

std::string telex(std::string_view keys) { return typed_line(keys, kTelex); }

// What the last of the keys changes before the caret.
TypingEdit last_edit(std::u32string_view keys) {
  TypedWord word;
  TypingEdit edit;
  for (const char32_t key : keys) edit = word.take(key, kTelex);
  return edit;
}

}  // namespace

TEST_SUITE_BEGIN("typing: words");

TEST_CASE("a key changes no more of the text than it has to") {
  CHECK(last_edit(U"ti") == TypingEdit{0, "i"});
  CHECK(last_edit(U"tiengs") == TypingEdit{3, "éng"});
  CHECK(last_edit(U"hoaf") == TypingEdit{2, "òa"});
  CHECK(last_edit(U"hoafn") == TypingEdit{2, "oàn"});
  CHECK(last_edit(U"class") == TypingEdit{0, "s"});
  CHECK(last_edit(U"tesst") == TypingEdit{0, "t"});
}

TEST_CASE("the w of a lone ư comes back in the case it was typed") {
  CHECK(telex("Ww") == "W");
  CHECK(telex("wW") == "w");
  CHECK(telex("twfw") == "tw");
}

TEST_CASE("an acronym has its Đ by two d, a word with vowels only at its beginning") {
  CHECK(telex("LDDLDD") == "LĐLĐ");
  CHECK(telex("SGDDDT") == "SGDDT");  // the third takes it back
  CHECK(telex("hdd") == "hđ");
  CHECK(telex("add") == "add");
  CHECK(telex("middle") == "middle");
  CHECK(typed_line("ND9-CP", kVni) == "NĐ-CP");
}

TEST_CASE("English and addresses stay readable where they are no syllables") {
  CHECK(telex("google.com") == "gôgle.com");  // two o are an ô: the switch is for this
  CHECK(telex("file") == "file");
  CHECK(telex("view") == "view");
  CHECK(telex("CCCD 001099") == "CCCD 001099");
}

TEST_CASE("the name of Đắk Lắk is typed with its tone before the k") {
  CHECK(telex("DDawsk Lawsk") == "Đắk Lắk");
}

TEST_CASE("a tone typed too early waits for its letter, a wrong one is replaced") {
  CHECK(telex("cafcs") == "các");
  CHECK(telex("quyfnh") == "quỳnh");
  CHECK(telex("Quynhf") == "Quỳnh");
}

TEST_CASE("an open ưo takes its second horn when i or u follows") {
  CHECK(telex("nguwoif") == "người");
  CHECK(telex("huwou") == "hươu");
  CHECK(telex("ruouwj") == "rượu");
}

TEST_CASE("letters that bear their marks already are keys as well") {
  CHECK(telex("tiếng") == "tiếng");
  CHECK(telex("tiêngs") == "tiếng");
  CHECK(telex("đươcj") == "được");
  CHECK(typed_line("e\u0323\u0302", kTelex) == "ệ");
}

TEST_CASE("a key that is a tone marks the syllable, twice it takes it off, nothing is written") {
  TypedWord word;
  for (const char32_t key : std::u32string{U"hoan"}) word.take(key, kTelex);

  CHECK(word.take(0x300, kTelex) == TypingEdit{2, "àn"});
  CHECK(word.take(0x301, kTelex) == TypingEdit{2, "án"});
  CHECK(word.take(0x301, kTelex) == TypingEdit{2, "an"});
}

TEST_CASE("a mark that no syllable bears is no letter of a word") {
  CHECK(telex("x\u0302as") == "x\u0302á");
  CHECK(telex("as\u0302\u0323⌫") == "a");
}

TEST_CASE("a word is taken up again as it stands, whichever way its tone is written") {
  TypedWord word;
  word.take_up(U"tiên", kTelex);
  CHECK(word.take(U's', kTelex) == TypingEdit{2, "ến"});
  word.take_up(U"hoà", kTelex);
  CHECK(word.take(U'n', kTelex) == TypingEdit{0, "n"});
  word.take_up(U"class", kTelex);
  CHECK(word.take(U's', kTelex) == TypingEdit{0, "s"});
}

TEST_CASE("a word taken up while the switch stands on E is left alone") {
  const TypingRules english{TypingMethod::kAsTyped, ToneStyle::kOld};
  TypedWord word;
  word.take_up(U"hoàn", english);
  CHECK(word.empty());
  CHECK(typed_line("hoàn⌫", english) == "hoà");
}

TEST_CASE("the last word of a text are its letters and digits, as many as matter") {
  CHECK(last_word(U"họp giao") == U"giao");
  CHECK(last_word(U"tuần 47") == U"47");
  CHECK(last_word(U"họp, ") == U"");
  CHECK(last_word(std::u32string(100, U'a')).size() == 32);
}

TEST_CASE("Backspace goes back into an earlier word, and typing goes on there") {
  CHECK(telex("hoan ⌫f") == "hoàn");
  CHECK(telex("⌫⌫as") == "á");
  CHECK(telex("tesst⌫⌫s") == "té");  // what was undone may be typed anew once it is gone
}

TEST_SUITE_END();
}  // namespace kiosk::test
