#pragma once
// "Việc của tôi", a page: what somebody was given to do, their cases, their targets; and what a
// reviewer is about to give.

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "kiosk/diary/diary_day.h"
#include "kiosk/door/inputs.h"
#include "kiosk/tasks/task_events.h"

namespace kiosk {

struct TasksPage {
  KnownPerson person;
  Via via = Via::kBadge;
  std::size_t first = 0;              // of the list
  std::optional<EventId> task{};      // that is open
  std::optional<EventId> matter{};    // or this case
  std::optional<std::size_t> remark;  // of the office's
  EventId asked;                      // of the entries before the session's memory
  // Gathering them for each frame would take longer than the frame: once, and when that is
  // answered.
  std::shared_ptr<const std::vector<DiaryEntry>> entries{};
  std::optional<EventId> saying{};  // on its way to the recorder
  bool told = false;                // what was said last is recorded
};

// What is given from a review, as the acts are offered.
enum class GivingAct : std::uint8_t { kDirective, kTask, kHelper, kUrge, kDone };
constexpr std::size_t kGivingActs = 5;
// The groups of options, as Pick names them.
enum class GivingGroup : std::size_t { kAct, kText, kDue, kChannel, kTask, kHelper };
// Dates by one touch: today, tomorrow, Friday, Monday, a week on; a day earlier, a day later.
enum class DueChoice : std::size_t {
  kToday,
  kTomorrow,
  kFriday,
  kMonday,
  kWeekOn,
  kEarlier,
  kLater
};
constexpr std::size_t kDueChoices = 7;

struct Giving {
  StaffId who;
  Date date{};  // of the day that is reviewed
  GivingAct act = GivingAct::kDirective;
  std::optional<std::size_t> text;    // of texts_to_give
  std::optional<EventId> task{};      // that is urged, helped with or closed
  std::optional<std::size_t> helper;  // of helpers_for
  Channel channel = Channel::kHere;
  Date due{};
  bool incomplete = false;          // something has to be chosen first
  bool told = false;                // what was given last is recorded
  std::optional<EventId> saying{};  // on its way to the recorder
};

}  // namespace kiosk
