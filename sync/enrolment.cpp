#include "sync/enrolment.h"

#include <algorithm>

#include "sync/answer_check.h"
#include "sync/requests.h"

namespace kiosk::sync {
namespace {

bool is_no(int status) { return status >= 400 && status < 500 && status != 408 && status != 429; }

// An answer that is not 200, for the person who typed the address and the code.
std::string meaning_of(int status) {
  if (status == 403)
    return "the code is wrong, used or expired; ask for a new one at the collector";
  if (status == 409)
    return "the collector has this log from another terminal or with another key; was the data "
           "folder copied?";
  if (status == 408 || status == 429 || status == 503)
    return "the collector is busy or has no room; try again in a minute";
  if (status < 400 || status == 404 || status == 405 || status == 501)
    return "no collector at this address; check --collector";
  if (status >= 500) return "the collector, or what stands before it, failed; its own log says why";
  return "the collector does not understand the request; are both programs of one version?";
}

Error refused(const Enrolment& wish, int status) {
  return {is_no(status) ? Fault::kRefused : Fault::kTryLater,
          meaning_of(status) + " (" + wish.collector + ", answer " + std::to_string(status) + ")"};
}

// `error` is the line's, in libcurl's words: those about TLS do not say what to do.
Error not_reached(const Enrolment& wish, const Error& error) {
  const bool about_tls = error.what.find("SSL") != std::string::npos ||
                         error.what.find("certificate") != std::string::npos;
  const std::string what = about_tls ? "no secure line to the collector; check the port, and "
                                       "/collector/ca of terminal.json"
                                     : "no answer from the collector";
  return {error.fault, what + " (" + wish.collector + "): " + error.what};
}

Error not_a_collector(const Enrolment& wish, const std::string& what) {
  return {Fault::kTryLater,
          "what answers is not a collector: " + what + " (" + wish.collector + ")"};
}

// Our keys with the office's in front, each once.
std::vector<OfficeKey> keys_with(const OfficeKey& current, std::vector<OfficeKey> keys) {
  keys.erase(std::remove(keys.begin(), keys.end(), current), keys.end());
  keys.insert(keys.begin(), current);
  return keys;
}

Link linked(const Enrolment& wish, Link link, const EnrolAnswer& answer) {
  link.collector = wish.collector;
  link.token = answer.token;
  link.office = answer.office;
  link.terminal = answer.terminal;
  link.role = answer.role;
  link.pins = Pins{answer.collector_key, answer.collector_key_next};
  link.logs = {wish.log};
  if (answer.office_key) link.office_keys = keys_with(*answer.office_key, link.office_keys);
  return link;
}

}  // namespace

Result<Link> enrol(const Enrolment& wish, const Link& before, Transport& line,
                   const std::stop_token& stop, Noise noise) {
  EnrolRequest asked{wish.code, wish.terminal, wish.log, wish.public_key, {}, {}};
  if (!before.office_keys.empty()) asked.office_key = before.office_keys.front();
  const std::string nonce = nonce_from(noise);
  const auto response = line.send(with_nonce(enrol_request(asked, ""), nonce), stop);
  if (!response) return not_reached(wish, response.error());
  if (response.value().status != 200) return refused(wish, response.value().status);
  const auto answer = enrol_answer_from(response.value().body);
  if (!answer) return not_a_collector(wish, answer.error().what);
  const Pins pins{answer.value().collector_key, answer.value().collector_key_next};
  if (!is_token(answer.value().token) || !is_signed(response.value(), nonce, pins))
    return not_a_collector(wish, "the answer is not signed by the key it brings");
  return linked(wish, before, answer.value());
}

Result<Request> further_log_request(const Link& link, const OutgoingState& state,
                                    Outgoing& outgoing) {
  const auto signature = outgoing.sign(enrol_text(state.log, state.public_key));
  if (!signature) return signature.error();
  const EnrolRequest asked{"", link.terminal, state.log, state.public_key, {}, signature.value()};
  return enrol_request(asked, link.token);
}

Result<Link> link_with_log(Link link, const LogId& log, const Response& answer) {
  const auto read = enrol_answer_from(answer.body);
  if (!read) return read.error();
  if (!is_token(read.value().token))
    return Error{Fault::kBadData, "enrolment: /token: expected visible ASCII characters"};
  link.token = read.value().token;
  if (!link.knows(log)) link.logs.push_back(log);
  return link;
}

}  // namespace kiosk::sync
