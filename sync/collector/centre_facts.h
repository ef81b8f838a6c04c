#pragma once
// What the logs of an office say, read at the centre.

#include <functional>
#include <string>
#include <vector>

#include "kiosk/lists/office_list.h"
#include "sync/collector/store/store.h"

namespace kiosk::sync {

struct CentreFacts {
  OfficeId office{};
  std::vector<LogId> logs{};
  OfficeKnown known{};
  std::uint64_t rev = 0;  // the greatest
  bool relayed = false;   // a collector of the office's own brings logs of it
};

// Walks every log of the office. kBadData: there is no such office.
Result<CentreFacts> centre_facts(StoreReader& store, const std::string& office);

// Every line of the office's logs, with whether its terminal may administer now.
Result<Nothing> each_entry(StoreReader& store, OfficeId office,
                           const std::function<void(const Entry&)>& take);

}  // namespace kiosk::sync
