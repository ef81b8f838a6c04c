// Covered by tests/tasks/case_book_test.cpp.

#include "kiosk/tasks/case_book.h"

#include <algorithm>

namespace kiosk {
namespace {

template <class Said>
void keep(std::map<EventId, Said>& all, const Said& said) {
  const auto [known, is_new] = all.insert({said.id, said});
  if (!is_new && said.stamp < known->second.stamp) known->second = said;
}

CaseStep& step_named(Case& matter, const std::string& name) {
  const auto found = std::find_if(matter.steps.begin(), matter.steps.end(),
                                  [&](const CaseStep& each) { return each.name == name; });
  if (found != matter.steps.end()) return *found;
  return matter.steps.emplace_back(CaseStep{name});
}

void tell(Case& matter, const CaseSaid& said) {
  switch (said.saying.act) {
    case CaseAct::kDone: step_named(matter, said.saying.step).done = said; break;
    case CaseAct::kUndone: step_named(matter, said.saying.step).done.reset(); break;
    case CaseAct::kVisited: ++matter.visits; break;
    case CaseAct::kClosed: matter.closed = said.saying.date; break;
  }
}

}  // namespace

std::size_t Case::steps_done() const {
  return static_cast<std::size_t>(std::count_if(
      steps.begin(), steps.end(), [](const CaseStep& each) { return each.done.has_value(); }));
}

const CaseStep* Case::next_step() const {
  const auto found =
      std::find_if(steps.begin(), steps.end(), [](const CaseStep& each) { return !each.done; });
  return found == steps.end() ? nullptr : &*found;
}

bool CaseBook::take(const Fact& fact) {
  if (const auto opened = case_opened_from(fact)) {
    keep(opened_, *opened);
  } else if (const auto said = case_said_from(fact)) {
    keep(said_[said->saying.matter], *said);
  } else {
    return false;
  }
  return true;
}

Case CaseBook::folded(const CaseOpened& opened) const {
  Case matter{opened};
  for (const std::string& name : opened.content.steps) matter.steps.push_back({name});
  const auto found = said_.find(opened.id);
  if (found == said_.end()) return matter;
  std::vector<CaseSaid> all;
  for (const auto& [id, said] : found->second) all.push_back(said);
  std::sort(all.begin(), all.end(),
            [](const CaseSaid& a, const CaseSaid& b) { return a.stamp < b.stamp; });
  for (const CaseSaid& said : all) tell(matter, said);
  return matter;
}

std::optional<Case> CaseBook::find(const EventId& id) const {
  const auto found = opened_.find(id);
  if (found == opened_.end()) return {};
  return folded(found->second);
}

std::vector<Case> CaseBook::open_of(const StaffId& who) const {
  std::vector<Case> cases;
  for (const auto& [id, opened] : opened_) {
    if (opened.who != who) continue;
    Case matter = folded(opened);
    if (!matter.closed) cases.push_back(std::move(matter));
  }
  return cases;
}

std::vector<Case> CaseBook::late(const Date& today, const WorkCalendar& calendar) const {
  std::vector<Case> cases;
  for (const auto& [id, opened] : opened_) {
    if (!opened.content.due || !deadline_of(*opened.content.due, today, calendar, {}).over)
      continue;
    Case matter = folded(opened);
    if (!matter.closed) cases.push_back(std::move(matter));
  }
  std::stable_sort(cases.begin(), cases.end(), [](const Case& a, const Case& b) {
    return a.opened.content.due < b.opened.content.due;
  });
  return cases;
}

int days_elapsed(const Case& matter, const Date& today, const WorkCalendar& calendar,
                 const ForWhom& whom) {
  return working_days_behind(matter.opened.content.opened, matter.closed.value_or(today), calendar,
                             whom);
}

}  // namespace kiosk
