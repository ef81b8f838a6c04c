// The keys of a plain keyboard of letters: no Telex to know, letters with hats and horns and the
// tones have keys of their own. Covered by tests/door/faces_people_test.cpp.

#include "kiosk/base/text.h"
#include "kiosk/door/people_words.h"

namespace kiosk {
namespace {

using Row = std::vector<LetterKey>;

Row letters(std::initializer_list<std::string_view> of) {
  Row row;
  for (const std::string_view letter : of)
    row.push_back({TypeLetter{std::string{letter}}, capitals(letter)});
  return row;
}

// Named as each is called, shown on an a.
Row hats_and_tones() {
  Row row = letters({"ă", "â", "đ", "ê", "ô", "ơ", "ư"});
  std::size_t tone = 0;
  for (const std::string_view shown : {"à", "ả", "ã", "á", "ạ"})
    row.push_back({TypeTone{tone++}, std::string{shown}, Icon::kNone, 1, true});
  return row;
}

}  // namespace

std::vector<Row> letter_keys(const Scene& scene, bool of_a_name) {
  std::vector<Row> rows;
  rows.push_back(of_a_name ? hats_and_tones()
                           : letters({"1", "2", "3", "4", "5", "6", "7", "8", "9", "0"}));
  rows.push_back(letters({"q", "w", "e", "r", "t", "y", "u", "i", "o", "p"}));
  rows.push_back(letters({"a", "s", "d", "f", "g", "h", "j", "k", "l"}));
  rows.push_back(letters({"z", "x", "c", "v", "b", "n", "m"}));
  rows.back().push_back({TypeLetter{" "}, scene.say("key.space"), Icon::kNone, 1.5F});
  rows.back().push_back({EraseTyped{}, scene.say("button.erase"), Icon::kErase, 1.5F});
  return rows;
}

}  // namespace kiosk
