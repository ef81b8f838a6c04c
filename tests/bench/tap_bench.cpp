// What a tap costs until it is durable in both copies, beside what the disk alone asks for: one
// journal write and one SQLite commit, one after the other, on the same disk in the same run.
//
//   tap_bench [COUNT]        (2,000 without it)

#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include "kiosk/hatch/held_log.h"
#include "kiosk/hatch/log_copying.h"
#include "tests/support/process.h"
#include "tests/support/tapped_log.h"

namespace {
using namespace kiosk;
using Micros = std::chrono::duration<double, std::micro>;

template <class Work>
double time_of(Work&& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return Micros{std::chrono::steady_clock::now() - start}.count();
}

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "tap_bench: %s failed\n", what);
  std::exit(3);
}

// One file and one table: nothing but the two promises of the disk.
class Raw {
 public:
  Raw(const std::filesystem::path& folder, bool zeroed)
      : zeroed_(zeroed),
        fd_(::open((folder / "raw").c_str(), O_RDWR | O_CREAT, 0600)),
        db_((folder / "raw.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {
    for (const char* set : {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA journal_mode=WAL",
                            "PRAGMA synchronous=EXTRA", "PRAGMA wal_autocheckpoint=0"}) {
      SQLite::Statement wanted{db_, set};
      while (wanted.executeStep()) continue;
    }
    db_.exec("CREATE TABLE line (seq INTEGER PRIMARY KEY, line TEXT NOT NULL) STRICT");
    insert_.emplace(db_, "INSERT INTO line (line) VALUES (?)");
    if (zeroed_) zero(64 << 20);
  }
  ~Raw() { ::close(fd_); }

  void write(const std::string& line) {
    require(::pwrite(fd_, line.data(), line.size(), at_) > 0, "write");
    require(::fdatasync(fd_) == 0, "sync");
    at_ += static_cast<off_t>(line.size());
    insert_->reset();
    insert_->bindNoCopy(1, line);
    insert_->exec();
  }

 private:
  void zero(std::int64_t size) {
    const std::string block(1 << 20, '\0');
    for (std::int64_t done = 0; done < size; done += 1 << 20)
      require(::pwrite(fd_, block.data(), block.size(), done) > 0, "zero");
    require(::fsync(fd_) == 0, "sync");
  }

  bool zeroed_;
  int fd_;
  off_t at_ = 0;
  SQLite::Database db_;
  std::optional<SQLite::Statement> insert_;
};

// Makes a backup of all so far, again and again, until it is told to stop.
void back_up(test::TappedLog& taps, const std::filesystem::path& outside,
             const std::atomic<bool>& stop) {
  RecorderLog log{taps.recorder(), taps.clock()};
  for (int n = 0; !stop; ++n) require(copy_logs(log, outside / std::to_string(n)).ok(), "backup");
}

double at_share(std::vector<double> times, double share) {
  std::sort(times.begin(), times.end());
  return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

void row(const char* what, const std::vector<double>& times, const std::vector<double>& raw) {
  std::printf("| %s | %.0f | %.0f | %.2f | %.2f |\n", what, at_share(times, 0.5),
              at_share(times, 0.99), at_share(times, 0.5) / at_share(raw, 0.5),
              at_share(times, 0.99) / at_share(raw, 0.99));
}

}  // namespace

int main(int count, char** words) {
  const int taps = count > 1 ? std::atoi(words[1]) : 2'000;
  const test::TemporaryFolder folder;
  for (const char* name : {"zeroed", "appended"}) std::filesystem::create_directory(folder / name);
  Raw zeroed{folder / "zeroed", true};
  Raw appended{folder / "appended", false};
  test::TappedLog log{folder / "log"};
  const std::string line(430, 'x');  // as long as a tap's line in the journal
  std::vector<double> zeroed_times;
  std::vector<double> appended_times;
  std::vector<double> tap_times;
  // Turn by turn, so that whatever else the machine does meets all three alike.
  for (int i = 0; i < taps; ++i) {
    zeroed_times.push_back(time_of([&] { zeroed.write(line); }));
    tap_times.push_back(time_of([&] { log.tap(); }));
    appended_times.push_back(time_of([&] { appended.write(line); }));
  }
  std::vector<double> backup_times;
  std::filesystem::create_directory(folder / "backups");
  std::atomic<bool> stop{false};
  std::thread administrator{[&] { back_up(log, folder / "backups", stop); }};
  for (int i = 0; i < taps; ++i) backup_times.push_back(time_of([&] { log.tap(); }));
  stop = true;
  administrator.join();
  std::printf("| one tap until durable, %d each | p50 µs | p99 µs | × p50 | × p99 |\n", taps);
  std::printf("| --- | --: | --: | --: | --: |\n");
  row("raw: zeroed file + SQLite commit", zeroed_times, zeroed_times);
  row("raw: appended file + SQLite commit", appended_times, zeroed_times);
  row("a tap, from the door to the recorder and back", tap_times, zeroed_times);
  row("a tap while a backup is made on the same disk", backup_times, zeroed_times);
  return 0;
}
