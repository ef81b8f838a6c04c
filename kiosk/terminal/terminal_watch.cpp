// What the terminal looks at from time to time, and the trouble it finds. Covered by
// tests/terminal/terminal_test.cpp and the stories.

#include "kiosk/hatch/tap_times_file.h"
#include "kiosk/terminal/service_log.h"
#include "kiosk/terminal/terminal.h"

namespace kiosk {
namespace {
using namespace std::chrono_literals;

constexpr auto kBetweenNotes = 60s;  // of tap times

Link trying() {
  Link link;
  link.state = Link::State::kTrying;
  return link;
}

}  // namespace

void Terminal::watch(Now now) {
  watched_ = now.tick;
  if (const auto link = line_->look()) {
    if (!link->office_keys.empty()) desk_->use_keys(link->office_keys);
    if (link->enrolled() && !enrolled_) attendant_->take(trying(), now);
    enrolled_ = link->enrolled();
  }
  readers_.look();
  set_trouble(Trouble::kReader, readers_.one_is_absent(), now);
  look_at_disk(now);
  note_times(now);
  if (const auto seen = machine_->news(now.state, readers_.seen(), tap_watch_.times()))
    attendant_->take(*seen, now);
  set_trouble(Trouble::kClock, now.state == ClockState::kSuspect, now);
  if (!troubles_.contains(Trouble::kDiskFull)) return;
  const bool asked =
      recorder_->post([this](EventLog& log) { hand_over(RoomLooked{log.append({}).ok()}); });
  if (!asked) log_warning("the recorder has too much to do");
}

// On the recorder's thread, like all that may wait for a disk.
void Terminal::look_at_disk(Now now) {
  if (!machine_->disk_is_due(now.tick)) return;
  const bool posted = recorder_->post([this](EventLog&) {
    std::error_code failed;
    const auto space = std::filesystem::space(place_.folder.root, failed);
    hand_over(failed ? DiskLooked{} : DiskLooked{space.available});
  });
  if (!posted) log_warning("the recorder has too much to do");
}

// For `congso status`, on the recorder's thread: no frame waits for the disk.
void Terminal::note_times(Now now) {
  if (now.tick - noted_at_ < kBetweenNotes || tap_watch_.times() == noted_) return;
  noted_at_ = now.tick;
  noted_ = tap_watch_.times();
  const bool posted =
      recorder_->post([file = times_file(place_.folder), times = noted_](EventLog&) {
        if (auto done = write_times(file, times); !done) log_warning(done.error().what);
      });
  if (!posted) noted_ = {};  // the next look tries again
}

void Terminal::set_trouble(Trouble trouble, bool there, Now now) {
  if (there == troubles_.contains(trouble)) return;
  if (trouble == Trouble::kReader)
    there ? log_warning("a badge reader is not there") : log_info("the badge readers are back");
  if (there) {
    troubles_.insert(trouble);
    attendant_->take(TroubleFound{trouble}, now);
  } else {
    troubles_.erase(trouble);
    attendant_->take(TroubleOver{trouble}, now);
  }
}

}  // namespace kiosk
