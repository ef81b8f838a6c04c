// Covered by tests/sync/heart_test.cpp.
#include "kiosk/base/calendar.h"
#include "kiosk/base/json.h"
#include "sync/wire.h"

namespace kiosk::sync {
namespace {

constexpr std::size_t kLongestVersion = 100;

Error bad(const std::string& what) { return {Fault::kBadData, "heartbeat: " + what}; }

std::optional<Instant> moment_member(const Json& json, const char* name) {
  const auto moment = moment_from_rfc3339(text_member(json, name));
  if (!moment) return {};
  return moment->instant;
}

}  // namespace

std::string body_of(const Heartbeat& beat) {
  Json json{{"v", 1},
            {"log", to_string(beat.log)},
            {"head", number(beat.head)},
            {"acked", number(beat.acked)},
            {"unsent", beat.unsent}};
  if (beat.oldest) json["oldest"] = rfc3339(*beat.oldest);
  if (beat.disk_free) json["disk_free"] = *beat.disk_free;
  json["time"] = rfc3339(beat.time);
  json["clock"] = to_string(beat.clock);
  json["version"] = beat.version;
  return text_of(json);
}

Result<Heartbeat> heartbeat_from(std::string_view body) {
  const auto read = json_from(body);
  if (!read) return bad(read.error().what);
  const Json& json = read.value();
  const auto log = log_id_from(text_member(json, "log"));
  if (!log) return bad("/log: expected a UUID");
  Heartbeat beat;
  beat.log = *log;
  beat.head = Seq{number_member(json, "head", -1)};
  beat.acked = Seq{number_member(json, "acked", -1)};
  beat.unsent = number_member(json, "unsent", -1);
  if (beat.head < Seq{} || beat.acked < Seq{} || beat.acked > beat.head || beat.unsent < 0)
    return bad("/head, /acked and /unsent: expected numbers from 0, none acknowledged but written");
  const auto time = moment_member(json, "time");
  if (!time) return bad("/time: expected RFC 3339");
  beat.time = *time;
  beat.oldest = moment_member(json, "oldest");
  if (json.contains("disk_free")) beat.disk_free = number_member(json, "disk_free");
  beat.clock = clock_state_from(text_member(json, "clock")).value_or(ClockState::kSuspect);
  beat.version = text_member(json, "version");
  if (beat.version.size() > kLongestVersion) return bad("/version: expected at most 100 bytes");
  return beat;
}

}  // namespace kiosk::sync
