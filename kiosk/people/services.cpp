// Where and as what somebody was employed, one after the other (directory.h). Covered by
// tests/people/directory_test.cpp.

#include <algorithm>

#include "kiosk/people/directory.h"

namespace kiosk {

// What was entered last holds from its day on, whatever was said before of later days.
std::vector<Service> Directory::services_of(const Person& person) {
  std::vector<Service> line;
  for (const auto& [stamp, move] : person.moves) {
    if (!move.unit && !move.employer) continue;  // within it
    Service next;
    next.person = &person.now;
    next.since = line.empty() ? person.since : std::max(move.at, person.since);
    next.unit = move.unit.value_or(line.empty() ? "" : line.back().unit);
    next.employer = move.employer.value_or(line.empty() ? "" : line.back().employer);
    while (!line.empty() && line.back().since >= next.since) line.pop_back();
    const bool stayed =
        !line.empty() && line.back().unit == next.unit && line.back().employer == next.employer;
    if (!stayed) line.push_back(std::move(next));
  }
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    line[i].until = line[i + 1].since;
    line[i].moved_on = true;
    line[i + 1].moved_in = true;
  }
  if (person.left && !line.empty()) line.back().until = person.until;
  return line;
}

// As with the services; a decision may be older than the list.
std::vector<Appointment> Directory::appointments_of(const Person& person) {
  std::vector<Appointment> line;
  for (const auto& [stamp, move] : person.moves) {
    if (!move.title && !move.unit) continue;
    Appointment next;
    next.since = line.empty() ? person.since : move.at;
    next.title = move.title.value_or(line.empty() ? "" : line.back().title);
    next.unit = move.unit.value_or(line.empty() ? "" : line.back().unit);
    next.decision = move.decision;
    while (!line.empty() && line.back().since >= next.since) line.pop_back();
    const bool stayed =
        !line.empty() && line.back().title == next.title && line.back().unit == next.unit;
    if (!stayed) line.push_back(std::move(next));
  }
  return line;
}

std::vector<Appointment> Directory::appointments(const StaffId& id) const {
  const auto found = people_.find(id);
  if (found == people_.end() || !found->second.registered) return {};
  return appointments_of(found->second);
}

std::vector<Service> Directory::services() const {
  std::vector<Service> all;
  for (const auto& [id, person] : people_) {
    if (!person.registered) continue;
    for (Service& service : services_of(person)) {
      service.appointments = appointments_of(person);
      all.push_back(std::move(service));
    }
  }
  return all;
}

}  // namespace kiosk
