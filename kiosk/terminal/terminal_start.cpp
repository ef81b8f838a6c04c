// The terminal's start, in the order that makes it ready for the first tap, and its end. Covered by
// tests/terminal/terminal_test.cpp.

#include "config/reader_spec.h"
#include "kiosk/base/random.h"
#include "kiosk/devices/alsa_card.h"
#include "kiosk/terminal/service_log.h"
#include "kiosk/terminal/start_memory.h"
#include "kiosk/terminal/terminal.h"
#include "kiosk/views/catch_up.h"

namespace kiosk {
namespace {

constexpr std::size_t kNewsWaiting = 20'000;

Draft terminal_fact(const char* kind, const EventId& id, Now now) {
  Draft draft;
  draft.id = id;
  draft.kind = kind;
  draft.at = now;
  return draft;
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
  expiry_.reset();
  deriver_.reset();  // takes what the recorder wrote last
}

Result<Nothing> Terminal::start(const TerminalWish& wish) {
  version_ = wish.version;
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
  const auto enrolled = [file = place_.folder.link()] {
    const auto now = sync::read_link(file);
    return !now || now.value().enrolled();
  };
  expiry_ = std::make_unique<Expiry>(
      *expiry_log_, clock_,
      Expiry::Wish{place_.settings.office.retention, enrolled, place_.folder.health(), erasures_});
  if (auto done = start_readers(wish); !done) return done;
  watch(clock_.now());
  return Nothing{};
}

DoorSeams Terminal::door_seams() {
  return {[this](const BadgeReading& reading) { return desk_->resolve(reading); },
          [this](const Draft& draft) { record(draft); },
          [this](std::string_view word, const EventId& event) {
            if (indicator_ && !indicator_->show(word, event))
              log_warning("nobody reads the indicator");
          },
          [this](const CheckPin& question) {
            pin_desk_->check(question, desk_->pin_of(question.who, question.code));
          },
          [this](const SealPin& question) { pin_desk_->seal(question, desk_->current_key()); },
          [this](const LookBack& question) { history_desk_->look(question); },
          [this](const KeepHealth& answers) { health_desk_->keep(answers); },
          [this](const Play& play) {
            if (sound_) sound_->play(play.tone, play.percent);
          }};
}

Result<Nothing> Terminal::start_door(const TerminalWish& wish, std::vector<OfficeKey> keys) {
  auto words = Words::load(wish.words);
  if (!words) return words.error();
  words_ = std::move(words).value();
  if (!wish.indicator.empty()) indicator_.emplace(wish.indicator);
  if (!wish.sounds.empty())
    sound_.emplace(wish.sounds, alsa_card(), [](const std::string& what) { log_warning(what); });
  const auto bind_anew = [this](const StaffId& who, const BadgeSaid& badge) {
    IdMaker ids{random_bits};
    const Now now = clock_.now();
    record(badge_bound(
        who, badge,
        {.id = ids.next_event(now.instant), .at = now, .by = {}, .via = Via::kTerminal}));
  };
  desk_.emplace(std::move(keys), bind_anew, place_.settings.office.day_ends_at);
  const DoorRules rules{place_.settings.office,
                        place_.settings.terminal.place,
                        place_.settings.terminal.late_display,
                        boot_name(),
                        place_.settings.terminal.sound,
                        place_.settings.terminal.theme};
  pin_desk_.emplace([this](PinDesk::Answer answer) { hand_over(std::move(answer)); });
  history_desk_.emplace(place_.folder.views(), place_.settings.office.day_ends_at,
                        [this](LookedBack answer) { hand_over(std::move(answer)); });
  health_desk_.emplace(place_.folder.health(), clock_);
  attendant_.emplace(rules, words_, door_seams(), random_bits);
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
  attendant_->take(Learnt{memory.value().attendance, memory.value().week, memory.value().trips},
                   now);
  if (auto staff = desk_->news()) attendant_->take(*std::move(staff), now);
  published_ = log.value().end();
  for (const LogId& other : log.value().foreign_logs())
    published_of_others_[other] = log.value().proven(other);
  machine_->wrote(published_.seq);
  deriver_ = std::make_unique<Deriver>(
      std::move(view).value(),
      Deriver::Source{place_.folder.views(), place_.settings.office.day_ends_at,
                      [this](OfficeView& anew) { return derive_all(anew); }});
  recorder_ = std::make_unique<Recorder>(
      std::move(log).value(), clock_,
      Recorder::Hooks{[](const std::string& what) { log_error(what); },
                      [this](EventLog& written) { published(written); }});
  derive_log_ = std::make_unique<RecorderLog>(*recorder_, clock_);
  line_log_ = std::make_unique<RecorderLog>(*recorder_, clock_);
  feed_log_ = std::make_unique<RecorderLog>(*recorder_, clock_);
  const auto derive_anew = [this] { return deriver_->begin_anew(); };
  hatch_log_ = std::make_unique<RecorderLog>(*recorder_, clock_, derive_anew);
  expiry_log_ = std::make_unique<RecorderLog>(*recorder_, clock_, derive_anew);
  line_ = std::make_unique<CollectorLine>(
      CollectorLine::Parts{place_.folder, place_.settings.terminal.collector.ca, *line_log_,
                           *feed_log_, clock_, bell_, [this] { return vitals(); }},
      CollectorLine::Told{[this](const sync::PushStatus& status) { hand_over(status); },
                          [this](const sync::PullStatus& status) { hand_over(status); }});
  IdMaker ids{random_bits};
  record(terminal_fact("terminal.started", ids.next_event(now.instant), now));
  return Nothing{};
}

// On the sync thread.
sync::Vitals Terminal::vitals() const {
  const std::int64_t free_bytes = disk_free_;
  if (free_bytes < 0) return {{}, version_};
  return {free_bytes, version_};
}

// On the deriver's thread.
Result<Nothing> Terminal::derive_all(OfficeView& view) {
  const auto logs = derive_log_->every_log();
  if (!logs) return logs.error();
  return catch_up(view, logs.value(), [this](const LogId& log, Seq after) {
    return derive_log_->entries(log, after, kEntriesAtOnce);
  });
}

// A reader that types into the window types into what is written there, too.
void Terminal::hear_window_reader(const std::string& text) {
  const auto spec = config::reader_spec_from(text);
  if (!spec || spec->kind != config::ReaderSpec::Kind::kKeyboard) return;
  hand_ = WritingHand{
      BadgeAmongKeys{static_cast<std::size_t>(spec->length), [this](const std::string& raw) {
                       return desk_->knows({raw, clock_.now()});
                     }}};
}

Result<Nothing> Terminal::start_readers(const TerminalWish& wish) {
  const auto& specs = wish.readers.empty() ? place_.settings.terminal.readers : wish.readers;
  for (const std::string& spec : specs) {
    hear_window_reader(spec);
    auto opened = readers_.open(spec, clock_,
                                [this](BadgeReading reading) { hand_over(std::move(reading)); });
    if (!opened) return opened;
  }
  if (specs.empty()) log_warning("no badge reader is configured: nobody can tap");
  return Nothing{};
}

}  // namespace kiosk
