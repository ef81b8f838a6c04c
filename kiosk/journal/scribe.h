#pragma once
// Turns what somebody wants recorded into the exact bytes: rev, clock evidence, salt (protocol §1).

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/event.h"
#include "kiosk/base/ids.h"

namespace kiosk {

// A value: an append that fails forgets the copy it worked with. No clock, no disk; salts are
// chance.
class Scribe {
 public:
  // Continues after `rev` and after the last recorded event, if there is one. Ticks are compared
  // only within one `boot`.
  Scribe(std::string boot, std::uint64_t rev, const std::optional<Event>& last);

  // The body of `draft`, after that of a `clock.stepped` when the calendar moved by more than 2 s
  // against the time since the start. kBadData: its data is not an object, or it is too long.
  Result<std::vector<std::string>> bodies_of(const Draft& draft);

  std::uint64_t rev() const { return rev_; }
  void saw(std::uint64_t rev) { rev_ = std::max(rev_, rev); }  // of somebody else

 private:
  struct Last {
    Instant instant{};
    std::optional<Tick> tick;  // none: of another boot
  };
  std::optional<Instant> expected_at(Tick tick) const;
  bool is_of_this_moment(const Draft& draft) const;
  Event event_of(const Draft& draft, ClockState state);

  std::string boot_;
  std::uint64_t rev_;
  std::optional<Last> last_;
};

}  // namespace kiosk
