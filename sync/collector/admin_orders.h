#pragma once
// What the administrator has done to a store, wherever it is open: here, or in a running collector
// that is asked.

#include <functional>
#include <string>
#include <vector>

#include "kiosk/base/clock.h"
#include "sync/collector/centre_log.h"
#include "sync/collector/desks/enrolment_code.h"
#include "sync/collector/store/opened_store.h"

namespace kiosk::sync {

std::string socket_beside(const StorePlace& store);  // of a store in a file

// Whoever has the store open.
struct StoreDesk {
  Store& store;
  std::function<Result<CollectorKey>()> key;   // the collector's, when something is to be signed
  std::function<void(OfficeId)> entered = {};  // an office has something new
};

// One line of the admin socket, carried out. The answer is {"code":…}, {"revoked":true|false},
// {"entered":n}, {"expired":n} or {"error":…}.
std::string carried_out(const StoreDesk& desk, const std::string& line, Now now);

// The store as the command line names it, and the file of the collector's secret beside it.
struct CentrePlace {
  StorePlace store;
  std::string key_file;
};

// Each opens the store, or asks the collector that has it open.
Result<std::string> order_code(const CentrePlace& place, const CodeOrder& order, Now now);
Result<bool> order_revocation(const CentrePlace& place, const std::string& office,
                              const std::string& terminal, Now now);
// Of any number; what was entered before a fault stands.
Result<Nothing> order_entries(const CentrePlace& place, const CentreEntries& entries, Now now);
Result<std::int64_t> order_expiry(const CentrePlace& place, const LogId& log,
                                  const std::vector<Seq>& seqs, Now now);

}  // namespace kiosk::sync
