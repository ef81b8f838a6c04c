#pragma once
// Reads a journal line by line, across its segments, from any entry on.
// Covered by tests/journal/journal_file_test.cpp and tests/faults.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/journal/journal_line.h"

namespace kiosk {

// One file of a journal: `<first seq>.journal`.
struct Segment {
  std::filesystem::path path;
  Seq first{};
};

// The folder of a log's journal, in the order of their first entries; none when there is none.
std::vector<Segment> segments_of(const std::filesystem::path& folder);

// Positions are bytes in the last segment opened. One thread. A segment's text is held whole: it
// is a few MiB at most.
class JournalCursor {
 public:
  // Before the first entry of the last segment that begins at or before `seq`. A segment ends where
  // the next begins: lines it holds beyond that were never trusted (see JournalFile).
  static JournalCursor before(const std::filesystem::path& folder, const LogId& log, Seq seq);

  // The next line; none at the end. kBadData at the first thing that is not what was written;
  // kUnknown when the disk cannot read.
  Result<std::optional<JournalLine>> next();

  const LogId& log() const { return log_; }
  Seq expected() const { return expected_; }          // of the next entry
  const Hash& previous() const { return previous_; }  // as the segment's header claims
  bool torn() const { return torn_; }                 // the last line has no end
  std::size_t end() const { return end_; }            // after the last whole line
  const std::optional<Segment>& segment() const { return current_; }

 private:
  Result<bool> open_next();
  bool is_last() const { return following_ >= segments_.size(); }
  Result<std::optional<JournalLine>> read_line();
  Error bad(const std::string& what) const;

  LogId log_;
  std::vector<Segment> segments_;
  std::size_t following_ = 0;  // index of the segment after the current
  std::optional<Segment> current_;
  std::string text_;
  std::size_t end_ = 0;
  Seq expected_{1};
  Hash previous_{};
  bool torn_ = false;
};

}  // namespace kiosk
