#include "kiosk/journal/recorder.h"

namespace kiosk {
namespace {
constexpr std::size_t kMostWaiting = 10'000;
constexpr std::chrono::milliseconds kBreath{20};      // between two steps of idle work
constexpr std::chrono::milliseconds kRest{1'000};     // between two looks when all is done
constexpr std::chrono::hours kBetweenCheckpoints{1};  // protocol §2
constexpr std::size_t kEntriesInStep = 100;           // with a signature each, well below 20 ms
}  // namespace

Recorder::Recorder(EventLog log, const Clock& clock, Hooks hooks)
    : clock_(clock), hooks_(std::move(hooks)), log_(std::move(log)), jobs_(kMostWaiting) {
  thread_ = std::jthread{[this](const std::stop_token& stop) { run(stop); }};
}

Recorder::~Recorder() { stop(); }

bool Recorder::post(LogJob job) {
  return !thread_.get_stop_token().stop_requested() && jobs_.put(std::move(job));
}

void Recorder::stop() {
  thread_.request_stop();
  if (thread_.joinable()) thread_.join();
}

void Recorder::run(const std::stop_token& stop) {
  Idle idle;
  idle.signed_at = clock_.now().tick;
  EventLog::End told = log_->end();
  while (!stop.stop_requested()) {
    const auto wait = idle.walk.done && idle.pulled.done && !idle.pulled.fault ? kRest : kBreath;
    if (auto job = jobs_.wait_for(stop, wait))
      (*job)(*log_);
    else if (!stop.stop_requested())
      work(idle);
    tell_written(told);
  }
  while (auto job = jobs_.take()) (*job)(*log_);
  tell_written(told);
  if (const auto signed_head = log_->checkpoint(); !signed_head) alarm(signed_head.error());
  log_.reset();
}

void Recorder::tell_written(EventLog::End& told) {
  if (log_->end() == told) return;
  told = log_->end();
  if (hooks_.written) hooks_.written(*log_);
}

void Recorder::alarm(const Error& error) const {
  if (hooks_.alarm) hooks_.alarm(error.what);
}

void Recorder::work(Idle& idle) {
  if (idle.failed) return;
  if (auto tidied = log_->tidy(); !tidied && tidied.error().fault != Fault::kNoRoom) {
    alarm(tidied.error());
    idle.failed = true;
    return;
  }
  const Now now = clock_.now();
  if (now.tick - idle.signed_at >= kBetweenCheckpoints) {
    if (const auto signed_head = log_->checkpoint(); !signed_head) alarm(signed_head.error());
    idle.signed_at = now.tick;
  }
  if (!idle.walk.done)
    walk(idle, now);
  else if (idle.pulled.fault)
    forget_pulled(idle);
  else if (!idle.pulled.done)
    walk_pulled(idle);
}

void Recorder::walk(Idle& idle, Now now) {
  auto stepped = log_->walk_on(idle.walk, kEntriesInStep);
  if (!stepped) {
    alarm(stepped.error());
    idle.walk.done = true;
    return;
  }
  idle.walk = std::move(stepped).value();
  if (!idle.walk.fault) return;
  alarm({Fault::kBadData, *idle.walk.fault});
  if (auto opened = log_->open_new_log(*idle.walk.fault, now); !opened) alarm(opened.error());
}

void Recorder::walk_pulled(Idle& idle) {
  auto stepped = log_->walk_pulled(idle.pulled, kEntriesInStep);
  if (!stepped) {
    alarm(stepped.error());
    idle.pulled.done = true;
    return;
  }
  idle.pulled = std::move(stepped).value();
  if (idle.pulled.fault)
    alarm({Fault::kBadData, *idle.pulled.fault + "; from there on it is fetched again"});
}

// The collector and its own terminal hold what is taken away here.
void Recorder::forget_pulled(Idle& idle) {
  const auto more = log_->forget_pulled(idle.pulled.log, next(idle.pulled.seq), kEntriesInStep);
  if (!more) alarm(more.error());
  if (more && more.value()) return;
  idle.pulled.fault.reset();
  idle.pulled.done = !more;
}

}  // namespace kiosk
