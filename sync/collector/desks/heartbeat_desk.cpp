// Covered by tests/collector/heartbeat_test.cpp.
#include "sync/collector/desks/heartbeat_desk.h"

#include "kiosk/base/calendar.h"
#include "kiosk/base/json.h"
#include "sync/collector/desks/bearer.h"
#include "sync/wire.h"

namespace kiosk::sync {

Reply HeartbeatDesk::take(const std::string& authorization, std::string_view body, Now now) {
  StoreReader& read = premises_.store.read();
  const auto bearer = bearer_of(read, authorization);
  if (const auto* refused = std::get_if<Reply>(&bearer)) return *refused;
  const auto& terminal = std::get<TerminalRecord>(bearer);
  if (!rate_.take(terminal.id, now.tick)) return too_often();
  const auto beat = heartbeat_from(body);
  if (!beat) return refusal(400, "heartbeat", beat.error().what);
  const auto log = read.log(beat.value().log);
  if (!log) return unable(log.error());
  if (!log.value() || log.value()->terminal != terminal.id)
    return refusal(403, "log", "not a log of this terminal");
  const auto kept =
      premises_.store.keep_heartbeat({terminal.id, now.instant, body_of(beat.value())});
  if (!kept) return unable(kept.error());
  if (log.value()->last < beat.value().acked) {
    premises_.metrics.add(kRolledBack);
    premises_.log.say(Severity::kAlarm,
                      "log " + to_string(beat.value().log) + ": " + terminal.office + " / " +
                          terminal.name + " has an acknowledgement for " +
                          std::to_string(number(beat.value().acked)) + ", this store holds " +
                          std::to_string(number(log.value()->last)) + ": it was put back");
  }
  return {200, text_of(Json{{"v", 1}, {"server_time", rfc3339(now.instant)}})};
}

}  // namespace kiosk::sync
