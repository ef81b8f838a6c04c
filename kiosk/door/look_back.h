#pragma once
// What happened before the session's own memory begins: asked for with a LookBack, answered from
// the views by a thread of its own, so that no face waits for a disk. Covered by
// tests/door/look_back_test.cpp and tests/terminal/history_desk_test.cpp.

#include <chrono>
#include <vector>

#include "kiosk/base/calendar.h"
#include "kiosk/base/event.h"
#include "kiosk/diary/search_words.h"
#include "kiosk/people/reading_events.h"
#include "kiosk/presence/mark.h"

namespace kiosk {

// An effect. Whoever asks keeps the ticket and takes the LookedBack that bears it.
struct LookBack {
  enum class What : std::uint8_t {
    kAll,
    kWaiting,  // only of days on which something waits for the office's word
    kDiary,    // only the diary
    kPhrases,  // what several people have written in their diaries, but for `search.hidden`
    kFound,    // what `search` finds in diaries, whatever their days
  };
  EventId ticket;
  StaffId who;  // empty: of everybody
  Date from{};  // working days; both ends belong to it
  Date to{};
  What what = What::kAll;
  DiarySearch search{};  // with kFound and kPhrases
};

// An input: the answer, once. The views are derived behind the log: what was recorded a moment ago
// may be missing here, and is in the session's book.
struct LookedBack {
  EventId ticket;
  std::vector<Mark> marks;         // every tap of those days and every word about one, each once
  std::vector<Fact> declared;      // days spoken for that touch them, and the words about those
  bool known = true;               // false: the views could not be read, and nothing is in here
  std::vector<Fact> diary{};       // with kDiary
  std::vector<EntrySaid> found{};  // with kFound, the latest first
  std::vector<std::string> phrases{};  // with kPhrases
  std::vector<PageRead> readings{};    // of that one person's pages in those days, the latest first
};

// Of `marks`, those of days on which something waits for the office's word.
std::vector<Mark> of_days_that_wait(std::vector<Mark> marks, std::chrono::minutes day_ends_at);

}  // namespace kiosk
