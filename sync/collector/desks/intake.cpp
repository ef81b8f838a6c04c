#include "sync/collector/desks/intake.h"

#include "kiosk/base/calendar.h"
#include "kiosk/base/key_change.h"
#include "sync/collector/desks/bearer.h"
#include "sync/wire.h"

namespace kiosk::sync {
namespace {

constexpr std::int64_t kMostEvents = 500;  // protocol §3
constexpr const char* kMoved = "moved";    // by another collector, in between
constexpr std::string_view kLines = "application/x-ndjson";

bool is_lines(std::string_view type) { return type.substr(0, type.find(';')) == kLines; }

bool is_known_encoding(std::string_view encoding) {
  return encoding.empty() || encoding == "identity" || encoding == "zstd";
}

// The inflated body, or 413 or 415.
Result<std::string> plain(const PushHead& head, std::string_view body, Reply& refused) {
  refused = refusal(413, "size");
  if (body.size() > kLongestOnWire) return Error{Fault::kRefused, "too long on the wire"};
  if (number(head.target.last) - number(head.target.first) >= kMostEvents)
    return Error{Fault::kRefused, "too many events"};
  auto text = head.encoding == "zstd" ? inflated(body, kLongestBatch)
                                      : Result<std::string>{std::string{body}};
  if (!text && text.error().fault == Fault::kBadData)
    refused = refusal(415, "encoding", text.error().what);
  if (text && text.value().size() > kLongestBatch)
    return Error{Fault::kRefused, "too long inflated"};
  return text;
}

}  // namespace

std::optional<Reply> Intake::refused(const PushHead& head) {
  TerminalRecord terminal;
  const auto verdict = not_welcome(head, terminal);
  if (!verdict) return {};
  tell(head, *verdict);
  return verdict->answer;
}

Reply Intake::take(const PushHead& head, std::string_view body, Now now) {
  const Verdict verdict = judged(head, body, now);
  tell(head, verdict);
  return verdict.answer;
}

std::optional<Intake::Verdict> Intake::not_welcome(const PushHead& head, TerminalRecord& terminal) {
  StoreReader& read = premises_.store.read();
  const auto bearer = bearer_of(read, head.authorization);
  if (const auto* refused = std::get_if<Reply>(&bearer))
    return Verdict{refused->status == 503 ? "unable" : "token", *refused};
  terminal = std::get<TerminalRecord>(bearer);
  const auto log = read.log(head.target.log);
  if (!log) return Verdict{"unable", unable(log.error())};
  const auto may = log.value() ? may_bring(terminal, *log.value()) : Result<bool>{false};
  if (!may) return Verdict{"unable", unable(may.error())};
  if (!may.value()) return Verdict{"token", refusal(403, "log", "not a log of this terminal")};
  if (!is_lines(head.type)) return Verdict{"encoding", refusal(415, "type")};
  if (!is_known_encoding(head.encoding)) return Verdict{"encoding", refusal(415, "encoding")};
  return {};
}

// A terminal its own logs, a relay those of its office.
Result<bool> Intake::may_bring(const TerminalRecord& bearer, const LogRecord& log) {
  if (log.terminal == bearer.id) return true;
  if (bearer.role != Role::kRelay) return false;
  const auto office = premises_.store.read().office_of(log.id);
  if (!office) return office.error();
  return office.value() == bearer.office;
}

Intake::Verdict Intake::judged(const PushHead& head, std::string_view body, Now now) {
  Arrival arrival;
  if (auto verdict = not_welcome(head, arrival.terminal)) return *verdict;
  Reply refused;
  auto text = plain(head, body, refused);
  if (!text) return {"limits", refused};
  arrival.body = std::move(text).value();
  auto received = received_from(head.target, arrival.body);
  if (!received) return {"envelope", refusal(422, "envelope", received.error().what)};
  arrival.batch = std::move(received).value();
  const auto turn = turns_.take(head.target.log, limits_.turn);
  if (!turn) return {"busy", unable({Fault::kTryLater, "the log is being written"})};
  constexpr int kTries = 4;  // another collector of this store may write the log in between
  for (int i = 1; i < kTries; ++i)
    if (auto verdict = settled(arrival, now); verdict.name != kMoved) return verdict;
  return settled(arrival, now);
}

// Within the log's turn: nobody else changes what is read here.
Intake::Verdict Intake::settled(Arrival& arrival, Now now) {
  StoreReader& read = premises_.store.read();
  const Batch& batch = arrival.batch.batch;
  const auto key = read.key_at(batch.log, batch.last);
  const auto log = read.log(batch.log);
  if (!key) return {"unable", unable(key.error())};
  if (!log) return {"unable", unable(log.error())};
  if (!key.value() || !log.value()) return {"token", refusal(403, "log")};
  if (!holds({batch.last, batch.head, batch.signature}, key.value()->key, batch.log))
    return {"signature", refusal(403, "signature")};
  arrival.owner = log.value()->terminal;
  return decided(arrival, {log.value()->last, log.value()->head}, key.value()->key, now);
}

Intake::Verdict Intake::decided(Arrival& arrival, const Held& held, const PublicKey& key, Now now) {
  const Batch& batch = arrival.batch.batch;
  const auto meeting = meeting_point(held, batch);
  Hash ours = held.head;
  if (meeting && *meeting != held.last) {
    const auto found = premises_.store.read().hash_at(batch.log, *meeting);
    if (!found) return {"unable", unable(found.error())};
    if (!found.value()) return {"unable", unable({Fault::kBadData, "an entry is missing"})};
    ours = *found.value();
  }
  const Hash theirs = meeting ? hash_in(arrival.batch, *meeting) : Hash{};
  const Decision decision = decide(held, batch, ours, theirs);
  if (decision == Decision::kReplay)
    return {"replay", acknowledgement(batch.log, held.last, held.head, now)};
  if (!rate_.take(arrival.terminal.id, now.tick)) return {"rate", too_often()};
  if (decision == Decision::kGap)
    return {"gap", {409, body_of(Divergence{false, held.last, held.head})}};
  if (decision == Decision::kFork) return forked(arrival, held, now);
  return appended(arrival, held, key, now);
}

Intake::Verdict Intake::appended(Arrival& arrival, const Held& held, const PublicKey& key,
                                 Now now) {
  const Batch& batch = arrival.batch.batch;
  auto fresh = next_key(arrival, key);
  if (!fresh) return {"unable", unable(fresh.error())};
  const auto& whole = arrival.batch.lines;
  std::vector<Line> lines(whole.begin() + (number(held.last) + 1 - number(batch.first)),
                          whole.end());
  const auto stored = static_cast<std::int64_t>(lines.size());
  const auto added =
      premises_.store.append({batch.log, arrival.owner, held.last, std::move(lines),
                              batch.signature, std::move(fresh).value(), now.instant});
  if (!added) {
    const bool moved = added.error().fault == Fault::kRefused;
    return {moved ? kMoved : "unable", unable(added.error())};
  }
  premises_.bell.ring(arrival.terminal.office_id);
  premises_.metrics.add(kEventsStored, stored);
  premises_.metrics.add(kKnownAgain, added.value().same_again);
  premises_.metrics.add(kContradicted, added.value().contradicted);
  if (added.value().contradicted > 0)
    premises_.log.say(Severity::kAlarm, "log " + to_string(batch.log) + ": " +
                                            std::to_string(added.value().contradicted) +
                                            " event ids are known with other bytes; both kept");
  if (added.value().erasures > 0) erase();
  return {"appended", acknowledgement(batch.log, batch.last, batch.head, now)};
}

// After the commit: whatever comes of it, the batch is kept and acknowledged. What is not done now
// is done at the next erasure or start.
void Intake::erase() {
  const auto erased = premises_.store.carry_out_erasures();
  premises_.log.say(erased ? Severity::kInfo : Severity::kWarning,
                    erased ? std::to_string(erased.value()) + " bodies erased"
                           : "erasure waits: " + erased.error().what);
}

Result<std::optional<LogKey>> Intake::next_key(const Arrival& arrival, const PublicKey& key) {
  const Batch& batch = arrival.batch.batch;
  const auto fresh = key_after(batch.log, key, arrival.batch.lines.back().text);
  if (!fresh) return std::optional<LogKey>{};
  const auto office = premises_.store.read().office_of(batch.log);
  if (!office) return office.error();
  return std::optional<LogKey>{LogKey{
      next(batch.last), *fresh, premises_.key.certificate(office.value(), batch.log, *fresh)}};
}

Intake::Verdict Intake::forked(const Arrival& arrival, const Held& held, Now now) {
  const Batch& batch = arrival.batch.batch;
  const auto kept =
      premises_.store.keep_fork({batch.log, batch.last, batch.head, arrival.body, now.instant});
  if (!kept) return {"unable", unable(kept.error())};
  premises_.metrics.add(kForksKept, kept.value() ? 1 : 0);
  premises_.log.say(Severity::kAlarm, "log " + to_string(batch.log) +
                                          ": a signed batch ending at " +
                                          std::to_string(number(batch.last)) +
                                          " contradicts what is held; kept aside");
  return {"fork", {409, body_of(Divergence{true, held.last, held.head})}};
}

Reply Intake::acknowledgement(const LogId& log, Seq acked, const Hash& head, Now now) const {
  Acknowledgement word{log, acked, head, rfc3339(now.instant), {}};
  word.signature = premises_.key.sign(signed_text(word));
  return {200, body_of(word)};
}

void Intake::tell(const PushHead& head, const Verdict& verdict) {
  premises_.metrics.add(batches_answered(verdict.name));
  premises_.log.say(verdict.answer.status < 500 ? Severity::kInfo : Severity::kWarning,
                    "log " + to_string(head.target.log) + ' ' +
                        std::to_string(number(head.target.first)) + '-' +
                        std::to_string(number(head.target.last)) + ": " + verdict.name + ' ' +
                        std::to_string(verdict.answer.status));
}

}  // namespace kiosk::sync
