#include "kiosk/base/event.h"

#include <algorithm>
#include <iterator>

#include "kiosk/base/calendar.h"
#include "kiosk/base/json.h"

namespace kiosk {
namespace {

constexpr std::string_view kVias[] = {"badge", "badge+pin", "pin",  "citizen-card", "claimed",
                                      "admin", "import",    "page", "terminal"};
constexpr std::string_view kStates[] = {"synced", "unsynced", "suspect"};

template <std::size_t N>
std::optional<std::size_t> place_in(const std::string_view (&words)[N], std::string_view word) {
  const auto* found = std::find(std::begin(words), std::end(words), word);
  if (found == std::end(words)) return {};
  return static_cast<std::size_t>(found - std::begin(words));
}

Error bad(const std::string& what) { return {Fault::kBadData, "event: " + what}; }

void read_clock(const Json& json, ClockEvidence& clock) {
  const auto found = json.find("clock");
  if (found == json.end() || !found->is_object()) return;
  clock.boot = text_member(*found, "boot");
  clock.mono = std::chrono::milliseconds{number_member(*found, "mono")};
  clock.state = clock_state_from(text_member(*found, "state")).value_or(clock.state);
}

}  // namespace

std::string_view to_string(ClockState state) { return kStates[static_cast<std::size_t>(state)]; }

std::optional<ClockState> clock_state_from(std::string_view word) {
  const auto state = place_in(kStates, word);
  if (!state) return {};
  return static_cast<ClockState>(*state);
}

std::string_view to_string(Via via) { return kVias[static_cast<std::size_t>(via)]; }

std::string body_of(const Event& event) {
  Json json{{"v", 1},
            {"id", to_string(event.id)},
            {"kind", event.kind},
            {"at", rfc3339(event.at, event.offset)},
            {"rev", event.rev}};
  if (!event.who.empty()) json["who"] = event.who.text;
  if (!event.by.empty()) json["by"] = event.by.text;
  json["via"] = to_string(event.via);
  json["clock"] = Json{{"boot", event.clock.boot},
                       {"mono", event.clock.mono.count()},
                       {"state", to_string(event.clock.state)}};
  json["salt"] = event.salt;
  std::string body = text_of(json);
  body.pop_back();  // the data is already JSON, and goes in as it is
  return body + ",\"data\":" + event.data + '}';
}

Result<Event> event_from(std::string_view body) {
  const auto read = json_from(body);
  if (!read) return read.error();
  const Json& json = read.value();
  if (!json.is_object()) return bad("expected an object");

  Event event;
  const auto id = event_id_from(text_member(json, "id"));
  if (!id) return bad("/id: expected a UUID");
  event.id = *id;
  event.kind = text_member(json, "kind");
  if (event.kind.empty()) return bad("/kind: expected text");
  const auto at = moment_from_rfc3339(text_member(json, "at"));
  if (!at) return bad("/at: expected RFC 3339");
  event.at = at->instant;
  event.offset = at->offset;
  event.rev = static_cast<std::uint64_t>(std::max<std::int64_t>(0, number_member(json, "rev")));
  event.who.text = text_member(json, "who");
  event.by.text = text_member(json, "by");
  if (const auto via = place_in(kVias, text_member(json, "via")))
    event.via = static_cast<Via>(*via);
  read_clock(json, event.clock);
  event.salt = text_member(json, "salt");
  const auto data = json.find("data");
  if (data != json.end() && data->is_object()) event.data = text_of(*data);
  return event;
}

bool sets_people(std::string_view kind) {
  for (const std::string_view prefix : {"staff.", "badge.", "pin.", "person."})
    if (kind.substr(0, prefix.size()) == prefix) return true;
  return false;
}

Result<Fact> fact_from(const Entry& entry) {
  if (is_digest_line(entry.line)) return bad("only its digest is left");
  auto event = event_from(entry.line);
  if (!event) return event.error();
  if (!entry.may_administer && sets_people(event.value().kind))
    return bad("said by a terminal that may not set people");
  const Stamp stamp{event.value().rev, entry.log, entry.seq};
  return Fact{std::move(event).value(), stamp};
}

Result<Nothing> well_formed(std::string_view line) {
  if (line.size() > kLongestBody) return bad("longer than 16384 bytes");
  if (line.find('\n') != line.npos || line.find('\0') != line.npos) return bad("LF or NUL inside");
  if (!line.empty() && line[0] == '!')
    return is_digest_line(line) ? Result<Nothing>{Nothing{}} : bad("not a digest line");
  if (line.empty() || line[0] != '{') return bad("expected an object");
  // What nests deeper or counts further than event_from reads is kept, and read by nobody.
  if (!is_json(line)) return bad("not JSON");
  return Nothing{};
}

}  // namespace kiosk
