#pragma once
// The terminal without its window: the log, the line, the readers and the door, put together.

#include <atomic>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "kiosk/base/mailbox.h"
#include "kiosk/devices/indicator.h"
#include "kiosk/devices/sound.h"
#include "kiosk/door/attendant.h"
#include "kiosk/hatch/hatch.h"
#include "kiosk/hatch/held_log.h"
#include "kiosk/hatch/place.h"
#include "kiosk/journal/recorder.h"
#include "kiosk/terminal/badge_desk.h"
#include "kiosk/terminal/collector_line.h"
#include "kiosk/terminal/deriver.h"
#include "kiosk/terminal/expiry.h"
#include "kiosk/terminal/health_desk.h"
#include "kiosk/terminal/history_desk.h"
#include "kiosk/terminal/machine_watch.h"
#include "kiosk/terminal/pin_desk.h"
#include "kiosk/terminal/readers.h"
#include "kiosk/terminal/tap_watch.h"
#include "kiosk/terminal/writing_hand.h"

namespace kiosk {

// What the command line may add to the configuration.
struct TerminalWish {
  std::vector<std::string> readers;  // SPECs that replace the configured ones; empty: those
  std::filesystem::path indicator;   // empty: none
  std::filesystem::path words;       // the folder of assets/words
  std::filesystem::path sounds{};    // the folder of assets/sounds; empty: silent
  std::string version{};             // of the program, to be shown
};

// UI thread. Its threads (recorder, deriver, sync, readers, hatch) reach it through mailboxes only;
// each put is followed by `wake`. Ends within a second: what was accepted is recorded first.
class Terminal {
 public:
  // Takes the folder, opens the log, and is ready for the first tap. kTryLater: another process has
  // the folder. kBadData: what lies there is no terminal's. Borrows the clock.
  static Result<std::unique_ptr<Terminal>> open(Place place, const TerminalWish& wish,
                                                const Clock& clock, std::function<void()> wake);
  ~Terminal();
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;

  // Takes what the threads have handed over, then lets the time pass. Once a turn of the loop.
  void turn(Now now);
  // A frame has been swapped: whatever is durable is on the glass now.
  void shown(Now now) { tap_watch_.shown(now.tick); }
  void touch(const Intent& intent, Now now) { attendant_->take(intent, now); }
  // Of the window, for readers that type into it, and for who writes on a keyboard.
  void take_key(const Keystroke& key, Now now);
  Screen screen(Now now) const { return attendant_->screen(now); }
  Tick next_wake(Now now) const;

  // The disk failed in the middle of a record: the program ends at this moment, and starts again
  // to find out what became of it (protocol §2).
  std::optional<Tick> ends_at() const { return ends_at_; }

 private:
  // --- what the threads hand over
  struct Durable {
    EventId id;
    Stamp stamp;
  };
  struct Failed {
    EventId id;
    Error error;
  };
  struct Written {
    std::vector<Entry> entries;
  };
  struct Pulled {
    std::vector<Entry> entries;  // of other terminals, those that matter today
  };
  struct RoomLooked {
    bool found;
  };
  struct DiskLooked {
    std::optional<std::uintmax_t> free_bytes;
  };
  using News = std::variant<Durable, Failed, Written, Pulled, RoomLooked, DiskLooked, BadgeReading,
                            PinDesk::Answer, LookedBack, sync::PushStatus, sync::PullStatus>;

  Terminal(Place place, FolderLock lock, const Clock& clock, std::function<void()> wake);
  // --- once (terminal_start.cpp)
  Result<Nothing> start(const TerminalWish& wish);
  Result<Nothing> start_recording(const SigningKey& key);
  Result<Nothing> start_door(const TerminalWish& wish, std::vector<OfficeKey> keys);
  DoorSeams door_seams();
  Result<Nothing> start_readers(const TerminalWish& wish);
  void hear_window_reader(const std::string& text);
  // --- on the way of a tap
  void hand_over(News news);
  void published(EventLog& log);
  void publish_foreign(EventLog& log);
  void publish_pulled(std::vector<Entry> entries, Instant now);
  void learn(const std::vector<Entry>& entries, Now now);
  Result<Nothing> derive_all(OfficeView& view);
  sync::Vitals vitals() const;
  void record(const Draft& draft);

  void take(Durable news, Now now);
  void take(const Failed& news, Now now);
  void take(Written news, Now now);
  void take(const Pulled& news, Now now);
  void take(RoomLooked news, Now now);
  void take(DiskLooked news, Now now);
  void take(const BadgeReading& news, Now now);
  void take(PinDesk::Answer news, Now now);
  void take(LookedBack news, Now now);
  void take(const sync::PushStatus& news, Now now);
  void take(const sync::PullStatus& news, Now now);

  // --- from time to time (terminal_watch.cpp)
  static constexpr std::chrono::seconds kWatch{2};  // devices, disk and link.json
  void watch(Now now);
  void look_at_disk(Now now);
  void note_times(Now now);
  void set_trouble(Trouble trouble, bool there, Now now);

  const Place place_;
  const FolderLock lock_;
  const Clock& clock_;
  const std::function<void()> wake_;
  Words words_;
  Mailbox<News> news_;
  Mailbox<sync::Ring> bell_{1};
  Mailbox<Nothing> erasures_{1};  // ordered at another terminal
  std::optional<Indicator> indicator_;
  std::optional<Sound> sound_;
  std::optional<BadgeDesk> desk_;
  std::optional<Attendant> attendant_;
  TapWatch tap_watch_;
  TapTimes noted_;
  Tick noted_at_{};
  std::optional<MachineWatch> machine_;
  std::optional<PinDesk> pin_desk_;
  std::optional<HistoryDesk> history_desk_;
  std::optional<HealthDesk> health_desk_;
  std::set<Trouble> troubles_;
  std::optional<Tick> ends_at_;
  Tick watched_{};
  bool enrolled_ = false;
  EventLog::End published_;                   // the recorder's thread alone
  std::map<LogId, Seq> published_of_others_;  // as that
  std::atomic<std::int64_t> disk_free_{-1};   // bytes; -1: not known
  std::string version_;
  Link link_;  // what the sync threads last said
  std::unique_ptr<Deriver> deriver_;
  std::unique_ptr<Recorder> recorder_;
  std::unique_ptr<RecorderLog> derive_log_;  // the deriver's way to the log
  std::unique_ptr<RecorderLog> line_log_;    // the sync thread's way to the log
  std::unique_ptr<RecorderLog> feed_log_;    // the feed's
  std::unique_ptr<RecorderLog> hatch_log_;   // the hatch's
  std::unique_ptr<RecorderLog> expiry_log_;
  std::unique_ptr<Expiry> expiry_;
  std::unique_ptr<CollectorLine> line_;
  std::unique_ptr<Hatch> hatch_;
  WritingHand hand_;
  Readers readers_;  // last: no tap after the rest has gone
};

}  // namespace kiosk
