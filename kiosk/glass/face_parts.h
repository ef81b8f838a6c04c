#pragma once
// What every face is made of: signs, moods, buttons, a person, the time that is left.

#include <cstdint>
#include <string>

#include "kiosk/glass/intent.h"

namespace kiosk {

// How a face feels: its colour panel, its side line, its sign. Never the only sign of anything.
enum class Mood : std::uint8_t {
  kOk,       // green: recorded
  kLate,     // amber panel, only where the office chose `late_display: loud`
  kNeutral,  // blue: already recorded, a question
  kUnknown,  // amber: a badge nobody has
  kFailed,   // red: not recorded
};

enum class Icon : std::uint8_t {
  kNone,
  kArrive,
  kLeave,
  kLunch,
  kField,
  kErrand,
  kComeBack,
  kUndecided,
  kRepeat,
  kToday,
  kDone,
  kNotMe,
  kWithdraw,
  kTapAgain,
  kPhone,
  kPaper,
  kClock,
  kPeople,
  kWarning,
  kBack,
  kPin,
  kErase,
  kEnter,
  kLine,
  kLog,
  kDisk,
  kProgram,
  kPrivate,
  kLeaveDays,
  kHome,
  kRollCall,
  kOverview,
  kNewPerson,
  kNotice,
  kIncident,
  kHealth,
  kCitizens,  // from here on: kinds of work, and what is done to an entry
  kMeeting,
  kDocument,
  kArea,
  kMediation,
  kOtherWork,
  kInspection,
  kDossier,
  kStudy,
  kDuty,
  kDriving,
  kCleaning,
  kSave,
  kAdd,
  kShift,
  kHideKeys,
  kSend,
};

struct Button {
  Intent intent;
  std::string title;
  std::string line;  // one small line below the title; may be empty
  Icon icon = Icon::kNone;
  bool likely = false;  // drawn as the preselected one
};

struct Person {
  std::string name;      // full, as in the staff list
  std::string initials;  // of the last two words
  std::string line;      // title · unit
};

// Time until the face closes by itself.
struct Countdown {
  float left = 1;      // 1 … 0, in steps of a second
  std::string number;  // "5"
  std::string words;   // "Tự đóng sau 5 giây"
};

}  // namespace kiosk
