// What people see and how soon: the real kiosk on a virtual screen of 1920x1080 drawn by llvmpipe,
// looked at through the memory of its X server; and, where there is one, a browser in kiosk mode.
//
//   face_bench [TAPS]        (20 without it)
//
// "Durable" is when the line of the indicator appears, which is written from durability and from
// nothing else. Frames and their allocations are counted by tests/display/steady_test.cpp.

#include <poll.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "tests/support/framebuffer.h"
#include "tests/support/running_office.h"
#include "tests/support/software_screen.h"

namespace {
using namespace kiosk;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using Millis = std::chrono::duration<double, std::milli>;

constexpr int kPeople = 300;
constexpr int kStarts = 5;
constexpr int kIdleSeconds = 60;
constexpr int kPanelEnds = 720;  // where the colour panel of a wide face does
constexpr std::uint32_t kPage = 0x123456;

void pause(std::chrono::microseconds time) { ::usleep(static_cast<useconds_t>(time.count())); }

// One pixel in a thousand of a part of the glass, as one number: who looks must not be who takes
// the time, and a swap brings all of a part at once.
std::uint64_t look(const test::Framebuffer& glass, int from, int to) {
  std::uint64_t seen = 1;
  constexpr int kStep = 31;
  for (int y = 4; y < glass.height(); y += kStep)
    for (int x = from + 4; x < to; x += kStep)
      seen = (seen ^ glass.pixel(x, y)) * 0x9E3779B97F4A7C15U;
  return seen;
}

struct Seen {
  double panel = 0;  // ms after durability
  double whole = 0;
};

// When each of them last changed.
struct Watch {
  Clock::time_point durable{};
  Clock::time_point panel{};
  Clock::time_point whole{};

  Seen seen() const { return {since(panel), since(whole)}; }

