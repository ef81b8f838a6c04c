#include "display/lettering.h"

#include <algorithm>
#include <cstddef>

namespace kiosk::display {
namespace {

// Bytes of the UTF-8 letter that begins with `first`.
std::size_t letter_size(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

bool begins_letter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

constexpr std::string_view kDots = "…";
constexpr int kInitials = 2;

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

void shorten_name(std::pmr::string& name, float width, const Measure& measure) {
  while (!name.empty() && name.back() == ' ') name.pop_back();
  name.erase(0, std::min(name.find_first_not_of(' '), name.size()));
  std::size_t word = 0;  // the first one that is still whole
  for (int initials = 0; initials < kInitials && measure(name) > width; ++initials) {
    const auto end = name.find(' ', word);
    if (end == std::pmr::string::npos) break;
    const std::size_t kept = letter_size(name[word]);
    name.replace(word + kept, end - word - kept, ".");
    word = name.find_first_not_of(' ', name.find(' ', word));
  }
  while (measure(name) > width && word != std::pmr::string::npos) {
    name.erase(0, word);
    word = name.find_first_not_of(' ', name.find(' '));
  }
}

void shorten_line(std::pmr::string& text, float width, const Measure& measure) {
  if (measure(text) <= width) return;
  std::size_t end = text.size();
  while (end > 0) {
    --end;
    if (!begins_letter(text[end]) || (end > 0 && text[end - 1] == ' ')) continue;
    text.replace(end, std::pmr::string::npos, kDots);
    if (measure(text) <= width) return;
  }
}

std::pmr::string text_to_shorten(std::string_view text, std::pmr::memory_resource& memory) {
  std::pmr::string copy{&memory};
  copy.reserve(text.size() * 2 + kDots.size());  // an initial and its dot may be longer than a word
  copy = text;
  return copy;
}

}  // namespace kiosk::display
