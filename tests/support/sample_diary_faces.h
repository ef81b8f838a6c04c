#pragma once
// Faces of the work diary made by hand, with the longest words an office sensibly has: an entry
// being written with and without its keys, one's own day, and a day that is reviewed.

#include <string>
#include <vector>

#include "kiosk/glass/screen.h"

namespace kiosk::test {

struct DiarySample {
  std::string name;  // diary_entry, diary_keys, diary_day, diary_review …
  Screen screen;
};

std::vector<DiarySample> diary_samples(Language language);
Screen diary_sample(const std::string& name, Language language = Language::kVietnamese);

// As a person counts them, of a text in NFC.
std::vector<std::string> letters_of(const std::string& text);

}  // namespace kiosk::test
