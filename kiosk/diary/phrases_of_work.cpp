// Covered by tests/diary/phrases_of_work_test.cpp.

#include "kiosk/diary/phrases_of_work.h"

#include <algorithm>

namespace kiosk {
namespace {

constexpr std::int64_t kWhole = 1 << 20;
constexpr int kHalfLife = 14;  // days

// What an entry of so many days ago still counts.
std::int64_t weight_after(std::chrono::days age) {
  const auto halvings = std::clamp<std::int64_t>(age.count() / kHalfLife, 0, 20);
  return kWhole >> halvings;
}

struct Gathered {
  WorkPhrase phrase;
  std::int64_t weight = 0;
  Stamp last;
};

bool says_something(const DiaryEntry& entry) {
  return !entry.withdrawn && !entry.now.unfinished && !entry.now.content.content.empty();
}

WorkPhrase phrase_of(const EntryContent& content) {
  return {content.work,
          content.content,
          content.lasting().value_or(std::chrono::minutes{0}),
          content.place,
          content.product,
          content.unit,
          0};
}

void gather(const DiaryEntry& entry, const Date& today, Gathered& into) {
  const auto age = std::chrono::sys_days{today} - std::chrono::sys_days{entry.now.content.date};
  into.weight += weight_after(age);
  const int times = into.phrase.times + 1;
  if (times == 1 || into.last < entry.now.stamp) {
    into.phrase = phrase_of(entry.now.content);
    into.last = entry.now.stamp;
  }
  into.phrase.times = times;
}

}  // namespace

std::vector<WorkPhrase> phrases_of(std::span<const DiaryEntry> entries, const std::string& work,
                                   const Date& today, std::size_t most) {
  std::map<std::pair<std::string, std::string>, Gathered> by_words;
  for (const DiaryEntry& entry : entries) {
    const EntryContent& content = entry.now.content;
    if (!says_something(entry) || (!work.empty() && content.work != work)) continue;
    gather(entry, today, by_words[{content.work, content.content}]);
  }
  std::vector<Gathered> found;
  found.reserve(by_words.size());
  for (auto& [words, gathered] : by_words) found.push_back(std::move(gathered));
  std::stable_sort(found.begin(), found.end(), [](const Gathered& a, const Gathered& b) {
    return a.weight != b.weight ? a.weight > b.weight : b.last < a.last;
  });
  std::vector<WorkPhrase> phrases;
  for (std::size_t i = 0; i < std::min(found.size(), most); ++i)
    phrases.push_back(std::move(found[i].phrase));
  return phrases;
}

std::map<std::string, int> works_chosen(std::span<const DiaryEntry> entries) {
  std::map<std::string, int> chosen;
  for (const DiaryEntry& entry : entries)
    if (says_something(entry)) ++chosen[entry.now.content.work];
  return chosen;
}

}  // namespace kiosk
