#pragma once
// Which word follows which in an office's texts, and how often: every place where a text goes on,
// in the order of what it goes on with. What begins alike then stands side by side, and is counted
// without being looked at.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "kiosk/typing/vocabulary.h"

namespace kiosk {

inline constexpr std::size_t kLongestPhrase = 6;  // words

class Phrases {
 public:
  // Places that have the same words up to some depth.
  struct Range {
    std::uint32_t first = 0;
    std::uint32_t last = 0;  // the one behind

    bool empty() const { return first == last; }
  };

  // A text that was written `times` times, kNoWord wherever it is parted.
  void learn(const std::vector<WordId>& words, std::uint32_t times);

  // Puts what was learned in order, for `words` different words; afterwards it can be asked.
  void settle(std::size_t words);

  Range all() const { return {0, static_cast<std::uint32_t>(places_.size())}; }
  Range beginning_with(WordId word) const;

  // Of a range with the same `depth` words: the places with a next word from `first` to before
  // `last`; those with the word that follows more often than not, empty when none does; and those
  // of every next word, kNoWord with them, which in a wide range are all that follow at least once
  // in 256 times and some of the others.
  Range narrowed(Range range, std::size_t depth, WordId first, WordId last) const;
  Range usual(Range range, std::size_t depth) const;
  std::vector<Range> nexts(Range range, std::size_t depth) const;

  WordId word(Range range, std::size_t depth) const { return at(range.first, depth); }  // below 6
  std::uint32_t weight(Range range) const { return sums_[range.last] - sums_[range.first]; }

 private:
  Range group_at(Range range, std::uint32_t first, std::size_t depth) const;
  std::uint32_t place_at(Range range, std::uint64_t weight) const;  // with so much before it
  WordId at(std::uint32_t place, std::size_t depth) const {
    return stream_[places_[place] + depth];
  }

  std::vector<WordId> stream_;
  std::vector<std::uint32_t> weights_;       // of the stream's words; empty once settled
  std::vector<std::uint32_t> places_;        // into the stream, by the words that follow
  std::vector<std::uint32_t> sums_;          // of the weights of all places before
  std::vector<std::uint32_t> first_places_;  // by word
};

}  // namespace kiosk
