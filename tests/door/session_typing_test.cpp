// The keyboard of an entry: on the glass for who knows no Telex, plain keys for who does.

#include "tests/door/diary_door.h"

namespace kiosk::test {
namespace {

struct Types : DiaryDoor {
  Types() { begin_entry(); }

  std::vector<LetterKey> keys() const {
    std::vector<LetterKey> all;
    const DiaryEntryFace seen = entry();
    if (seen.keys)
      for (const auto& row : seen.keys->rows) all.insert(all.end(), row.begin(), row.end());
    return all;
  }
  void press_key(const std::string& label) {
    for (const LetterKey& key : keys())
      if (key.label == label) return touch(key.intent);
    FAIL("no key " << label);
  }
  Strings suggested() const {
    Strings said;
    const DiaryEntryFace seen = entry();
    for (const Button& each : seen.keys->suggestions) said.push_back(each.title);
    return said;
  }
};

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(Types,
                  "the keyboard comes when the field is touched, and goes when it is hidden") {
  CHECK_FALSE(entry().keys);
  touch(EditField{0});
  REQUIRE(entry().keys);

  press_key("Ẩn phím");
  CHECK_FALSE(entry().keys);
}

TEST_CASE_FIXTURE(Types, "who knows no Telex writes with letters and tone keys") {
  touch(EditField{0});
  for (const char* label : {"H", "ư", "ơ", "n", "g", "á"}) press_key(label);

  CHECK(text() == "Hướng");
}

TEST_CASE_FIXTURE(Types, "a capital is for the next letter only, and a tone does not use it up") {
  touch(EditField{0});  // a sentence begins
  press_key("Đ");
  press_key("i");
  CHECK(text() == "Đi");
  press_key("Chữ hoa");
  press_key("Ô");
  press_key("á");
  CHECK(text() == "ĐiỐ");
}

TEST_CASE_FIXTURE(Types, "Telex, VNI and English are a touch apart") {
  touch(EditField{0});
  press_key("Chữ hoa");
  type(U"vieetj ");
  press_key("VI · Telex");
  type(U"vie65t ");
  press_key("VI · VNI");
  type(U"windows ");

  CHECK(text() == "việt việt windows ");
  press_key("EN");
  type(U"vieetj");
  CHECK(text() == "việt việt windows việt");
}

TEST_CASE_FIXTURE(Types, "figures and signs lie behind ?123") {
  touch(EditField{0});
  press_key("?123");
  for (const char* label : {"1", "2", "/"}) press_key(label);
  press_key("abc");
  press_key("b");

  CHECK(text() == "12/b");
}

TEST_CASE_FIXTURE(Types, "a touch puts the caret, and what is typed goes there") {
  type(U"ho dan");
  touch(PutCaret{2});
  type(U"oj");

  CHECK(text() == "hộ dan");
  CHECK(entry().field.caret == 2);
}

TEST_CASE_FIXTURE(Types, "what is selected is replaced, and one edit can be taken back") {
  type(U"sai roi");
  touch(SelectAllKey{});
  touch(TypeKey{U'x'});
  CHECK(text() == "x");
  touch(UndoKey{});
  CHECK(text() == "sai roi");
}

TEST_CASE_FIXTURE(Types, "words that were written before are offered, and one touch takes them") {
  type(U"Hopj giao ban phongf");
  touch(ChooseResult{0});
  touch(SaveEntry{true});
  touch(EditField{0});
  touch(ShiftKeys{});
  type(U"hop g");

  REQUIRE_FALSE(suggested().empty());
  CHECK(suggested().front() == "họp giao ban phòng");
  touch(ChooseSuggestion{0});
  CHECK(text() == "họp giao ban phòng ");
}

TEST_CASE_FIXTURE(Types, "each field is written by itself, and the content stays") {
  type(U"Kieemr tra");
  touch(EditField{2});
  CHECK(entry().content_title == "Nơi làm");
  type(U"khu phoos 3");
  touch(HideKeys{});

  CHECK(text() == "Kiểm tra");
  bool shown = false;
  for (const Button& each : entry().more_fields) shown |= each.line == "Khu phố 3";
  CHECK(shown);
}

TEST_CASE_FIXTURE(Types, "a field that does not exist is none") {
  touch(EditField{99});
  touch(ChooseSuggestion{99});
  touch(ChoosePhrase{99});
  touch(ChooseWork{99});
  touch(ChooseLength{99});
  touch(ChooseResult{99});

  CHECK(text().empty());
}

TEST_CASE_FIXTURE(Types, "a keyboard beside the glass writes without the one on the glass") {
  std::uint32_t press = 0;
  for (const char32_t key : std::u32string_view{U"hopj"}) touch(TypeKey{key, ++press});

  CHECK(text() == "họp");
  CHECK_FALSE(entry().keys);
  CHECK(entry().field.active);
}

TEST_CASE_FIXTURE(Types, "what a reader typed between is as if it had never been pressed") {
  touch(SwitchTyping{});  // VNI: the digits of a badge would be marks
  std::uint32_t press = 0;
  std::vector<std::uint32_t> of_reader;
  for (const char32_t key : std::u32string_view{U"vie"}) touch(TypeKey{key, ++press});
  for (const char32_t key : std::u32string_view{U"001234"}) {
    touch(TypeKey{key, ++press});
    of_reader.push_back(press);
  }
  touch(TypeKey{U'6', ++press});  // the person's own
  for (const char32_t key : std::u32string_view{U"5678"}) {
    touch(TypeKey{key, ++press});
    of_reader.push_back(press);
  }
  touch(UntypeKeys{of_reader});
  for (const char32_t key : std::u32string_view{U"5c"}) touch(TypeKey{key, ++press});

  CHECK(text() == "việc");
}

TEST_CASE_FIXTURE(Types, "a letter erased while the reader typed stays erased") {
  std::uint32_t press = 0;
  for (const char32_t key : std::u32string_view{U"hopp"}) touch(TypeKey{key, ++press});
  touch(CaretKey{CaretKey::To::kStart});
  touch(CaretKey{CaretKey::To::kEnd});
  touch(TypeKey{U'7', ++press});
  const std::uint32_t of_reader = press;
  touch(UntypeKeys{{of_reader}});
  touch(EraseKey{});

  CHECK(text() == "hop");
}

TEST_CASE_FIXTURE(Types, "Tab leads through the fields and back to the first") {
  type(U"Hopj");
  touch(NextField{});
  type(U"baf Hai");
  CHECK(text() == "Bà Hai");
  for (int i = 0; i < 6; ++i) touch(NextField{});

  CHECK(text() == "Họp");
}

TEST_SUITE_END();

}  // namespace kiosk::test
