#pragma once
// The deriver's thread: takes what the recorder made durable into views.db.

#include <memory>
#include <thread>
#include <vector>

#include "kiosk/base/mailbox.h"
#include "kiosk/views/office_view.h"

namespace kiosk {

// Owns the views. What it cannot write (a full disk) is found again at the next start: the views
// remember how far they came, and the log has everything.
class Deriver {
 public:
  explicit Deriver(OfficeView view);
  ~Deriver();  // writes what was handed over, then ends

  void take(std::vector<Entry> entries);  // any thread; never waits

 private:
  void run(const std::stop_token& stop);

  OfficeView view_;
  Mailbox<std::vector<Entry>> entries_;
  bool behind_ = false;  // something was left out: nothing later may be taken before it
  std::jthread thread_;
};

}  // namespace kiosk
