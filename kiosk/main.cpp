// `congso-kiosk`: opens, builds, turns the loop, closes. It decides nothing.

#include <signal.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>
#include <CLI/CLI.hpp>

#include <atomic>
#include <filesystem>
#include <functional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "config/reader_spec.h"
#include "display/window.h"
#include "kiosk/base/assets.h"
#include "kiosk/base/ending.h"
#include "kiosk/base/guess.h"
#include "kiosk/terminal/board.h"
#include "kiosk/terminal/screenshots.h"
#include "kiosk/terminal/service_log.h"
#include "kiosk/terminal/terminal.h"

namespace kiosk {
namespace {
namespace fs = std::filesystem;

struct CommandLine {
  std::string config;
  std::string data = "/var/lib/congso";
  std::vector<std::string> readers;
  std::string window;
  std::string role = "kiosk";
  std::string indicator;
  std::string screenshots;
};

// Waits for the signals that end the program, on a thread of its own: a handler could not wake the
// window. Made before any other thread, which inherit that the signals are blocked.
class StopSignals {
 public:
  StopSignals() {
    sigemptyset(&signals_);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) sigaddset(&signals_, signal);
    pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
    signal(SIGPIPE, SIG_IGN);
  }

  void listen(std::function<void()> wake) {
    thread_ = std::jthread{[this, wake = std::move(wake)](const std::stop_token& stop) {
      const timespec look{0, 200'000'000};
      while (!stop.stop_requested() && !asked_)
        if (sigtimedwait(&signals_, nullptr, &look) > 0) {
          asked_ = true;
          wake();
        }
    }};
  }
  void stop_listening() { thread_ = {}; }  // before what `wake` needs has gone
  bool asked() const { return asked_; }

