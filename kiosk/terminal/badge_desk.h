#pragma once
// Tells whose badge was read, from the directory as the log has it at this moment.

#include <functional>
#include <span>
#include <vector>

#include "kiosk/door/attendant.h"
#include "kiosk/people/directory.h"

namespace kiosk {

// UI thread.
class BadgeDesk {
 public:
  // `keys`: the office's, the current one first. `bind` is told of a badge that an older key still
  // knew: it is to be recorded under the current one (protocol §5).
  using Bind = std::function<void(const StaffId&, const BadgeSaid&)>;
  BadgeDesk(std::vector<OfficeKey> keys, Bind bind)
      : keys_(std::move(keys)), bind_(std::move(bind)) {}

  void learn(const Fact& fact) { directory_.take(fact); }
  void use_keys(std::vector<OfficeKey> keys) { keys_ = std::move(keys); }
  Resolved resolve(const BadgeReading& reading) const;
  int people() const { return static_cast<int>(directory_.size()); }

 private:
  StrangeBadge strange(const BadgeNumber& number, StrangeBadge::Why why) const;

  Directory directory_;
  std::vector<OfficeKey> keys_;
  Bind bind_;
};

}  // namespace kiosk
