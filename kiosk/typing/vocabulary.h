#pragma once
// The words of an office's own texts: each once, in an order in which those that begin alike
// without their marks stand together.

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kiosk {

using WordId = std::uint32_t;
inline constexpr WordId kNoWord = 0;  // between what belongs together: a comma, a number, the end

// Punctuation around a word parts it from its neighbour.
bool parts_words(char32_t point);

// The words of a text between spaces, without the punctuation around them; an empty one wherever
// something parts them. Numbers are no words: nobody's telephone number is ever suggested.
std::vector<std::string> words_in(std::string_view text);

class Vocabulary {
 public:
  // What was typed of a word, made ready: it may be any of the ids from `first` to before `last`
  // that it stands_for().
  struct Asked {
    WordId first = 1;
    WordId last = 1;
    std::u32string letters;  // small
    bool whole = false;
    bool plain = false;  // without any mark
  };

  // Counts the words of a text that was written `times` times.
  void learn(const std::vector<std::string>& words, std::uint32_t times);

  // Puts what was learned in order; afterwards there are ids.
  void settle();

  WordId id_of(std::string_view word) const;  // whatever its case; kNoWord when it was not learned

  // As the office writes it within a sentence: họp, UBND.
  const std::string& shown(WordId id) const { return words_[id - 1].shown; }

  std::size_t size() const { return words_.size(); }

  // As a whole word, or as the beginning of one.
  Asked whole(std::string_view typed) const;
  Asked beginning(std::string_view typed) const;

  // Marks that were typed hold, those that were not are free: hop is họp, hộp and hợp, hô the
  // beginning of hộp only. A whole word with any mark is what it is: họp is not hộp.
  bool stands_for(const Asked& asked, WordId id) const;

 private:
  struct Word {
    std::string small;
    std::string folded;
    std::string shown;
  };
  using Forms = std::map<std::string, std::uint32_t, std::less<>>;

  std::unordered_map<std::string, Forms> learned_;  // by small letters; empty once settled
  std::unordered_map<std::string, WordId> ids_;
  std::vector<Word> words_;  // by folded, then small letters
};

}  // namespace kiosk