 private:
  sigset_t signals_{};
  std::atomic<bool> asked_{false};
  std::jthread thread_;
};

config::Window& window_of(const std::string& role, config::Terminal& terminal) {
  return role == "board" ? terminal.board : terminal.window;
}

Result<Place> place_of(const CommandLine& line) {
  std::vector<std::string> complaints;
  auto place = read_place(line.data, line.config, complaints);
  for (const std::string& complaint : complaints) complain(complaint);
  if (place && !line.window.empty())
    config::window_size_from(line.window, window_of(line.role, place.value().settings.terminal));
  return place;
}

void save(const Screen& screen, Screenshots& screenshots, display::Window& window) {
  const auto file = screenshots.file_for(screen);
  if (!file) return;
  if (auto saved = window.save_png(*file); !saved) log_warning(saved.error().what);
}

// Nobody waits for a picture: without it the two lines stand alone.
void tell_of_emblem(const display::Window& window) {
  if (!window.emblem_fault().empty()) log_warning(window.emblem_fault());
}

struct Running {
  Terminal& terminal;
  display::Window& window;
  const StopSignals& stop;
};

int turn_the_loop(const Running& running, const SystemClock& clock, const CommandLine& line) {
  Terminal& terminal = running.terminal;
  display::Window& window = running.window;
  Screenshots screenshots{line.screenshots};
  bool told_ready = false;
  while (!running.stop.asked() && !window.closing()) {
    const Now now = clock.now();
    terminal.turn(now);
    if (terminal.ends_at() && now.tick >= *terminal.ends_at()) return kOutOfReach;
    const Screen screen = terminal.screen(now);
    const std::uint64_t drawn = window.drawn();
    const auto touched = window.show(screen);
    if (!touched) return refuse(touched.error());
    if (window.drawn() != drawn) terminal.shown(clock.now());
    if (!std::exchange(told_ready, true)) log_info("ready for the first tap");
    if (!line.screenshots.empty()) save(screen, screenshots, window);
    if (touched.value())
      terminal.touch(*touched.value(), now);
    else
      window.wait(terminal.next_wake(now));
  }
  return kGood;
}

// Linux's code of a key is 8 less than X11's.
void take_key(const display::Key& key, Terminal& terminal, Now now) {
  using Action = Keystroke::Action;
  constexpr int kOffset = 8;
  if (key.scancode <= kOffset) return;
  const Action action = key.action == display::Key::Action::kPressed    ? Action::kPressed
                        : key.action == display::Key::Action::kReleased ? Action::kReleased
                                                                        : Action::kHeld;
  terminal.take_key({static_cast<std::uint16_t>(key.scancode - kOffset), action, key.at}, now);
}

int run(const CommandLine& line, StopSignals& stop) {
  open_service_log();
  const SystemClock clock;
  auto place = place_of(line);
  if (!place) return refuse(place.error());
  auto window = display::Window::open(place.value().settings.terminal.window, clock);
  if (!window) return refuse(window.error());
  tell_of_emblem(*window.value());
  const TerminalWish wish{line.readers, line.indicator, assets_folder(CONGSO_ASSETS) / "words",
                          assets_folder(CONGSO_ASSETS) / "sounds", CONGSO_VERSION};
  auto terminal =
      Terminal::open(std::move(place).value(), wish, clock, [&window] { window.value()->wake(); });
  if (!terminal) return refuse(terminal.error());
  window.value()->on_key(
      [&](const display::Key& key) { take_key(key, *terminal.value(), clock.now()); });
  stop.listen([&window] { window.value()->wake(); });
  const int code = turn_the_loop({*terminal.value(), *window.value(), stop}, clock, line);
  stop.stop_listening();
  return code;
}

// The SPECs that stand in this version.
constexpr const char* kReaders = "keyboard[@LENGTH], evdev:PATH[@LENGTH] or serial:PATH[@BAUD]";

// The public screen: the same loop without a hand, a reader, or a word to the log.
int run_board(const CommandLine& line, StopSignals& stop) {
  open_service_log();
  const SystemClock clock;
  auto place = place_of(line);
  if (!place) return refuse(place.error());
  auto window = display::Window::open(place.value().settings.terminal.board, clock,
                                      display::WhichScreen::kSecond);
  if (!window) return refuse(window.error());
  tell_of_emblem(*window.value());
  auto board = Board::open(std::move(place).value(), assets_folder(CONGSO_ASSETS) / "words", clock);
  if (!board) return refuse(board.error());
  stop.listen([&window] { window.value()->wake(); });
  Screenshots screenshots{line.screenshots};
  int code = kGood;
  while (!stop.asked() && !window.value()->closing() && code == kGood) {
    const Now now = clock.now();
    board.value()->turn(now);
    const Screen screen = board.value()->screen(now);
    const auto shown = window.value()->show(screen);
    if (!shown) code = refuse(shown.error());
    if (!line.screenshots.empty()) save(screen, screenshots, *window.value());
    window.value()->wait(board.value()->next_wake(now));
  }
  stop.stop_listening();
  return code;
}

// What CLI11 asks of a checker: nothing when the text is good.
std::string fault_of_window(const std::string& text) {
  config::Window window;
  if (config::window_size_from(text, window)) return "";
  return "expected WIDTHxHEIGHT such as 1280x720, found \"" + text + '"';
}

std::string fault_of_reader(const std::string& text) {
  const auto spec = config::reader_spec_from(text);
  if (spec && spec->kind != config::ReaderSpec::Kind::kPcsc) return "";
  return std::string{"expected "} + kReaders + ", found \"" + text + '"';
}

int run_command(int argc, char** argv, StopSignals& stop) {
  CommandLine line;
  CLI::App app{"The terminal on the wall of a public office.", "congso-kiosk"};
  app.set_version_flag("--version", "congso-kiosk " CONGSO_VERSION);
  app.add_option("--config", line.config, "terminal.json; default: the data folder's copy");
  app.add_option("--data", line.data, "the data folder")->capture_default_str();
  app.add_option("--reader", line.readers, std::string{kReaders} + "; may be repeated")
      ->check(fault_of_reader, "");
  app.add_option("--window", line.window, "WIDTHxHEIGHT instead of the whole screen")
      ->check(fault_of_window, "");
  app.add_option("--role", line.role, "kiosk, or board: the public screen beside it")
      ->check(
          [](const std::string& text) {
            return unless_one_of(text, {"kiosk", "board"});
          },
          "");
  app.add_option("--indicator", line.indicator, "a light, buzzer, FIFO or file to tell");
  app.add_option("--screenshot", line.screenshots, "a folder for a PNG of each new face");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error);
    complain(std::string{error.what()} + " (see congso-kiosk --help)");
    return kBadUse;
  }
  return line.role == "board" ? run_board(line, stop) : run(line, stop);
}

}  // namespace
}  // namespace kiosk

int main(int argc, char** argv) {
  ::umask(077);  // the data folder is the terminal's alone
  if (sodium_init() < 0) return kiosk::kOutOfReach;
  try {
    kiosk::StopSignals stop;
    return kiosk::run_command(argc, argv, stop);
  } catch (const std::exception& failure) {
    kiosk::complain(std::string{"a fault of the program: "} + failure.what());
    return kiosk::kOutOfReach;
  }
}
