#include "sync/pusher.h"

#include <utility>

#include "kiosk/base/chain.h"
#include "sync/enrolment.h"

namespace kiosk::sync {
namespace {

using namespace std::chrono_literals;

constexpr auto kFullerBatch = 2s;   // protocol §3
constexpr auto kCheckEvery = 5min;  // reliability 2.4, heartbeat
constexpr std::size_t kLongestCheck = 16'384;
constexpr int kMostCircles = 3;  // reliability 2.4

}  // namespace

Pusher::Pusher(Outgoing& outgoing, Link link, KeepLink keep, Noise noise)
    : outgoing_(outgoing),
      link_(std::move(link)),
      keep_(std::move(keep)),
      noise_(noise),
      standing_(link_.enrolled(), noise) {}

std::optional<Request> Pusher::request(const Now& now) {
  asked_ = Asked::kNothing;
  if (now.tick < standing_.next_wake()) return {};
  if (!look(now)) return {};
  if (!link_.knows(log_.log)) return ask_for_log(now);
  if (sending_ && sending_->range.log != log_.log) sending_.reset();
  if (!sending_ && !fill(now)) return {};
  return ask(Asked::kBatch, sending_->request);
}

void Pusher::take(const Result<Response>& answer, const Now& now) {
  const Asked asked = std::exchange(asked_, Asked::kNothing);
  if (asked == Asked::kNothing) return;
  if (!answer) return lost(answer.error(), now);
  if (asked == Asked::kEnrolment) return take_enrolment(answer.value(), now);
  take_batch(answer.value(), now);
}

// Whoever is not reached at all teaches nothing about sizes.
void Pusher::lost(const Error& why, const Now& now) {
  const bool left = why.fault == Fault::kUnknown;
  if (sending_ && (sending_->check ||
                   (left && size_.lost(sending_->range, now.tick) == BatchSize::Next::kSmaller)))
    sending_.reset();
  standing_.failed(why.what, {}, now);
}

void Pusher::recorded(const Now& now) {
  const Tick wake = next_wake();
  if (!look(now)) return standing_.wake_at(wake);
  if (status().state != PushState::kConnected || sending_) return;
  const bool full = static_cast<std::size_t>(log_.waiting) >= size_.limits(now.tick).events;
  standing_.wake_by(full ? now.tick : now.tick + kFullerBatch);
}

bool Pusher::look(const Now& now) {
  auto state = outgoing_.state();
  if (!state) standing_.hold_on(state.error(), now);
  if (!state) return false;
  log_ = std::move(state).value();
  standing_.saw(log_);
  return true;
}

// Puts the next batch in flight, or else the check when it is due.
bool Pusher::fill(const Now& now) {
  const auto next = outgoing_.next(size_.limits(now.tick));
  if (!next) standing_.hold_on(next.error(), now);
  if (!next) return false;
  if (const auto& batch = next.value()) {
    const bool digest = batch->lines.size() == 1 && is_digest_line(batch->lines.front());
    sending_ = Sending{{batch->log, batch->first, batch->last},
                       batch_request(*batch, link_.token, encoding_),
                       digest,
                       false};
    return true;
  }
  if (last_ && last_->range.log == log_.log && now.tick >= check_at_) {
    sending_ = last_;
    return true;
  }
  rest(now);
  return false;
}

// Nothing waits: until something is recorded, or the check is due.
void Pusher::rest(const Now& now) {
  if (check_at_ <= now.tick || !last_) check_at_ = now.tick + kCheckEvery;
  standing_.wake_at(check_at_);
}

std::optional<Request> Pusher::ask(Asked what, const Request& request) {
  asked_ = what;
  nonce_ = nonce_from(noise_);
  return with_nonce(request, nonce_);
}

std::optional<Request> Pusher::ask_for_log(const Now& now) {
  const auto request = further_log_request(link_, log_, outgoing_);
  if (request) return ask(Asked::kEnrolment, request.value());
  standing_.hold_on(request.error(), now);
  return {};
}

void Pusher::take_enrolment(const Response& response, const Now& now) {
  const std::string what = "enrolment of a further log: answer " + std::to_string(response.status);
  if (!is_signed(response, nonce_, *link_.pins))
    return standing_.failed(what + ", not signed by the collector", {}, now);
  if (response.status >= 400 && response.status < 500 && response.status != 429)
    return standing_.refused(what, now);
  if (response.status != 200) return standing_.failed(what, {}, now);
  auto link = link_with_log(link_, log_.log, response);
  if (!link) return standing_.failed(link.error().what, {}, now);
  link_ = std::move(link).value();
  standing_.reached(now);
  // Kept or not, the collector knows the log now; enrolling it again after a start is no harm.
  if (const auto kept = keep_(link_); !kept) standing_.hold_on(kept.error(), now);
}

void Pusher::take_batch(const Response& response, const Now& now) {
  using Kind = Answer::Kind;
  const Answer said = judged(response, {nonce_, sending_->range.log}, *link_.pins, now.instant);
  switch (said.kind) {
    case Kind::kHolds: return take_hold(said, now);
    case Kind::kDiverges: return diverged(said.divergence.acked, said.divergence.head, now);
    case Kind::kRangeRefused:
    case Kind::kRangeRefusedOnTheWay: return range_refused(said, now);
    case Kind::kEncodingRefused: return encoding_refused(said, now);
    case Kind::kNotAllowed: return standing_.refused(said.what, now);
    case Kind::kFailed: return fail(said, now);
  }
}

// A check that fails makes room for what is recorded meanwhile; it comes again when that is gone.
void Pusher::fail(const Answer& said, const Now& now) {
  if (sending_->check) sending_.reset();
  standing_.failed(said.what, said.retry_after, now);
}

void Pusher::take_hold(const Answer& said, const Now& now) {
  const auto ours = our_hash(said.word.acked);
  if (!ours) return standing_.hold_on(ours.error(), now);
  const bool agrees = ours.value() == said.word.head;
  if (agrees && said.word.acked >= sending_->range.last && said.word.acked >= log_.acked)
    return accept(said.word, now);
  if (said.fresh) return diverged(said.word.acked, said.word.head, now);
  fail(said, now);
}

void Pusher::accept(const Acknowledgement& word, const Now& now) {
  if (const auto done = outgoing_.acknowledged(word); !done)
    return standing_.hold_on(done.error(), now);
  if (!sending_->check) size_.arrived();
  last_ = std::exchange(sending_, std::nullopt);
  last_->check = true;
  if (last_->request.body.size() > kLongestCheck) last_.reset();
  circles_ = 0;
  unproven_log_ = false;
  check_at_ = now.tick + kCheckEvery;
  standing_.acknowledged(now);
  if (look(now) && log_.waiting == 0) rest(now);
}

// The collector's signed word of what it holds is not what we took it to hold.
void Pusher::diverged(Seq theirs, const Hash& head, const Now& now) {
  const auto ours = our_hash(theirs);
  if (!ours) return standing_.hold_on(ours.error(), now);
  standing_.reached(now);
  sending_.reset();
  if (!ours.value()) return open_new_log("the collector holds more than this terminal", now);
  if (*ours.value() != head) return open_new_log("the collector holds other hashes", now);
  rewind(theirs, now);
}

void Pusher::rewind(Seq theirs, const Now& now) {
  if (++circles_ > kMostCircles)
    return standing_.refused("resynchronised three times without progress", now);
  if (theirs >= log_.acked) return;
  if (const auto done = outgoing_.rewind_to(log_.log, theirs); !done)
    return standing_.hold_on(done.error(), now);
  standing_.collector_lost(number(log_.acked) - number(theirs));
  look(now);
}

void Pusher::open_new_log(const std::string& reason, const Now& now) {
  if (unproven_log_)
    return standing_.refused(reason + ", although it has taken nothing of this log yet", now);
  if (const auto done = outgoing_.open_new_log(reason); !done)
    return standing_.hold_on(done.error(), now);
  unproven_log_ = true;
  last_.reset();
  standing_.opened_new_log();
  look(now);
}

void Pusher::range_refused(const Answer& said, const Now& now) {
  if (sending_->check) {
    last_.reset();
    return fail(said, now);
  }
  const bool by_collector = said.kind == Answer::Kind::kRangeRefused;
  if (by_collector)
    standing_.reached(now);
  else
    standing_.failed(said.what, {}, now);
  switch (size_.refused(sending_->range, by_collector, now.tick)) {
    case BatchSize::Next::kSameAgain: return;
    case BatchSize::Next::kSmaller: return sending_.reset();
    case BatchSize::Next::kQuarantine: return quarantine(said, now);
  }
}

void Pusher::quarantine(const Answer& said, const Now& now) {
  if (sending_->digest) return standing_.refused(said.what + " to a bare digest", now);
  const Range range = sending_->range;
  if (const auto done = outgoing_.quarantine(range.log, range.first); !done)
    return standing_.hold_on(done.error(), now);
  sending_.reset();
  standing_.quarantined();
}

void Pusher::encoding_refused(const Answer& said, const Now& now) {
  if (encoding_ == Encoding::kIdentity) return standing_.refused(said.what, now);
  encoding_ = Encoding::kIdentity;
  sending_.reset();
  last_.reset();
  standing_.reached(now);
}

Result<std::optional<Hash>> Pusher::our_hash(Seq seq) {
  if (number(seq) == 0) return std::optional<Hash>{chain_start(log_.log)};
  return outgoing_.hash_at(log_.log, seq);
}

}  // namespace kiosk::sync
