#pragma once
// One day of the demo office as the glass shows it: every face, in both languages. Each screen is
// what the real door (kiosk/door) says after the taps and touches that lead there; nothing on it
// is written here.

#include <string>
#include <vector>

#include "kiosk/glass/screen.h"

namespace kiosk::test {

struct Sample {
  std::string name;  // idle_lobby, tap_ok …
  Screen screen;
};

// Made once for each language.
std::vector<Sample> sample_screens(Language language);
// The same with the longest name, title and unit wherever there is one, and with whatever else the
// door says.
std::vector<Sample> strained_samples(Language language);
constexpr const char* kLongestName = "Nguyễn Thị Phương Thảo Quỳnh Trường Nghiễng";

Screen sample(const std::string& name, Language language = Language::kVietnamese);

}  // namespace kiosk::test
