#pragma once
// What the hand-made faces of the diary are put together from.

#include <string>
#include <utility>
#include <vector>

#include "kiosk/glass/screen.h"

namespace kiosk::test {

// A word in the language that is asked for.
struct Say {
  bool vietnamese = true;
  std::string operator()(const char* here, const char* english) const {
    return vietnamese ? here : english;
  }
};

extern const char* const kWrittenEntry;
extern const char* const kLongestEntry;  // almost five hundred letters

Person writer(const Say& say);
OverviewTop diary_top(const Say& say, std::string title, std::string line);
ClaimStrip claimed_day(const Say& say);
EditedField content_of(const Say& say, const std::string& written, bool active);
TypingKeys vietnamese_keys(const Say& say);

DiaryEntryFace entry(const Say& say);
DiaryEntryFace entry_with_keys(const Say& say, const std::string& written);
DiaryDayFace own_day(const Say& say);
DiaryDayFace reviewed_day(const Say& say);

// Diaries as they are read, by name.
std::vector<std::pair<std::string, Face>> book_faces(const Say& say);

}  // namespace kiosk::test
