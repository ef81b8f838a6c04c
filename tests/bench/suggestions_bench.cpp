// How long a key waits for suggestions when an office has written 100,000 different entries: made
// by chance of 20,000 words, some far more frequent than others, as words are.

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

#include "kiosk/typing/suggestions.h"

namespace {
using namespace kiosk;

constexpr std::size_t kEntries = 100'000;
constexpr std::uint32_t kWords = 20'000;

// The same office each time.
class Chance {
 public:
  std::uint32_t below(std::uint32_t limit) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::uint32_t>((state_ >> 33) % limit);
  }
  // Small numbers most of the time.
  std::uint32_t often_small(std::uint32_t limit) { return below(below(below(limit) + 1) + 1); }

 private:
  std::uint64_t state_ = 2026;
};

std::vector<std::string> words_of(Chance& chance) {
  const char* onsets[] = {"h", "gi", "ng", "t", "tr", "th", "đ",
                          "b", "c",  "ch", "v", "l",  "nh", "x"};
  const char* rhymes[] = {"ọp",  "ao", "an",  "iến",  "ội",  "ấp", "ừng", "ương",
                          "iệc", "ờ",  "ông", "uyện", "oan", "ã",  "ằng", "ỏi"};
  std::vector<std::string> words;
  for (std::uint32_t i = 0; i < kWords; ++i) {
    std::string word = std::string{onsets[chance.below(14)]} + rhymes[chance.below(16)];
    if (i >= 200) word += std::string{onsets[chance.below(14)]} + rhymes[chance.below(16)];
    words.push_back(word + (i >= 10'000 ? "x" : ""));
  }
  return words;
}

std::vector<std::string> entries_of(Chance& chance) {
  const std::vector<std::string> words = words_of(chance);
  std::vector<std::string> entries(kEntries);
  for (std::string& entry : entries)
    for (std::uint32_t left = 5 + chance.below(10); left > 0; --left)
      entry += words[chance.often_small(kWords)] + ' ';
  return entries;
}

template <class Work>
double time_of(Work&& work) {
  const std::clock_t start = std::clock();
  work();
  return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

}  // namespace

int main() {
  Chance chance;
  const std::vector<std::string> entries = entries_of(chance);
  Suggestions learned;
  const double learning = time_of([&] { learned = Suggestions{entries}; });
  std::vector<double> times;
  std::size_t found = 0;
  // Once in the life of a program ICU reads its rules of letters.
  const double first = time_of([&] { found += learned.after("h").size(); });
  for (const std::string& entry : entries) {
    if (times.size() == 2'000) break;
    const std::string typed = entry.substr(0, entry.find(' ', 1 + chance.below(12)) + 1);
    for (const std::string& so_far : {typed, typed + "t", typed + "th", std::string{"t"}})
      times.push_back(time_of([&] { found += learned.after(so_far).size(); }));
  }
  std::sort(times.begin(), times.end());
  std::printf("| suggestions of %zu entries, %zu found | p50 ms | p99 ms | most ms |\n", kEntries,
              found);
  std::printf("| --- | --: | --: | --: |\n| one key (goal ≤ 5) | %.2f | %.2f | %.2f |\n",
              times[times.size() / 2], times[times.size() * 99 / 100], times.back());
  std::printf("| the first key of a program, with ICU's rules | %.2f | | |\n", first);
  std::printf("| learning them all, once | %.0f | | |\n", learning);
  return times.back() <= 5.0 ? 0 : 1;
}
