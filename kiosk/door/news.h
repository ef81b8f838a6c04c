#pragma once
// What the office has to say to somebody, read off the session. Pure. Covered by
// tests/door/session_news_test.cpp and reminders_test.cpp.

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/door/session.h"

namespace kiosk {

// May that notice be opened from this face? A reminder only by whoever has proved who they are.
bool may_open(const OfficeNotice& notice, const TapStand& stand);

// What asks this person and what they have not read, the latest first. Borrows.
std::vector<const OfficeNotice*> unread_at(const Session& session, const TapStand& stand,
                                           const DoorRules& rules);

// May `by` remind that person of something, and see what they were reminded of? Whoever decides
// about them; nobody reminds themselves.
bool may_remind(const KnownPerson& by, const KnownPerson& whom);

// What stands on the idle screen at this moment: one after the other, a third of a minute each.
// Only what is for everybody: who stands before the glass is not known.
const OfficeNotice* notice_on_idle(const Session& session, Now now);
// When the next one comes; none while there are not two of them.
std::optional<Tick> next_notice_at(const Session& session, Now now);

// What is said to its owner beside a tap, a line each.
struct Reminder {
  enum class What : std::uint8_t {
    kUnread,       // notices, where the face has something else to ask
    kRefused,      // what they told of a tap was not agreed to
    kNoDeparture,  // of a day that the face does not ask about
    kWaits,        // what they told of a tap waits for the office's word
    kUnfinished,   // a task of today's trips, of whoever goes home; of earlier ones, of who comes
    kPostponed,    // one that was put off, of who comes
    kDuty,         // tomorrow
    kTaskOver,     // tasks and cases that are past their date
    kTaskDue,      // in the office's next `remind_days`
    kReturned,     // a diary, and not handed in since
    kComments,     // of others on a diary, since yesterday
  };
  What what = What::kUnread;
  int count = 0;  // kUnread, kTaskOver, kTaskDue, kComments; of a task: others there are
  Date date{};    // all others
  std::optional<std::chrono::minutes> minute{};  // since its midnight
  Meant meant{};                                 // kRefused, kWaits
  std::string task{};                            // kUnfinished, kPostponed
  bool operator==(const Reminder&) const = default;
};
constexpr std::size_t kMostReminders = 2;

// The most urgent first, at most so many.
std::vector<Reminder> reminders_of(const Session& session, const TapStand& stand,
                                   const DoorRules& rules);

// Is there anything of all this on the face of a tap?
bool has_news(const Session& session, const TapStand& stand, const DoorRules& rules);

// Of `people` those whom the notice is for and who have read it, or have not.
struct NoticeReaders {
  std::vector<const KnownPerson*> read;
  std::vector<const KnownPerson*> unread;
  std::size_t all() const { return read.size() + unread.size(); }
};
NoticeReaders readers_of(const Session& session, const OfficeNotice& notice,
                         const std::vector<const KnownPerson*>& people);

}  // namespace kiosk
