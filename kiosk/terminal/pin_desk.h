#pragma once
// Checks and seals PINs on a thread of its own: it takes tens of milliseconds, which no face waits.

#include <functional>
#include <string>
#include <thread>
#include <variant>

#include "kiosk/base/mailbox.h"
#include "kiosk/door/inputs.h"
#include "kiosk/terminal/badge_desk.h"

namespace kiosk {

class PinDesk {
 public:
  using Answer = std::variant<PinChecked, PinSealed>;

  // `answer` is called on the desk's thread, once for each question, as long as this lives.
  explicit PinDesk(std::function<void(Answer)> answer);

  // Any thread; neither waits. A code that nobody has costs as much as a wrong PIN.
  void check(const CheckPin& question, PinKept kept);
  void seal(const SealPin& question, const OfficeKey& key);

 private:
  using Work = std::function<Answer()>;
  void run(const std::stop_token& stop);

  std::function<void(Answer)> answer_;
  Mailbox<Work> work_;
  std::jthread thread_;
};

}  // namespace kiosk
