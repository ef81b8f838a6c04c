#pragma once
// The thread that looks once a day whether what the log says has been kept long enough.

#include <functional>
#include <thread>

#include "kiosk/base/calendar.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/mailbox.h"
#include "kiosk/hatch/retention.h"

namespace kiosk {

// Borrows the clock and `log`, its own way to it. Ends with the recorder: what was begun goes on
// the next day.
class Expiry {
 public:
  struct Wish {
    std::vector<config::Retention> rules;
    std::function<bool()> owed;  // whether there is a collector that must have everything first
  };
  Expiry(LogAccess& log, const Clock& clock, Wish wish);
  ~Expiry();

 private:
  void run(const std::stop_token& stop);
  void look(Now now);

  LogAccess& log_;
  const Clock& clock_;
  const Wish wish_;
  Mailbox<Nothing> never_{1};  // only to wait at
  std::jthread thread_;
};

// The day to which a look at `now` belongs: it begins at two in the night, when nobody taps.
Date day_of_look(Instant now);

}  // namespace kiosk
