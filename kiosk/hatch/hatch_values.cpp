#include "kiosk/hatch/hatch_values.h"

#include <algorithm>
#include <optional>

#include "kiosk/base/json.h"

namespace kiosk::hatch {
namespace {
using std::chrono::milliseconds;

Error bad(const std::string& what) { return {Fault::kBadData, "hatch: bad " + what}; }

std::optional<Json> object_from(const std::string& text) {
  auto json = json_from(text);
  if (!json || !json.value().is_object()) return {};
  return std::move(json).value();
}

std::optional<LogId> log_of(const Json& json) { return log_id_from(text_member(json, "log")); }
std::optional<Hash> hash_of(const Json& json, const char* name) {
  return hash_from_hex(text_member(json, name));
}
Seq seq_of(const Json& json, const char* name) { return Seq{number_member(json, name)}; }

template <class Enum>
Enum enum_of(const Json& json, const char* name, Enum last) {
  const auto number = number_member(json, name);
  return static_cast<Enum>(std::clamp<std::int64_t>(number, 0, static_cast<std::int64_t>(last)));
}

}  // namespace

std::string text_of(const Entry& entry) {
  return kiosk::text_of(Json{{"log", to_string(entry.log)},
                             {"seq", number(entry.seq)},
                             {"hash", hex(entry.hash)},
                             {"line", entry.line},
                             {"may_administer", entry.may_administer}});
}

Result<Entry> entry_from(const std::string& text) {
  const auto json = object_from(text);
  if (!json || !log_of(*json) || !hash_of(*json, "hash")) return bad("entry");
  return Entry{*log_of(*json), seq_of(*json, "seq"), *hash_of(*json, "hash"),
               text_member(*json, "line"), flag_member(*json, "may_administer")};
}

std::string text_of(const Checkpoint& checkpoint) {
  return kiosk::text_of(Json{{"seq", number(checkpoint.seq)},
                             {"hash", hex(checkpoint.hash)},
                             {"signature", base64(checkpoint.signature)}});
}

Result<Checkpoint> checkpoint_from(const std::string& text) {
  const auto json = object_from(text);
  const auto hash = json ? hash_of(*json, "hash") : std::nullopt;
  const auto signature =
      json ? signature_from_base64(text_member(*json, "signature")) : std::nullopt;
  if (!hash || !signature) return bad("checkpoint");
  return Checkpoint{seq_of(*json, "seq"), *hash, *signature};
}

std::string text_of(const Batch& batch) {
  return kiosk::text_of(Json{{"log", to_string(batch.log)},
                             {"first", number(batch.first)},
                             {"last", number(batch.last)},
                             {"previous", hex(batch.previous)},
                             {"head", hex(batch.head)},
                             {"signature", base64(batch.signature)},
                             {"lines", batch.lines}});
}

Result<Batch> batch_from(const std::string& text) {
  const auto json = object_from(text);
  if (!json || !log_of(*json)) return bad("batch");
  const auto previous = hash_of(*json, "previous");
  const auto head = hash_of(*json, "head");
  const auto signature = signature_from_base64(text_member(*json, "signature"));
  const auto lines = json->find("lines");
  if (!previous || !head || !signature || lines == json->end() || !lines->is_array())
    return bad("batch");
  Batch batch{*log_of(*json),
              seq_of(*json, "first"),
              seq_of(*json, "last"),
              *previous,
              *head,
              *signature,
              {}};
  for (const Json& line : *lines)
    if (line.is_string()) batch.lines.push_back(line.get<std::string>());
  return batch;
}

std::string text_of(const Acknowledgement& word) {
  return kiosk::text_of(Json{{"log", to_string(word.log)},
                             {"acked", number(word.acked)},
                             {"head", hex(word.head)},
                             {"server_time", word.server_time},
                             {"signature", base64(word.signature)}});
}

Result<Acknowledgement> acknowledgement_from(const std::string& text) {
  const auto json = object_from(text);
  if (!json || !log_of(*json) || !hash_of(*json, "head")) return bad("acknowledgement");
  const auto signature = signature_from_base64(text_member(*json, "signature"));
  if (!signature) return bad("acknowledgement");
  return Acknowledgement{*log_of(*json), seq_of(*json, "acked"), *hash_of(*json, "head"),
                         text_member(*json, "server_time"), *signature};
}

std::string text_of(const sync::OutgoingState& state) {
  Json json{{"log", to_string(state.log)},
            {"public_key", to_base64(state.public_key)},
            {"head", number(state.head)},
            {"acked", number(state.acked)},
            {"waiting", state.waiting}};
  if (state.since) json["since"] = state.since->time_since_epoch().count();
  return kiosk::text_of(json);
}

Result<sync::OutgoingState> state_from(const std::string& text) {
  const auto json = object_from(text);
  const auto key = json ? public_key_from_base64(text_member(*json, "public_key")) : std::nullopt;
  if (!key || !log_of(*json)) return bad("state");
  sync::OutgoingState state{*log_of(*json),
                            *key,
                            seq_of(*json, "head"),
                            seq_of(*json, "acked"),
                            number_member(*json, "waiting"),
                            {}};
  if (json->contains("since")) state.since = Instant{milliseconds{number_member(*json, "since")}};
  return state;
}

std::string text_of(const EventLog::Walk& walk) {
  Json json{{"log", to_string(walk.log)},
            {"seq", number(walk.seq)},
            {"hash", hex(walk.hash)},
            {"done", walk.done}};
  if (walk.fault) json["fault"] = *walk.fault;
  return kiosk::text_of(json);
}

Result<EventLog::Walk> walk_from(const std::string& text) {
  const auto json = object_from(text);
  if (!json || !log_of(*json) || !hash_of(*json, "hash")) return bad("walk");
  EventLog::Walk walk;
  walk.log = *log_of(*json);
  walk.seq = seq_of(*json, "seq");
  walk.hash = *hash_of(*json, "hash");
  walk.done = flag_member(*json, "done");
  if (json->contains("fault")) walk.fault = text_member(*json, "fault");
  return walk;
}

std::string text_of(const Error& error) {
  return kiosk::text_of(Json{{"fault", static_cast<int>(error.fault)}, {"what", error.what}});
}

Error error_from(const std::string& text) {
  const auto json = object_from(text);
  if (!json) return bad("error");
  return {enum_of(*json, "fault", Fault::kRefused), text_member(*json, "what")};
}

}  // namespace kiosk::hatch