 private:
  double since(Clock::time_point at) const { return std::max(0.0, Millis{at - durable}.count()); }
};

// A tap brings two changes, panel and rest; the countdown's first second comes much later. The
// glass is known before the tap, for the panel may be seen before the file is looked at again.
Seen tap_and_watch(const test::RunningOffice& office, const test::Framebuffer& glass, int person) {
  constexpr auto kWatch = 800ms;
  const auto indicator = office.folder() / "indicator";
  const auto before = std::filesystem::file_size(indicator);
  auto panel = look(glass, 0, kPanelEnds);
  auto rest = look(glass, kPanelEnds, glass.width());
  Watch watch;
  office.tap(person);
  for (const auto began = Clock::now(); Clock::now() - began < kWatch; pause(200us)) {
    const bool durable = std::filesystem::file_size(indicator) != before;
    const auto panel_now = look(glass, 0, kPanelEnds);
    const auto rest_now = look(glass, kPanelEnds, glass.width());
    const auto now = Clock::now();
    if (durable && watch.durable == Clock::time_point{}) watch.durable = now;
    if (panel_now != panel) watch.panel = now;
    if (panel_now != panel || rest_now != rest) watch.whole = now;
    panel = panel_now;
    rest = rest_now;
  }
  return watch.seen();
}

std::vector<Seen> tap(const test::RunningOffice& office, const test::Framebuffer& glass, int taps) {
  std::vector<Seen> all;
  for (int person = 0; person < taps; ++person) {
    all.push_back(tap_and_watch(office, glass, person));
    pause(6600ms);  // back to the idle screen, so that the whole face is new every time
  }
  return all;
}

double part(std::vector<double> all, double share) {
  if (all.empty()) return 0;
  std::sort(all.begin(), all.end());
  return all[static_cast<std::size_t>(share * static_cast<double>(all.size() - 1) + 0.5)];
}

void print_taps(const std::vector<Seen>& all) {
  std::vector<double> panels;
  std::vector<double> wholes;
  for (const Seen& seen : all) {
    panels.push_back(seen.panel);
    wholes.push_back(seen.whole);
  }
  std::printf("| from durable to seen, 1920x1080 on llvmpipe, %zu taps | p50 ms | p95 ms |\n",
              all.size());
  std::printf("| --- | --: | --: |\n");
  std::printf("| colour panel (goal ≤ 25) | %.1f | %.1f |\n", part(panels, 0.5),
              part(panels, 0.95));
  std::printf("| whole face (goal ≤ 50) | %.1f | %.1f |\n\n", part(wholes, 0.5),
              part(wholes, 0.95));
}

// Of the process and its threads.
double cpu_seconds(pid_t pid) {
  std::ifstream file{"/proc/" + std::to_string(pid) + "/stat"};
  std::string text{std::istreambuf_iterator<char>{file}, {}};
  std::istringstream fields{text.substr(text.rfind(')') + 2)};
  std::string skipped;
  for (int i = 0; i < 11; ++i) fields >> skipped;  // up to utime, the 14th
  double user = 0;
  double system = 0;
  fields >> user >> system;
  return (user + system) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

double pss_mib(pid_t pid) {
  std::ifstream file{"/proc/" + std::to_string(pid) + "/smaps_rollup"};
  for (std::string line; std::getline(file, line);)
    if (line.rfind("Pss:", 0) == 0) return std::atof(line.c_str() + 4) / 1024;
  return 0;
}

void print_idle(test::Process& kiosk) {
  const double before = cpu_seconds(kiosk.pid());
  pause(std::chrono::seconds{kIdleSeconds});
  const double used = cpu_seconds(kiosk.pid()) - before;
  std::printf("| idle for %d s, with its clock | |\n| --- | --: |\n", kIdleSeconds);
  std::printf("| of one core (goal ≤ 0.3 %%) | %.2f %% |\n", used / kIdleSeconds * 100);
  std::printf("| memory, PSS (goal ≤ 130 MiB) | %.0f MiB |\n\n", pss_mib(kiosk.pid()));
}

double start_ms(test::RunningOffice& office) {
  std::vector<double> times;
  for (int start = 0; start < kStarts; ++start) {
    office.stop_kiosk();
    const auto began = Clock::now();
    office.start_kiosk({}, {"--window", "1920x1080"});
    times.push_back(Millis{Clock::now() - began}.count());
  }
  return part(times, 0.5);
}

// A page with a clock, as a browser kiosk would show it; 0 when it never came.
double browser_ms(const test::Framebuffer& glass) {
  const test::TemporaryFolder folder;
  std::ofstream{folder / "page.html"}
      << "<body style='background:#123456;color:#fff;font-size:200px'><p "
         "id=c></p><script>c.innerText"
         "=new Date().toTimeString().slice(0,5)</script>";
  const auto began = Clock::now();
  test::Process browser{
      {"chromium", "--no-sandbox", "--no-first-run", "--kiosk", "--window-size=1920,1080",
       "--user-data-dir=" + (folder / "profile").string(),
       "file://" + (folder / "page.html").string()},
      {}};
  const bool shown =
      test::within(20s, [&] { return glass.pixel(1800, 1000) == kPage || !browser.running(); });
  const double took = Millis{Clock::now() - began}.count();
  browser.send(SIGTERM);
  browser.wait();
  return shown && took < 20'000 ? took : 0;
}

void print_starts(test::RunningOffice& office, const test::Framebuffer& glass) {
  std::printf("| from the start of the program to its first frame | ms |\n| --- | --: |\n");
  std::printf("| this kiosk, an office of %d, median of %d (goal ≤ 350) | %.0f |\n", kPeople,
              kStarts, start_ms(office));
  office.stop_kiosk();
  if (test::outcome_of({"sh", "-c", "command -v chromium"}).code != 0) {
    std::printf("| a static page in Chromium --kiosk | not measured: no chromium |\n");
    return;
  }
  [[maybe_unused]] const double cold = browser_ms(glass);
  std::printf("| a static page in Chromium --kiosk, its files warm | %.0f |\n", browser_ms(glass));
}

}  // namespace

int main(int count, char** words) {
  const int taps = count > 1 ? std::atoi(words[1]) : 20;
  const test::SoftwareScreen screen{1920, 1080};
  const test::Framebuffer glass{screen.framebuffer()};
  test::RunningOffice office{kPeople, false};
  office.start_kiosk({}, {"--window", "1920x1080"});
  pause(2s);
  [[maybe_unused]] const int ahead = ::setpriority(PRIO_PROCESS, 0, -20);  // if we may: see first
  print_taps(tap(office, glass, std::min(taps, kPeople)));
  print_idle(office.kiosk());
  print_starts(office, glass);
  return 0;
}
