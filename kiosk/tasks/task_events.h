#pragma once
// How a leader's directives and the tasks that are given are written into the log and read back
// (S0-17, S0-23, S0-31, S3-19, S3-24, S3-30).
//
// | kind            | data                                                                      |
// | directive.given | `text`, `channel` (`here` `meeting` `document` `phone` `email` `zalo`),   |
// |                 | and what it is about, if anything: `date` (a day of their diary), `entry` |
// | directive.read  | `directive`                                                               |
// | task.assigned   | `content` `due` `helpers` `document` `document_date` `area`, and what it  |
// |                 | comes from: `directive`, `entry`; what is not said is left out            |
// | task.answered   | `task`, `answer` (`accepted` `in_progress` `stuck` `reported` `paused`    |
// |                 | `resumed` `seen`), `text`; or `helper_added` with `helper`                |
// | task.urged      | `task`, `text`                                                            |
// | task.closed     | `task`, `how` (`done` `dropped`), `text`                                  |
//
// `who` is whom it is given to, of an answer whoever answers; `by` is the leader.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/calendar.h"
#include "kiosk/base/event.h"
#include "kiosk/people/entering.h"

namespace kiosk {

// By which way a directive came: what was said elsewhere is recorded here too (S3-30).
enum class Channel : std::uint8_t { kHere, kMeeting, kDocument, kPhone, kEmail, kZalo };
std::string_view to_string(Channel channel);

struct DirectiveContent {
  std::string text{};
  Channel channel = Channel::kHere;
  std::optional<Date> date{};
  std::optional<EventId> entry{};
  bool operator==(const DirectiveContent&) const = default;
};

struct Directive {
  EventId id;
  StaffId who;
  StaffId by;
  DirectiveContent content{};
  Instant at{};
  Stamp stamp{};
  bool operator==(const Directive&) const = default;
};

Draft directive_given(const StaffId& who, const DirectiveContent& content,
                      const Entering& entering);
std::optional<Directive> directive_from(const Fact& fact);

// Whom it was given to has read it.
struct DirectiveRead {
  EventId id;
  EventId directive;
  StaffId who;
  Instant at{};
  Stamp stamp{};
  bool operator==(const DirectiveRead&) const = default;
};
Draft directive_read(const StaffId& who, const EventId& directive, const Entering& entering);
std::optional<DirectiveRead> directive_read_from(const Fact& fact);

struct TaskContent {
  std::string content{};
  std::optional<Date> due{};
  std::vector<StaffId> helpers{};  // người phối hợp, named when it was given
  std::string document{};          // number of the paper it comes from
  std::optional<Date> document_date{};
  std::string area{};  // khu phố
  std::optional<EventId> directive{};
  std::optional<EventId> entry{};
  bool operator==(const TaskContent&) const = default;
};

struct Assignment {
  EventId id;  // of the task
  StaffId who;
  StaffId by;
  TaskContent content{};
  Instant at{};
  Stamp stamp{};
  bool operator==(const Assignment&) const = default;
};

Draft task_assigned(const StaffId& who, const TaskContent& content, const Entering& entering);
std::optional<Assignment> assignment_from(const Fact& fact);

// What is said of a task once it is given.
enum class TaskWord : std::uint8_t {
  kAccepted,
  kInProgress,
  kStuck,     // vướng mắc
  kReported,  // báo cáo xong
  kPaused,
  kResumed,
  kSeen,  // who was urged has read it
  kHelperAdded,
  kUrged,  // from here on: the leader's
  kDone,
  kDropped,
};

struct TaskSaid {
  EventId id;
  EventId task;
  TaskWord word = TaskWord::kSeen;
  StaffId who;
  StaffId by;
  std::string text{};
  StaffId helper{};  // with kHelperAdded
  Instant at{};
  Stamp stamp{};
  bool operator==(const TaskSaid&) const = default;
};

struct TaskSaying {
  EventId task;
  TaskWord word = TaskWord::kSeen;
  std::string text{};
  StaffId helper{};
};

Draft task_said(const StaffId& who, const TaskSaying& saying, const Entering& entering);
std::optional<TaskSaid> task_said_from(const Fact& fact);

}  // namespace kiosk
