#pragma once
// Tells whose badge was read, and whose PIN is to be asked for, from the directory as the log has
// it at this moment.

#include <chrono>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "kiosk/door/attendant.h"
#include "kiosk/people/directory.h"

namespace kiosk {

// What is needed to check a PIN.
struct PinKept {
  std::optional<KnownPerson> person;  // none: nobody has that code
  std::string sealed;                 // empty: no PIN
  std::vector<OfficeKey> keys;        // it may be sealed under any of them
};

// UI thread.
class BadgeDesk {
 public:
  // `keys`: the office's, the current one first. `bind` is told of a badge that an older key still
  // knew: it is to be recorded under the current one (protocol §5).
  using Bind = std::function<void(const StaffId&, const BadgeSaid&)>;
  // Badges that were lent hold until the working day ends, at `day_ends_at`.
  BadgeDesk(std::vector<OfficeKey> keys, Bind bind, std::chrono::minutes day_ends_at)
      : keys_(std::move(keys)), bind_(std::move(bind)), day_ends_at_(day_ends_at) {}

  void learn(const Fact& fact);
  void use_keys(std::vector<OfficeKey> keys) { keys_ = std::move(keys); }
  Resolved resolve(const BadgeReading& reading) const;
  bool knows(const BadgeReading& reading) const;  // is it anybody's badge, or was it once?
  // Who works here, and by what they are known, when that may have changed since this was asked
  // last.
  std::optional<StaffKnown> news();

  // `who`, or, when that is empty, whoever has the staff code `code`.
  PinKept pin_of(const StaffId& who, std::string_view code) const;
  const OfficeKey& current_key() const { return keys_.front(); }

 private:
  StrangeBadge strange(const BadgeNumber& number, StrangeBadge::Why why, const Date& today) const;
  Date day_of(const BadgeReading& reading) const;
  void bind_anew(const BadgeMatch& match, const BadgeNumber& number) const;

  Directory directory_;
  bool changed_ = true;
  std::vector<OfficeKey> keys_;
  Bind bind_;
  std::chrono::minutes day_ends_at_;
};

}  // namespace kiosk
