#pragma once
// "Duyệt nhật ký", a page: which days wait for its reader, and which one of them is open.

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

#include "kiosk/diary/diary_events.h"
#include "kiosk/door/inputs.h"
#include "kiosk/door/tasks_page.h"

namespace kiosk {

// As far as everybody's presence is remembered: an older day has nothing to be held against.
constexpr std::chrono::days kDaysReviewed{6};

// A day that was handed in and that nobody has seen yet, or in which something does not agree and
// that nobody has decided about. Weighing everybody's days anew for each frame would take longer
// than the frame: made anew whenever something is recorded of that person's diary.
struct WaitingDay {
  ReviewedDay day;
  std::size_t entries = 0;
  std::chrono::minutes told{};
  std::size_t questions = 0;  // findings; 0: unflagged
};

struct ReviewPage {
  KnownPerson by;
  Via via = Via::kBadgeAndPin;
  std::chrono::milliseconds time{};  // untouched, before the count down
  std::vector<WaitingDay> waiting;
  std::optional<ReviewedDay> chosen;
  std::size_t first_waiting = 0;
  std::size_t first = 0;              // of the entries
  std::optional<std::size_t> remark;  // of the office's, behind them one's own
  WrittenWords words{};               // that one
  EventId asked;                      // of the days before the session's memory
  std::optional<Giving> giving{};     // over the day that is open
  std::optional<Draft> saying{};      // on its way to the recorder
  enum class Told : std::uint8_t { kNothing, kSeen, kApproved, kReturned, kNeedsReason };
  Told told = Told::kNothing;
};

}  // namespace kiosk
