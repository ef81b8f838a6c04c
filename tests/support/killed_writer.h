#pragma once
// A log written by another process that does not end well, and what is found of it afterwards.

#include <map>
#include <set>
#include <string>

#include "kiosk/journal/data_folder.h"
#include "tests/support/fault_rounds.h"
#include "tests/support/process.h"

namespace kiosk::test {

class WrittenLog {
 public:
  WrittenLog();  // a fresh folder with a key and a log

  // Runs the writer under `wrapper` (strace, for instance) to its end; its exit code.
  int write(int count, const std::vector<std::string>& wrapper = {});
  // Lets it confirm at least one event, and kills it `later`.
  void write_and_kill(std::chrono::milliseconds later);

  // Opens the log as the next start would, walks over all of it, and notes what it holds.
  struct Found {
    std::string fault;  // of opening or of the walk; empty: none
    Opening opening;
    std::map<std::string, int> ids;     // how often each event stands in the current log
    std::set<std::string> found_later;  // events that a tap.found_later names
  };
  Found found();

  const std::set<std::string>& confirmed() const { return confirmed_; }
  const std::set<std::string>& unknown() const { return unknown_; }
  // Confirmed events that do not stand in it exactly once.
  std::size_t lost(const Found& found) const;

  const DataFolder& folder() const { return folder_; }

 private:
  std::vector<std::string> command(int count) const;
  void learn();

  TemporaryFolder place_;
  DataFolder folder_{place_.path(), place_.path() / "journal"};
  std::filesystem::path out_ = place_ / "out";
  std::set<std::string> confirmed_;
  std::set<std::string> unknown_;
};

}  // namespace kiosk::test
