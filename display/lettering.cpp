#include "display/lettering.h"

#include <vector>

namespace kiosk::display {
namespace {

// Bytes of the UTF-8 letter that begins with `first`.
std::size_t letter_size(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

bool begins_letter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words;
  while (!name.empty()) {
    const auto end = name.find(' ');
    if (end != 0) words.emplace_back(name.substr(0, end));
    name = end == std::string_view::npos ? std::string_view{} : name.substr(end + 1);
  }
  return words;
}

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : " ") + word;
  return all;
}

}  // namespace

std::string_view take_line(std::string_view& rest, float width, const Measure& measure) {
  const auto paragraph = rest.substr(0, rest.find('\n'));
  std::size_t fits = paragraph.size();
  if (measure(paragraph) > width) {
    fits = paragraph.find(' ');
    if (fits == std::string_view::npos) fits = paragraph.size();
    for (std::size_t end = fits; end < paragraph.size();) {
      end = paragraph.find(' ', end + 1);
      if (end == std::string_view::npos || measure(paragraph.substr(0, end)) > width) break;
      fits = end;
    }
  }
  const auto line = rest.substr(0, fits);
  rest.remove_prefix(fits);
  if (!rest.empty()) rest.remove_prefix(1);
  return line;
}

int count_lines(std::string_view text, float width, const Measure& measure) {
  int lines = 0;
  while (!text.empty()) {
    take_line(text, width, measure);
    ++lines;
  }
  return lines;
}

float balanced(std::string_view text, float width, const Measure& measure) {
  const int lines = count_lines(text, width, measure);
  float too_narrow = width / 2;
  float enough = width;
  while (lines > 1 && enough - too_narrow > 8) {
    const float between = (too_narrow + enough) / 2;
    (count_lines(text, between, measure) > lines ? too_narrow : enough) = between;
  }
  return enough;
}

std::string shortened_name(std::string_view name, float width, const Measure& measure) {
  if (measure(name) <= width) return std::string{name};
  std::vector<std::string> words = words_of(name);
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    words[i] = words[i].substr(0, letter_size(words[i].front())) + ".";
    if (std::string shorter = joined(words); measure(shorter) <= width) return shorter;
  }
  return words.empty() ? std::string{} : words.back();
}

std::string shortened_line(std::string_view text, float width, const Measure& measure) {
  if (measure(text) <= width) return std::string{text};
  std::string shorter{text};
  while (!shorter.empty()) {
    while (!begins_letter(shorter.back())) shorter.pop_back();
    shorter.pop_back();
    if (!shorter.empty() && shorter.back() == ' ') continue;
    if (measure(shorter + "…") <= width) break;
  }
  return shorter + "…";
}

}  // namespace kiosk::display
