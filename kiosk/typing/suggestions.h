#pragma once
// What an office has written before, offered while one types: of "hop g", họp giao ban.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/typing/phrases.h"
#include "kiosk/typing/vocabulary.h"

namespace kiosk {

struct Suggestion {
  std::string text;
  std::size_t replaces = 0;  // letters before the caret that it stands for (TextField::complete)
  std::uint32_t count = 0;   // how often the office has written what it completes

  bool operator==(const Suggestion&) const = default;
};

// A value: made once of all entries, and then only asked. An entry that is written again and again
// counts as often and is kept once. 100,000 entries take some two seconds to learn and a few dozen
// bytes a word of them; an answer takes under 5 ms (tests/bench/suggestions_bench.cpp).
class Suggestions {
 public:
  Suggestions() = default;
  explicit Suggestions(std::span<const std::string> entries);  // UTF-8 in NFC

  // What the last word before the caret may become, with the two words before it where the office
  // has written them so; the likeliest first, ties in the order of letters, none twice. Marks that
  // were typed hold, those that were not are free; a capital at its beginning stays. A phrase goes
  // on while one word follows more often than not.
  std::vector<Suggestion> after(std::string_view before_caret, std::size_t most = 4) const;

 private:
  // The words typed last and where they begin: those that are whole, then the one being typed.
  struct Typed {
    std::vector<std::string> whole;
    std::string partial;
    std::size_t letters = 0;  // up to the caret, spaces with them
  };
  struct Hit {
    Phrases::Range range;
    std::size_t depth = 0;  // words that its places have in common
    std::uint32_t weight = 0;
  };

  static Typed typed_before(std::string_view before_caret, std::size_t whole);
  std::vector<Hit> hits(const Typed& typed, std::size_t most) const;
  std::vector<Hit> after_whole(const Typed& typed) const;
  void take_next(const Vocabulary::Asked& asked, const Hit& so_far, std::vector<Hit>& found) const;
  Hit extended(Hit hit) const;
  std::string text_of(const Hit& hit, const Typed& typed) const;

  Vocabulary vocabulary_;
  Phrases phrases_;
};

}  // namespace kiosk
