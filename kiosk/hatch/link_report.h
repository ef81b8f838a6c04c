#pragma once
// What the running kiosk last knew of its line to the collector, for `congso status`.

#include <filesystem>
#include <optional>
#include <string>

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "kiosk/journal/data_folder.h"

namespace kiosk {

struct LinkReport {
  std::string state;  // connected, offline, refused, trying, not enrolled
  std::optional<Instant> since;
  std::optional<Instant> acknowledged;  // when the collector last confirmed something
  std::string fault;                    // the last one, in words
  std::optional<Instant> fault_at;
  // Alarms, counted since the kiosk started: what the collector had confirmed and verifiably lost,
  // records nobody takes, logs opened because the folder was rolled back.
  std::int64_t lost_by_collector = 0;
  std::int64_t quarantined = 0;
  std::int64_t new_logs = 0;
};

// The same of the office's other logs.
struct FeedReport {
  std::string state;      // up to date, catching up, trying, offline, refused
  std::int64_t left = 0;  // entries that are known to be still at the collector
  std::string fault;      // the last one, in words
};

std::filesystem::path report_file(const DataFolder& folder);
std::filesystem::path feed_report_file(const DataFolder& folder);

// A note beside the link, not a promise: it may be lost with the power.
Result<Nothing> write_report(const std::filesystem::path& file, const LinkReport& report);
LinkReport read_report(const std::filesystem::path& file);  // empty when there is none
Result<Nothing> write_feed_report(const std::filesystem::path& file, const FeedReport& report);
FeedReport read_feed_report(const std::filesystem::path& file);

}  // namespace kiosk
