#pragma once
// Every sentence a person can read at the door, from assets/words/: one file a language, lines of
// `key = text with {placeholders}`. Vietnamese is the source, English says the same.

#include <filesystem>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "kiosk/base/result.h"
#include "kiosk/glass/intent.h"

namespace kiosk {

using Blank = std::pair<std::string_view, std::string>;  // the name of a placeholder, its text

// Read once at start, then only looked at.
class Words {
 public:
  // kBadData names every fault of both texts at once, each by file and line: what is not a key and
  // a text, a key twice, text that is not UTF-8, a brace left open, a key or a placeholder that
  // only one language has.
  static Result<Words> read(std::string_view vietnamese, std::string_view english);
  static Result<Words> load(const std::filesystem::path& folder);  // vi.txt and en.txt

  // A blank that is not filled stays as it is; a key that does not exist is its own text. Tests
  // keep both from happening.
  std::string say(Language language, std::string_view key,
                  std::initializer_list<Blank> blanks = {}) const;

  using Table = std::map<std::string, std::string, std::less<>>;
  const Table& table(Language language) const {
    return language == Language::kVietnamese ? vietnamese_ : english_;
  }

 private:
  Table vietnamese_;
  Table english_;
};

}  // namespace kiosk
