// How soon one terminal's tap is known at the others of its office, twenty of them listening; and
// how long two terminals that were apart for a month take to agree when they meet again.

#include <atomic>
#include <memory>

#include "kiosk/base/random.h"
#include "kiosk/hatch/held_log.h"
#include "sync/enrolment.h"
#include "sync/thread.h"
#include "tests/bench/pushing_clients.h"
#include "tests/support/stopped_terminal.h"

namespace {
using namespace kiosk;
using namespace kiosk::bench;
using namespace std::chrono_literals;

constexpr int kListeners = 20;
constexpr int kTaps = 200;

// Remembers nothing but how far it is, and when the last entry came.
struct Listening : sync::Incoming {
  Result<PulledSoFar> pulled_so_far() override { return so_far; }
  Result<Nothing> take_pulled(const PulledPage& page) override {
    for (const Entry& entry : page.entries) so_far.ends = {{entry.log, entry.seq, entry.hash}};
    so_far.position = page.position;
    if (!page.entries.empty()) {
      came = Steady::now().time_since_epoch().count();
      last = number(page.entries.back().seq);
    }
    return Nothing{};
  }
  Result<Nothing> pull_anew() override {
    so_far.position.clear();
    return Nothing{};
  }
  PulledSoFar so_far;
  std::atomic<std::int64_t> came{0};
  std::atomic<std::int64_t> last{0};
};

struct Office {
  Office() {
    sync::ServeOptions options;
    options.address.port = 0;
    options.store = {(folder / "collector.db").string(), ""};
    options.limits.rate = {1e9, 1e9};
    auto started = sync::Collector::start(options, clock, log);
    if (!started) give_up("no collector");
    collector = std::move(started).value();
  }
  std::string url() const { return "http://127.0.0.1:" + std::to_string(collector->port()); }
  std::string code(const std::string& name) {
    const auto made = sync::prepare_code(collector->store(),
                                         {"Bench", name, sync::Role::kKiosk, true}, clock.now());
    if (!made) give_up("no code");
    return made.value();
  }
  sync::Link enrolled(const TerminalInMemory& terminal, const std::string& name) {
    auto line = sync::CurlTransport::open({url(), ""});
    if (!line) give_up("no line");
    const auto link =
        sync::enrol({url(), code(name), name, terminal.log, terminal.key.public_key()}, {},
                    *line.value(), {}, random_bits);
    if (!link) give_up("cannot enrol");
    return link.value();
  }

