#include "sync/answer_check.h"

#include "sync/backoff.h"

namespace kiosk::sync {
namespace {

using Kind = Answer::Kind;

bool either(const Pins& pins, std::string_view text, const Signature& signature) {
  return verify(pins.current, text, signature) ||
         (pins.next && verify(*pins.next, text, signature));
}

// Those of the 4xx that pass by themselves.
bool is_passing(int status) { return status == 408 || status == 425 || status == 429; }

Kind kind_of(int status, bool fresh) {
  const bool range = status == 400 || status == 413 || status == 422;
  if (range) return fresh ? Kind::kRangeRefused : Kind::kRangeRefusedOnTheWay;
  if (!fresh || status < 400 || status > 499 || is_passing(status)) return Kind::kFailed;
  return status == 415 ? Kind::kEncodingRefused : Kind::kNotAllowed;
}

void read_acknowledgement(const Response& response, const Question& question, const Pins& pins,
                          Answer& answer) {
  const auto word = acknowledgement_from(response.body);
  if (!word || word.value().log != question.log ||
      !either(pins, signed_text(word.value()), word.value().signature)) {
    answer.what += ", without a verified acknowledgement";
    return;
  }
  answer.kind = Kind::kHolds;
  answer.word = word.value();
}

void read_divergence(const Response& response, Answer& answer) {
  const auto divergence = divergence_from(response.body);
  if (!divergence) answer.what += ", which does not say what is held";
  if (!divergence) return;
  answer.kind = Kind::kDiverges;
  answer.divergence = divergence.value();
}

}  // namespace

bool is_signed(const Response& answer, std::string_view nonce, const Pins& pins) {
  const auto signature = signature_from_base64(header_of(answer.headers, "congso-signature"));
  return signature && either(pins, answer_text(nonce, answer.status, answer.body), *signature);
}

Answer judged(const Response& response, const Question& question, const Pins& pins, Instant now) {
  Answer answer;
  answer.fresh = is_signed(response, question.nonce, pins);
  answer.kind = kind_of(response.status, answer.fresh);
  answer.what = "answer " + std::to_string(response.status) +
                (answer.fresh ? "" : ", not signed by the collector");
  if (response.status == 200) read_acknowledgement(response, question, pins, answer);
  if (response.status == 409 && answer.fresh) {
    answer.kind = Kind::kFailed;  // unless it can be read
    read_divergence(response, answer);
  }
  if (response.status == 503 || (response.status == 429 && answer.fresh))
    answer.retry_after = retry_after(header_of(response.headers, "retry-after"), now);
  return answer;
}

}  // namespace kiosk::sync
