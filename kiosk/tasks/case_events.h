#pragma once
// How a case (vụ việc) and its steps are written into the log and read back (S0-18, S4-15).
//
// | kind         | data                                                                         |
// | case.opened  | `title` `subject` `opened` `due` `steps`; `who` is whose it is                |
// | case.stepped | `case`, `act` (`done` `undone` `visited` `closed`), `date`; of a step its     |
// |              | `step`, by its name, and `entry`, the entry of the diary that tells of it     |

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/calendar.h"
#include "kiosk/base/event.h"
#include "kiosk/people/entering.h"

namespace kiosk {

constexpr std::size_t kMostCaseSteps = 20;

struct CaseContent {
  std::string title{};
  std::string subject{};  // the citizen; only initials leave the chain
  Date opened{};
  std::optional<Date> due{};
  std::vector<std::string> steps{};  // in their order
  bool operator==(const CaseContent&) const = default;
};

struct CaseOpened {
  EventId id;  // of the case
  StaffId who;
  StaffId by;
  CaseContent content{};
  Stamp stamp{};
  bool operator==(const CaseOpened&) const = default;
};

Draft case_opened(const StaffId& who, const CaseContent& content, const Entering& entering);
std::optional<CaseOpened> case_opened_from(const Fact& fact);

enum class CaseAct : std::uint8_t { kDone, kUndone, kVisited, kClosed };

struct CaseSaying {
  EventId matter;
  CaseAct act = CaseAct::kDone;
  std::string step{};  // with kDone and kUndone; one that was not foreseen comes behind the others
  Date date{};
  std::optional<EventId> entry{};
  bool operator==(const CaseSaying&) const = default;
};

struct CaseSaid {
  EventId id;
  StaffId who;  // who did it
  CaseSaying saying{};
  Stamp stamp{};
  bool operator==(const CaseSaid&) const = default;
};

Draft case_stepped(const StaffId& who, const CaseSaying& saying, const Entering& entering);
std::optional<CaseSaid> case_said_from(const Fact& fact);

}  // namespace kiosk
