// Covered by tests/sync/heart_test.cpp.
#include "sync/heart.h"

#include "sync/answer_check.h"
#include "sync/wire.h"

namespace kiosk::sync {
namespace {

using namespace std::chrono_literals;

constexpr auto kEvery = 5min;
// A collector of before this does not know the question, and need not be asked it often.
constexpr auto kAfterRefusal = 1h;

}  // namespace

std::optional<Request> Heart::request(const OutgoingState& log, const Now& now) {
  if (now.tick < due_) return {};
  due_ = now.tick + kEvery;
  const Vitals vitals = vitals_();
  Heartbeat beat;
  beat.log = log.log;
  beat.head = log.head;
  beat.acked = log.acked;
  beat.unsent = log.waiting;
  beat.oldest = log.since;
  beat.disk_free = vitals.disk_free;
  beat.time = now.instant;
  beat.clock = now.state;
  beat.version = vitals.version;
  nonce_ = nonce_from(noise_);
  return with_nonce({"POST",
                     "/v1/heartbeat",
                     {{"Authorization", "Bearer " + token_}, {"Content-Type", "application/json"}},
                     body_of(beat)},
                    nonce_);
}

void Heart::take(const Result<Response>& answer, const Now& now) {
  if (!answer || !pins_ || !is_signed(answer.value(), nonce_, *pins_)) return;
  const int status = answer.value().status;
  if (status >= 400 && status < 500) due_ = now.tick + kAfterRefusal;
}

}  // namespace kiosk::sync
