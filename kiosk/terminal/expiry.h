#pragma once
// The thread that lets go: once a day of what has been kept long enough, and of whom an erasure
// was ordered about, wherever in the office that was.

#include <filesystem>
#include <functional>
#include <set>
#include <thread>

#include "kiosk/base/calendar.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/mailbox.h"
#include "kiosk/hatch/ordered_erasure.h"
#include "kiosk/hatch/retention.h"

namespace kiosk {

// Borrows the clock and `log`, its own way to it. Ends with the recorder: what was begun goes on
// the next day.
class Expiry {
 public:
  struct Wish {
    std::vector<config::Retention> rules;
    std::function<bool()> owed;  // whether there is a collector that must have everything first
    std::filesystem::path health;
    Mailbox<Nothing>& ordered;  // filled when an erasure was ordered at another terminal
  };
  Expiry(LogAccess& log, const Clock& clock, Wish wish);
  ~Expiry();

 private:
  void run(const std::stop_token& stop);
  void carry_out();
  bool carry_out(const OrderedErasure& order);
  void look(Now now);

  LogAccess& log_;
  const Clock& clock_;
  const Wish wish_;
  std::set<StaffId> erased_;  // since the last look of the day
  std::jthread thread_;
};

// The day to which a look at `now` belongs: it begins at two in the night, when nobody taps.
Date day_of_look(Instant now);

}  // namespace kiosk
