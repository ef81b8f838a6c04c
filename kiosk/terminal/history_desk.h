#pragma once
// Looks back into views.db on a thread of its own: thirty days of an office are more than a face
// may wait for. Covered by tests/terminal/history_desk_test.cpp.

#include <chrono>
#include <filesystem>
#include <functional>
#include <thread>

#include "kiosk/base/mailbox.h"
#include "kiosk/door/look_back.h"

namespace kiosk {

class HistoryDesk {
 public:
  // `answer` is called on the desk's thread, once for each question, as long as this lives. Reads
  // the file beside the deriver who writes it; changes nothing.
  HistoryDesk(std::filesystem::path views, std::chrono::minutes day_ends_at,
              std::function<void(LookedBack)> answer);

  // Any thread; never waits.
  void look(const LookBack& question);

 private:
  LookedBack looked(const LookBack& question) const;
  void run(const std::stop_token& stop);

  const std::filesystem::path views_;
  const std::chrono::minutes day_ends_at_;
  const std::function<void(LookedBack)> answer_;
  Mailbox<LookBack> questions_;
  std::jthread thread_;
};

}  // namespace kiosk
