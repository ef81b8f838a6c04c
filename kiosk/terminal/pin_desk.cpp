#include "kiosk/terminal/pin_desk.h"

#include <algorithm>
#include <utility>

#include "kiosk/base/pin_verifier.h"
#include "kiosk/terminal/service_log.h"

namespace kiosk {
namespace {

constexpr std::size_t kWaiting = 16;  // the pad asks for one at a time

PinDesk::Answer checked(const CheckPin& question, const PinKept& kept) {
  if (!kept.person || kept.sealed.empty()) {
    [[maybe_unused]] const auto as_dear_as_a_check =
        sealed_pin(kept.keys.empty() ? OfficeKey{} : kept.keys.front(), question.pin);
    return PinChecked{question.ticket, kept.person, false, kept.person.has_value()};
  }
  const bool right = std::any_of(kept.keys.begin(), kept.keys.end(), [&](const OfficeKey& key) {
    return pin_holds(key, kept.sealed, question.pin);
  });
  return PinChecked{question.ticket, kept.person, right};
}

PinDesk::Answer sealed(const SealPin& question, const OfficeKey& key) {
  auto seal = sealed_pin(key, question.pin);
  return PinSealed{question.ticket, {std::move(seal).value_or(""), name_of(key)}};
}

}  // namespace

PinDesk::PinDesk(std::function<void(Answer)> answer)
    : answer_(std::move(answer)),
      work_(kWaiting),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

void PinDesk::check(const CheckPin& question, PinKept kept) {
  if (!work_.put([question, kept = std::move(kept)] { return checked(question, kept); }))
    log_warning("too many PINs at once");
}

void PinDesk::seal(const SealPin& question, const OfficeKey& key) {
  if (!work_.put([question, key] { return sealed(question, key); }))
    log_warning("too many PINs at once");
}

void PinDesk::run(const std::stop_token& stop) {
  while (auto work = work_.wait(stop)) answer_((*work)());
}

}  // namespace kiosk
