#pragma once
// A copy of a terminal's logs in a folder of its own, written step by step from what somebody
// reads.

#include <filesystem>
#include <span>

#include "kiosk/journal/log_store.h"

namespace kiosk {

// Both places of each log: log.db, and a journal of the same lines. Holds no key. One thread. After
// a failure the folder holds half a copy.
class LogCopy {
 public:
  // kBadData: there is a copy already.
  static Result<LogCopy> begin(const std::filesystem::path& folder);

  // Entries that continue `log`, oldest first, and the signatures at and before the last of them.
  // kBadData: they do not follow the ones before.
  Result<Nothing> add(const LogId& log, std::span<const Entry> entries,
                      std::span<const Checkpoint> signatures);

  // How far `log` was acknowledged when its reading began.
  Result<Nothing> set_acked(const LogId& log, Seq acked);

  // The copy is durable when it returns; nothing may be added afterwards.
  Result<Nothing> finish();

 private:
  LogCopy(std::filesystem::path folder, LogStore store)
      : folder_(std::move(folder)), store_(std::move(store)) {}
  Result<Nothing> close_part();

  std::filesystem::path folder_;
  LogStore store_;
  LogId log_{};
  Head before_;  // of the journal's part in the making
  Head head_;
  std::string lines_;
};

}  // namespace kiosk
