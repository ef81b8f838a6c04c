// The keys of an entry's keyboard, on the glass or a real one, into the field that is written.
// Covered by tests/door/session_typing_test.cpp.

#include <algorithm>
#include <concepts>

#include "kiosk/base/text.h"
#include "kiosk/door/book.h"
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
    TypingRules typing = page.typing;
    if (writing.field >= EntryField::kQuantity) typing.method = TypingMethod::kAsTyped;
    writing.text = field_with(written_in(writing.content, writing.field), typing,
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

// Keys that act on the field alone. Each answers whether the text may have changed.
struct Keying {
  TextField& field;
  bool& capitals;  // for the next letter

  bool operator()(const TypeKey& key) const {
    const bool large = capitals && !is_tone(key.key);
    field.type(large ? capital_of(key.key) : key.key);
    if (!is_tone(key.key)) capitals = false;
    return true;
  }
  bool operator()(const EraseKey& erase) const {
    if (erase.word)
      field.erase_word_back();
    else if (erase.forward)
      field.erase_forward();
    else
      field.erase_back();
    return true;
  }
  bool operator()(const UndoKey&) const {
    field.undo();
    return true;
  }
  bool operator()(const SelectAllKey&) const {
    field.select_all();
    return false;
  }
  bool operator()(const CaretKey& caret) const {
    field.move(static_cast<CaretMove>(caret.to), caret.selecting);
    return false;
  }
  bool operator()(const PutCaret& caret) const {
    field.put_caret(caret.place);
    return false;
  }
  template <class Other>
  bool operator()(const Other&) const {
    return false;
  }
};

template <class Key>
concept ActsOnField =
    std::same_as<Key, TypeKey> || std::same_as<Key, EraseKey> || std::same_as<Key, UndoKey> ||
    std::same_as<Key, SelectAllKey> || std::same_as<Key, CaretKey> || std::same_as<Key, PutCaret>;

constexpr std::size_t kLately = 128;  // more than a reader types while somebody writes

// Before the key is carried out.
void remember(DiaryPage& page, const DiaryIntent& key) {
  EntryWriting& writing = *page.writing;
  if (!writing.text) writing.lately.reset();
  TextField& field = field_of(page);
  if (!writing.lately) writing.lately = LatelyKeyed{field, writing.capitals, {}};
  LatelyKeyed& lately = *writing.lately;
  lately.keys.push_back(key);
  if (lately.keys.size() <= kLately) return;
  std::visit(Keying{lately.before, lately.capitals}, lately.keys.front());
  lately.keys.erase(lately.keys.begin());
}

// The field as it would be had those keys never been pressed.
bool untype(EntryWriting& writing, const std::vector<std::uint32_t>& presses) {
  if (!writing.text || !writing.lately) return false;
  LatelyKeyed& lately = *writing.lately;
  std::erase_if(lately.keys, [&](const DiaryIntent& each) {
    const auto* key = std::get_if<TypeKey>(&each);
    return key != nullptr && std::find(presses.begin(), presses.end(), key->press) != presses.end();
  });
  writing.text = lately.before;
  writing.capitals = lately.capitals;
  for (const DiaryIntent& key : lately.keys)
    std::visit(Keying{*writing.text, writing.capitals}, key);
  return true;
}

EntryField next_field(const EntryWriting& writing, const DoorRules& rules) {
  auto next = static_cast<std::size_t>(writing.field);
  do next = (next + 1) % kEntryFields;
  while (!is_asked(static_cast<EntryField>(next), writing.content, rules));
  return static_cast<EntryField>(next);
}

struct Typing {
  DiaryPage& page;
  const DoorRules& rules;

  EntryWriting& writing() const { return *page.writing; }
  void go_to(EntryField field) const {
    writing().field = field;
    writing().text.reset();
    const bool number = field >= EntryField::kQuantity;
    writing().signs = number;
    writing().capitals = !number && field_of(page).letters().empty();  // as a sentence begins
  }

  bool operator()(const EditField& edit) const {
    if (edit.field >= kEntryFields) return false;
    go_to(static_cast<EntryField>(edit.field));
    writing().keys_shown = true;
    return false;
  }
  bool operator()(const NextField&) const {
    go_to(next_field(writing(), rules));
    return false;
  }
  template <ActsOnField Key>
  bool operator()(const Key& key) const {
    remember(page, key);
    return Keying{field_of(page), writing().capitals}(key);
  }
  bool operator()(const UntypeKeys& untyped) const { return untype(writing(), untyped.presses); }
  bool operator()(const ShiftKeys&) const {
    writing().lately.reset();
    writing().capitals = !writing().capitals;
    return false;
  }
  bool operator()(const TurnKeys&) const {
    writing().signs = !writing().signs;
    return false;
  }
  bool operator()(const HideKeys&) const {
    writing().text.reset();
    writing().keys_shown = false;
    writing().field = EntryField::kContent;
    return false;
  }
  bool operator()(const SwitchTyping&) const {
    page.typing.method = after(page.typing.method);
    field_of(page).use(page.typing);
    writing().lately.reset();
    return false;
  }
  bool operator()(const ChooseSuggestion& choose) const {
    const auto offered = suggestions_for(page);
    if (choose.suggestion >= offered.size()) return false;
    const Suggestion& chosen = offered[choose.suggestion];
    TextField& field = field_of(page);
    writing().lately.reset();
    if (field.complete(chosen.replaces, chosen.text) == FieldAnswer::kTaken) field.type(U' ');
    return true;
  }
  template <class Other>
  bool operator()(const Other&) const {
    return false;
  }
};

}  // namespace

bool is_writing(const Session& session) {
  const auto* page = session.page ? std::get_if<DiaryPage>(&session.page->what) : nullptr;
  if (page != nullptr) return page->writing.has_value();
  return is_searching(session) || writes_words(session);
}

bool typed(DiaryPage& page, const DiaryIntent& intent, const DoorRules& rules) {
  const bool changed = std::visit(Typing{page, rules}, intent);
  EntryWriting& writing = *page.writing;
  if (changed && writing.text) write_in(writing.content, writing.field, writing.text->text());
  return changed;
}

std::vector<Suggestion> suggestions_for(const DiaryPage& page) {
  const bool content = page.writing && page.writing->field == EntryField::kContent;
  if (!content || !page.writing->text || !page.suggestions) return {};
  return page.suggestions->after(page.writing->text->before_caret(), kSuggested);
}

}  // namespace kiosk
