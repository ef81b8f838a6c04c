// The keys of an entry's keyboard, on the glass or a real one, into the field that is written.
// Covered by tests/door/session_typing_test.cpp.

#include "kiosk/base/text.h"
#include "kiosk/door/diary.h"
#include "kiosk/door/stepping.h"

namespace kiosk {
namespace {

TextField field_with(const std::string& text, const TypingRules& typing, std::size_t most) {
  TextField field{{typing, most}};
  field.paste(text);
  return field;
}

// The field that the keys go to; the content, where none was chosen.
TextField& field_of(DiaryPage& page) {
  EntryWriting& writing = *page.writing;
  if (!writing.text) {
    const bool content = writing.field == EntryField::kContent;
    writing.text = field_with(written_in(writing.content, writing.field), page.typing,
                              content ? kLongestContent : kLongestField);
  }
  return *writing.text;
}

char32_t capital_of(char32_t key) {
  std::string utf8;
  if (key < 0x80)
    utf8 = std::string(1, static_cast<char>(key));
  else
    utf8 = {static_cast<char>(0xC0 | (key >> 6)), static_cast<char>(0x80 | (key & 0x3F))};
  if (key >= 0x800) return key;
  const std::string large = capitals(utf8);
  const auto first = static_cast<unsigned char>(large.front());
  if (first < 0x80) return first;
  if ((first & 0xE0U) != 0xC0U || large.size() != 2) return key;
  return static_cast<char32_t>(((first & 0x1FU) << 6U) |
                               (static_cast<unsigned char>(large[1]) & 0x3FU));
}

bool is_tone(char32_t key) { return key >= 0x300 && key <= 0x323; }

TypingMethod after(TypingMethod method) {
  switch (method) {
    case TypingMethod::kTelex: return TypingMethod::kVni;
    case TypingMethod::kVni: return TypingMethod::kAsTyped;
    case TypingMethod::kAsTyped: break;
  }
  return TypingMethod::kTelex;
}

struct Typing {
  DiaryPage& page;

  EntryWriting& writing() const { return *page.writing; }

  bool operator()(const EditField& edit) const {
    if (edit.field >= kEntryFields) return false;
    writing().field = static_cast<EntryField>(edit.field);
    writing().text.reset();
    writing().capitals = field_of(page).letters().empty();  // as a sentence begins
    return false;
  }
  bool operator()(const TypeKey& key) const {
    const bool capital = writing().capitals && !is_tone(key.key);
    field_of(page).type(capital ? capital_of(key.key) : key.key);
    if (!is_tone(key.key)) writing().capitals = false;
    return true;
  }
  bool operator()(const EraseKey& erase) const {
    TextField& field = field_of(page);
    if (erase.word)
      field.erase_word_back();
    else if (erase.forward)
      field.erase_forward();
    else
      field.erase_back();
    return true;
  }
  bool operator()(const UndoKey&) const {
    field_of(page).undo();
    return true;
  }
  bool operator()(const SelectAllKey&) const {
    field_of(page).select_all();
    return false;
  }
  bool operator()(const CaretKey& caret) const {
    field_of(page).move(static_cast<CaretMove>(caret.to), caret.selecting);
    return false;
  }
  bool operator()(const PutCaret& caret) const {
    field_of(page).put_caret(caret.place);
    return false;
  }
  bool operator()(const ShiftKeys&) const {
    writing().capitals = !writing().capitals;
    return false;
  }
  bool operator()(const TurnKeys&) const {
    writing().signs = !writing().signs;
    return false;
  }
  bool operator()(const HideKeys&) const {
    writing().text.reset();
    writing().field = EntryField::kContent;
    return false;
  }
  bool operator()(const SwitchTyping&) const {
    page.typing.method = after(page.typing.method);
    field_of(page).use(page.typing);
    return false;
  }
  bool operator()(const ChooseSuggestion& choose) const {
    const auto offered = suggestions_for(page);
    if (choose.suggestion >= offered.size()) return false;
    const Suggestion& chosen = offered[choose.suggestion];
    TextField& field = field_of(page);
    if (field.complete(chosen.replaces, chosen.text) == FieldAnswer::kTaken) field.type(U' ');
    return true;
  }
  template <class Other>
  bool operator()(const Other&) const {
    return false;
  }
};

}  // namespace

bool typed(DiaryPage& page, const DiaryIntent& intent) {
  const bool changed = std::visit(Typing{page}, intent);
  EntryWriting& writing = *page.writing;
  if (changed && writing.text) written_in(writing.content, writing.field) = writing.text->text();
  return changed;
}

std::vector<Suggestion> suggestions_for(const DiaryPage& page) {
  const bool content = page.writing && page.writing->field == EntryField::kContent;
  if (!content || !page.writing->text || !page.suggestions) return {};
  return page.suggestions->after(page.writing->text->before_caret(), kSuggested);
}

}  // namespace kiosk
