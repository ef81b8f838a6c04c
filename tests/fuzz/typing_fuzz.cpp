// Any bytes as keys, as pastes into a field and as an office's entries: what is typed is text in
// NFC, a caret stands in its text, and what is suggested can be put where it says. The first byte
// says which.

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/text.h"
#include "kiosk/typing/suggestions.h"
#include "kiosk/typing/text_field.h"
#include "kiosk/typing/typed_line.h"

namespace {
using namespace kiosk;

constexpr std::size_t kMostLetters = 12;  // so that the field is often full

void must(bool holds) {
  if (!holds) std::abort();
}

TypingRules rules_from(std::uint8_t byte) {
  return {static_cast<TypingMethod>(byte % 3), static_cast<ToneStyle>(byte / 3 % 2)};
}

void type_line(const TypingRules& rules, std::string_view keys) {
  const std::string text = typed_line(keys, rules);
  must(nfc(text) == text);
  const bool has_backspace = keys.find("⌫") != keys.npos;
  if (rules.method == TypingMethod::kAsTyped && !has_backspace && nfc(keys))
    must(text == nfc(keys));
}

void look_at(const TextField& field) {
  const std::string text = field.text();
  must(nfc(text) == text);
  must(one_line(text) == text);
  must(letter_by_letter(text) == field.letters());
  must(field.letters().size() <= kMostLetters);
  must(field.selection().to <= field.letters().size());
  must(text.starts_with(field.before_caret()));
}

FieldAnswer act(TextField& field, std::uint8_t what, std::string_view rest) {
  const auto many = static_cast<std::uint8_t>(rest.empty() ? 0 : rest.front());
  switch (what % 16) {
    case 0: return field.erase_back();
    case 1: return field.erase_forward();
    case 2: return field.erase_word_back();
    case 3: return field.undo();
    case 4: return field.paste(rest.substr(0, many % 24));
    case 5: return field.complete(many % 5, rest.substr(0, many % 24));
    case 6: field.move(static_cast<CaretMove>(many % 6), many >= 128); break;
    case 7: field.put_caret(many % 16, many >= 128); break;
    case 8: field.select_all(); break;
    case 9: field.use(rules_from(many)); break;
    case 10: return field.type(0x300U + many);
    case 11: return field.type(static_cast<char32_t>(many) << 13 | 0x7U);
    default: return field.type(many & 0x7fU);
  }
  return FieldAnswer::kNothing;
}

void use_field(const TypingRules& rules, std::string_view bytes) {
  TextField field{{rules, kMostLetters}};
  while (!bytes.empty()) {
    const auto what = static_cast<std::uint8_t>(bytes.front());
    bytes.remove_prefix(1);
    const std::string before = field.text();
    const FieldAnswer answer = act(field, what, bytes);
    if (answer != FieldAnswer::kTaken) must(field.text() == before);
    look_at(field);
    if (!bytes.empty()) bytes.remove_prefix(1);
  }
}

// Lines of entries, the last of them what has been typed.
void suggest(std::string_view bytes) {
  const auto composed = nfc(bytes);
  if (!composed) return;
  std::vector<std::string> lines{""};
  for (const char c : *composed) {
    if (c == '\n')
      lines.emplace_back();
    else
      lines.back() += c;
  }
  const std::string typed = lines.back();
  lines.pop_back();
  const auto found = Suggestions{lines}.after(typed);
  must(found.size() <= 4 && found == Suggestions{lines}.after(typed));
  for (const Suggestion& one : found) {
    must(!one.text.empty() && one.count > 0);
    must(one.replaces <= letter_by_letter(typed).size());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view bytes{reinterpret_cast<const char*>(data) + 1, size - 1};
  const TypingRules rules = rules_from(data[0] / 3);
  switch (data[0] % 3) {
    case 0: type_line(rules, bytes); break;
    case 1: use_field(rules, bytes); break;
    case 2: suggest(bytes); break;
  }
  return 0;
}
