#include "sync/standing.h"

namespace kiosk::sync {
namespace {

using namespace std::chrono_literals;

constexpr auto kAfterRefusal = 1h;  // reliability 2.4
constexpr auto kAfterOwnFault = 5s;

}  // namespace

Standing::Standing(bool enrolled, Noise noise)
    : backoff_(noise), wake_(enrolled ? Tick::min() : Tick::max()) {
  if (enrolled) status_.state = PushState::kTrying;
}

void Standing::saw(const OutgoingState& log) {
  status_.waiting = log.waiting;
  status_.oldest = log.since;
  status_.acked = log.acked;
}

void Standing::reached(const Now& now) {
  enter(PushState::kConnected, now);
  wake_ = now.tick;
}

void Standing::acknowledged(const Now& now) {
  reached(now);
  backoff_.acknowledged();
  status_.acknowledged = now.instant;
}

void Standing::failed(const std::string& what, std::optional<std::chrono::milliseconds> asked,
                      const Now& now) {
  const auto wait = backoff_.failed();
  enter(PushState::kOffline, now);
  note(what, now);
  wake_ = now.tick + asked.value_or(wait);
}

void Standing::refused(const std::string& what, const Now& now) {
  enter(PushState::kRefused, now);
  note(what, now);
  wake_ = now.tick + kAfterRefusal;
}

void Standing::hold_on(const Error& error, const Now& now) {
  note(error.what, now);
  wake_ = now.tick + kAfterOwnFault;
}

void Standing::enter(PushState state, const Now& now) {
  if (status_.state != state) status_.since = now.instant;
  status_.state = state;
}

void Standing::note(const std::string& fault, const Now& now) {
  status_.fault = fault;
  status_.fault_at = now.instant;
}

}  // namespace kiosk::sync
