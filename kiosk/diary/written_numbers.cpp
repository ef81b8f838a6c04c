// Covered by tests/diary/text_warning_test.cpp.
//
// A chain is digits and the single signs that may stand between groups of them. In a chain some
// groups in a row have the form in which a number of one kind is written; the forms are listed, for
// any looser rule takes amounts and dates for telephones.

#include "kiosk/diary/written_numbers.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>

#include "kiosk/base/text.h"

namespace kiosk {
namespace {
using Letters = std::vector<std::string>;
using Kind = WrittenNumber::Kind;

struct Group {
  std::size_t from = 0;
  std::size_t to = 0;
  std::string digits;
  std::string before;  // the sign between the group before it and this one; empty: it is the first
};
using Groups = std::span<const Group>;

bool is_digit(const std::string& letter) {
  return letter.size() == 1 && letter[0] >= '0' && letter[0] <= '9';
}

bool is_letter(const std::string& letter) {
  return capitals(letter) != letter || folded(letter) != letter;
}

bool is_gap(const std::string& letter) {
  constexpr std::array<std::string_view, 4> kGaps{" ", ".", "-", "\u00A0"};
  return std::find(kGaps.begin(), kGaps.end(), letter) != kGaps.end();
}

// The code of a province in brackets: "(028) 3822 1234".
std::size_t gap_at(const Letters& letters, std::size_t at) {
  std::size_t signs = at < letters.size() && letters[at] == ")" ? 1 : 0;
  if (at + signs < letters.size() && is_gap(letters[at + signs])) ++signs;
  return at + signs < letters.size() && is_digit(letters[at + signs]) ? signs : 0;
}

std::vector<Group> chain_at(const Letters& letters, std::size_t at) {
  std::vector<Group> chain;
  std::string before;
  for (;;) {
    Group group{at, at, "", before};
    while (group.to < letters.size() && is_digit(letters[group.to]))
      group.digits += letters[group.to++];
    chain.push_back(group);
    const std::size_t signs = gap_at(letters, group.to);
    if (signs == 0) return chain;
    before = letters[group.to + signs - 1];
    at = group.to + signs;
  }
}

using Form = std::initializer_list<std::size_t>;  // how many digits each group has

bool has_form(Groups groups, Form form) {
  return groups.size() >= form.size() && std::equal(form.begin(), form.end(), groups.begin(),
                                                    [](std::size_t count, const Group& group) {
                                                      return group.digits.size() == count;
                                                    });
}

// How many groups make the first form that fits; 0: none does.
std::size_t groups_of_form(Groups groups, std::initializer_list<Form> forms) {
  for (const Form& form : forms)
    if (has_form(groups, form)) return form.size();
  return 0;
}

std::size_t identity_of_twelve(Groups groups) {
  const std::size_t count = groups_of_form(
      groups, {{12}, {3, 3, 3, 3}, {4, 4, 4}, {3, 1, 2, 6}, {3, 3, 6}, {3, 9}, {6, 6}});
  // The code of the province comes first and is below 100; what begins otherwise and is parted is
  // an amount.
  return count == 1 || groups.front().digits.front() == '0' ? count : 0;
}

std::size_t identity_of_nine(Groups groups) {
  const std::size_t count = groups_of_form(groups, {{9}, {3, 3, 3}, {3, 6}});
  if (count > 1 && groups.front().digits.front() != '0' && groups[1].before == ".") return 0;
  return count;
}

std::size_t mobile(Groups groups) {
  const std::size_t count = groups_of_form(
      groups,
      {{10}, {4, 3, 3}, {3, 3, 4}, {3, 4, 3}, {4, 2, 2, 2}, {3, 3, 2, 2}, {3, 7}, {4, 6}, {5, 5}});
  const std::string& first = groups.front().digits;
  constexpr std::string_view kMobile = "35789";
  return first[0] == '0' && first.size() > 1 && kMobile.find(first[1]) != kMobile.npos ? count : 0;
}

std::size_t landline(Groups groups) {
  const std::size_t count = groups_of_form(groups, {{11},
                                                    {3, 8},
                                                    {4, 7},
                                                    {3, 4, 4},
                                                    {4, 3, 4},
                                                    {4, 1, 6},
                                                    {4, 1, 3, 3},
                                                    {3, 4, 2, 2},
                                                    {4, 3, 2, 2}});
  return groups.front().digits.starts_with("02") ? count : 0;
}

// Behind +84 stand nine or ten digits, however they are parted.
std::size_t international(Groups groups, bool plus) {
  const std::string& first = groups.front().digits;
  if (!first.starts_with("84")) return 0;
  if (!plus) return first.size() == 11 ? 1 : 0;
  std::size_t digits = 0;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    digits += groups[i].digits.size();
    const bool ends = i + 1 == groups.size() || digits >= 11;
    if (ends) return digits == 11 || digits == 12 ? i + 1 : 0;
  }
  return 0;
}

// The word that ends before `at` or begins there, folded.
std::string word_before(const Letters& letters, std::size_t at) {
  while (at > 0 && (letters[at - 1] == " " || letters[at - 1] == ":" || letters[at - 1] == "."))
    --at;
  std::string word;
  for (; at > 0 && is_letter(letters[at - 1]); --at) word.insert(0, letters[at - 1]);
  return folded(word);
}

std::string word_behind(const Letters& letters, std::size_t at) {
  while (at < letters.size() && letters[at] == " ") ++at;
  std::string word;
  for (; at < letters.size() && is_letter(letters[at]); ++at) word += letters[at];
  return folded(word);
}

bool is_one_of(const std::string& word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// 150000000 đồng, 450000000 m2, or simply a round figure.
bool is_amount(const Letters& letters, Groups number) {
  if (number.front().digits.front() == '0') return false;
  const bool counted =
      is_one_of(word_behind(letters, number.back().to),
                {"dong", "d", "vnd", "nghin", "ngan", "trieu", "ty", "usd", "m", "ha", "kg"});
  return counted || number.back().digits.ends_with("000");
}

// "mã số thuế 0312345678" and its branch "0312345678-001".
bool is_tax_code(const Letters& letters, Groups chain, std::size_t first) {
  if (is_one_of(word_before(letters, chain[first].from), {"mst", "thue"})) return true;
  return first + 1 < chain.size() && chain[first].digits.size() == 10 &&
         chain[first + 1].before == "-" && chain[first + 1].digits.size() == 3;
}

// Nothing but a word for a number may touch it: SĐT0903123456.
bool touches_word(const Letters& letters, std::size_t from, std::size_t to) {
  if (to < letters.size() && is_letter(letters[to])) return true;
  return from > 0 && is_letter(letters[from - 1]) &&
         !is_one_of(word_before(letters, from), {"sdt", "dt", "dtdd", "tel", "cccd", "cmnd"});
}

// It is not a piece of something longer.
bool stands_alone(const Letters& letters, Groups chain, std::size_t first, std::size_t count) {
  const Group& begin = chain[first];
  const std::string& before = begin.before;
  const bool more = first + count < chain.size();
  const std::string behind = more ? chain[first + count].before : "";
  // Two telephones joined by a hyphen are two; no amount begins with 0.
  const bool free = count == 1 && begin.digits.front() == '0';
  const auto parts = [free](const std::string& sign) {
    return sign.empty() || sign == " " || sign == ")" || (free && sign == "-");
  };
  // Behind a space the groups of an amount go on: 2 079 090 123.
  if (count > 1 && !before.empty()) return false;
  return parts(before) && parts(behind) &&
         !touches_word(letters, begin.from, chain[first + count - 1].to);
}

struct Found {
  Kind kind = Kind::kIdentity;
  std::size_t groups = 0;
};

Found found_at(Groups groups, bool plus) {
  if (const auto count = international(groups, plus)) return {Kind::kPhone, count};
  if (const auto count = identity_of_twelve(groups)) return {Kind::kIdentity, count};
  if (const auto count = mobile(groups)) return {Kind::kPhone, count};
  if (const auto count = landline(groups)) return {Kind::kPhone, count};
  return {Kind::kIdentity, identity_of_nine(groups)};
}

std::optional<WrittenNumber> number_at(const Letters& letters, Groups chain, std::size_t first) {
  const std::size_t from = chain[first].from;
  const bool plus = first == 0 && from > 0 && letters[from - 1] == "+";
  const Found found = found_at(chain.subspan(first), plus);
  if (found.groups == 0 || !stands_alone(letters, chain, first, found.groups)) return {};
  const Groups number = chain.subspan(first, found.groups);
  const bool is_phone = found.kind == Kind::kPhone;
  if (is_phone ? is_tax_code(letters, chain, first) : is_amount(letters, number)) return {};
  return WrittenNumber{found.kind, plus ? from - 1 : from, number.back().to};
}

void note_numbers(const Letters& letters, Groups chain, std::vector<WrittenNumber>& numbers) {
  std::size_t done = 0;
  for (std::size_t first = 0; first < chain.size(); ++first) {
    if (chain[first].from < done) continue;
    const auto number = number_at(letters, chain, first);
    if (!number) continue;
    numbers.push_back(*number);
    done = number->to;
  }
}

}  // namespace

std::vector<WrittenNumber> numbers_in(const Letters& letters) {
  std::vector<WrittenNumber> numbers;
  for (std::size_t at = 0; at < letters.size();) {
    if (!is_digit(letters[at])) {
      ++at;
      continue;
    }
    const std::vector<Group> chain = chain_at(letters, at);
    note_numbers(letters, chain, numbers);
    at = chain.back().to;
  }
  return numbers;
}

}  // namespace kiosk
