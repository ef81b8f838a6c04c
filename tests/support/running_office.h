#pragma once
// A whole office made of the real programs: a collector, a kiosk on a virtual screen, and a badge
// reader on a pseudo-terminal. Everything lies in a folder of its own.

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/base/event.h"
#include "tests/support/process.h"

namespace kiosk::test {

// A virtual screen for as long as this object lives; DISPLAY names it.
class VirtualScreen {
 public:
  VirtualScreen();
  ~VirtualScreen();

 private:
  TemporaryFolder folder_;
  Process server_;
};

// A pseudo-terminal that the kiosk opens as its serial reader.
class BadgePort {
 public:
  explicit BadgePort(const std::filesystem::path& link);
  ~BadgePort();
  BadgePort(const BadgePort&) = delete;
  BadgePort& operator=(const BadgePort&) = delete;
  void type(const std::string& raw) const;  // as the reader would, with a carriage return

 private:
  std::filesystem::path link_;
  int master_ = -1;
  int kept_ = -1;
};

class RunningOffice {
 public:
  // `people` invented people with a badge each; enrolled at the collector unless told otherwise.
  explicit RunningOffice(int people, bool enrolled = true);
  ~RunningOffice();

  // What time it is in this office, from ten in the morning on, and what starts a program at that
  // time of so many hours ago. Kiosk and `congso` live in it unless told otherwise.
  Instant now() const;
  std::vector<std::string> clock_of(std::chrono::hours ago = std::chrono::hours{0}) const;

  std::string badge(int person) const;  // as an 8H10D reader types it; persons from 0

  void start_collector();
  void start_kiosk(const std::vector<std::string>& before = {},
                   const std::vector<std::string>& more = {});
  void stop_kiosk();                        // cleanly
  void fill_the_screen() { window_ = {}; }  // instead of a small window
  Process& kiosk() { return kiosk_; }
  Process& collector() { return collector_; }
  void tap(int person) const { port_.type(badge(person)); }
  const BadgePort& port() const { return port_; }

  // The lines of the indicator: what was shown to people as recorded.
  struct Shown {
    std::string word;
    std::string event;
  };
  std::vector<Shown> shown() const;
  std::size_t confirmations() const;  // `ok` and `late`

  bool everything_arrived(std::chrono::milliseconds limit) const;
  // How often each event id stands in the collector's store, over all logs of this terminal.
  std::map<std::string, int> arrived() const;
  std::vector<std::string> arrived_bodies() const;
  std::vector<std::string> logs() const;
  bool collector_verifies() const;
  std::string log_tail() const;  // the last lines that kiosk and collector said

  Outcome congso(const std::vector<std::string>& words) const;
  Outcome congso_collector(std::vector<std::string> words) const;
  const TemporaryFolder& folder() const { return folder_; }
  std::filesystem::path data() const { return folder_ / "data"; }
  std::string url() const { return url_; }

 private:
  void write_configuration(int people) const;
  int starts() const;  // how often the kiosk has said that it is ready

  const std::chrono::seconds behind_;
  TemporaryFolder folder_;
  BadgePort port_;
  std::string url_;
  std::vector<std::string> window_{"--window", "640x360"};
  Process collector_;
  Process kiosk_;
};

// Every confirmed event exactly once at the collector: one line for each that is not.
std::string wrong_deliveries(const RunningOffice& office);

}  // namespace kiosk::test
