#include "sync/wire.h"

#include "kiosk/base/json.h"

namespace kiosk::sync {
namespace {

Error bad(const std::string& what) { return {Fault::kBadData, "enrolment: " + what}; }

bool has(const Json& object, std::string_view name) {
  const auto found = object.find(name);
  return found != object.end() && !found->is_null();
}

// The last members, which may be absent; present and unreadable they are faults.
Result<Nothing> read_offers(const Json& json, EnrolRequest& request) {
  if (has(json, "office_key")) {
    request.office_key = office_key_from_base64(text_member(json, "office_key"));
    if (!request.office_key) return bad("/office_key: expected 32 bytes in base64");
  }
  if (has(json, "signature")) {
    request.signature = signature_from_base64(text_member(json, "signature"));
    if (!request.signature) return bad("/signature: expected 64 bytes in base64");
  }
  return Nothing{};
}

Result<Nothing> read_keys(const Json& json, EnrolAnswer& answer) {
  const auto key = public_key_from_base64(text_member(json, "collector_key"));
  if (!key) return bad("/collector_key: expected 32 bytes in base64");
  answer.collector_key = *key;
  if (has(json, "office_key")) {
    answer.office_key = office_key_from_base64(text_member(json, "office_key"));
    if (!answer.office_key) return bad("/office_key: expected 32 bytes in base64");
  }
  if (has(json, "collector_key_next")) {
    answer.collector_key_next = public_key_from_base64(text_member(json, "collector_key_next"));
    if (!answer.collector_key_next) return bad("/collector_key_next: expected 32 bytes in base64");
  }
  return Nothing{};
}

}  // namespace

std::string enrol_text(const LogId& log, const PublicKey& key) {
  return "congso-enrol-v1\n" + to_string(log) + '\n' + to_base64(key);
}

std::string body_of(const EnrolRequest& request) {
  Json json = Json::object();
  if (!request.code.empty()) json["code"] = request.code;
  json["terminal"] = request.terminal;
  json["log"] = to_string(request.log);
  json["public_key"] = to_base64(request.public_key);
  if (request.office_key) json["office_key"] = to_base64(*request.office_key);
  if (request.signature) json["signature"] = base64(*request.signature);
  if (request.administers) json["administers"] = true;
  return text_of(json);
}

Result<EnrolRequest> enrol_request_from(std::string_view body) {
  const auto read = json_from(body);
  if (!read) return bad(read.error().what);
  const Json& json = read.value();
  EnrolRequest request;
  request.code = text_member(json, "code");
  request.terminal = text_member(json, "terminal");
  request.administers = flag_member(json, "administers");
  const auto log = log_id_from(text_member(json, "log"));
  if (!log) return bad("/log: expected a UUID");
  request.log = *log;
  const auto key = public_key_from_base64(text_member(json, "public_key"));
  if (!key) return bad("/public_key: expected 32 bytes in base64");
  request.public_key = *key;
  if (const auto done = read_offers(json, request); !done) return done.error();
  return request;
}

std::string body_of(const EnrolAnswer& answer) {
  Json json{{"token", answer.token}, {"office", answer.office}, {"terminal", answer.terminal}};
  if (answer.office_key) json["office_key"] = to_base64(*answer.office_key);
  json["collector_key"] = to_base64(answer.collector_key);
  if (answer.collector_key_next) json["collector_key_next"] = to_base64(*answer.collector_key_next);
  if (!answer.role.empty()) json["role"] = answer.role;
  return text_of(json);
}

Result<EnrolAnswer> enrol_answer_from(std::string_view body) {
  const auto read = json_from(body);
  if (!read) return bad(read.error().what);
  const Json& json = read.value();
  EnrolAnswer answer;
  answer.token = text_member(json, "token");
  answer.office = text_member(json, "office");
  answer.terminal = text_member(json, "terminal");
  answer.role = text_member(json, "role");
  if (answer.token.empty()) return bad("/token: expected text");
  if (answer.office.empty()) return bad("/office: expected text");
  if (answer.terminal.empty()) return bad("/terminal: expected text");
  if (const auto done = read_keys(json, answer); !done) return done.error();
  return answer;
}

}  // namespace kiosk::sync
