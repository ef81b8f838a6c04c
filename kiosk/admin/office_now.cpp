#include "kiosk/admin/office_now.h"

namespace kiosk::admin {

DayMeasure OfficeNow::measure(const StaffMember& person, const Date& date, Instant now) const {
  const WhoseDays whose{person.id, {person.unit, person.category}, person.exempt()};
  return measure_of(rules(), whose, date, now);
}

Result<OfficeNow> office_now(const std::filesystem::path& root, const Clock& clock) {
  auto reached = reach(root, clock);
  if (!reached) return reached.error();
  OfficeNow office{std::move(reached.value().place), std::move(reached.value().log), {}, {}, {}};
  const auto facts = office_facts(office.place, *office.log);
  if (!facts) return facts.error();
  office.calendar.emplace(office.place.settings.office);
  for (const Fact& fact : facts.value()) {
    office.people.take(fact);
    office.calendar->take(fact);
  }
  return office;
}

Result<Nothing> read_declared(OfficeNow& office, const Date& from, const Date& to) {
  auto declared = declared_days(office.place, *office.log, from, to);
  if (!declared) return declared.error();
  office.declared = std::move(declared).value();
  return Nothing{};
}

}  // namespace kiosk::admin
