#include "kiosk/terminal/expiry.h"

#include <optional>

#include "kiosk/base/calendar.h"
#include "kiosk/health/health_store.h"
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

// A clock that nobody vouches for must not decide that years have passed; an order needs none.
void Expiry::run(const std::stop_token& stop) {
  std::optional<Date> looked;
  for (bool first = true; !stop.stop_requested(); first = false) {
    const bool ordered = wish_.ordered.wait_for(stop, kBetweenLooks).has_value();
    if (stop.stop_requested()) return;
    const Now now = clock_.now();
    const Date today = day_of_look(now.instant);
    const bool due = now.state == ClockState::kSynced && looked != today;
    if (due) erased_.clear();
    if (ordered || first || due) carry_out();
    if (!due) continue;
    look(now);
    looked = today;
  }
}

// What came late from another terminal goes with the look of the day.
void Expiry::carry_out() {
  const auto orders = ordered_erasures(log_);
  if (!orders) return log_warning("erasure goes on tomorrow: " + orders.error().what);
  bool any = false;
  for (const OrderedErasure& order : orders.value())
    if (!erased_.contains(order.who)) any = carry_out(order) || any;
  if (!any) return;
  if (const auto done = log_.forget_erased(); !done)
    log_warning("erasure goes on tomorrow: " + done.error().what);
}

// Whether any body went.
bool Expiry::carry_out(const OrderedErasure& order) {
  const auto erased = erase_here(log_, order, clock_.now(), Via::kTerminal);
  const auto health = forget_health(wish_.health, order.who);
  if (!erased || !health) {
    log_warning("erasure goes on tomorrow: " + (erased ? health.error() : erased.error()).what);
    return erased && !erased.value().bodies.empty();
  }
  erased_.insert(order.who);
  return !erased.value().bodies.empty();
}

void Expiry::look(Now now) {
  if (wish_.rules.empty()) return;
  const auto expired = expire(log_, {wish_.rules, now.instant, wish_.owed()});
  if (!expired) return log_warning("expiry goes on tomorrow: " + expired.error().what);
  if (expired.value().empty()) return;
  if (const auto done = log_.forget_erased(); !done)
    log_warning("expiry goes on tomorrow: " + done.error().what);
}

}  // namespace kiosk
