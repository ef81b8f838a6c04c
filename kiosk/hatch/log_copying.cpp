#include "kiosk/hatch/log_copying.h"

#include "kiosk/journal/log_copy.h"

namespace kiosk {
namespace {

// How far it is acknowledged is asked first: it may go on meanwhile, but not beyond what is read.
Result<Nothing> copy_log(LogAccess& log, const LogId& id, LogCopy& copy) {
  const auto acked = log.acked(id);
  if (!acked) return acked.error();
  for (Seq after{0};;) {
    const auto entries = log.entries(id, after, kEntriesAtOnce);
    if (!entries) return entries.error();
    if (entries.value().empty()) return copy.set_acked(id, acked.value());
    const Seq last = entries.value().back().seq;
    const auto signatures = log.checkpoints(id, after, last);
    if (!signatures) return signatures.error();
    if (auto added = copy.add(id, entries.value(), signatures.value()); !added) return added;
    after = last;
  }
}

}  // namespace

Result<Nothing> copy_logs(LogAccess& log, const std::filesystem::path& folder) {
  const auto logs = log.logs();
  if (!logs) return logs.error();
  auto copy = LogCopy::begin(folder);
  if (!copy) return copy.error();
  for (const LogId& id : logs.value())
    if (auto copied = copy_log(log, id, copy.value()); !copied) return copied;
  return copy.value().finish();
}

}  // namespace kiosk
