#include "kiosk/terminal/deriver.h"

#include "kiosk/terminal/service_log.h"

namespace kiosk {
namespace {

constexpr std::size_t kWaiting = 10'000;

}  // namespace

Deriver::Deriver(OfficeView view)
    : view_(std::move(view)),
      entries_(kWaiting),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

Deriver::~Deriver() {
  thread_.request_stop();
  thread_.join();
}

void Deriver::take(std::vector<Entry> entries) {
  if (!entries_.put(std::move(entries)))
    log_warning("views.db is 10,000 steps behind; the next start takes the rest from the log");
}

void Deriver::run(const std::stop_token& stop) {
  for (;;) {
    auto entries = entries_.wait(stop);
    if (!entries) return;
    if (behind_) continue;
    const auto done = view_.apply(*entries);
    behind_ = !done;
    if (!done) log_warning("views.db waits for the next start: " + done.error().what);
  }
}

}  // namespace kiosk
