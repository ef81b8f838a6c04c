#include "kiosk/base/guess.h"

#include <algorithm>

#include "kiosk/base/text.h"

namespace kiosk {
namespace {

constexpr std::size_t kFarthest = 3;  // letters apart; beyond it a guess only confuses

std::string quoted(std::string_view text) { return '"' + one_line(text) + '"'; }

}  // namespace

std::string listed(const std::vector<std::string_view>& words) {
  std::string all;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) all += i + 1 == words.size() ? " or " : ", ";
    all += words[i];
  }
  return all;
}

std::string guess_at(std::string_view word, const std::vector<std::string_view>& known) {
  const auto nearest = std::min_element(known.begin(), known.end(), [word](auto a, auto b) {
    return distance(word, a) < distance(word, b);
  });
  const std::size_t bound = std::min(kFarthest, word.size());
  if (nearest == known.end() || distance(word, *nearest) > bound)
    return "expected " + listed(known);
  return "did you mean \"" + std::string{*nearest} + "\"?";
}

std::string unless_one_of(std::string_view text, const std::vector<std::string_view>& words) {
  if (std::find(words.begin(), words.end(), text) != words.end()) return "";
  return "expected " + listed(words) + ", found " + quoted(text);
}

std::string no_command(std::string_view word, const std::vector<std::string_view>& commands) {
  if (word.empty()) return "expected a command: " + listed(commands);
  if (word.front() == '-') return "unknown option " + quoted(word);
  return "unknown command " + quoted(word) + "; " + guess_at(word, commands);
}

}  // namespace kiosk
