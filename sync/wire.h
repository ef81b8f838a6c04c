#pragma once
// Batches, acknowledgements and enrolment as bytes (protocol §3, §5): one text for both ends.

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "kiosk/base/batch.h"
#include "kiosk/base/office_key.h"
#include "kiosk/base/result.h"

namespace kiosk::sync {

constexpr std::size_t kLongestBatch = 262'144;  // inflated

// "/v1/logs/{log}/events/{first}-{last}"
std::string batch_path(const LogId& log, Seq first, Seq last);

// The envelope line and the lines of the batch, each ended by LF.
std::string body_of(const Batch& batch);

// Reads and checks a body's shape: an envelope with all its members, exactly last-first+1 lines,
// each well formed, first ≥ 1, at most 500. Chain and signature are not looked at. kBadData, and
// what was wrong.
Result<Batch> batch_from(std::string_view body);

// The head that follows from the batch's `previous` and its lines.
Hash head_of(const Batch& batch);

// zstd, at its fastest level. Inflating stops as soon as more than `longest` bytes come out
// (kNoRoom), and refuses what is not one whole frame (kBadData).
std::string deflated(std::string_view bytes);
Result<std::string> inflated(std::string_view bytes, std::size_t longest);

std::string signed_text(const Acknowledgement& word);  // what the collector signs
std::string body_of(const Acknowledgement& word);      // the 200 answer
Result<Acknowledgement> acknowledgement_from(std::string_view body);

// A 409 answer: what the collector holds of the log, and which of the two it is.
struct Divergence {
  bool fork = false;  // otherwise a gap
  Seq acked{};
  Hash head{};
};
std::string body_of(const Divergence& divergence);
Result<Divergence> divergence_from(std::string_view body);

// What Congso-Signature signs.
std::string answer_text(std::string_view nonce, int status, std::string_view body);

struct EnrolRequest {
  std::string code;      // empty when a token is used for a further log
  std::string terminal;  // a label
  LogId log;
  PublicKey public_key;
  std::optional<OfficeKey> office_key;
  std::optional<Signature> signature;  // with a token: over enrol_text
};
std::string enrol_text(const LogId& log, const PublicKey& key);
std::string body_of(const EnrolRequest& request);
Result<EnrolRequest> enrol_request_from(std::string_view body);

struct EnrolAnswer {
  std::string token;
  std::string office;
  std::string terminal;
  std::optional<OfficeKey> office_key;
  PublicKey collector_key;
  std::optional<PublicKey> collector_key_next;
};
std::string body_of(const EnrolAnswer& answer);
Result<EnrolAnswer> enrol_answer_from(std::string_view body);

}  // namespace kiosk::sync
