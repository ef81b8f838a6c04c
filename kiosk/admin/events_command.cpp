#include "kiosk/admin/events_command.h"

#include <algorithm>

#include "kiosk/admin/folder.h"
#include "kiosk/admin/printing.h"

namespace kiosk::admin {
namespace {

bool asked_for(const EventQuestion& question, const Entry& entry) {
  if (question.kind.empty() && question.who.empty()) return true;
  const auto event = event_from(entry.line);
  if (!event) return false;  // only its digest is left: nobody can tell its kind
  return event.value().kind.rfind(question.kind, 0) == 0 &&
         (question.who.empty() || event.value().who.text == question.who);
}

Result<std::vector<LogId>> logs_asked_for(const EventQuestion& question, LogAccess& access) {
  if (question.log.empty()) return question.every ? access.every_log() : access.logs();
  const auto log = log_id_from(question.log);
  if (!log) return Error{Fault::kBadData, "--log: expected a log id (" + question.log + ")"};
  auto logs = access.every_log();
  if (!logs) return logs;
  if (std::find(logs.value().begin(), logs.value().end(), *log) == logs.value().end())
    return Error{Fault::kBadData, "--log: no such log here (" + question.log + ")"};
  return std::vector<LogId>{*log};
}

}  // namespace

int events(const std::filesystem::path& root, const EventQuestion& question, const Clock& clock) {
  auto reached = reach(root, clock);
  if (!reached) return refuse(reached.error());
  LogAccess& access = *reached.value().log;
  const auto logs = logs_asked_for(question, access);
  if (!logs) return refuse(logs.error());
  for (const LogId& log : logs.value()) {
    const auto done = for_each_entry(access, log, question.after, [&](const Entry& entry) {
      if (asked_for(question, entry)) say(entry.line);
      return true;
    });
    if (!done) return refuse(done.error());
  }
  return kGood;
}

}  // namespace kiosk::admin
