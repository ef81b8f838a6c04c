#include "kiosk/lists/office_list.h"

#include "kiosk/base/random.h"

namespace kiosk {

void OfficeKnown::take(const Fact& fact) {
  directory.take(fact);
  calendar.take(fact);
  catalogue.take(fact);
}

std::vector<StaffId> OfficeKnown::staff() const {
  std::vector<StaffId> ids;
  for (const StaffMember* person : directory.people()) ids.push_back(person->id);
  return ids;
}

OfficeList joined(ListFaults faults, ImportDrafts drafts) {
  faults.insert(faults.end(), drafts.faults.begin(), drafts.faults.end());
  sort_by_line(faults);
  return {std::move(drafts.drafts), std::move(faults)};
}

OfficeList read_office_list(std::string_view what, const std::string& csv, const OfficeKnown& known,
                            Now now) {
  IdMaker ids{random_bits};
  if (what == "staff") {
    StaffList list = staff_list(csv, known.units);
    return joined(std::move(list.faults), staff_drafts(list.rows, known.directory, now, ids));
  }
  if (what == "badges") {
    BadgeList list = badge_list(csv, known.staff());
    return joined(std::move(list.faults),
                  badge_drafts(list.rows, known.directory, known.keys, now, ids));
  }
  if (what == "calendar") {
    CalendarList list = calendar_list(csv);
    return joined(std::move(list.faults), calendar_drafts(list.rows, known.calendar, now, ids));
  }
  if (what != "catalogue") return {};
  CatalogueList list = catalogue_list(csv);
  return joined(std::move(list.faults), catalogue_drafts(list.rows, known.catalogue, now, ids));
}

}  // namespace kiosk
