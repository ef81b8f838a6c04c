#pragma once
// What the parts of the diary share: how a day of it is measured, and what its sources tell each
// other. Only session_*.cpp and faces_*.cpp of the diary include this.

#include <array>
#include <chrono>
#include <vector>

#include "kiosk/diary/claim.h"
#include "kiosk/diary/gaps.h"
#include "kiosk/diary/phrases_of_work.h"
#include "kiosk/door/session.h"
#include "kiosk/door/stepping.h"

namespace kiosk {

// What is known of their presence on that day, as it is recorded.
DayReport presence_of(const Session& session, const KnownPerson& person, const Date& date,
                      Instant now, const DoorRules& rules);

// What of it was work, each minute once.
Stretches work_on(const Session& session, const KnownPerson& person, const Date& date, Instant now,
                  const DoorRules& rules);

// What does not agree of a day's claims, of the entry that is being written with them: its own id
// while nothing of it is kept.
inline constexpr EventId kBeingWritten{{0xFF}};
struct DayAsked {
  const KnownPerson& person;
  const DiaryDay& day;
  const EntryWriting* writing = nullptr;
};
std::vector<Finding> findings_for(const Session& session, const DayAsked& asked, Instant now,
                                  const DoorRules& rules);
EventId id_of(const EntryWriting& writing);

// Does this office ask for it? The content always; the document of what was directed only.
bool is_asked(EntryField field, const EntryContent& content, const DoorRules& rules);

// How far that day has gone: its last minute when it is over.
std::chrono::minutes minute_of_day(const Date& date, Instant now, const DoorRules& rules);

// The kinds of work offered to them, those they choose most first.
std::vector<WorkKind> works_for(const Session& session, const KnownPerson& person);
// What was not finished on the last day before this one, or foreseen for it and not done; without
// what stands on this day already.
std::vector<EntryContent> carried_over(const Session& session, const DiaryPage& page,
                                       const DoorRules& rules);
// The daily kinds of their own of which the day says nothing yet (S1-31).
std::vector<WorkKind> daily_left(const Session& session, const DiaryPage& page);
// Of the same unit, for who helped.
std::vector<const KnownPerson*> colleagues_of(const Session& session, const KnownPerson& person);
constexpr std::size_t kColleaguesOffered = 16;
constexpr std::array<int, 7> kCoefficients{5, 8, 10, 12, 15, 20, 30};  // tenths (domain B5)
constexpr std::int64_t kMostCounted = 999'999'999;  // whole units, by touches of + and −
// What they may say again with one touch.
std::vector<WorkPhrase> phrases_for(const Session& session, const DiaryPage& page);

constexpr std::chrono::days kDiaryLookedBack{
    60};                                       // what is offered to be said again was written since
constexpr std::chrono::days kForeseen{7};      // how far ahead what is to be done may be written
constexpr std::chrono::days kWrittenLate{31};  // how far back an entry may still be added
bool may_still_write(const Date& date, const Date& today);  // session_diary.cpp
constexpr std::size_t kWorkTiles = 6;
constexpr std::size_t kPhrasesOffered = 6;
constexpr std::size_t kSuggested = 4;
// 15' 30' 1 giờ 2 giờ
constexpr std::array<std::chrono::minutes, 4> kLengths{
    std::chrono::minutes{15}, std::chrono::minutes{30}, std::chrono::minutes{60},
    std::chrono::minutes{120}};
constexpr std::array<EntryResult, 3> kResultsOffered{EntryResult::kDone, EntryResult::kInProgress,
                                                     EntryResult::kNoResult};

// --- session_diary.cpp
void record_diary(Stepping& work, const Draft& draft, DiarySaying saying);
void learn_to_suggest(const Session& session, DiaryPage& page);
// --- session_draft.cpp: the next saying of what is being written
Draft saying_of(const Origin& origin, const EntryWriting& writing, Writing state);
// --- session_entry.cpp
void change_entry(Stepping& work, DiaryPage& page, const DiaryIntent& intent);

// What is typed next to the caret, and what it may become.
std::vector<Suggestion> suggestions_for(const DiaryPage& page);

}  // namespace kiosk
