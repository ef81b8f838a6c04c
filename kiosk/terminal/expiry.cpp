#include "kiosk/terminal/expiry.h"

#include <optional>

#include "kiosk/base/calendar.h"
#include "kiosk/terminal/service_log.h"

namespace kiosk {
namespace {
using namespace std::chrono_literals;

constexpr auto kBetweenLooks = 10min;  // also after a start, which has enough to do

}  // namespace

Date day_of_look(Instant now) { return date_of(local_time(now - 2h)); }

Expiry::Expiry(LogAccess& log, const Clock& clock, Wish wish)
    : log_(log),
      clock_(clock),
      wish_(std::move(wish)),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

Expiry::~Expiry() {
  thread_.request_stop();
  thread_.join();
}

// A clock that nobody vouches for must not decide that years have passed.
void Expiry::run(const std::stop_token& stop) {
  std::optional<Date> looked;
  while (!wish_.rules.empty() && !stop.stop_requested()) {
    never_.wait_for(stop, kBetweenLooks);
    const Now now = clock_.now();
    const Date today = day_of_look(now.instant);
    if (stop.stop_requested() || now.state != ClockState::kSynced || looked == today) continue;
    look(now);
    looked = today;
  }
}

void Expiry::look(Now now) {
  const auto expired = expire(log_, {wish_.rules, now.instant, wish_.owed()});
  if (!expired) return log_warning("expiry goes on tomorrow: " + expired.error().what);
  if (expired.value().empty()) return;
  if (const auto done = log_.forget_erased(); !done)
    log_warning("expiry goes on tomorrow: " + done.error().what);
}

}  // namespace kiosk
