#pragma once
// A log in a fresh folder that goes away with the test, and drafts to put into it.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/journal/event_log.h"
#include "tests/support/process.h"

namespace kiosk::test {

LogPlace place_in(const std::filesystem::path& folder);
SigningKey key_of_test();
Now at(std::chrono::milliseconds since_start);  // 2026-11-23 07:00 in the office, this boot

// The n-th tap of a test: always the same id for the same number.
Draft tap(std::uint64_t number, Now when = at({}));
std::vector<std::string> lines_of(const Result<std::vector<Entry>>& entries);
void write_text(const std::filesystem::path& path, const std::string& text);

// As a terminal has it: made, closed, opened again. REQUIREs that it can be.
struct TemporaryLog {
  TemporaryLog();

  EventLog& open();  // closes what is open first
  void close() { log.reset(); }
  Entry append(std::uint64_t number);  // tap(number), durably
  std::vector<std::string> lines();    // of the current log
  std::filesystem::path segment();     // the last one of the current log's journal
  Result<Nothing> copy_to(const std::filesystem::path& to);  // as a backup is made
  std::size_t count_of(const std::string& kind);

  TemporaryFolder folder;
  LogPlace place = place_in(folder.path());
  SigningKey key = key_of_test();
  std::optional<EventLog> log;
};

}  // namespace kiosk::test
