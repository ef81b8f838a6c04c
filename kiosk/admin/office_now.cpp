#include "kiosk/admin/office_now.h"

#include <algorithm>

namespace kiosk::admin {

DayMeasure OfficeNow::measure(const StaffMember& person, const Date& date, Instant now) const {
  const WhoseDays whose{person.id, {person.unit, person.category}, person.exempt()};
  return measure_of(rules(), whose, date, now);
}

Result<OfficeNow> office_now(const std::filesystem::path& root, const Clock& clock) {
  auto reached = reach(root, clock);
  if (!reached) return reached.error();
  OfficeNow office{
      std::move(reached.value().place), std::move(reached.value().log), {}, {}, {}, {}};
  const auto facts = office_facts(office.place, *office.log);
  if (!facts) return facts.error();
  office.calendar.emplace(office.place.settings.office);
  for (const Fact& fact : facts.value()) {
    office.people.take(fact);
    office.calendar->take(fact);
    office.catalogue.take(fact);
  }
  return office;
}

Result<Nothing> known(const OfficeNow& office, const StaffId& who, const std::string& unit) {
  if (!who.empty() && office.people.person(who) == nullptr)
    return Error{Fault::kBadData, "no such person here (" + who.text + ")"};
  const auto services = office.people.services();
  const auto& units = office.place.settings.office.units;
  const bool listed = std::find(units.begin(), units.end(), unit) != units.end();
  const bool somebody = std::any_of(services.begin(), services.end(),
                                    [&](const Service& each) { return each.unit == unit; });
  if (!unit.empty() && !listed && !somebody)
    return Error{Fault::kBadData, "no such unit here (" + unit + ")"};
  return Nothing{};
}

Result<Nothing> read_declared(OfficeNow& office, const Date& from, const Date& to) {
  auto declared = declared_days(office.place, *office.log, from, to);
  if (!declared) return declared.error();
  office.declared = std::move(declared).value();
  return Nothing{};
}

}  // namespace kiosk::admin
