#pragma once
// Every case with its steps, as the facts tell them in whatever order they arrived (S0-18, S0-19,
// S0-38, S4-15).

#include <map>
#include <optional>
#include <vector>

#include "kiosk/tasks/case_events.h"
#include "kiosk/tasks/deadline.h"

namespace kiosk {

struct CaseStep {
  std::string name;
  std::optional<CaseSaid> done{};  // by whom, when and in which entry
  bool operator==(const CaseStep&) const = default;
};

struct Case {
  CaseOpened opened;
  std::vector<CaseStep> steps{};  // as foreseen, then the others as they were done
  int visits = 0;                 // of the citizen
  std::optional<Date> closed{};

  std::size_t steps_done() const;
  // Which one comes next; nullptr when all are done.
  const CaseStep* next_step() const;
  bool operator==(const Case&) const = default;
};

// A value. Two terminals that know the same facts give the same answers: of two words about one
// step the greater stamp stands.
class CaseBook {
 public:
  bool take(const Fact& fact);  // facts of other kinds change nothing and are not taken

  std::optional<Case> find(const EventId& id) const;
  std::vector<Case> open_of(const StaffId& who) const;
  // Open ones of everybody that are past their date, the longest first.
  std::vector<Case> late(const Date& today, const WorkCalendar& calendar) const;

 private:
  Case folded(const CaseOpened& opened) const;

  std::map<EventId, CaseOpened> opened_;
  std::map<EventId, std::map<EventId, CaseSaid>> said_;  // by case, then by their own ids
};

// Working days since it was opened, until it was closed or `today` (S0-19).
int days_elapsed(const Case& matter, const Date& today, const WorkCalendar& calendar,
                 const ForWhom& whom);

}  // namespace kiosk
