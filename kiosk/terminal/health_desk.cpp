#include "kiosk/terminal/health_desk.h"

#include <utility>

#include "kiosk/health/health_store.h"
#include "kiosk/terminal/service_log.h"

namespace kiosk {
namespace {
using namespace std::chrono_literals;

constexpr std::size_t kWaiting = 1'000;  // more people than come in a morning
constexpr auto kBetweenLooks = 24h;

HealthAnswers answers_from(const KeepHealth& said) {
  HealthAnswers answers{said.declared, said.who, said.at, {}};
  for (const KeepHealth::Answer& each : said.answers)
    answers.answers.push_back({each.question, each.yes});
  return answers;
}

}  // namespace

HealthDesk::HealthDesk(std::filesystem::path file, const Clock& clock)
    : file_(std::move(file)),
      clock_(clock),
      answers_(kWaiting),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

HealthDesk::~HealthDesk() {
  thread_.request_stop();
  thread_.join();
}

void HealthDesk::keep(const KeepHealth& answers) {
  if (!answers_.put(answers)) log_warning("too many answers about health at once");
}

void HealthDesk::run(const std::stop_token& stop) {
  forget_old();
  while (!stop.stop_requested()) {
    if (const auto answers = answers_.wait_for(stop, kBetweenLooks)) write(*answers);
    forget_old();
  }
  while (const auto answers = answers_.take()) write(*answers);
}

void HealthDesk::write(const KeepHealth& answers) {
  auto store = HealthStore::open(file_);
  if (!store) return log_warning("not kept: " + store.error().what);
  if (const auto done = store.value().keep(answers_from(answers)); !done)
    log_warning("not kept: " + done.error().what);
}

// A clock that nobody vouches for must not decide that a month has passed.
void HealthDesk::forget_old() {
  std::error_code unknown;
  const Now now = clock_.now();
  if (now.state != ClockState::kSynced || !std::filesystem::exists(file_, unknown)) return;
  auto store = HealthStore::open(file_);
  const auto done = store ? store.value().forget_before(now.instant - kHealthKept)
                          : Result<Nothing>{store.error()};
  if (!done) log_warning("health.db: " + done.error().what);
}

}  // namespace kiosk
