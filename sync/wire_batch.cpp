#include "sync/wire.h"

#include "kiosk/base/chain.h"
#include "kiosk/base/json.h"

namespace kiosk::sync {
namespace {

constexpr std::int64_t kMostEvents = 500;  // protocol §3

Error bad(const std::string& what) { return {Fault::kBadData, "batch: " + what}; }

std::string envelope_of(const Batch& batch) {
  return text_of(Json{{"v", 1},
                      {"log", to_string(batch.log)},
                      {"first", number(batch.first)},
                      {"last", number(batch.last)},
                      {"prev", hex(batch.previous)},
                      {"head", hex(batch.head)},
                      {"signature", base64(batch.signature)}});
}

Result<Batch> envelope_from(std::string_view line) {
  const auto read = json_from(line);
  if (!read) return bad("the envelope is " + read.error().what);
  const Json& json = read.value();
  if (number_member(json, "v") != 1) return bad("/v: expected 1");
  const auto log = log_id_from(text_member(json, "log"));
  if (!log) return bad("/log: expected a UUID");
  const std::int64_t first = number_member(json, "first");
  if (first < 1) return bad("/first: expected a number from 1");
  const std::int64_t last = number_member(json, "last");
  if (last < first || last - first >= kMostEvents)
    return bad("/last: expected 1 to 500 events after /first");
  const auto previous = hash_from_hex(text_member(json, "prev"));
  if (!previous) return bad("/prev: expected a hash in hex");
  const auto head = hash_from_hex(text_member(json, "head"));
  if (!head) return bad("/head: expected a hash in hex");
  const auto signature = signature_from_base64(text_member(json, "signature"));
  if (!signature) return bad("/signature: expected 64 bytes in base64");
  return Batch{*log, Seq{first}, Seq{last}, *previous, *head, *signature, {}};
}

// Takes the first line off `rest`; none when no LF ends it.
std::optional<std::string_view> line_off(std::string_view& rest) {
  const auto end = rest.find('\n');
  if (end == rest.npos) return {};
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end + 1);
  return line;
}

}  // namespace

std::string batch_path(const LogId& log, Seq first, Seq last) {
  return "/v1/logs/" + to_string(log) + "/events/" + std::to_string(number(first)) + '-' +
         std::to_string(number(last));
}

std::string body_of(const Batch& batch) {
  std::string body = envelope_of(batch) + '\n';
  for (const std::string& line : batch.lines) {
    body += line;
    body += '\n';
  }
  return body;
}

Result<Batch> batch_from(std::string_view body) {
  if (body.size() > kLongestBatch) return bad("longer than 262144 bytes");
  std::string_view rest = body;
  const auto envelope = line_off(rest);
  if (!envelope) return bad("no LF after the envelope");
  auto batch = envelope_from(*envelope);
  if (!batch) return batch;
  const auto count = number(batch.value().last) - number(batch.value().first) + 1;
  batch.value().lines.reserve(static_cast<std::size_t>(count));
  for (std::int64_t i = 0; i < count; ++i) {
    const auto line = line_off(rest);
    if (!line) return bad("fewer lines than the envelope says");
    if (const auto fine = well_formed(*line); !fine)
      return bad("line " + std::to_string(i + 1) + ": " + fine.error().what);
    batch.value().lines.emplace_back(*line);
  }
  if (!rest.empty()) return bad("more lines than the envelope says");
  return batch;
}

Hash head_of(const Batch& batch) {
  Hash head = batch.previous;
  Seq seq = batch.first;
  for (const std::string& line : batch.lines) {
    head = chain_next(batch.log, seq, head, line_digest(line));
    seq = next(seq);
  }
  return head;
}

}  // namespace kiosk::sync
