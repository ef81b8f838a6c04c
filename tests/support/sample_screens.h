#pragma once
// One seeded day of the demo office as the glass shows it: every face, in both languages, with the
// longest words that are likely. All people are invented.

#include <string>
#include <vector>

#include "kiosk/glass/screen.h"

namespace kiosk::test {

struct Sample {
  std::string name;  // idle_lobby, tap_ok …
  Screen screen;
};

std::vector<Sample> sample_screens(Language language);
// The same with the longest name, title and unit wherever there is one.
constexpr const char* kLongestName = "Nguyễn Thị Phương Thảo Quỳnh Trường Nghiễng";
std::vector<Sample> strained_samples(Language language);
Screen sample(const std::string& name, Language language = Language::kVietnamese);

// Parts of them.
std::vector<Sample> idle_samples(Language language);
std::vector<Sample> tap_samples(Language language);
std::vector<Sample> message_samples(Language language);
std::vector<Sample> page_samples(Language language);
std::vector<Sample> pin_samples(Language language);
std::vector<Sample> machine_samples(Language language);
Screen empty_screen(Language language);  // the office and its line to the collector
std::vector<SideLine> sample_side(Language language);
Countdown sample_countdown(Language language);

// Chooses by language.
struct Pair {
  const char* vietnamese;
  const char* english;
  std::string in(Language language) const {
    return language == Language::kEnglish ? english : vietnamese;
  }
};

constexpr EventId kSampleTap{{1, 2, 3}};

}  // namespace kiosk::test
