// Covered by tests/people/people_search_test.cpp.

#include "kiosk/people/people_search.h"

#include <vector>

#include "kiosk/base/text.h"
#include "kiosk/base/vietnamese_order.h"

namespace kiosk {
namespace {

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : text) {
    if (c != ' ') {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

// Each of `typed` begins a word of `name`, further right than the one before it.
bool begin_words(const std::vector<std::string>& typed, const std::vector<std::string>& name) {
  std::size_t next = 0;
  for (const std::string& word : name)
    if (next < typed.size() && word.starts_with(typed[next])) ++next;
  return next == typed.size();
}

bool is_part_of_id(std::string_view typed, const StaffId& id) {
  return folded(id.text).find(typed) != std::string::npos;
}

}  // namespace

bool is_found_by(std::string_view typed, const Searched& person) {
  const std::string wanted = folded(trimmed(typed));
  const auto words = words_of(wanted);
  const auto name = words_of(folded(person.name));
  if (begin_words(words, name)) return true;
  if (words.size() > 1) return false;
  std::string letters;
  std::string whole;
  for (const std::string& word : name) {
    letters += word.front();
    whole += word;
  }
  return letters.find(wanted) != std::string::npos || whole.starts_with(wanted) ||
         is_part_of_id(wanted, person.id);
}

std::string name_order(std::string_view name) {
  const std::string_view whole = trimmed(name);
  const auto given = whole.rfind(' ');
  if (given == whole.npos) return vietnamese_order(whole);
  const std::string_view before = whole.substr(0, given);
  const auto family = std::min(before.find(' '), before.size());
  const std::string_view middle = trimmed(before.substr(family));
  // No key has a byte below two: a shorter part stands before every longer one.
  return vietnamese_order(whole.substr(given + 1)) + '\1' + vietnamese_order(middle) + '\1' +
         vietnamese_order(before.substr(0, family));
}

}  // namespace kiosk
