#pragma once
// "Việc của tôi", a page: what somebody was given to do, their cases, their targets; and what a
// reviewer is about to give.

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/diary/diary_day.h"
#include "kiosk/door/inputs.h"
#include "kiosk/door/written_words.h"
#include "kiosk/tasks/task_events.h"

namespace kiosk {

// What is given from a review, as the acts are offered.
enum class GivingAct : std::uint8_t { kDirective, kTask, kTarget, kHelper, kUrge, kDone, kDrop };
constexpr std::size_t kGivingActs = 7;
// The groups of options, as Pick names them.
enum class GivingGroup : std::size_t {
  kAct,
  kText,
  kDue,
  kChannel,
  kTask,
  kHelper,
  kWork,
  kAmount
};
// The lines that can be written, as WriteWords numbers them.
enum class GivingLine : std::size_t { kText, kDocument, kAmount };
// Dates by one touch: today, tomorrow, Friday, Monday, a week on, the end of the month; a day
// earlier, a day later.
enum class DueChoice : std::size_t {
  kToday,
  kTomorrow,
  kFriday,
  kMonday,
  kWeekOn,
  kMonthEnd,
  kEarlier,
  kLater
};
constexpr std::size_t kDueChoices = 8;

struct Giving {
  StaffId who;
  Date date{};  // of the day that is reviewed
  GivingAct act = GivingAct::kDirective;
  std::optional<std::size_t> text;    // of texts_to_give
  std::optional<EventId> task{};      // that is urged, helped with or closed
  std::optional<std::size_t> helper;  // of helpers_for
  Channel channel = Channel::kHere;
  Date due{};
  std::string own_text;     // written instead of a phrase
  std::string document;     // number of the paper a task comes from
  std::string work;         // code of the kind of work that a target counts
  std::int64_t amount = 0;  // of its unit, thousandths
  WrittenWords words{};     // one of those that are written, while it is
  GivingLine line = GivingLine::kText;
  bool incomplete = false;          // something has to be chosen first
  bool told = false;                // what was given last is recorded
  std::optional<EventId> saying{};  // on its way to the recorder
};

struct TasksPage {
  KnownPerson person;
  Via via = Via::kBadge;
  std::size_t first = 0;               // of the list
  std::optional<EventId> task{};       // that is open
  std::optional<EventId> matter{};     // or this case
  std::optional<EventId> directive{};  // or this
  std::optional<std::size_t> remark;   // of the office's, behind them one's own
  WrittenWords words{};                // that one
  std::optional<Giving> giving{};      // a target of one's own
  EventId asked;                       // of the entries before the session's memory
  // Gathering them for each frame would take longer than the frame: once, and when that is
  // answered.
  std::shared_ptr<const std::vector<DiaryEntry>> entries{};
  std::optional<EventId> saying{};  // on its way to the recorder
  bool told = false;                // what was said last is recorded
};

}  // namespace kiosk
