// Covered by tests/diary/search_words_test.cpp.

#include "kiosk/diary/search_words.h"

#include <string_view>

#include "kiosk/base/text.h"
#include "kiosk/diary/text_warning.h"

namespace kiosk {
namespace {

using Strings = std::vector<std::string>;

constexpr std::size_t kMostAsked = 10;  // words of one question
constexpr char kPair = '_';
constexpr char kNotOpen = '=';
constexpr char kOfPerson = '@';
constexpr char kOfWork = '#';

bool in_word(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return value >= 0x80 || (value >= '0' && value <= '9') || (value >= 'a' && value <= 'z');
}

Strings words_in(std::string_view text) {
  Strings words;
  bool goes_on = false;
  for (const char byte : folded(text)) {
    if (!in_word(byte)) {
      goes_on = false;
      continue;
    }
    if (!goes_on) words.emplace_back();
    words.back() += byte;
    goes_on = true;
  }
  return words;
}

Strings pairs_of(const Strings& words) {
  Strings pairs;
  for (std::size_t i = 1; i < words.size(); ++i) pairs.push_back(words[i - 1] + kPair + words[i]);
  return pairs;
}

void add(std::string& all, std::string_view text, std::string_view before = {}) {
  const Strings words = words_in(text);
  for (const Strings& some : {words, pairs_of(words)})
    for (const std::string& word : some) (all += before) += word + ' ';
}

// A name of the office's own that may hold any sign, as one word of letters.
std::string word_of(char before, std::string_view name) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string word{before};
  for (const char byte : name) {
    const auto value = static_cast<unsigned char>(byte);
    word += kDigits[value >> 4U];
    word += kDigits[value & 15U];
  }
  return word;
}

std::string quoted(const std::string& word) { return '"' + word + '"'; }

std::string one_of(const Strings& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : " OR ") + quoted(word);
  return '(' + all + ')';
}

}  // namespace

std::string search_words_of(const EntrySaid& said) {
  const EntryContent& content = said.content;
  const std::string closed{kNotOpen};
  std::string all;
  for (const std::string& open :
       {content.content, content.place, content.product, content.document}) {
    const std::string shown = masked(open);
    add(all, shown);
    if (shown != open) add(all, open, closed);
  }
  for (const std::string& text : {content.subject, content.difficulty, content.proposal})
    add(all, text, closed);
  all += word_of(kOfPerson, said.who.text) + ' ' + word_of(kOfWork, content.work);
  return all;
}

std::string search_query_of(const DiarySearch& search, Nearness nearness) {
  Strings words = words_in(search.words);
  if (words.empty()) return {};
  if (words.size() > kMostAsked) words.resize(kMostAsked);
  if (nearness == Nearness::kBeside && words.size() > 1) words = pairs_of(words);
  std::string query;
  for (const std::string& word : words) {
    Strings ways{word};
    if (search.by != DiarySearch::By::kColleague) ways.push_back(kNotOpen + word);
    query += (query.empty() ? "" : " AND ") + one_of(ways);
  }
  Strings people;
  if (search.whose.size() <= kMostPeopleAsked)
    for (const StaffId& who : search.whose) people.push_back(word_of(kOfPerson, who.text));
  if (!people.empty()) query += " AND " + one_of(people);
  Strings hidden;
  for (const std::string& work : search.hidden) hidden.push_back(word_of(kOfWork, work));
  return hidden.empty() ? query : '(' + query + ") NOT " + one_of(hidden);
}

}  // namespace kiosk
