#include "kiosk/typing/text_field.h"

#include <doctest/doctest.h>

#include "kiosk/typing/code_points.h"

namespace kiosk::test {
namespace {

struct Field : TextField {
  explicit Field(std::size_t most = 300) : TextField({{}, most}) {}

  FieldAnswer keys(std::string_view typed) {
    FieldAnswer last = FieldAnswer::kNothing;
    for (const char32_t key : code_points(typed)) last = type(key);
    return last;
  }

  // The text with the caret as a bar.
  std::string seen() const { return before_caret() + '|' + text().substr(before_caret().size()); }
};

}  // namespace

TEST_SUITE_BEGIN("typing: field");

TEST_CASE("what is typed is composed at the caret") {
  Field field;
  field.keys("Hopj giao ban");
  CHECK(field.seen() == "Họp giao ban|");
  CHECK(field.caret() == 12);
}

TEST_CASE("a caret put behind a word goes on with it") {
  Field field;
  field.keys("tieeng vieetj");
  field.put_caret(5);
  field.keys("s");
  CHECK(field.seen() == "tiếng| việt");
}

TEST_CASE("with the switch on E the same keys stay as they are, and the word before is let be") {
  Field field;
  field.keys("gwir ");
  field.use({TypingMethod::kAsTyped, ToneStyle::kOld});
  field.keys("pass@office");
  CHECK(field.text() == "gửi pass@office");
}

TEST_CASE("Backspace takes a shown letter, and the tone finds its place") {
  Field field;
  field.keys("hoanf");
  CHECK(field.erase_back() == FieldAnswer::kTaken);
  CHECK(field.seen() == "hòa|");
  field.move(CaretMove::kStart);
  CHECK(field.erase_back() == FieldAnswer::kNothing);
  CHECK(field.erase_forward() == FieldAnswer::kTaken);
  CHECK(field.seen() == "|òa");
}

TEST_CASE("the caret jumps from word to word") {
  Field field;
  field.keys("hopj  giao ban");
  field.move(CaretMove::kWordLeft);
  CHECK(field.seen() == "họp  giao |ban");
  field.move(CaretMove::kWordLeft);
  CHECK(field.seen() == "họp  |giao ban");
  field.move(CaretMove::kStart);
  field.move(CaretMove::kWordRight);
  CHECK(field.seen() == "họp|  giao ban");
}

TEST_CASE("what is selected goes when something is typed, pasted or erased") {
  Field field;
  field.keys("hopj giao ban");
  field.move(CaretMove::kWordLeft, true);
  CHECK(field.selected() == "ban");
  field.keys("huyeenj");
  CHECK(field.seen() == "họp giao huyện|");
  field.select_all();
  CHECK(field.selection() == TextField::Selection{0, 14});
  CHECK(field.erase_word_back() == FieldAnswer::kTaken);
  CHECK(field.text().empty());
}

TEST_CASE("a selection is left towards the side one moves to") {
  Field field;
  field.keys("mootj hai");
  field.move(CaretMove::kWordLeft, true);
  field.move(CaretMove::kLeft);
  CHECK(field.seen() == "một |hai");
  field.select_all();
  field.move(CaretMove::kRight);
  CHECK(field.seen() == "một hai|");
}

TEST_CASE("a full field takes no further letter, but tones for those it has") {
  Field field{4};
  field.keys("toan");
  CHECK(field.keys("g") == FieldAnswer::kFull);
  CHECK(field.keys("s") == FieldAnswer::kTaken);
  CHECK(field.text() == "toán");
  CHECK(field.paste("x") == FieldAnswer::kFull);
  CHECK(field.text() == "toán");
}

TEST_CASE("a paste is one line in NFC, as it is, where the caret stands") {
  Field field;
  field.keys("[]");
  field.move(CaretMove::kLeft);
  CHECK(field.paste("Ke\u0302\u0301t qua\u0309:\r\n\t1as\n") == FieldAnswer::kTaken);
  CHECK(field.seen() == "[Kết quả: 1as|]");
}

TEST_CASE("a suggestion stands for the letters it completes") {
  Field field;
  field.keys("sangs hop g");
  CHECK(field.complete(5, "họp giao ban ") == FieldAnswer::kTaken);
  CHECK(field.seen() == "sáng họp giao ban |");
}

TEST_CASE("undo takes back the last word typed, what was erased at a stretch, or a paste") {
  Field field;
  field.keys("hopj giao");
  CHECK(field.undo() == FieldAnswer::kTaken);
  CHECK(field.seen() == "họp |");
  CHECK(field.undo() == FieldAnswer::kNothing);

  field.erase_back();
  field.erase_back();
  CHECK(field.undo() == FieldAnswer::kTaken);
  CHECK(field.seen() == "họp |");

  field.paste("chi bộ");
  CHECK(field.undo() == FieldAnswer::kTaken);
  CHECK(field.seen() == "họp |");
}

TEST_CASE("undo gives back the selection that was typed over") {
  Field field;
  field.keys("giao ban");
  field.move(CaretMove::kWordLeft, true);
  field.keys("x");
  field.undo();
  CHECK(field.text() == "giao ban");
  CHECK(field.selected() == "ban");
}

TEST_SUITE_END();
}  // namespace kiosk::test
