#pragma once
// A list that an office hands in, read beside what is known already: what has to be recorded, and
// what is wrong with it (interfaces.md, import). Pure. At a terminal and at the centre alike.
// Covered by tests/admin/import_test.cpp and tests/collector/centre_test.cpp.

#include <string>
#include <string_view>
#include <vector>

#include "kiosk/lists/import_drafts.h"

namespace kiosk {

// What the facts say of the office.
struct OfficeKnown {
  Directory directory{};
  WorkCalendar calendar{};
  Catalogue catalogue{};
  std::vector<std::string> units{};  // that may be named without a warning
  std::vector<OfficeKey> keys{};     // the current one first

  void take(const Fact& fact);
  std::vector<StaffId> staff() const;
};

struct OfficeList {
  std::vector<Draft> drafts;
  ListFaults faults;  // by line
};

// staff, badges, calendar and catalogue; whatever else is asked for is an empty list.
OfficeList read_office_list(std::string_view what, const std::string& csv, const OfficeKnown& known,
                            Now now);

// The faults of the reading and those found beside what is known, as one.
OfficeList joined(ListFaults faults, ImportDrafts drafts);

}  // namespace kiosk
