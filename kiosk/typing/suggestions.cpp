// Covered by tests/typing/suggestions_test.cpp.

#include "kiosk/typing/suggestions.h"

#include <algorithm>
#include <map>

#include "kiosk/base/text.h"
#include "kiosk/typing/code_points.h"
#include "kiosk/typing/letters.h"

namespace kiosk {
namespace {

constexpr std::size_t kContext = 2;         // whole words before the one that is typed
constexpr std::size_t kFarthestBack = 512;  // bytes: three words are shorter

// What stands between two spaces, without the punctuation around it.
struct Stretch {
  std::size_t start = 0;  // with the punctuation
  std::size_t first = 0;
  std::size_t last = 0;
  bool parted_after = false;

  bool parted_before() const { return first > start; }
};

Stretch stretch_before(std::u32string_view points, std::size_t end) {
  Stretch found{end, end, end, false};
  while (found.start > 0 && points[found.start - 1] != U' ') --found.start;
  found.first = found.start;
  while (found.first < found.last && parts_words(points[found.first])) ++found.first;
  while (found.last > found.first && parts_words(points[found.last - 1])) --found.last;
  found.parted_after = found.last < end;
  return found;
}

std::u32string_view without_spaces_at_end(std::u32string_view points) {
  while (!points.empty() && points.back() == U' ') points.remove_suffix(1);
  return points;
}

std::u32string last_points(std::string_view text) {
  std::size_t from = text.size() - std::min(text.size(), kFarthestBack);
  while (from < text.size() && (static_cast<unsigned char>(text[from]) & 0xc0U) == 0x80U) ++from;
  return code_points(text.substr(from));
}

std::string with_capital(const std::string& text) {
  std::u32string points = code_points(text);
  auto letter = letter_from(points.front());
  if (!letter) return text;
  letter->letter.capital = true;
  points.front() = code_point(letter->letter, letter->tone);
  return utf8(points);
}

bool begins_with_capital(const std::string& text) {
  const std::u32string points = code_points(text);
  const auto letter = points.empty() ? std::nullopt : letter_from(points.front());
  return letter && letter->letter.capital;
}

// "ban" says nothing that "giao ban" has not said.
bool said_already(const std::vector<Suggestion>& said, const std::string& text) {
  return std::any_of(said.begin(), said.end(), [&text](const Suggestion& one) {
    return one.text == text || one.text.ends_with(' ' + text);
  });
}

}  // namespace

Suggestions::Suggestions(std::span<const std::string> entries) {
  std::map<std::string_view, std::uint32_t> times;
  for (const std::string& entry : entries) ++times[entry];
  for (const auto& [entry, count] : times) vocabulary_.learn(words_in(entry), count);
  vocabulary_.settle();
  for (const auto& [entry, count] : times) {
    std::vector<WordId> ids;
    for (const std::string& word : words_in(entry))
      ids.push_back(word.empty() ? kNoWord : vocabulary_.id_of(word));
    phrases_.learn(ids, count);
  }
  phrases_.settle(vocabulary_.size());
}

std::vector<Suggestion> Suggestions::after(std::string_view before_caret, std::size_t most) const {
  std::vector<Suggestion> said;
  for (std::size_t whole = kContext + 1; whole-- > 0;) {
    const Typed typed = typed_before(before_caret, whole);
    const bool nothing = typed.whole.empty() && typed.partial.empty();
    if (nothing || typed.whole.size() < whole || said.size() == most) continue;
    for (const Hit& hit : hits(typed, 4 * most)) {  // some of them may be said already
      if (said.size() == most) break;
      const std::string text = text_of(extended(hit), typed);
      if (text.empty() || said_already(said, text)) continue;
      said.push_back({text, typed.letters, hit.weight});
    }
  }
  return said;
}

Suggestions::Typed Suggestions::typed_before(std::string_view before_caret, std::size_t whole) {
  const std::u32string points = last_points(before_caret);
  const std::u32string_view all{points};
  Typed typed;
  Stretch one = stretch_before(all, all.size());
  if (one.parted_after) return typed;
  typed.partial = utf8(all.substr(one.first, one.last - one.first));
  std::size_t start = one.first;
  while (typed.whole.size() < whole && !one.parted_before()) {
    one = stretch_before(all, without_spaces_at_end(all.substr(0, one.start)).size());
    if (one.parted_after || one.first == one.last) break;
    typed.whole.insert(typed.whole.begin(), utf8(all.substr(one.first, one.last - one.first)));
    start = one.first;
  }
  typed.letters = letter_by_letter(utf8(all.substr(start))).size();
  return typed;
}

// The likeliest of those that continue the typed words, the best first.
std::vector<Suggestions::Hit> Suggestions::hits(const Typed& typed, std::size_t most) const {
  std::vector<Hit> found;
  const Vocabulary::Asked next = vocabulary_.beginning(typed.partial);
  for (const Hit& hit : after_whole(typed)) take_next(next, hit, found);
  const std::size_t enough = std::min(found.size(), most);
  std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(enough), found.end(),
                    [](const Hit& a, const Hit& b) {
                      return a.weight != b.weight ? a.weight > b.weight
                                                  : a.range.first < b.range.first;
                    });
  found.resize(enough);
  return found;
}

// Where the texts have the whole words, in every way they may be meant; everywhere for none.
std::vector<Suggestions::Hit> Suggestions::after_whole(const Typed& typed) const {
  std::vector<Hit> so_far{{phrases_.all(), 0, 0}};
  for (const std::string& word : typed.whole) {
    const Vocabulary::Asked asked = vocabulary_.whole(word);
    std::vector<Hit> next;
    for (const Hit& hit : so_far) take_next(asked, hit, next);
    so_far = std::move(next);
  }
  return so_far;
}

void Suggestions::take_next(const Vocabulary::Asked& asked, const Hit& so_far,
                            std::vector<Hit>& found) const {
  const std::size_t depth = so_far.depth;
  const auto take = [&](Phrases::Range range) {
    if (vocabulary_.stands_for(asked, phrases_.word(range, depth)))
      found.push_back({range, depth + 1, phrases_.weight(range)});
  };
  if (depth == 0) {
    for (WordId id = asked.first; id < asked.last; ++id) take(phrases_.beginning_with(id));
    return;
  }
  const Phrases::Range range = phrases_.narrowed(so_far.range, depth, asked.first, asked.last);
  for (const Phrases::Range next : phrases_.nexts(range, depth)) take(next);
}

Suggestions::Hit Suggestions::extended(Hit hit) const {
  while (hit.depth < kLongestPhrase) {
    const Phrases::Range usual = phrases_.usual(hit.range, hit.depth);
    if (usual.empty()) break;
    hit = {usual, hit.depth + 1, phrases_.weight(usual)};
  }
  return hit;
}

// Empty when it is what was typed already.
std::string Suggestions::text_of(const Hit& hit, const Typed& typed) const {
  std::string text;
  for (std::size_t depth = 0; depth < hit.depth; ++depth)
    text += (depth == 0 ? "" : " ") + vocabulary_.shown(phrases_.word(hit.range, depth));
  std::string already;
  for (const std::string& word : typed.whole) already += word + ' ';
  already += typed.partial;
  if (begins_with_capital(already)) text = with_capital(text);
  return text == already ? "" : text;
}

}  // namespace kiosk
