#include "sync/wire.h"

#include "kiosk/base/calendar.h"
#include "kiosk/base/json.h"

namespace kiosk::sync {
namespace {

Error bad(const std::string& what) { return {Fault::kBadData, "answer: " + what}; }

}  // namespace

std::string signed_text(const Acknowledgement& word) {
  return "congso-ack-v1\n" + to_string(word.log) + '\n' + std::to_string(number(word.acked)) +
         '\n' + hex(word.head) + '\n' + word.server_time;
}

std::string body_of(const Acknowledgement& word) {
  return text_of(Json{{"v", 1},
                      {"log", to_string(word.log)},
                      {"acked", number(word.acked)},
                      {"head", hex(word.head)},
                      {"server_time", word.server_time},
                      {"signature", base64(word.signature)}});
}

Result<Acknowledgement> acknowledgement_from(std::string_view body) {
  const auto read = json_from(body);
  if (!read) return bad(read.error().what);
  const Json& json = read.value();
  if (number_member(json, "v") != 1) return bad("/v: expected 1");
  const auto log = log_id_from(text_member(json, "log"));
  if (!log) return bad("/log: expected a UUID");
  const std::int64_t acked = number_member(json, "acked", -1);
  if (acked < 0) return bad("/acked: expected a number from 0");
  const auto head = hash_from_hex(text_member(json, "head"));
  if (!head) return bad("/head: expected a hash in hex");
  const std::string server_time = text_member(json, "server_time");
  if (!moment_from_rfc3339(server_time)) return bad("/server_time: expected RFC 3339");
  const auto signature = signature_from_base64(text_member(json, "signature"));
  if (!signature) return bad("/signature: expected 64 bytes in base64");
  return Acknowledgement{*log, Seq{acked}, *head, server_time, *signature};
}

std::string body_of(const Divergence& divergence) {
  return text_of(Json{{"error", divergence.fork ? "fork" : "gap"},
                      {"acked", number(divergence.acked)},
                      {"head", hex(divergence.head)}});
}

Result<Divergence> divergence_from(std::string_view body) {
  const auto read = json_from(body);
  if (!read) return bad(read.error().what);
  const Json& json = read.value();
  const std::string error = text_member(json, "error");
  if (error != "gap" && error != "fork") return bad("/error: expected gap or fork");
  const std::int64_t acked = number_member(json, "acked", -1);
  if (acked < 0) return bad("/acked: expected a number from 0");
  const auto head = hash_from_hex(text_member(json, "head"));
  if (!head) return bad("/head: expected a hash in hex");
  return Divergence{error == "fork", Seq{acked}, *head};
}

std::string answer_text(std::string_view nonce, int status, std::string_view body) {
  return "congso-answer-v1\n" + std::string{nonce} + '\n' + std::to_string(status) + '\n' +
         hex(sha256(body));
}

}  // namespace kiosk::sync
