#pragma once
// Every task that was given and what became of it, and the directives, as the facts tell them in
// whatever order they arrived (S0-16, S0-17, S0-31, S1-24).

#include <map>
#include <optional>
#include <vector>

#include "kiosk/tasks/task_events.h"

namespace kiosk {

struct Task {
  enum class State : std::uint8_t {
    kWaiting,  // chờ nhận
    kWorking,
    kStuck,
    kReported,  // it waits for the leader
    kPaused,
    kDone,
    kDropped,
  };
  Assignment given;
  State state = State::kWaiting;
  std::vector<StaffId> helpers{};
  std::vector<TaskSaid> said{};     // everything, in the order of the stamps
  std::optional<TaskSaid> urged{};  // the last time, if whom it was given to has not answered

  bool open() const { return state < State::kDone; }
  // Nothing of it is left to be done by whom it was given to.
  bool rests() const { return !open() || state == State::kReported || state == State::kPaused; }
  // Whose it is, or who helps.
  bool involves(const StaffId& who) const;
  bool operator==(const Task&) const = default;
};

// A value. Two terminals that know the same facts give the same answers. Of two words about a task
// the greater stamp stands, and both are kept; what was closed stays closed.
class TaskBook {
 public:
  // Facts of other kinds change nothing and are not taken. Of one id, in a log and in its
  // successor, the smaller stamp stays.
  bool take(const Fact& fact);

  std::optional<Task> task(const EventId& id) const;
  // Those that are open, of that person and those they help with, by their ids.
  std::vector<Task> open_of(const StaffId& who) const;
  // Those that `by` has given and that are open.
  std::vector<Task> given_by(const StaffId& by) const;
  std::vector<Directive> directives_to(const StaffId& who) const;
  // When whom it was given to read it first; somebody else's reading is none.
  std::optional<Instant> read_at(const EventId& directive) const;

 private:
  Task folded(const Assignment& given) const;

  std::map<EventId, Assignment> given_;
  std::map<EventId, std::map<EventId, TaskSaid>> said_;  // by task, then by their own ids
  std::map<EventId, Directive> directives_;
  std::map<EventId, std::map<EventId, DirectiveRead>> read_;  // by directive, then by their own ids
};

}  // namespace kiosk
