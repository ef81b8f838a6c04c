#include <doctest/doctest.h>

#include "kiosk/base/text.h"
#include "kiosk/typing/pasted_text.h"
#include "kiosk/typing/suggestions.h"
#include "kiosk/typing/text_field.h"
#include "kiosk/typing/typed_line.h"

namespace kiosk::test {
namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace

TEST_SUITE_BEGIN("typing: hostile");

TEST_CASE("a megabyte of one word, of Backspace or of marks is typed to its end") {
  const std::string word = repeated("tuowngf", 150'000);
  CHECK(typed_line(word, {}).starts_with("tườngtuowngf"));
  CHECK(typed_line(repeated("⌫", 350'000), {}).empty());
  CHECK(typed_line(repeated("d", 1'000'000), {}).size() == 999'999);
  CHECK(nfc(typed_line("a" + repeated("\u0301", 500'000), {})).has_value());
}

TEST_CASE("a paste that is not text changes nothing") {
  TextField field{{}};
  field.type(U'a');
  for (const std::string_view bytes :
       {std::string_view{"\xff\xfe"}, std::string_view{"Nguy\xc3"},
        std::string_view{"\xed\xa0\x80"}, std::string_view{"a\0b", 3},
        std::string_view{"\x1b[31mred"}, std::string_view{"x\x7f"}})
    CHECK(field.paste(bytes) == FieldAnswer::kNotText);
  CHECK(field.text() == "a");
}

TEST_CASE("a paste of a megabyte is refused before anything is made of it") {
  TextField field{{}};
  CHECK(field.paste(std::string(1'000'000, 'a')) == FieldAnswer::kFull);
  CHECK(field.paste(std::string(301, 'a')) == FieldAnswer::kFull);
  CHECK(field.paste(std::string(300, 'a')) == FieldAnswer::kTaken);
}

TEST_CASE("a letter with a hundred marks on it is nobody's text") {
  TextField field{{}};
  CHECK(field.paste("e" + repeated("\u0316", 100)) == FieldAnswer::kNotText);
  CHECK(field.paste("e\u0316\u0316") == FieldAnswer::kTaken);
  CHECK(field.letters().size() == 1);
}

TEST_CASE("what turns the order of letters or cannot be seen stays out of a field") {
  TextField field{{}};
  CHECK(field.paste("\ufeff"
                    "a\u202eb\u200bc\u2066") == FieldAnswer::kTaken);
  CHECK(field.text() == "abc");
  for (const char32_t key :
       {char32_t{0}, U'\n', char32_t{0x7f}, char32_t{0x202e}, char32_t{0xd800}, char32_t{0x110000}})
    CHECK(field.type(key) == FieldAnswer::kNotText);
  CHECK(field.text() == "abc");
}

TEST_CASE("text from right to left is kept letter by letter") {
  TextField field{{}};
  CHECK(field.paste("שלום عمل") == FieldAnswer::kTaken);
  CHECK(field.letters().size() == 8);
  field.erase_back();
  CHECK(field.text() == "שלום عم");
}

TEST_CASE("a mark typed behind a letter becomes one with it") {
  TextField field{{}};
  field.type(U'x');
  CHECK(field.type(0x302) == FieldAnswer::kTaken);
  CHECK(field.letters().size() == 1);
  field.type(U'e');
  field.type(0x301);
  CHECK(field.text() == "x\u0302é");
}

TEST_CASE("a letter that grew together with the one before it does not disturb Backspace") {
  TextField field{{}};
  for (const char32_t key : std::u32string{U"ab\u0323\u0342\u0487"}) field.type(key);
  for (int presses = 0; presses < 9; ++presses) field.erase_back();
  CHECK(field.text().empty());
}

TEST_CASE("suggestions bear entries that are long, empty or nothing but signs") {
  const std::vector<std::string> entries{
      "", " ", ",,, ...", std::string(1'000'000, 'a'), repeated("họp ", 200'000), "🙂 🙂"};
  const Suggestions learned{entries};
  CHECK(learned.after("").empty());
  CHECK(learned.after("h").size() == 1);
  CHECK(learned.after(repeated("họp ", 200'000)).size() == 1);
  CHECK(learned.after(std::string(1'000'000, 'h')).empty());
}

TEST_SUITE_END();
}  // namespace kiosk::test
