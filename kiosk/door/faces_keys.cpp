// The keyboard on the glass: Vietnamese letters and tones for who knows no Telex, and plain letters
// for who does. Covered by tests/door/faces_entry_test.cpp.

#include <array>

#include "kiosk/door/diary_faces.h"

namespace kiosk {
namespace {

using Row = std::vector<LetterKey>;

struct Tone {
  char32_t key;
  const char* label;
  const char* name;  // key of its words
};

constexpr std::array<Tone, 5> kTones{{{0x301, "á", "tone.acute"},
                                      {0x300, "à", "tone.grave"},
                                      {0x309, "ả", "tone.hook"},
                                      {0x303, "ã", "tone.tilde"},
                                      {0x323, "ạ", "tone.dot"}}};

struct Letter {
  char32_t key;
  const char* small;
  const char* large;
};
constexpr std::array<Letter, 7> kVietnamese{{{U'ă', "ă", "Ă"},
                                             {U'â', "â", "Â"},
                                             {U'đ', "đ", "Đ"},
                                             {U'ê', "ê", "Ê"},
                                             {U'ô', "ô", "Ô"},
                                             {U'ơ', "ơ", "Ơ"},
                                             {U'ư', "ư", "Ư"}}};

constexpr float kWide = 1.5F;

LetterKey plain(char letter, bool large) {
  const bool is_letter = letter >= 'a' && letter <= 'z';
  const char shown = large && is_letter ? static_cast<char>(letter - 'a' + 'A') : letter;
  return {TypeKey{static_cast<char32_t>(letter)}, std::string(1, shown)};
}

void add(Row& row, std::string_view letters, bool large) {
  for (const char letter : letters) row.push_back(plain(letter, large));
}

// The last key of a row stands at its right edge, one below the other.
LetterKey function(Intent intent, std::string label, Icon icon = Icon::kNone) {
  return {std::move(intent), std::move(label), icon, kWide};
}

Row marked_letters(const Scene& scene, bool large) {
  Row row;
  for (const Letter& each : kVietnamese)
    row.push_back({TypeKey{each.key}, large ? each.large : each.small});
  for (const Tone& each : kTones) {
    LetterKey key{TypeKey{each.key}, each.label};
    key.second = true;
    key.line = scene.say(each.name);
    row.push_back(std::move(key));
  }
  row.push_back(function(EraseKey{}, scene.say("keys.erase"), Icon::kErase));
  return row;
}

std::string method_words(const Scene& scene, TypingMethod method) {
  switch (method) {
    case TypingMethod::kTelex: return scene.say("keys.telex");
    case TypingMethod::kVni: return scene.say("keys.vni");
    case TypingMethod::kAsTyped: break;
  }
  return scene.say("keys.english");
}

LetterKey caret(const Scene& scene, CaretKey::To to, std::string_view name, Icon icon) {
  return {CaretKey{to, false}, scene.say(name), icon, kWide};
}

Row last_row(const Scene& scene, const DiaryPage& page) {
  Row row{function(SwitchTyping{}, method_words(scene, page.typing.method))};
  LetterKey space{TypeKey{U' '}, scene.say("keys.space")};
  space.width = 6;
  row.push_back(std::move(space));
  row.push_back(caret(scene, CaretKey::To::kLeft, "keys.left", Icon::kBack));
  row.push_back(caret(scene, CaretKey::To::kRight, "keys.right", Icon::kEnter));
  return row;
}

std::vector<Row> letters(const Scene& scene, const DiaryPage& page) {
  const bool large = page.writing->capitals;
  std::vector<Row> rows{marked_letters(scene, large), {}, {}, {}, last_row(scene, page)};
  add(rows[1], "qwertyuiop", large);
  rows[1].push_back(function(TurnKeys{}, scene.say("keys.signs")));
  add(rows[2], "asdfghjkl", large);
  rows[2].push_back(function(UndoKey{}, scene.say("keys.undo"), Icon::kWithdraw));
  rows[3].push_back(function(ShiftKeys{}, scene.say("keys.shift"), Icon::kShift));
  add(rows[3], "zxcvbnm,.", large);
  rows[3].push_back(function(HideKeys{}, scene.say("keys.hide"), Icon::kHideKeys));
  return rows;
}

std::vector<Row> signs(const Scene& scene, const DiaryPage& page) {
  std::vector<Row> rows{{}, {}, {}, {}, last_row(scene, page)};
  add(rows[0], "1234567890", false);
  rows[0].push_back(function(EraseKey{}, scene.say("keys.erase"), Icon::kErase));
  add(rows[1], "-/:;()&@\"'", false);
  rows[1].push_back(function(TurnKeys{}, scene.say("keys.letters")));
  add(rows[2], ".,?!%+=*#_", false);
  rows[2].push_back(function(UndoKey{}, scene.say("keys.undo"), Icon::kWithdraw));
  rows[3].push_back(function(CaretKey{CaretKey::To::kStart, false}, scene.say("keys.start")));
  rows[3].push_back(function(CaretKey{CaretKey::To::kEnd, false}, scene.say("keys.end")));
  rows[3].push_back(function(SelectAllKey{}, scene.say("keys.select_all")));
  rows[3].push_back(function(EraseKey{false, true}, scene.say("keys.erase_word")));
  for (LetterKey& key : rows[3]) key.width = 2.2F;
  rows[3].push_back(function(HideKeys{}, scene.say("keys.hide"), Icon::kHideKeys));
  return rows;
}

}  // namespace

TypingKeys keys_of(const Scene& scene, const DiaryPage& page) {
  TypingKeys keys;
  keys.rows = page.writing->signs ? signs(scene, page) : letters(scene, page);
  keys.suggestions_title = scene.say("keys.suggestions");
  const auto offered = suggestions_for(page);
  for (std::size_t i = 0; i < offered.size(); ++i)
    keys.suggestions.push_back({ChooseSuggestion{i}, offered[i].text, {}, Icon::kNone});
  return keys;
}

}  // namespace kiosk
