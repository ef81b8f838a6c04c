#include "kiosk/door/tasks.h"

#include <algorithm>
#include <tuple>

#include "kiosk/door/diary.h"
#include "kiosk/door/overview.h"

namespace kiosk {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::weekday;

constexpr days kDirectivesShown{7};

bool due_earlier(const Task& a, const Task& b) {
  const auto& one = a.given.content.due;
  const auto& other = b.given.content.due;
  if (one && other && *one != *other) return *one < *other;
  return one.has_value() && !other.has_value();
}

void count_due(const Deadline& deadline, const DoorRules& rules, TasksWaiting& waiting) {
  if (deadline.over) ++waiting.over;
  if (is_due_soon(deadline, rules.office.diary.remind_days)) ++waiting.due_soon;
}

bool is_done(const EntryContent& content) { return content.result == EntryResult::kDone; }

Date next_weekday(const Date& today, weekday which) {
  const days ahead = which - weekday{sys_days{today}};
  return Date{sys_days{today} + (ahead == days{0} ? days{7} : ahead)};
}

}  // namespace

ForWhom days_of(const KnownPerson& person) { return {person.unit, person.category}; }

std::vector<Task> tasks_in_order(const Session& session, const StaffId& who) {
  auto tasks = session.given.open_of(who);
  std::stable_sort(tasks.begin(), tasks.end(), due_earlier);
  return tasks;
}

TasksWaiting tasks_waiting(const Session& session, const KnownPerson& person, const Date& today,
                           const DoorRules& rules) {
  TasksWaiting waiting;
  const auto left_until = [&](const Date& due) {
    return deadline_of(due, today, session.calendar, days_of(person));
  };
  for (const Task& task : tasks_in_order(session, person.id)) {
    const bool own = task.given.who == person.id;
    const auto& due = task.given.content.due;
    if (own && task.urged) {
      ++waiting.urged;
      waiting.urged_by = task.urged->by;
    }
    if (own && task.state == Task::State::kWaiting) {
      ++waiting.waiting;
      if (!waiting.due) waiting.due = due;
    }
    if (due && !task.rests()) count_due(left_until(*due), rules, waiting);
  }
  for (const Case& matter : session.cases.open_of(person.id))
    if (matter.opened.content.due)
      count_due(left_until(*matter.opened.content.due), rules, waiting);
  for (const Directive& each : directives_shown(session, person.id, today)) {
    if (session.given.read_at(each.id)) continue;
    if (waiting.directed++ == 0) waiting.directed_by = each.by;
  }
  return waiting;
}

bool has_tasks(const Session& session, const StaffId& who, const Date& today) {
  return !session.given.open_of(who).empty() || !session.cases.open_of(who).empty() ||
         !session.targets.of(who, today).empty() || !directives_shown(session, who, today).empty();
}

std::vector<WorkLink> links_for(const Session& session, const StaffId& who) {
  std::vector<WorkLink> links;
  for (const Task& task : tasks_in_order(session, who))
    links.push_back({task.given.id, {}, task.given.content.content});
  for (const Case& matter : session.cases.open_of(who))
    links.push_back({{}, matter.opened.id, matter.opened.content.title});
  return links;
}

std::vector<TextToGive> texts_to_give(const Session& session, const Giving& giving,
                                      const DoorRules& rules) {
  std::vector<TextToGive> texts;
  if (!giving.own_text.empty()) texts.push_back({giving.own_text});
  if (giving.act == GivingAct::kTask) {
    const DiaryDay day = session.diary.day(giving.who, giving.date);
    for (const DiaryEntry* each : day.standing())
      if (!is_done(each->now.content)) texts.push_back({each->now.content.content, each->id});
    for (const std::string& phrase : rules.office.task_phrases) texts.push_back({phrase});
    return texts;
  }
  for (const std::string& phrase : rules.office.directive_phrases) texts.push_back({phrase});
  return texts;
}

std::vector<Task> tasks_to_act_on(const Session& session, const Giving& giving) {
  auto tasks = tasks_in_order(session, giving.who);
  std::erase_if(tasks, [&](const Task& each) { return each.given.who != giving.who; });
  return tasks;
}

std::vector<const KnownPerson*> helpers_for(const Session& session, const Giving& giving) {
  std::vector<const KnownPerson*> found;
  const KnownPerson* whose = known_person(session, giving.who);
  const auto task = giving.task ? session.given.task(*giving.task) : std::nullopt;
  if (whose == nullptr) return found;
  for (const KnownPerson& each : session.staff) {
    const bool helps = each.id == giving.who || (task && task->involves(each.id));
    if (!helps && each.unit == whose->unit && found.size() < kHelpersOffered)
      found.push_back(&each);
  }
  return found;
}

std::string chosen_words(const std::vector<std::string>& phrases,
                         const std::optional<std::size_t>& chosen, const WrittenWords& written) {
  if (!chosen) return {};
  return *chosen < phrases.size() ? phrases[*chosen] : written.text;
}

std::vector<WorkKind> works_to_count(const Session& session, const KnownPerson& person) {
  auto works = works_for(session, person);
  std::erase_if(works, [](const WorkKind& each) { return each.unit.empty(); });
  if (works.size() > kWorksCounted) works.resize(kWorksCounted);
  return works;
}

std::vector<Directive> directives_shown(const Session& session, const StaffId& who,
                                        const Date& today) {
  auto found = session.given.directives_to(who);
  const Instant earliest = sys_days{today} - kDirectivesShown;
  std::erase_if(found, [&](const Directive& each) { return each.at < earliest; });
  std::sort(found.begin(), found.end(), [&](const Directive& a, const Directive& b) {
    const bool read = session.given.read_at(a.id).has_value();
    const bool other = session.given.read_at(b.id).has_value();
    return std::tie(read, b.stamp) < std::tie(other, a.stamp);
  });
  return found;
}

Date due_after(DueChoice choice, const Date& due, const Date& today) {
  switch (choice) {
    case DueChoice::kToday: return today;
    case DueChoice::kTomorrow: return Date{sys_days{today} + days{1}};
    case DueChoice::kFriday: return next_weekday(today, std::chrono::Friday);
    case DueChoice::kMonday: return next_weekday(today, std::chrono::Monday);
    case DueChoice::kWeekOn: return Date{sys_days{today} + days{7}};
    case DueChoice::kMonthEnd: return Date{today.year() / today.month() / std::chrono::last};
    case DueChoice::kEarlier: return std::max(today, Date{sys_days{due} - days{1}});
    case DueChoice::kLater: break;
  }
  return Date{sys_days{due} + days{1}};
}

}  // namespace kiosk
