#pragma once
// How long things last at the door. Sources: "Times on the glass" and §6.6 of the design of the
// glass, and the tap flow of the peers' study.

#include <chrono>

namespace kiosk::timing {
using namespace std::chrono_literals;
using std::chrono::milliseconds;

// --- taps of one badge
constexpr milliseconds kBounce = 3s;       // swallowed: one act of one person
constexpr milliseconds kTogether = 400ms;  // two cards in one wallet; two people take longer
constexpr milliseconds kRepetition = 60s;  // the same again: said, not taken for a departure

// --- a reader that sends nonsense (the tap flow of the peers' study: 5 unknown in 60 s → quiet 10
// s)
constexpr milliseconds kNonsenseWithin = 60s;
constexpr std::size_t kNonsenseBorne = 5;  // so many unknown readings within that
constexpr milliseconds kQuiet = 10s;       // in which unknown readings are only counted
constexpr milliseconds kQuietTold = 13s;   // on the glass: one quiet may follow another

// --- wrong PINs (the tap flow of the peers' study; the words on the glass are ui's)
constexpr milliseconds kPinRest = 5s;          // before the next try
constexpr int kPinTries = 5;                   // then this person's PIN rests, and nobody else's
constexpr milliseconds kPinsForgotten = 300s;  // after the last wrong one

// --- the glass
constexpr milliseconds kOk = 3s;
constexpr milliseconds kNotice = 6s;
constexpr milliseconds kChoice = 10s;
constexpr milliseconds kUnknown = 8s;
constexpr milliseconds kNotRecorded = 15s;
constexpr milliseconds kNoticeTurn = 20s;  // on the idle screen, before the next one
constexpr milliseconds kSideLine = 4s;
constexpr milliseconds kSideLineOfTrouble = 8s;
constexpr milliseconds kPage = 45s;             // of one's own, untouched, before the count down
constexpr milliseconds kDiary = 90s;            // who writes thinks between two touches
constexpr milliseconds kTypedKept = 3s;         // a pause: what was typed is on disk then
constexpr milliseconds kOverview = 60s;         // the supervisors' board
constexpr milliseconds kOverviewInLobby = 10s;  // gone after 20: strangers stand there
constexpr milliseconds kRollCall = 15min;       // nobody touches a glass while they count people
constexpr milliseconds kPeople = 60s;           // people and badges
constexpr milliseconds kPeopleInLobby = 20s;    // long enough to find a key
constexpr milliseconds kBadgeAwaited = 20s;     // of the one person it is for (S2-22)
constexpr milliseconds kHandingOut = 120s;      // the next one may have to be fetched
constexpr milliseconds kVisitors = 5min;       // the next one may come later; a newcomer goes first
constexpr milliseconds kPageCountdown = 10s;   // visible
constexpr milliseconds kPad = 20s;             // the PIN pad, untouched, before the count down
constexpr milliseconds kPageAbandoned = 20s;   // untouched: a newcomer gets the glass
constexpr milliseconds kSlowRecorder = 300ms;  // after which the glass says that it is recording
constexpr milliseconds kLanguage = 45s;        // untouched: back to Vietnamese
constexpr milliseconds kLongestWait = 60s;     // for an answer about a word, before the face closes

// --- what was reported as unusual: after five minutes somebody is to be called
constexpr milliseconds kIncidentUnread = 5min;
constexpr milliseconds kIncidentRead = 10min;  // its reader is told so long
constexpr milliseconds kIncidentTold = 24h;    // then it is the office's paper work

}  // namespace kiosk::timing
