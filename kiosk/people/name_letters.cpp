#include "kiosk/people/name_letters.h"

#include <algorithm>
#include <set>

#include "kiosk/base/text.h"

namespace kiosk {

std::string name_letters(std::string_view name) {
  const std::string plain = folded(name);
  std::string letters;
  bool begins = true;
  for (const char c : plain) {
    const bool letter = c >= 'a' && c <= 'z';
    if (letter && begins) letters += static_cast<char>(c - 'a' + 'A');
    begins = c == ' ';
  }
  std::reverse(letters.begin(), letters.end());
  return letters;
}

std::vector<char> next_letters(std::span<const std::string> names, std::string_view letters) {
  std::set<char> next;
  for (const std::string& name : names)
    if (name.size() > letters.size() && name.compare(0, letters.size(), letters) == 0)
      next.insert(name[letters.size()]);
  return {next.begin(), next.end()};
}

}  // namespace kiosk
