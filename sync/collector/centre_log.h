#pragma once
// What is entered at the centre: the collector's own log of an office, signed like any other
// (protocol §6).

#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/event.h"
#include "sync/collector/desks/collector_key.h"
#include "sync/collector/store/store.h"

namespace kiosk::sync {

struct CentreEntries {
  std::string office;
  std::uint64_t rev = 0;  // the greatest that whoever enters them has seen
  std::vector<Draft> drafts;
};

// Borrows both. Its log is made with the first entry, under a key that follows from the collector's
// secret.
class CentreLog {
 public:
  CentreLog(Store& store, const CollectorKey& key) : store_(store), key_(key) {}

  // Durable when it returns, in the order given. kBadData: no such office, or a draft that makes no
  // event. kTryLater: somebody else entered something at this moment; some of it may stand.
  Result<OfficeId> enter(const CentreEntries& entries, Now now);

 private:
  struct Own {
    LogRecord log;
    SigningKey key;
    std::uint64_t rev = 0;
  };
  Result<Own> own_log(const std::string& office, OfficeId id, Now now);
  Result<Own> make_log(const TerminalRecord& terminal, const SigningKey& key, Now now);
  Result<Nothing> append(Own& own, const std::vector<std::string>& bodies, Now now);

  Store& store_;
  const CollectorKey& key_;
};

// The office of that name, if any terminal of it was ever prepared. kBadData: there is none.
Result<OfficeId> office_named(StoreReader& store, const std::string& name);

}  // namespace kiosk::sync
