#pragma once
// What is counted while the collector runs, as Prometheus reads it.

#include <cstdint>
#include <map>
#include <mutex>
#include <string>

namespace kiosk::sync {

// Safe from any thread.
class Metrics {
 public:
  // `series` is a name, with its label when it has one: "congso_batches_total{answer=\"gap\"}".
  void add(const std::string& series, std::int64_t amount = 1);

  // The Prometheus text format: all series that are known from the start, and those added.
  std::string text() const;

 private:
  mutable std::mutex mutex_;
  std::map<std::string, std::int64_t> values_;
};

std::string batches_answered(const std::string& answer);  // the series of one kind of answer

constexpr const char* kEventsStored = "congso_events_stored_total";
constexpr const char* kForksKept = "congso_forks_total";
constexpr const char* kKnownAgain = "congso_events_known_total";
constexpr const char* kContradicted = "congso_events_contradicted_total";
constexpr const char* kRolledBack = "congso_store_rolled_back_total";
constexpr const char* kEnrolments = "congso_enrolments_total";
constexpr const char* kOpenConnections = "congso_open_connections";

}  // namespace kiosk::sync
