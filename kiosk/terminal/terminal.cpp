#include "kiosk/terminal/terminal.h"

#include "kiosk/base/random.h"
#include "kiosk/devices/alsa_card.h"
#include "kiosk/hatch/tap_times_file.h"
#include "kiosk/terminal/service_log.h"
#include "kiosk/terminal/start_memory.h"

namespace kiosk {
namespace {
using namespace std::chrono_literals;

constexpr std::size_t kNewsWaiting = 20'000;
constexpr auto kBetweenNotes = 60s;  // of tap times
constexpr auto kWatch = 2s;          // how often devices, disk and link.json are looked at
constexpr auto kTellBeforeEnd = 4s;  // long enough to read that the tap was not recorded
constexpr std::size_t kPublishAtOnce = 500;

Draft terminal_fact(const char* kind, const EventId& id, Now now) {
  Draft draft;
  draft.id = id;
  draft.kind = kind;
  draft.at = now;
  return draft;
}

Link link_of(const sync::PushStatus& status) {
  Link link;
  link.waiting = status.waiting;
  link.since = status.since;
  switch (status.state) {
    case sync::PushState::kNotEnrolled: link.state = Link::State::kNotEnrolled; break;
    case sync::PushState::kTrying: link.state = Link::State::kTrying; break;
    case sync::PushState::kConnected: link.state = Link::State::kConnected; break;
    case sync::PushState::kOffline:
    case sync::PushState::kRefused: link.state = Link::State::kOffline; break;
  }
  return link;
}

}  // namespace

Result<std::unique_ptr<Terminal>> Terminal::open(Place place, const TerminalWish& wish,
                                                 const Clock& clock, std::function<void()> wake) {
  auto lock = FolderLock::take(place.folder, "congso-kiosk");
  if (!lock) return lock.error();
  std::unique_ptr<Terminal> terminal{
      new Terminal{std::move(place), std::move(lock).value(), clock, std::move(wake)}};
  terminal->machine_.emplace(terminal->place_.settings.terminal.name, wish.version,
                             clock.now().instant);
  if (auto started = terminal->start(wish); !started) return started.error();
  return terminal;
}

Terminal::Terminal(Place place, FolderLock lock, const Clock& clock, std::function<void()> wake)
    : place_(std::move(place)),
      lock_(std::move(lock)),
      clock_(clock),
      wake_(std::move(wake)),
      news_(kNewsWaiting, wake_) {}

Terminal::~Terminal() {
  readers_.close();
  hatch_.reset();
  line_.reset();
  if (recorder_) {
    IdMaker ids{random_bits};
    const Now now = clock_.now();
    record(terminal_fact("terminal.stopped", ids.next_event(now.instant), now));
    recorder_->stop();
  }
}

Result<Nothing> Terminal::start(const TerminalWish& wish) {
  const auto key = read_key(place_.folder.key());
  if (!key) return key.error();
  auto link = sync::read_link(place_.folder.link());
  if (!link) return link.error();
  if (link.value().office_keys.empty())
    return Error{Fault::kBadData, "link.json: /office_keys: expected at least one"};
  if (auto done = start_door(wish, link.value().office_keys); !done) return done;
  if (auto done = start_recording(key.value()); !done) return done;
  auto hatch = Hatch::open(place_.folder.socket(), *hatch_log_);
  if (!hatch) return hatch.error();
  hatch_ = std::move(hatch).value();
  if (auto done = start_readers(wish); !done) return done;
  watch(clock_.now());
  return Nothing{};
}

Result<Nothing> Terminal::start_door(const TerminalWish& wish, std::vector<OfficeKey> keys) {
  auto words = Words::load(wish.words);
  if (!words) return words.error();
  words_ = std::move(words).value();
  if (!wish.indicator.empty()) indicator_.emplace(wish.indicator);
  if (!wish.sounds.empty())
    sound_.emplace(wish.sounds, alsa_card(), [](const std::string& what) { log_warning(what); });
  desk_.emplace(std::move(keys), [this](const StaffId& who, const BadgeSaid& badge) {
    IdMaker ids{random_bits};
    const Now now = clock_.now();
    record(badge_bound(
        who, badge,
        {.id = ids.next_event(now.instant), .at = now, .by = {}, .via = Via::kTerminal}));
  });
  const DoorRules rules{place_.settings.office,
                        place_.settings.terminal.place,
                        place_.settings.terminal.late_display,
                        boot_name(),
                        place_.settings.terminal.sound,
                        place_.settings.terminal.theme};
  DoorSeams seams{
      [this](const BadgeReading& reading) { return desk_->resolve(reading); },
      [this](const Draft& draft) { record(draft); },
      [this](std::string_view word, const EventId& event) {
        if (indicator_ && !indicator_->show(word, event)) log_warning("nobody reads the indicator");
      },
      [this](const CheckPin& question) {
        pin_desk_->check(question, desk_->pin_of(question.who, question.code));
      },
      [this](const SealPin& question) { pin_desk_->seal(question, desk_->current_key()); },
      [this](const Play& play) {
        if (sound_) sound_->play(play.tone, play.percent);
      }};
  pin_desk_.emplace([this](PinDesk::Answer answer) { hand_over(std::move(answer)); });
  attendant_.emplace(rules, words_, std::move(seams), random_bits);
  return Nothing{};
}

Result<Nothing> Terminal::start_recording(const SigningKey& key) {
  const Now now = clock_.now();
  auto log = EventLog::open(place_.folder.log_place(), key, now);
  if (!log) return log.error();
  auto view = OfficeView::open(place_.folder.views(), place_.settings.office.day_ends_at);
  if (!view) return view.error();
  const auto memory = start_memory(log.value(), view.value(), place_.settings.office, now.instant);
  if (!memory) return memory.error();
  for (const Fact& fact : memory.value().office) desk_->learn(fact);
  attendant_->take(Learnt{memory.value().office}, now);
  attendant_->take(Learnt{memory.value().attendance}, now);
  attendant_->take(desk_->count(), now);
  published_ = log.value().end();
  machine_->wrote(published_.seq);
  deriver_ = std::make_unique<Deriver>(std::move(view).value());
  recorder_ = std::make_unique<Recorder>(
      std::move(log).value(), clock_,
      Recorder::Hooks{[](const std::string& what) { log_error(what); },
                      [this](EventLog& written) { published(written); }});
  line_log_ = std::make_unique<RecorderLog>(*recorder_, clock_);
  hatch_log_ = std::make_unique<RecorderLog>(*recorder_, clock_);
  line_ = std::make_unique<CollectorLine>(
      CollectorLine::Parts{place_.folder, place_.settings.terminal.collector.ca, *line_log_, clock_,
                           bell_},
      [this](const sync::PushStatus& status) { hand_over(status); });
  IdMaker ids{random_bits};
  record(terminal_fact("terminal.started", ids.next_event(now.instant), now));
  return Nothing{};
}

Result<Nothing> Terminal::start_readers(const TerminalWish& wish) {
  const auto& specs = wish.readers.empty() ? place_.settings.terminal.readers : wish.readers;
  for (const std::string& spec : specs) {
    auto opened = readers_.open(spec, clock_,
                                [this](BadgeReading reading) { hand_over(std::move(reading)); });
    if (!opened) return opened;
  }
  if (specs.empty()) log_warning("no badge reader is configured: nobody can tap");
  return Nothing{};
}

// Full only when the UI thread has stood still through 20,000 happenings: the watchdog's business.
void Terminal::hand_over(News news) {
  if (!news_.put(std::move(news))) log_error("the door does not listen any more");
}

void Terminal::record(const Draft& draft) {
  tap_watch_.asked(draft.id, clock_.now().tick);
  const bool posted = recorder_->post([this, draft](EventLog& log) {
    const auto entries = log.append({&draft, 1});
    if (!entries) return hand_over(Failed{draft.id, entries.error()});
    const auto fact = fact_from(entries.value().front());
    hand_over(Durable{draft.id, fact ? fact.value().stamp : Stamp{}});
  });
  if (!posted) hand_over(Failed{draft.id, {Fault::kTryLater, "the recorder has too much to do"}});
}

// On the recorder's thread, after a job that moved the head: everybody learns what is new, from
// wherever it came.
void Terminal::published(EventLog& log) {
  const EventLog::End end = log.end();
  if (published_.log != end.log) published_ = {end.log, Seq{}};
  while (published_.seq < end.seq) {
    auto entries = log.entries(end.log, published_.seq, kPublishAtOnce);
    if (!entries || entries.value().empty()) return;
    published_.seq = entries.value().back().seq;
    deriver_->take(entries.value());
    hand_over(Written{std::move(entries).value()});
  }
  [[maybe_unused]] const bool first = bell_.put({});  // a full box has rung already
}

Tick Terminal::next_wake(Now now) const {
  const Tick door = attendant_->next_wake(now);
  return std::min(door, watched_ + kWatch);
}

void Terminal::turn(Now now) {
  while (auto news = news_.take())
    std::visit([&](auto& what) { take(std::move(what), now); }, *news);
  if (now.tick >= watched_ + kWatch) watch(now);
  attendant_->pass_time(now);
}

void Terminal::take(Durable news, Now now) {
  set_trouble(Trouble::kDiskFull, false, now);
  tap_watch_.durable(news.id, now.tick);
  attendant_->take(Recorded{news.id, news.stamp}, now);
}

void Terminal::take(Failed news, Now now) {
  log_error("not recorded: " + news.error.what);
  tap_watch_.dropped(news.id);
  if (news.error.fault == Fault::kNoRoom) set_trouble(Trouble::kDiskFull, true, now);
  if (news.error.fault == Fault::kUnknown && !ends_at_) ends_at_ = now.tick + kTellBeforeEnd;
  attendant_->take(NotRecorded{news.id}, now);
}

void Terminal::take(Written news, Now now) {
  Learnt learnt;
  for (const Entry& entry : news.entries) {
    auto fact = fact_from(entry);
    if (!fact) continue;
    desk_->learn(fact.value());
    learnt.facts.push_back(std::move(fact).value());
  }
  if (!news.entries.empty()) machine_->wrote(news.entries.back().seq);
  attendant_->take(learnt, now);
  attendant_->take(desk_->count(), now);
}

void Terminal::take(RoomLooked news, Now now) { set_trouble(Trouble::kDiskFull, !news.found, now); }

// Told with the next look at the machine.
void Terminal::take(DiskLooked news, Now) { machine_->disk(news.free_bytes); }

void Terminal::take(BadgeReading news, Now now) {
  tap_watch_.begin(news.at.tick);
  attendant_->take(news, now);
  tap_watch_.end();
}

void Terminal::take(PinDesk::Answer news, Now now) {
  std::visit([&](const auto& answer) { attendant_->take(answer, now); }, news);
}

void Terminal::take(sync::PushStatus news, Now now) { attendant_->take(link_of(news), now); }

void Terminal::watch(Now now) {
  watched_ = now.tick;
  if (const auto link = line_->look()) {
    if (!link->office_keys.empty()) desk_->use_keys(link->office_keys);
    if (link->enrolled() && !enrolled_) attendant_->take(Link{Link::State::kTrying, 0, {}}, now);
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