  SystemClock clock;
  NoLog log;
  TemporaryFolder folder;
  std::unique_ptr<sync::Collector> collector;
};

// One terminal that waits for news as a kiosk does.
struct Listener {
  Listener(Office& office, const std::string& name)
      : puller(kept, office.enrolled(terminal, name), random_bits) {
    sync::LineSettings settings{office.url(), ""};
    settings.silence = 40s;
    auto opened = sync::CurlTransport::open(settings);
    if (!opened) give_up("no line");
    line = std::move(opened).value();
    thread =
        sync::start(sync::PullLine{puller, *line, office.clock}, [](const sync::PullStatus&) {});
  }
  TerminalInMemory terminal;
  Listening kept;
  sync::Puller puller;
  std::unique_ptr<sync::Transport> line;
  std::jthread thread;
};

void feed_delay() {
  Office office;
  TerminalInMemory hall;
  hall.token = office.enrolled(hall, "Hall").token;
  std::vector<std::unique_ptr<Listener>> listeners;
  for (int i = 0; i < kListeners; ++i)
    listeners.push_back(std::make_unique<Listener>(office, "T" + std::to_string(i)));
  auto line = sync::CurlTransport::open({office.url(), ""});
  std::vector<double> delays;
  for (int tap = 1; tap <= kTaps; ++tap) {
    hall.record(1);
    const auto begun = Steady::now();
    const auto answer = line.value()->send(hall.push(tap, tap), {});
    if (!answer || answer.value().status != 200) give_up("a tap was refused");
    for (const auto& listener : listeners) {
      if (!within(20s, [&] { return listener->kept.last == tap; }))
        give_up("a terminal was not told");
      const std::chrono::nanoseconds came{listener->kept.came - begun.time_since_epoch().count()};
      delays.push_back(std::chrono::duration<double, std::milli>(came).count());
    }
  }
  std::sort(delays.begin(), delays.end());
  std::printf("| a tap brought, until %d other terminals have it | ms |\n| --- | --: |\n",
              kListeners);
  std::printf("| p50 | %.1f |\n| p95 (goal: at most 1,000) | %.1f |\n", delays[delays.size() / 2],
              delays[delays.size() * 95 / 100]);
}

// A month of sixty people, twelve taps each a day, in a real log.
void live_a_month(LogAccess& log, IdMaker& ids) {
  std::vector<Draft> drafts;
  SystemClock clock;
  for (int i = 0; i < 30 * 60 * 12; ++i) {
    Draft draft;
    draft.at = clock.now();
    draft.id = ids.next_event(draft.at.instant);
    draft.kind = "attendance.arrived";
    draft.who.text = "CB-" + std::to_string(1'000 + i % 60);
    draft.via = Via::kBadge;
    draft.data = R"({"said":"inferred"})";
    drafts.push_back(draft);
    if (drafts.size() < 500) continue;
    if (!log.append(drafts)) give_up("not recorded");
    drafts.clear();
  }
  if (!drafts.empty() && !log.append(drafts)) give_up("not recorded");
}

struct Apart {
  explicit Apart(Office& office, const std::string& name) : clock(office.clock) {
    auto opened = DirectLog::open(stopped.folder(), clock);
    if (!opened) give_up("no log");
    log = std::move(opened).value();
    auto made = sync::CurlTransport::open({office.url(), ""});
    if (!made) give_up("no line");
    line = std::move(made).value();
    const auto state = log->state();
    const auto enrolled = sync::enrol(
        {office.url(), office.code(name), name, state.value().log, state.value().public_key},
        sync::read_link(stopped.folder().link()).value(), *line, {}, random_bits);
    if (!enrolled) give_up("cannot enrol");
    link = enrolled.value();
    IdMaker ids{random_bits};
    live_a_month(*log, ids);
  }
  void push() {
    sync::Pusher pusher{*log, link, [](const sync::Link&) { return Result<Nothing>{Nothing{}}; },
                        random_bits};
    sync::push_now(pusher, *line, clock, {});
  }
  void pull() {
    sync::Puller puller{*log, link, random_bits};
    sync::pull_now(puller, *line, clock, {});
  }
  std::size_t known() {
    std::size_t entries = 0;
    const auto logs = log->every_log();
    for (const LogId& id : logs.value())
      for (Seq after{};;) {
        const auto some = log->entries(id, after, kEntriesAtOnce);
        if (!some || some.value().empty()) break;
        after = some.value().back().seq;
        entries += some.value().size();
      }
    return entries;
  }

  const Clock& clock;
  StoppedTerminal stopped;
  std::unique_ptr<DirectLog> log;
  std::unique_ptr<sync::Transport> line;
  sync::Link link;
};

void meeting_again() {
  Office office;
  Apart here{office, "Here"};
  Apart there{office, "There"};
  const auto begun = Steady::now();
  std::thread other{[&] { there.push(); }};
  here.push();
  other.join();
  std::thread again{[&] { there.pull(); }};
  here.pull();
  again.join();
  const double seconds = std::chrono::duration<double>(Steady::now() - begun).count();
  const std::size_t known = here.known();
  if (known != there.known() || known < 43'200) give_up("they do not agree");
  std::printf(
      "| two terminals apart for 30 days, %zu entries, until both have all (goal: at most "
      "2 s) | %.2f s |\n",
      known, seconds);
}

}  // namespace

int main() {
  feed_delay();
  meeting_again();
}
