// The keyboard of mock-up 03.

#include <tuple>
#include <utility>

#include "tests/support/sample_diary_words.h"

namespace kiosk::test {
namespace {

std::vector<LetterKey> plain_keys(const std::u32string& letters) {
  std::vector<LetterKey> row;
  for (const char32_t letter : letters)
    row.push_back({TypeKey{letter}, std::string(1, static_cast<char>(letter))});
  return row;
}

}  // namespace

TypingKeys vietnamese_keys(const Say& say) {
  TypingKeys keys;
  keys.rows.resize(1);
  const std::pair<const char*, char32_t> hats[] = {
      {"ă", U'ă'}, {"â", U'â'}, {"đ", U'đ'}, {"ê", U'ê'}, {"ô", U'ô'}, {"ơ", U'ơ'}, {"ư", U'ư'}};
  for (const auto& [label, key] : hats) keys.rows[0].push_back({TypeKey{key}, label});
  const std::tuple<const char*, const char*, char32_t> tones[] = {{"á", "sắc", U'\u0301'},
                                                                  {"à", "huyền", U'\u0300'},
                                                                  {"ả", "hỏi", U'\u0309'},
                                                                  {"ã", "ngã", U'\u0303'},
                                                                  {"ạ", "nặng", U'\u0323'}};
  for (const auto& [label, name, key] : tones)
    keys.rows[0].push_back({TypeKey{key}, label, Icon::kNone, 1, true, name});
  keys.rows[0].push_back({EraseKey{}, say("Xóa", "Erase"), Icon::kErase, 1.5F});
  keys.rows.push_back(plain_keys(U"qwertyuiop"));
  keys.rows.back().push_back({TurnKeys{}, "?123", Icon::kNone, 1.5F});
  keys.rows.push_back(plain_keys(U"asdfghjkl"));
  keys.rows.back().push_back({UndoKey{}, say("Hoàn tác", "Undo"), Icon::kWithdraw, 1.5F});
  keys.rows.push_back({{ShiftKeys{}, say("Chữ hoa", "Capitals"), Icon::kShift, 1.5F}});
  for (auto& key : plain_keys(U"zxcvbnm,.")) keys.rows.back().push_back(std::move(key));
  keys.rows.back().push_back({HideKeys{}, say("Ẩn phím", "Hide keys"), Icon::kHideKeys, 1.5F});
  keys.rows.push_back(
      {{SwitchTyping{}, "VI · Telex", Icon::kNone, 1.5F},
       {TypeKey{U' '}, say("Dấu cách", "Space"), Icon::kNone, 5},
       {CaretKey{CaretKey::To::kLeft}, say("Sang trái", "Left"), Icon::kBack, 1.2F},
       {CaretKey{CaretKey::To::kRight}, say("Sang phải", "Right"), Icon::kEnter, 1.2F}});
  keys.suggestions_title = say("Gợi ý:", "Words:");
  for (const char* word : {"trực tiếp", "trực tuyến", "trực ban", "trực thuộc"})
    keys.suggestions.push_back({ChooseSuggestion{keys.suggestions.size()}, word, {}, Icon::kNone});
  return keys;
}

}  // namespace kiosk::test
