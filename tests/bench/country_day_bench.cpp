// The country's day: every commune's terminal brings its people's working day to one collector on
// one machine with PostgreSQL, in the order in which it would happen, as fast as it goes; then
// every log is walked from its first hash to its last signature.
//
// country_day_bench [COMMUNES [WINDOW]]: all 3,321, and batches as a terminal makes them that
// gathers for WINDOW seconds (2 as in protocol §3 when nothing is said).

#include <sys/resource.h>

#include <atomic>
#include <cstdlib>
#include <random>

#include "kiosk/base/calendar.h"
#include "kiosk/base/random.h"
#include "sync/collector/log_audit.h"
#include "sync/collector/store/postgres_store.h"
#include "tests/bench/pushing_clients.h"
#include "tests/support/postgres_server.h"

namespace {
using namespace kiosk;
using namespace kiosk::bench;

constexpr int kCommunes = 3'321;
constexpr int kPeople = 60;
constexpr int kLines = 4;  // connections that the load comes over
constexpr int kFirstSecond = 6 * 3'600;
constexpr int kLastSecond = 20 * 3'600;
constexpr int kPeakFrom = 7 * 3'600;
constexpr int kPeakTo = 7 * 3'600 + 40 * 60;

struct Happening {
  std::int32_t second = 0;  // of the day
  std::int16_t person = 0;
  std::int16_t what = 0;
};

// Twelve things a person does at the terminal on a day; the second and the last decide nothing here
// but how many come at the same time.
struct Habit {
  const char* kind;
  double mean;    // hour of the day
  double spread;  // minutes
};
constexpr Habit kDay[] = {
    {"attendance.arrived", 7.33, 8},   {"diary.written", 8.5, 40},
    {"attendance.went_out", 9.0, 50},  {"attendance.came_back", 10.0, 40},
    {"diary.written", 10.5, 30},       {"attendance.went_out", 11.5, 8},
    {"attendance.came_back", 13.0, 8}, {"diary.written", 14.0, 40},
    {"diary.written", 15.0, 40},       {"diary.written", 16.0, 30},
    {"diary.submitted", 16.8, 10},     {"attendance.left", 17.05, 10},
};

struct Commune {
  LogId log;
  SigningKey key = SigningKey::make();
  std::string token;
  Seq last{};
  Hash head{};
  std::vector<Happening> day;
  std::size_t at = 0;  // of the day
};

std::vector<Happening> day_of(std::uint32_t seed) {
  std::mt19937 chance{seed};
  std::vector<Happening> day;
  day.reserve(std::size_t{kPeople} * std::size(kDay));
  for (std::int16_t person = 0; person < kPeople; ++person)
    for (std::int16_t what = 0; what < static_cast<std::int16_t>(std::size(kDay)); ++what) {
      std::normal_distribution<double> when{kDay[what].mean * 3'600, kDay[what].spread * 60};
      const double second = std::clamp(when(chance), double{kFirstSecond}, kLastSecond - 1.0);
      day.push_back({static_cast<std::int32_t>(second), person, what});
    }
  std::sort(day.begin(), day.end(),
            [](const Happening& a, const Happening& b) { return a.second < b.second; });
  return day;
}

std::string body_of(const Happening& happening, std::uint64_t rev, IdMaker& ids) {
  static const Instant midnight = moment_from_rfc3339("2026-11-23T00:00:00.000+07:00")->instant;
  Event event;
  event.at = midnight + std::chrono::seconds{happening.second};
  event.id = ids.next_event(event.at);
  event.kind = kDay[happening.what].kind;
  event.rev = rev;
  event.who.text = "CB-" + std::to_string(1'000 + happening.person);
  event.via = Via::kBadge;
  event.clock = {"0123abcd", std::chrono::milliseconds{happening.second * 1'000LL},
                 ClockState::kSynced};
  event.salt = base64(random_16());
  event.data = happening.what % 2 == 0
                   ? R"({"said":"person"})"
                   : R"({"content":"Tiếp nhận hồ sơ đăng ký tạm trú, hướng dẫn bổ sung giấy tờ"})";
  return kiosk::body_of(event);
}

// What a commune gathered up to `until`, as its next batch; none when nothing happened.
std::optional<Batch> gathered(Commune& commune, std::int32_t until, IdMaker& ids) {
  Batch batch;
  batch.log = commune.log;
  batch.first = next(commune.last);
  batch.previous = commune.head;
  while (commune.at < commune.day.size() && commune.day[commune.at].second < until &&
         batch.lines.size() < kEvents) {
    const std::uint64_t rev = commune.at + 1;
    batch.lines.push_back(body_of(commune.day[commune.at], rev, ids));
    ++commune.at;
  }
  if (batch.lines.empty()) return {};
  batch.last = Seq{number(commune.last) + static_cast<std::int64_t>(batch.lines.size())};
  sign(batch, commune.key);
  commune.last = batch.last;
  commune.head = batch.head;
  return batch;
}

struct Told {
  std::vector<double> waits;  // ms, of each batch
  std::int64_t events = 0;
  std::atomic<std::int64_t>* done = nullptr;
};

// One line's share of the communes through some seconds of the day.
void play(std::vector<Commune>& communes, int line, std::pair<int, int> seconds, int window,
          const std::string& url, Told& told) {
  auto transport = sync::CurlTransport::open({url, ""});
  if (!transport) give_up("no line");
  IdMaker ids{random_bits};
  for (int second = seconds.first; second < seconds.second; second += window)
    for (std::size_t i = static_cast<std::size_t>(line); i < communes.size(); i += kLines) {
      const auto batch = gathered(communes[i], second + window, ids);
      if (!batch) continue;
      const auto begun = Steady::now();
      const auto answer = transport.value()->send(
          sync::batch_request(*batch, communes[i].token, sync::Encoding::kZstd), {});
      if (!answer || answer.value().status != 200) give_up("a batch was refused");
      told.waits.push_back(
          std::chrono::duration<double, std::milli>(Steady::now() - begun).count());
      told.events += static_cast<std::int64_t>(batch->lines.size());
    }
}

struct Part {
  double seconds = 0;
  std::int64_t events = 0;
  std::vector<double> waits;
};

Part play_all(std::vector<Commune>& communes, std::pair<int, int> seconds, int window,
              const std::string& url) {
  std::vector<Told> told(kLines);
  std::vector<std::thread> threads;
  const auto begun = Steady::now();
  for (int line = 0; line < kLines; ++line)
    threads.emplace_back([&, line] {
      play(communes, line, seconds, window, url, told[static_cast<std::size_t>(line)]);
    });
  for (std::thread& thread : threads) thread.join();
  Part part;
  part.seconds = std::chrono::duration<double>(Steady::now() - begun).count();
  for (const Told& one : told) {
    part.events += one.events;
    part.waits.insert(part.waits.end(), one.waits.begin(), one.waits.end());
  }
  std::sort(part.waits.begin(), part.waits.end());
  return part;
}

double share(const std::vector<double>& sorted, double of) {
  return sorted.empty() ? 0 : sorted[static_cast<std::size_t>(of * double(sorted.size() - 1))];
}

void tell(const char* name, const Part& part, double of_the_clock) {
  std::printf("| %s | %lld | %zu | %.0f | %.0f | %.1f / %.1f / %.1f | %.0f |\n", name,
              static_cast<long long>(part.events), part.waits.size(), part.seconds,
              double(part.events) / part.seconds, share(part.waits, 0.5), share(part.waits, 0.95),
              share(part.waits, 0.99), of_the_clock / part.seconds);
}

std::vector<Commune> enrolled(int count, sync::Store& store, const std::string& url, Now now) {
  std::vector<Commune> communes(static_cast<std::size_t>(count));
  auto line = sync::CurlTransport::open({url, ""});
  if (!line) give_up("no line");
  for (int i = 0; i < count; ++i) {
    Commune& commune = communes[static_cast<std::size_t>(i)];
    commune.log = new_log_id();
    commune.head = chain_start(commune.log);
    commune.day = day_of(static_cast<std::uint32_t>(i));
    const auto code = sync::prepare_code(
        store, {"Xã " + std::to_string(i), "Sảnh", sync::Role::kKiosk, false}, now);
    if (!code) give_up("no code");
    const sync::EnrolRequest wish{code.value(), "Sảnh", commune.log, commune.key.public_key(),
                                  {},           {}};
    const auto answer = line.value()->send(sync::enrol_request(wish, ""), {});
    if (!answer || answer.value().status != 200) give_up("cannot enrol");
    commune.token = sync::enrol_answer_from(answer.value().body).value().token;
  }
  return communes;
}

// Every log walked to its end, over a few threads; how many events there are.
std::int64_t verified(const std::vector<Commune>& communes, const std::string& address) {
  std::atomic<std::int64_t> events{0};
  std::vector<std::thread> threads;
  for (int line = 0; line < kLines; ++line)
    threads.emplace_back([&, line] {
      auto reader = sync::OwnPostgresReader::open(address);
      if (!reader) give_up("no reader");
      for (std::size_t i = static_cast<std::size_t>(line); i < communes.size(); i += kLines) {
        const auto log = reader.value()->log(communes[i].log);
        if (!log || !log.value() || log.value()->head != communes[i].head)
          give_up("a log is short");
        const auto walked = sync::audit(*reader.value(), *log.value());
        if (!walked || walked.value().first_bad) give_up("a log does not hold");
        events += walked.value().entries;
      }
    });
  for (std::thread& thread : threads) thread.join();
  return events;
}

long peak_memory_of(pid_t pid) {
  for (const std::string& line : lines_of_file("/proc/" + std::to_string(pid) + "/status"))
    if (line.rfind("VmHWM:", 0) == 0) return std::strtol(line.c_str() + 6, nullptr, 10) / 1'024;
  return 0;
}

// The real program on a loopback port.
struct Served {
  Served(const TemporaryFolder& folder, const std::string& address)
      : process({program("congso-collector"), "serve", "--listen", "127.0.0.1:0", "--store",
                 address, "--key", (folder / "key").string()},
                {folder / "out", {}}) {
    const std::string says = "listening on ";
    if (!within(std::chrono::seconds{20},
                [&] { return text_of_file(folder / "out").find('\n') != std::string::npos; }))
      give_up("no collector");
    const std::string said = text_of_file(folder / "out");
    url = said.substr(says.size(), said.size() - says.size() - 1);
  }
  Process process;
  std::string url;
};

}  // namespace

int main(int argc, char** argv) {
  const int communes = argc > 1 ? std::atoi(argv[1]) : kCommunes;
  const int window = argc > 2 ? std::max(1, std::atoi(argv[2])) : 2;
  const SystemClock clock;
  const TemporaryFolder folder;
  PostgresServer server{{"shared_buffers=512MB", "max_wal_size=4GB"}};
  const std::string address = server.fresh_database();
  Served collector{folder, address};
  auto store = sync::PostgresStore::open(address);
  if (!store) give_up("no store");
  std::printf("%d communes, %d people each, %zu events a person, batches of %d s\n", communes,
              kPeople, std::size(kDay), window);
  auto country = enrolled(communes, *store.value(), collector.url, clock.now());
  std::printf(
      "| part of the day | events | batches | seconds | events/s | a batch ms p50 / p95 / "
      "p99 | times faster than the clock |\n| --- | --- | --- | --- | --- | --- | --- |\n");
  const Part before = play_all(country, {kFirstSecond, kPeakFrom}, window, collector.url);
  tell("06:00 – 07:00", before, kPeakFrom - kFirstSecond);
  const Part peak = play_all(country, {kPeakFrom, kPeakTo}, window, collector.url);
  tell("the morning's peak, 07:00 – 07:40", peak, kPeakTo - kPeakFrom);
  const Part rest = play_all(country, {kPeakTo, kLastSecond}, window, collector.url);
  tell("07:40 – 20:00", rest, kLastSecond - kPeakTo);
  const auto begun = Steady::now();
  const std::int64_t events = verified(country, address);
  std::printf("every log walked: %lld events, %zu logs, all hold, %.0f s\n",
              static_cast<long long>(events), country.size(),
              std::chrono::duration<double>(Steady::now() - begun).count());
  std::printf("collector's peak memory: %ld MiB; database: %s\n",
              peak_memory_of(collector.process.pid()),
              server.told("SELECT pg_size_pretty(sum(pg_database_size(datname))) FROM pg_database")
                  .c_str());
  return events == before.events + peak.events + rest.events ? 0 : 1;
}
