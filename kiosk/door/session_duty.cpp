// Duties that are agreed to, as the book of taps has to know them. Covered by
// tests/door/session_duty_test.cpp.

#include "kiosk/door/stepping.h"

namespace kiosk {
namespace {

constexpr std::chrono::days kBack{9};  // what the book remembers, and what reaches into it
constexpr std::chrono::days kAhead{2};

}  // namespace

void know_duties(Stepping& work) {
  Session& session = work.session;
  const std::chrono::sys_days today{
      work_date(work.turn.now.instant, work.rules.office.day_ends_at)};
  for (const StaffId& who : session.declared.people())
    session.book.set_duties(
        who, session.declared.duties(who, Date{today - kBack}, Date{today + kAhead}));
}

}  // namespace kiosk
