// A year without a line, 438,000 events, brought to the collector by the real kiosk while its
// window stands: how long it takes, and what memory terminal and collector need meanwhile.

#include <chrono>
#include <cstdio>
#include <fstream>
#include <thread>

#include "kiosk/base/json.h"
#include "kiosk/base/random.h"
#include "kiosk/hatch/held_log.h"
#include "tests/support/collector_program.h"
#include "tests/support/running_office.h"
#include "tests/support/stopped_terminal.h"

namespace {
using namespace kiosk;
using namespace kiosk::test;
using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

constexpr int kDays = 365;
constexpr int kEventsADay = 1'200;
constexpr int kPeople = 100;

[[noreturn]] void give_up(const std::string& what) {
  std::fprintf(stderr, "congso: %s (backlog bench)\n", what.c_str());
  std::exit(1);
}

double seconds_since(Steady::time_point start) {
  return std::chrono::duration<double>(Steady::now() - start).count();
}

// A line of a file of /proc, in MiB.
double mebibytes(const std::string& file, const std::string& what) {
  std::ifstream lines{file};
  for (std::string line; std::getline(lines, line);)
    if (line.rfind(what, 0) == 0) return std::stod(line.substr(what.size())) / 1'024;
  return 0;
}

// Taps of a year, four a person and working day, as the terminal would have written them.
void write_a_year(const StoppedTerminal& terminal, const Clock& clock) {
  auto log = DirectLog::open(terminal.folder(), clock);
  if (!log) give_up(log.error().what);
  IdMaker ids{random_bits};
  const Now today = clock.now();
  const char* const kinds[] = {"attendance.arrived", "attendance.went_out", "attendance.came_back",
                               "attendance.left"};
  std::vector<Draft> drafts;
  for (int day = 0; day < kDays; ++day) {
    for (int i = 0; i < kEventsADay; ++i) {
      Draft draft;
      draft.at = today;
      draft.at.instant += std::chrono::days{day - kDays} + std::chrono::seconds{30 * i};
      draft.id = ids.next_event(draft.at.instant);
      draft.kind = kinds[static_cast<std::size_t>(i) % std::size(kinds)];
      draft.who = {"CB-" + std::to_string(i / 4 % kPeople)};
      draft.via = Via::kImport;
      draft.data = R"({"said":"inferred"})";
      drafts.push_back(std::move(draft));
      if (drafts.size() < 500) continue;
      if (const auto done = log.value()->append(drafts); !done) give_up(done.error().what);
      drafts.clear();
    }
  }
}

// What reading every entry costs by itself: the floor of sending them.
double read_all(const StoppedTerminal& terminal, const Clock& clock) {
  auto log = DirectLog::open(terminal.folder(), clock);
  if (!log) give_up(log.error().what);
  const auto start = Steady::now();
  const LogId id = log.value()->logs().value().front();
  for (Seq after{0};;) {
    const auto entries = log.value()->entries(id, after, 500);
    if (!entries) give_up(entries.error().what);
    if (entries.value().empty()) return seconds_since(start);
    after = entries.value().back().seq;
  }
}

std::int64_t pending_of(const StoppedTerminal& terminal) {
  const auto status =
      outcome_of({program("congso"), "status", "--json", "--data", terminal.root().string()});
  const auto json = json_from(status.out);
  return json ? number_member(json.value(), "pending", -1) : -1;
}

}  // namespace

int main() {
  const SystemClock clock;
  const VirtualScreen screen;
  const StoppedTerminal terminal;
  CollectorProgram collector;
  collector.start();
  write_a_year(terminal, clock);
  const double floor = read_all(terminal, clock);
  const auto code = collector.run({"enrol", "--office", "Bench", "--terminal", "A year"});
  const auto enrolled =
      outcome_of({program("congso"), "enrol", "--collector", collector.url(), "--code",
                  code.out.substr(0, code.out.find('\n')), "--data", terminal.root().string()});
  if (enrolled.code != 0) give_up(enrolled.err);

  const auto start = Steady::now();
  Process kiosk{
      {program("congso-kiosk"), "--data", terminal.root().string(), "--window", "1280x720"}, {}};
  const std::string proc = "/proc/" + std::to_string(kiosk.pid());
  double most = 0;
  std::int64_t left = kDays * kEventsADay;
  while (left != 0 && seconds_since(start) < 1'800) {
    std::this_thread::sleep_for(250ms);
    most = std::max(most, mebibytes(proc + "/smaps_rollup", "Pss:"));
    if (!kiosk.running()) give_up("the kiosk has ended");
    const std::int64_t now = pending_of(terminal);
    if (now >= 0) left = now;
  }
  const double took = seconds_since(start);
  const double collectors =
      mebibytes("/proc/" + std::to_string(collector.process().pid()) + "/status", "VmHWM:");
  const double own = mebibytes(proc + "/smaps_rollup", "Pss_Anon:");
  std::printf("A year offline, %d events, drained by the running kiosk\n", kDays * kEventsADay);
  std::printf(
      "| reading them all (floor) | %.1f s |\n| until the collector has them all | %.1f s |\n",
      floor, took);
  std::printf("| events a second | %.0f |\n", kDays * kEventsADay / took);
  std::printf(
      "| kiosk, most memory at once (PSS, with its window) | %.0f MiB, %.0f of it its own |\n",
      most, own);
  std::printf("| collector, most memory at once | %.0f MiB |\n", collectors);
  return left == 0 ? 0 : 1;
}
