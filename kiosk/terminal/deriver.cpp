#include "kiosk/terminal/deriver.h"

#include <cstdlib>

#include "kiosk/terminal/service_log.h"

namespace kiosk {
namespace {

constexpr std::size_t kWaiting = 10'000;

}  // namespace

Deriver::Deriver(OfficeView view, Source source)
    : source_(std::move(source)),
      view_(std::move(view)),
      work_(kWaiting),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

Deriver::~Deriver() {
  thread_.request_stop();
  thread_.join();
}

void Deriver::take(std::vector<Entry> entries) {
  if (!work_.put({.entries = std::move(entries)}))
    log_warning("views.db is 10,000 steps behind; the next start takes the rest from the log");
}

Result<Nothing> Deriver::begin_anew() {
  const auto gone = std::make_shared<Mailbox<Nothing>>(1);
  if (!work_.put({.gone = gone})) return Error{Fault::kTryLater, "views.db is too far behind"};
  gone->wait({});
  return Nothing{};
}

void Deriver::run(const std::stop_token& stop) {
  while (auto work = work_.wait(stop)) {
    if (work->gone)
      make_anew(*work->gone);
    else
      apply(work->entries);
  }
}

void Deriver::apply(const std::vector<Entry>& entries) {
  if (behind_) return;
  const auto done = view_->apply(entries);
  behind_ = !done;
  if (!done) log_warning("views.db waits for the next start: " + done.error().what);
}

// What is handed over meanwhile waits, and is skipped where the log has told it already.
void Deriver::make_anew(Mailbox<Nothing>& gone) {
  view_.reset();
  remove_view(source_.file);
  if (!gone.put(Nothing{})) std::abort();  // a box of one, put into once
  const auto done = derive_all();
  behind_ = !done;
  if (!done) log_warning("views.db waits for the next start: " + done.error().what);
}

Result<Nothing> Deriver::derive_all() {
  auto view = OfficeView::open(source_.file, source_.day_ends_at);
  if (!view) return view.error();
  view_.emplace(std::move(view).value());
  return source_.fill(*view_);
}

}  // namespace kiosk
