// Covered by tests/tasks/task_book_test.cpp.

#include "kiosk/tasks/task_book.h"

#include <algorithm>

namespace kiosk {
namespace {

template <class Said>
void keep(std::map<EventId, Said>& all, const Said& said) {
  const auto [known, is_new] = all.insert({said.id, said});
  if (!is_new && said.stamp < known->second.stamp) known->second = said;
}

void add_helper(Task& task, const StaffId& helper) {
  const auto& all = task.helpers;
  if (helper == task.given.who || std::find(all.begin(), all.end(), helper) != all.end()) return;
  task.helpers.push_back(helper);
}

Task::State state_after(TaskWord word, Task::State before) {
  using State = Task::State;
  switch (word) {
    case TaskWord::kAccepted:
    case TaskWord::kInProgress:
    case TaskWord::kResumed: return State::kWorking;
    case TaskWord::kStuck: return State::kStuck;
    case TaskWord::kReported: return State::kReported;
    case TaskWord::kPaused: return State::kPaused;
    // Whoever urges what was reported is not content with the report.
    case TaskWord::kUrged: return before == State::kReported ? State::kWorking : before;
    case TaskWord::kDone: return State::kDone;
    case TaskWord::kDropped: return State::kDropped;
    case TaskWord::kSeen:
    case TaskWord::kHelperAdded: break;
  }
  return before;
}

bool closes(TaskWord word) { return word == TaskWord::kDone || word == TaskWord::kDropped; }
bool is_leaders(TaskWord word) {
  return word == TaskWord::kUrged || word == TaskWord::kHelperAdded || closes(word);
}

void tell(Task& task, const TaskSaid& said) {
  if (said.word == TaskWord::kHelperAdded) add_helper(task, said.helper);
  if (!is_leaders(said.word) && !task.involves(said.who)) return;
  if (task.open() || closes(said.word)) task.state = state_after(said.word, task.state);
  if (said.word == TaskWord::kUrged) task.urged = said;
  if (!is_leaders(said.word) && said.who == task.given.who) task.urged.reset();
  if (!task.open()) task.urged.reset();
}

}  // namespace

bool Task::involves(const StaffId& who) const {
  return given.who == who || std::find(helpers.begin(), helpers.end(), who) != helpers.end();
}

bool TaskBook::take(const Fact& fact) {
  if (const auto directive = directive_from(fact)) {
    keep(directives_, *directive);
  } else if (const auto read = directive_read_from(fact)) {
    keep(read_[read->directive], *read);
  } else if (const auto given = assignment_from(fact)) {
    keep(given_, *given);
  } else if (const auto said = task_said_from(fact)) {
    keep(said_[said->task], *said);
  } else {
    return false;
  }
  return true;
}

Task TaskBook::folded(const Assignment& given) const {
  Task task;
  task.given = given;
  for (const StaffId& helper : given.content.helpers) add_helper(task, helper);
  const auto found = said_.find(given.id);
  if (found == said_.end()) return task;
  for (const auto& [id, said] : found->second) task.said.push_back(said);
  std::sort(task.said.begin(), task.said.end(),
            [](const TaskSaid& a, const TaskSaid& b) { return a.stamp < b.stamp; });
  for (const TaskSaid& said : task.said) tell(task, said);
  return task;
}

std::optional<Task> TaskBook::task(const EventId& id) const {
  const auto found = given_.find(id);
  if (found == given_.end()) return {};
  return folded(found->second);
}

std::vector<Task> TaskBook::open_of(const StaffId& who) const {
  std::vector<Task> tasks;
  for (const auto& [id, given] : given_) {
    Task task = folded(given);
    if (task.open() && task.involves(who)) tasks.push_back(std::move(task));
  }
  return tasks;
}

std::vector<Task> TaskBook::given_by(const StaffId& by) const {
  std::vector<Task> tasks;
  for (const auto& [id, given] : given_) {
    if (given.by != by) continue;
    Task task = folded(given);
    if (task.open()) tasks.push_back(std::move(task));
  }
  return tasks;
}

std::vector<Directive> TaskBook::directives_to(const StaffId& who) const {
  std::vector<Directive> found;
  for (const auto& [id, directive] : directives_)
    if (directive.who == who) found.push_back(directive);
  return found;
}

std::optional<Instant> TaskBook::read_at(const EventId& directive) const {
  const auto given = directives_.find(directive);
  const auto found = read_.find(directive);
  if (given == directives_.end() || found == read_.end()) return {};
  const DirectiveRead* first = nullptr;
  for (const auto& [id, read] : found->second)
    if (read.who == given->second.who && (first == nullptr || read.stamp < first->stamp))
      first = &read;
  return first == nullptr ? std::nullopt : std::optional{first->at};
}

}  // namespace kiosk
