#include "tests/support/xorg_screen.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <map>

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

constexpr char kConfiguration[] = R"(
Section "Device"
  Identifier "no card"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "any"
  HorizSync 5-1000
  VertRefresh 5-200
EndSection
Section "Screen"
  Identifier "all"
  Device "no card"
  Monitor "any"
  DefaultDepth 24
EndSection
Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
)";

// In the order of Mode; timings of 60 Hz by the CVT formula.
const std::vector<std::vector<std::string>> kModes = {
    {"full", "173.00", "1920", "2048", "2248", "2576", "1080", "1083", "1088", "1120"},
    {"small", "85.25", "1366", "1440", "1576", "1784", "768", "771", "781", "798"},
    {"standing", "176.50", "1080", "1168", "1280", "1480", "1920", "1923", "1933", "1989"},
};

}  // namespace

XorgScreen::XorgScreen() {
  std::ofstream{folder_ / "xorg.conf"} << kConfiguration;
  const int fd = ::open((folder_ / "display").c_str(), O_WRONLY | O_CREAT, 0600);
  ::dup2(fd, 78);  // without close-on-exec: Xorg writes its number there
  ::close(fd);
  server_ = Process{
      {"Xorg", "-displayfd", "78", "-config", (folder_ / "xorg.conf").string(), "-logfile",
       (folder_ / "xorg.log").string(), "-noreset", "-novtswitch", "-sharevts", "-nolisten", "tcp"},
      {}};
  ::close(78);
  within(20s, [this] { return !lines_of_file(folder_ / "display").empty() || !server_.running(); });
  const auto lines = lines_of_file(folder_ / "display");
  if (lines.empty()) return;
  display_ = ':' + lines[0];
  ::setenv("DISPLAY", display_.c_str(), 1);
  ::setenv("LIBGL_ALWAYS_SOFTWARE", "1", 1);
  ::setenv("GALLIUM_DRIVER", "llvmpipe", 1);
  for (const auto& timing : kModes) {
    std::vector<std::string> words{"--newmode"};
    words.insert(words.end(), timing.begin(), timing.end());
    xrandr(words);
    for (const char* output : {"DUMMY0", "DUMMY1"}) xrandr({"--addmode", output, timing.front()});
  }
  mode(Mode::kFull);
}

XorgScreen::~XorgScreen() {
  server_.send(SIGTERM);
  server_.wait();
}

void XorgScreen::mode(Mode mode) const {
  xrandr({"--output", "DUMMY0", "--mode", kModes[static_cast<std::size_t>(mode)].front()});
}

void XorgScreen::off() const { xrandr({"--output", "DUMMY0", "--off"}); }

void XorgScreen::second() const {
  xrandr({"--output", "DUMMY1", "--mode", "full", "--right-of", "DUMMY0"});
}

void XorgScreen::second_off() const { xrandr({"--output", "DUMMY1", "--off"}); }

void XorgScreen::xrandr(std::vector<std::string> words) const {
  words.insert(words.begin(), {"xrandr", "--display", display_});
  outcome_of(words);
  outcome_of({"xrandr", "--display", display_});  // the server looks at its outputs when asked
}

std::string window_of(const Process& process) {
  const auto found = outcome_of({"xdotool", "search", "--all", "--onlyvisible", "--pid",
                                 std::to_string(process.pid()), "--name", "Công Sở"});
  if (found.code != 0) return {};
  const std::string window = found.out.substr(0, found.out.find('\n'));
  const std::string told = outcome_of({"xdotool", "getwindowgeometry", "--shell", window}).out;
  std::map<std::string, std::string> values;
  for (std::size_t from = 0, end = 0; (end = told.find('\n', from)) != told.npos; from = end + 1) {
    const auto equals = told.find('=', from);
    if (equals < end)
      values[told.substr(from, equals - from)] = told.substr(equals + 1, end - equals - 1);
  }
  return values["WIDTH"] + 'x' + values["HEIGHT"] + '+' + values["X"] + '+' + values["Y"];
}

}  // namespace kiosk::test
