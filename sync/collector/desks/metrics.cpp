// Covered by tests/collector/http_server_test.cpp.
#include "sync/collector/desks/metrics.h"

#include <utility>
#include <vector>

namespace kiosk::sync {
namespace {

struct Family {
  const char* name;
  const char* type;
  const char* about;
};

// In the order they are printed.
constexpr Family kFamilies[] = {
    {"congso_batches_total", "counter", "Batches by answer."},
    {kEventsStored, "counter", "Events made durable."},
    {kKnownAgain, "counter", "Events that were known from elsewhere with the same bytes."},
    {kContradicted, "counter", "Events whose id was known with other bytes: an alarm."},
    {kForksKept, "counter", "Batches kept aside that contradict what is held: an alarm."},
    {kRolledBack, "counter",
     "Heartbeats that knew more than this store: it was put back, an alarm."},
    {kEnrolments, "counter", "Enrolments answered with a token."},
    {kOpenConnections, "gauge", "Connections open now."},
};

bool belongs_to(const std::string& series, const std::string& family) {
  return series.compare(0, series.find('{'), family) == 0;
}

}  // namespace

std::string batches_answered(const std::string& answer) {
  return "congso_batches_total{answer=\"" + answer + "\"}";
}

void Metrics::add(const std::string& series, std::int64_t amount) {
  const std::lock_guard lock{mutex_};
  values_[series] += amount;
}

std::string Metrics::text() const {
  const std::lock_guard lock{mutex_};
  std::string text;
  for (const Family& family : kFamilies) {
    const std::string name = family.name;
    text.append("# HELP ").append(name).append(" ").append(family.about);
    text.append("\n# TYPE ").append(name).append(" ").append(family.type).append("\n");
    bool any = false;
    for (const auto& [series, value] : values_) {
      if (!belongs_to(series, name)) continue;
      text += series + ' ' + std::to_string(value) + '\n';
      any = true;
    }
    if (!any) text += name + " 0\n";
  }
  return text;
}

}  // namespace kiosk::sync
