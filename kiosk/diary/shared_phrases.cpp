// Covered by tests/diary/shared_phrases_test.cpp.

#include "kiosk/diary/shared_phrases.h"

#include <algorithm>
#include <map>
#include <set>

#include "kiosk/base/text.h"

namespace kiosk {
namespace {

constexpr std::size_t kLongestRun = 3;
using Run = std::vector<std::string>;
using Writers = std::map<std::string, std::set<StaffId>>;  // by phrase

bool is_sign(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z');
}

// A word as it may be offered: letters alone, and none of them a capital.
bool is_plain(const std::string& word) {
  return !word.empty() && std::none_of(word.begin(), word.end(), is_sign) &&
         lower_case(word) == word;
}

// The stretches of plain words between what parts them. A sentence begins with a capital that is
// no name's.
std::vector<Run> runs_of(std::string_view content) {
  std::vector<Run> runs{{}};
  bool begins = true;
  while (!content.empty()) {
    const std::size_t end = std::min(content.find(' '), content.size());
    std::string word{content.substr(0, end)};
    content.remove_prefix(std::min(end + 1, content.size()));
    const bool parts = !word.empty() && is_sign(word.back());
    while (!word.empty() && is_sign(word.back())) word.pop_back();
    if (begins) word = lower_case(word);
    begins = false;
    if (is_plain(word))
      runs.back().push_back(std::move(word));
    else
      runs.emplace_back();
    if (parts) runs.emplace_back();
  }
  return runs;
}

void count(const Run& run, const StaffId& who, Writers& writers) {
  for (std::size_t first = 0; first + 1 < run.size(); ++first) {
    std::string phrase = run[first];
    for (std::size_t next = first + 1; next < run.size() && next < first + kLongestRun; ++next) {
      phrase += ' ' + run[next];
      std::set<StaffId>& people = writers[phrase];
      if (people.size() < kSharedBy) people.insert(who);
    }
  }
}

}  // namespace

std::vector<std::string> shared_phrases(std::span<const EntrySaid> said,
                                        const std::vector<std::string>& hidden) {
  Writers writers;
  for (const EntrySaid& each : said) {
    const bool kept_back =
        std::find(hidden.begin(), hidden.end(), each.content.work) != hidden.end();
    if (each.unfinished || each.withdraws || kept_back) continue;
    for (const Run& run : runs_of(each.content.content)) count(run, each.who, writers);
  }
  std::vector<std::string> shared;
  for (const auto& [phrase, people] : writers)
    if (people.size() >= kSharedBy) shared.push_back(phrase);
  return shared;
}

std::vector<std::string> phrases_shared_in(std::span<const Fact> facts,
                                           const std::vector<std::string>& hidden,
                                           std::chrono::minutes day_ends_at) {
  std::vector<EntrySaid> said;
  for (const Fact& fact : facts)
    if (auto one = entry_said(fact, day_ends_at)) said.push_back(std::move(*one));
  return shared_phrases(said, hidden);
}

}  // namespace kiosk
