#include "sync/collector/desks/enrolment.h"

#include "kiosk/base/chain.h"
#include "sync/collector/desks/enrolment_code.h"

namespace kiosk::sync {
namespace {

constexpr std::string_view kBearer = "Bearer ";
constexpr Seq kNewest{INT64_MAX};

// Only who reads badges needs the office key; it never goes upstream (protocol §5).
bool receives_office_key(Role role) { return role == Role::kKiosk; }

}  // namespace

Reply EnrolmentDesk::take(const std::string& authorization, std::string_view body, Now now) {
  const auto request = enrol_request_from(body);
  if (!request) return refusal(400, "request", request.error().what);
  constexpr int kTries = 3;  // whoever comes in between has got further, so this ends
  for (int i = 0; i < kTries; ++i)
    if (auto answer = considered(request.value(), authorization, now)) return *answer;
  return unable({Fault::kTryLater, "too many enrolments at once"});
}

std::optional<Reply> EnrolmentDesk::considered(const EnrolRequest& request,
                                               const std::string& authorization, Now now) {
  if (!request.code.empty()) return with_code(request, now);
  if (authorization.rfind(kBearer, 0) != 0) return refusal(401, "token");
  return with_token(request, authorization.substr(kBearer.size()), now);
}

std::optional<Reply> EnrolmentDesk::with_code(const EnrolRequest& request, Now now) {
  const auto found = premises_.store.read().code(code_digest(request.code));
  if (!found) return unable(found.error());
  if (!found.value() || found.value()->spoiled) return refusal(403, "code");
  const CodeRecord& code = *found.value();
  const std::string token =
      premises_.key.token_for(canonical_code(request.code), request.log, request.public_key);
  if (code.used) {
    const bool same = code.used_log == request.log && code.used_key == request.public_key;
    if (!same || now.instant - *code.used >= kCodeLives) return refusal(403, "code", "used");
    Enrolled again;
    again.terminal = code.terminal;
    return granted(again, token);
  }
  if (now.instant - code.made >= kCodeLives) return refusal(403, "code", "older than 24 hours");
  Enrolled enrolled;
  enrolled.terminal = code.terminal;
  enrolled.code_digest = code_digest(request.code);
  enrolled.at = now.instant;
  return bind(request, std::move(enrolled), token);
}

std::optional<Reply> EnrolmentDesk::with_token(const EnrolRequest& request,
                                               const std::string& token, Now now) {
  const auto bearer = premises_.store.read().bearer(sha256(token));
  if (!bearer) return unable(bearer.error());
  if (!bearer.value()) return refusal(401, "token");
  if (bearer.value()->revoked) return refusal(403, "revoked");
  if (bearer.value()->terminal.role == Role::kRelay)
    return announced(request, bearer.value()->terminal, token, now);
  const auto vouched = vouched_for(request, bearer.value()->terminal.id);
  if (!vouched) return unable(vouched.error());
  if (!vouched.value()) return refusal(403, "signature");
  Enrolled enrolled;
  enrolled.terminal = bearer.value()->terminal;
  enrolled.at = now.instant;
  return bind(request, std::move(enrolled), token);
}

// A relay brings logs of its own office alone, under their terminals' names. What it brings of them
// is signed by them: it can lose a log, and not forge one.
std::optional<Reply> EnrolmentDesk::announced(const EnrolRequest& request,
                                              const TerminalRecord& relay, const std::string& token,
                                              Now now) {
  const auto name = terminal_name_from(request.terminal);
  if (!name) return refusal(400, "request", name.error().what);
  // What was entered at the centre below is not this centre's word.
  const bool centre = name.value() == kCentre;
  auto terminal = premises_.store.terminal_of(
      relay.office_id, centre ? relay.name + " / " + name.value() : name.value());
  if (!terminal) return unable(terminal.error());
  Enrolled enrolled;
  enrolled.terminal = std::move(terminal).value();
  enrolled.terminal.may_administer = request.administers;
  enrolled.announced = true;
  enrolled.at = now.instant;
  return bind(request, std::move(enrolled), token);
}

// A token alone does not bring a key: one that signs a log of this terminal has to vouch for it.
// Who has lost it needs a new code (protocol §5).
Result<bool> EnrolmentDesk::vouched_for(const EnrolRequest& request, TerminalId terminal) {
  if (!request.signature) return false;
  const auto logs = premises_.store.read().logs_of(terminal);
  if (!logs) return logs.error();
  for (const LogRecord& log : logs.value()) {
    const auto key = premises_.store.read().key_at(log.id, kNewest);
    if (!key) return key.error();
    if (key.value() &&
        verify(key.value()->key, enrol_text(request.log, request.public_key), *request.signature))
      return true;
  }
  return false;
}

std::optional<Reply> EnrolmentDesk::bind(const EnrolRequest& request, Enrolled enrolled,
                                         const std::string& token) {
  const auto log = premises_.store.read().log(request.log);
  if (!log) return unable(log.error());
  const auto key = premises_.store.read().key_at(request.log, kNewest);
  if (!key) return unable(key.error());
  enrolled.known_log = log.value().has_value();
  if (key.value() && key.value()->key != request.public_key) return refusal(409, "key");
  if (log.value() && log.value()->terminal != enrolled.terminal.id) return refusal(409, "log");
  enrolled.log = request.log;
  enrolled.key = {
      Seq{1}, request.public_key,
      premises_.key.certificate(enrolled.terminal.office, request.log, request.public_key)};
  if (!enrolled.announced) enrolled.token_digest = sha256(token);
  if (receives_office_key(enrolled.terminal.role) && !enrolled.announced)
    enrolled.office_key = request.office_key;
  const auto done = premises_.store.enrol(enrolled);
  if (!done && done.error().fault == Fault::kRefused) return {};
  if (!done) return unable(done.error());
  premises_.metrics.add(kEnrolments);
  premises_.log.say(Severity::kInfo, "enrolled " + enrolled.terminal.office + " / " +
                                         enrolled.terminal.name + ", log " +
                                         to_string(request.log));
  return granted(enrolled, token);
}

// The office key never goes upstream, and never comes down to a relay.
Reply EnrolmentDesk::granted(const Enrolled& enrolled, const std::string& token) {
  const TerminalRecord& terminal = enrolled.terminal;
  EnrolAnswer answer{token,
                     terminal.office,
                     terminal.name,
                     {},
                     premises_.key.public_key(),
                     premises_.key.next_public_key(),
                     to_string(terminal.role)};
  if (receives_office_key(terminal.role) && !enrolled.announced) {
    const auto key = premises_.store.read().office_key(terminal.office_id);
    if (!key) return unable(key.error());
    answer.office_key = key.value();
  }
  return {200, body_of(answer)};
}

}  // namespace kiosk::sync
