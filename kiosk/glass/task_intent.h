#pragma once
// What is touched of tasks, cases and targets; options of a page send Pick, its answer SavePage.
// Plain values.

#include <cstddef>
#include <cstdint>
#include <variant>

#include "kiosk/base/ids.h"

namespace kiosk {

// "Việc của tôi", from one's own face or page; from one of its tasks, back to the list.
struct ShowTasks {
  bool operator==(const ShowTasks&) const = default;
};
struct ShowTasksFrom {
  std::size_t first = 0;
  bool operator==(const ShowTasksFrom&) const = default;
};
struct ShowTask {
  EventId task;
  bool operator==(const ShowTask&) const = default;
};
struct ShowCase {
  EventId matter;
  bool operator==(const ShowCase&) const = default;
};
struct ShowDirective {
  EventId directive;
  bool operator==(const ShowDirective&) const = default;
};
struct ReadDirective {  // the one that is open
  bool operator==(const ReadDirective&) const = default;
};
// What whom it was given to says of the task that is open.
enum class TaskAnswer : std::uint8_t {
  kAccept,
  kUnderWay,
  kStuck,
  kReport,
  kPause,
  kResume,
  kRead,
};
struct AnswerTask {
  TaskAnswer answer = TaskAnswer::kAccept;
  bool operator==(const AnswerTask&) const = default;
};
// One of the office's remarks goes with the answer; touched again, none.
struct ChooseTaskRemark {
  std::size_t remark = 0;
  bool operator==(const ChooseTaskRemark&) const = default;
};
// A step of the case that is open: done, or not done after all.
struct TickStep {
  std::size_t step = 0;
  bool operator==(const TickStep&) const = default;
};
struct CountVisit {  // its citizen had to come once more
  bool operator==(const CountVisit&) const = default;
};
struct CloseCase {
  bool operator==(const CloseCase&) const = default;
};

// --- from the review of a day: a directive, a task, an urging; from one's own list: a target
struct OpenGiving {
  bool operator==(const OpenGiving&) const = default;
};
struct LeaveGiving {
  bool operator==(const LeaveGiving&) const = default;
};

// --- from an entry: which task or case it works on
struct OpenLinks {
  bool operator==(const OpenLinks&) const = default;
};
// One of those that are offered; none of them where there is no such one.
struct ChooseLink {
  std::size_t link = 0;
  bool operator==(const ChooseLink&) const = default;
};
// "Mở vụ việc": the entry is its first step.
struct OpenCase {
  bool operator==(const OpenCase&) const = default;
};

using TaskIntent =
    std::variant<ShowTasks, ShowTasksFrom, ShowTask, ShowCase, ShowDirective, ReadDirective,
                 AnswerTask, ChooseTaskRemark, TickStep, CountVisit, CloseCase, OpenGiving,
                 LeaveGiving, OpenLinks, ChooseLink, OpenCase>;

}  // namespace kiosk
