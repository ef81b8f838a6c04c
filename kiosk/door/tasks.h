#pragma once
// What the pages of tasks share: read off the session. Pure. Covered by
// tests/door/session_tasks_test.cpp and session_giving_test.cpp.

#include <array>
#include <string>
#include <vector>

#include "kiosk/door/session.h"

namespace kiosk {

// What of their tasks somebody is told beside a tap.
struct TasksWaiting {
  std::size_t urged = 0;
  StaffId urged_by{};         // the latest
  std::size_t waiting = 0;    // to be accepted
  std::optional<Date> due{};  // the earliest of those
  std::size_t due_soon = 0;   // accepted ones, in the office's next `remind_days`
  std::size_t over = 0;
  std::size_t directed = 0;  // directives that they have not read
  StaffId directed_by{};     // the latest
  bool asks() const { return urged > 0 || waiting > 0 || directed > 0; }
};
TasksWaiting tasks_waiting(const Session& session, const KnownPerson& person, const Date& today,
                           const DoorRules& rules);

ForWhom days_of(const KnownPerson& person);

// The earliest due first, those without a date last.
std::vector<Task> tasks_in_order(const Session& session, const StaffId& who);
// Is there anything to show them on a page of tasks?
bool has_tasks(const Session& session, const StaffId& who, const Date& today);

// What an entry may be said to work on: open tasks, then open cases.
struct WorkLink {
  std::optional<EventId> task{};
  std::optional<EventId> matter{};
  std::string words;
};
std::vector<WorkLink> links_for(const Session& session, const StaffId& who);

// What may be said with one touch: the office's phrases; of a task, also what of the reviewed day
// is not done yet.
struct TextToGive {
  std::string text;
  std::optional<EventId> entry{};
};
std::vector<TextToGive> texts_to_give(const Session& session, const Giving& giving,
                                      const DoorRules& rules);
// Colleagues of the same unit, who do not help yet with the task that is chosen.
std::vector<const KnownPerson*> helpers_for(const Session& session, const Giving& giving);
// Open tasks of whom it is about.
std::vector<Task> tasks_to_act_on(const Session& session, const Giving& giving);

Date due_after(DueChoice choice, const Date& due, const Date& today);

// The phrase that is chosen, or what was written instead, which stands behind the phrases.
std::string chosen_words(const std::vector<std::string>& phrases,
                         const std::optional<std::size_t>& chosen, const WrittenWords& written);

// Kinds of work that are counted, for a target of theirs.
std::vector<WorkKind> works_to_count(const Session& session, const KnownPerson& person);
// Thousandths that are offered.
constexpr std::array<std::int64_t, 4> kAmounts{10'000, 50'000, 100'000, 500'000};

// What somebody was told in the last week, unread ones first, then the latest.
std::vector<Directive> directives_shown(const Session& session, const StaffId& who,
                                        const Date& today);

constexpr std::size_t kWorksCounted = 6;
constexpr std::size_t kTasksShown = 6;
constexpr std::size_t kHelpersOffered = 8;

}  // namespace kiosk
