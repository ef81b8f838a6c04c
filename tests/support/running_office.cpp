#include "tests/support/running_office.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>

#include "kiosk/base/calendar.h"
#include "kiosk/base/event.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;
using namespace std::chrono_literals;

// Whatever the hour at which the tests run, in this office it is ten in the morning of the day that
// had its ten o'clock last: a second tap is a question, and the first one's day goes on.
std::chrono::seconds behind_now() {
  const auto since = time_of_day(local_time(SystemClock{}.now().instant)) - 10h;
  return std::chrono::floor<std::chrono::seconds>(since < 0h ? since + 24h : since);
}

constexpr const char* kOfficeFile = R"({
  "name": "PHƯỜNG THỬ", "superior": "THÀNH PHỐ THỬ", "units": ["Văn phòng"],
  "hours": [{"weekdays": ["mon","tue","wed","thu","fri","sat","sun"],
             "sessions": [["09:00","13:00"]]}],
  "trip_places": ["Khu phố 1", "Khu phố 2"],
  "trip_tasks": ["Kiểm tra hộ kinh doanh", "Hòa giải cơ sở"],
  "grace_minutes": 60})";

std::string staff_id(int person) { return "T-" + std::to_string(1000 + person); }

}  // namespace

VirtualScreen::VirtualScreen() {
  const int fd = ::open((folder_ / "display").c_str(), O_WRONLY | O_CREAT, 0600);
  ::dup2(fd, 77);  // without close-on-exec: Xvfb writes its number there
  ::close(fd);
  server_ =
      Process{{"Xvfb", "-displayfd", "77", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"}, {}};
  ::close(77);
  within(20s, [this] { return !lines_of_file(folder_ / "display").empty(); });
  const auto lines = lines_of_file(folder_ / "display");
  ::setenv("DISPLAY", (':' + (lines.empty() ? "0" : lines[0])).c_str(), 1);
  ::setenv("LIBGL_ALWAYS_SOFTWARE", "1", 1);
  ::setenv("GALLIUM_DRIVER", "llvmpipe", 1);
}

VirtualScreen::~VirtualScreen() {
  server_.send(SIGTERM);
  server_.wait();
}

BadgePort::BadgePort(const fs::path& link) : link_(link) {
  master_ = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  ::grantpt(master_);
  ::unlockpt(master_);
  const std::string name = ::ptsname(master_);
  kept_ = ::open(name.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC);
  fs::create_symlink(name, link_);
}

BadgePort::~BadgePort() {
  ::close(kept_);
  ::close(master_);
}

void BadgePort::type(const std::string& raw) const {
  const std::string line = raw + '\r';
  if (::write(master_, line.data(), line.size()) < 0) std::abort();
}

RunningOffice::RunningOffice(int people, bool enrolled)
    : behind_(behind_now()), port_(folder_ / "reader") {
  write_configuration(people);
  congso({"init", "--config", folder_ / "terminal.json"});
  congso({"import", "staff", folder_ / "staff.csv"});
  congso({"import", "badges", folder_ / "badges.csv"});
  std::ofstream{folder_ / "indicator"};
  start_collector();
  if (!enrolled) return;
  const auto code = congso_collector(
      {"enrol", "--office", "PHUONG THU", "--terminal", "Sanh", "--may-administer"});
  congso({"enrol", "--collector", url_, "--code", code.out.substr(0, code.out.find('\n'))});
}

RunningOffice::~RunningOffice() = default;

void RunningOffice::write_configuration(int people) const {
  std::ofstream{folder_ / "office.json"} << kOfficeFile;
  std::ofstream{folder_ / "terminal.json"}
      << R"({"office_file": "office.json", "name": "Sảnh chính", "readers": [], "place": "staff"})";
  std::ofstream staff{folder_ / "staff.csv"};
  std::ofstream badges{folder_ / "badges.csv"};
  staff << "id,name,unit,title,category,roles\n";
  badges << "staff,badge\n";
  for (int person = 0; person < people; ++person) {
    staff << staff_id(person) << ",Nguyễn Văn Thử " << person << ",Văn phòng,Chuyên viên,,\n";
    badges << staff_id(person) << ',' << badge(person) << '\n';
  }
}

Instant RunningOffice::now() const { return SystemClock{}.now().instant - behind_; }

std::vector<std::string> RunningOffice::clock_of(std::chrono::hours ago) const {
  return {"env", "LD_PRELOAD=/usr/$LIB/faketime/libfaketime.so.1",
          "FAKETIME=-" + std::to_string((behind_ + ago).count()), "DONT_FAKE_MONOTONIC=1"};
}

std::string RunningOffice::badge(int person) const {
  std::string digits = std::to_string(40'000'000 + person * 7919);
  return std::string(10 - digits.size(), '0') + digits;
}

void RunningOffice::start_collector() {
  const fs::path out = folder_ / "collector.out";
  const std::string listen = url_.empty() ? "127.0.0.1:0" : url_.substr(url_.rfind('/') + 1);
  fs::remove(out);
  collector_ = Process{{program("congso-collector"), "serve", "--listen", listen, "--store",
                        "sqlite:" + (folder_ / "collector.db").string()},
                       {out, folder_ / "collector.log"}};
  constexpr std::string_view kSays = "listening on ";
  within(10s, [&] { return text_of_file(out).find('\n') != std::string::npos; });
  for (const std::string& line : lines_of_file(out))
    if (line.rfind(kSays, 0) == 0) url_ = line.substr(kSays.size());
}

void RunningOffice::start_kiosk(const std::vector<std::string>& before,
                                const std::vector<std::string>& more) {
  std::vector<std::string> command = before.empty() ? clock_of() : before;
  for (const std::string& word :
       {program("congso-kiosk"), std::string{"--data"}, data().string(), std::string{"--reader"},
        "serial:" + (folder_ / "reader").string(), std::string{"--indicator"},
        (folder_ / "indicator").string()})
    command.push_back(word);
  if (std::find(more.begin(), more.end(), "--window") == more.end())
    command.insert(command.end(), window_.begin(), window_.end());
  command.insert(command.end(), more.begin(), more.end());
  const auto starts_before = starts();
  kiosk_ = Process{command, {folder_ / "kiosk.out", folder_ / "kiosk.log"}};
  within(20s, [&] { return starts() > starts_before || !kiosk_.running(); });
}

int RunningOffice::starts() const {
  const std::string log = text_of_file(folder_ / "kiosk.log");
  int count = 0;
  for (std::size_t at = 0; (at = log.find("ready for the first tap", at)) != log.npos; ++at)
    ++count;
  return count;
}

void RunningOffice::stop_kiosk() {
  kiosk_.send(SIGTERM);
  kiosk_.wait();
}

std::vector<RunningOffice::Shown> RunningOffice::shown() const {
  std::vector<Shown> all;
  for (const std::string& line : lines_of_file(folder_ / "indicator")) {
    const auto space = line.find(' ');
    if (space != line.npos) all.push_back({line.substr(0, space), line.substr(space + 1)});
  }
  return all;
}

std::size_t RunningOffice::confirmations() const {
  std::size_t count = 0;
  for (const Shown& one : shown()) count += one.word == "ok" || one.word == "late";
  return count;
}

bool RunningOffice::everything_arrived(std::chrono::milliseconds limit) const {
  return within(limit, [this] {
    const auto status = congso({"status", "--json"});
    return status.code == 0 && status.out.find("\"pending\":0") != std::string::npos;
  });
}

std::vector<std::string> RunningOffice::logs() const {
  std::vector<std::string> found;
  const std::string text = congso_collector({"terminals", "--json"}).out;
  for (std::size_t at = 0; (at = text.find("\"log\":\"", at)) != text.npos; at += 7)
    found.push_back(text.substr(at + 7, 36));
  return found;
}

std::vector<std::string> RunningOffice::arrived_bodies() const {
  std::vector<std::string> bodies;
  for (const std::string& log : logs()) {
    const std::string text = congso_collector({"export", "--log", log}).out;
    for (std::size_t from = 0, end = 0; (end = text.find('\n', from)) != text.npos; from = end + 1)
      bodies.push_back(text.substr(from, end - from));
  }
  return bodies;
}

std::map<std::string, int> RunningOffice::arrived() const {
  std::map<std::string, int> count;
  for (const std::string& body : arrived_bodies())
    if (const auto event = event_from(body)) ++count[to_string(event.value().id)];
  return count;
}

bool RunningOffice::collector_verifies() const {
  for (const std::string& log : logs())
    if (congso_collector({"verify", "--log", log}).code != 0) return false;
  return !logs().empty();
}

std::string RunningOffice::log_tail() const {
  std::string tail;
  for (const char* name : {"kiosk.log", "collector.log"}) {
    const auto lines = lines_of_file(folder_ / name);
    for (std::size_t i = lines.size() > 6 ? lines.size() - 6 : 0; i < lines.size(); ++i)
      tail += lines[i] + '\n';
  }
  return tail;
}

Outcome RunningOffice::congso(const std::vector<std::string>& words) const {
  std::vector<std::string> command = clock_of();
  command.push_back(program("congso"));
  command.insert(command.end(), words.begin(), words.end());
  command.insert(command.end(), {"--data", data().string()});
  return outcome_of(command);
}

Outcome RunningOffice::congso_collector(std::vector<std::string> words) const {
  words.insert(words.begin(), program("congso-collector"));
  words.insert(words.end(), {"--store", "sqlite:" + (folder_ / "collector.db").string()});
  return outcome_of(words);
}

std::string wrong_deliveries(const RunningOffice& office) {
  const auto arrived = office.arrived();
  std::string wrong;
  for (const auto& shown : office.shown()) {
    if (shown.word == "failed") continue;
    const auto found = arrived.find(shown.event);
    const int times = found == arrived.end() ? 0 : found->second;
    if (times != 1) wrong += shown.event + ": " + std::to_string(times) + " times\n";
  }
  return wrong;
}

}  // namespace kiosk::test
