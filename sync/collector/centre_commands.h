#pragma once
// What an administrator enters for an office at the centre: lists, an erasure, what is kept no
// longer (protocol §6, interfaces.md).

#include <filesystem>
#include <map>
#include <string>

#include "kiosk/lists/office_list.h"
#include "sync/collector/admin_orders.h"

namespace kiosk::sync {

struct CentreImport {
  std::string office;
  std::string what;  // staff, badges, calendar, catalogue
  std::filesystem::path file;
  bool skip_bad = false;
};

// What came of it: nothing was entered when there are faults, unless the good lines were wanted.
struct CentreImported {
  std::size_t entered = 0;
  ListFaults faults;
  bool refused = false;
  bool relayed =
      false;  // the office has a collector of its own, whose terminals hear nothing of it
};
Result<CentreImported> import_at_centre(const CentrePlace& place, const CentreImport& wish,
                                        Now now);

// Says to every terminal of the office that somebody who left is to be forgotten, and erases them
// in all of its logs here, those of lost terminals too. How many bodies went of each kind.
// kBadData: they work there.
struct CentreErasure {
  std::string office;
  std::string staff;
  std::string reason;  // kept for ever; without a name
};
Result<std::map<std::string, std::int64_t>> erase_at_centre(const CentrePlace& place,
                                                            const CentreErasure& wish, Now now);

// What office.json keeps no longer goes from the office's logs here. How many bodies of each kind.
Result<std::map<std::string, std::int64_t>> expire_at_centre(const CentrePlace& place,
                                                             const std::string& office,
                                                             const std::filesystem::path& settings,
                                                             Now now);

}  // namespace kiosk::sync
