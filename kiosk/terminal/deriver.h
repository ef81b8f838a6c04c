#pragma once
// The deriver's thread: takes what the recorder made durable into views.db.

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

#include "kiosk/base/mailbox.h"
#include "kiosk/views/office_view.h"

namespace kiosk {

// Owns the views. What it cannot write (a full disk) is found again at the next start: the views
// remember how far they came, and the log has everything.
class Deriver {
 public:
  // Where the views lie, and how an empty one is filled from the log, on the deriver's thread.
  struct Source {
    std::filesystem::path file;
    std::chrono::minutes day_ends_at{};
    std::function<Result<Nothing>(OfficeView&)> fill;
  };
  Deriver(OfficeView view, Source source);
  ~Deriver();  // writes what was handed over, then ends

  void take(std::vector<Entry> entries);  // any thread; never waits

  // Removes views.db, and returns when it has gone; then it is made anew from the log. Any
  // thread but the recorder's and this one's. kTryLater: there is too much to do.
  Result<Nothing> begin_anew();

 private:
  struct Work {
    std::vector<Entry> entries{};
    std::shared_ptr<Mailbox<Nothing>>
        gone{};  // instead: all of the log; told when the old has gone
  };
  void run(const std::stop_token& stop);
  void apply(const std::vector<Entry>& entries);
  void make_anew(Mailbox<Nothing>& gone);
  Result<Nothing> derive_all();

  const Source source_;
  std::optional<OfficeView> view_;  // none after a failure to make it anew
  Mailbox<Work> work_;
  bool behind_ = false;  // something was left out: nothing later may be taken before it
  std::jthread thread_;
};

}  // namespace kiosk
