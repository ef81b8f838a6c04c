// Covered by tests/collector/centre_test.cpp.
#include "sync/collector/centre_log.h"

#include <algorithm>

#include "kiosk/base/calendar.h"
#include "kiosk/base/json.h"
#include "kiosk/base/random.h"
#include "kiosk/base/text.h"

namespace kiosk::sync {
namespace {

constexpr std::size_t kMostAtOnce = 400;  // well within a batch (protocol §3)
constexpr std::size_t kMostBytes = 200'000;
constexpr Seq kNewest{std::int64_t{1} << 60};

Event event_of(const Draft& draft, std::uint64_t rev) {
  Event event;
  event.id = draft.id;
  event.kind = draft.kind;
  event.at = draft.at.instant;
  event.offset = kOfficeOffset;
  event.rev = rev;
  event.who = draft.who;
  event.by = draft.by;
  event.via = draft.via;
  event.clock = {boot_name(), draft.at.tick.time_since_epoch(), draft.at.state};
  event.salt = base64(random_16());
  event.data = draft.data;
  return event;
}

Draft log_opened(const PublicKey& key, Now now) {
  IdMaker ids{random_bits};
  return {.id = ids.next_event(now.instant),
          .kind = "log.opened",
          .at = now,
          .who = {},
          .by = {},
          .via = Via::kAdmin,
          .data = text_of(Json{{"public_key", to_base64(key)}})};
}

Result<std::string> body_for(const Draft& draft, std::uint64_t rev) {
  const auto data = json_from(draft.data);
  if (!data || !data.value().is_object())
    return Error{Fault::kBadData, draft.kind + ": /data: expected an object"};
  std::string body = body_of(event_of(draft, rev));
  if (auto good = well_formed(body); !good) return good.error();
  return body;
}

}  // namespace

Result<OfficeId> office_named(StoreReader& store, const std::string& name) {
  const auto terminals = store.terminals();
  if (!terminals) return terminals.error();
  const std::string wanted = nfc(name).value_or(name);
  for (const TerminalRecord& terminal : terminals.value())
    if (terminal.office == wanted) return terminal.office_id;
  return Error{Fault::kBadData, "no such office (" + one_line(name) + ')'};
}

Result<CentreLog::Own> CentreLog::own_log(const std::string& office, OfficeId id, Now now) {
  const auto terminal = store_.terminal_of(id, std::string{kCentre});
  if (!terminal) return terminal.error();
  const SigningKey key = key_.centre_key(office);
  StoreReader& read = store_.read();
  const auto logs = read.logs_of(terminal.value().id);
  if (!logs) return logs.error();
  for (const LogRecord& log : logs.value()) {
    const auto of_log = read.key_at(log.id, kNewest);
    if (!of_log) return of_log.error();
    if (!of_log.value() || of_log.value()->key != key.public_key()) continue;
    const auto last = read.lines(log.id, log.last, log.last);
    if (!last) return last.error();
    const auto event = last.value().empty() ? Result<Event>{Error{Fault::kBadData, "none"}}
                                            : event_from(last.value().front().text);
    return Own{log, key, event ? event.value().rev : 0};
  }
  return make_log(terminal.value(), key, now);
}

Result<CentreLog::Own> CentreLog::make_log(const TerminalRecord& terminal, const SigningKey& key,
                                           Now now) {
  IdMaker ids{random_bits};
  Enrolled enrolled;
  enrolled.terminal = terminal;
  enrolled.terminal.may_administer = true;
  enrolled.log = ids.next_log(now.instant);
  enrolled.key = {Seq{1}, key.public_key(),
                  key_.certificate(terminal.office, enrolled.log, key.public_key())};
  enrolled.announced = true;
  enrolled.at = now.instant;
  if (auto bound = store_.enrol(enrolled); !bound) return bound.error();
  Own own{{enrolled.log, terminal.id, Seq{0}, chain_start(enrolled.log)}, key, 0};
  const auto first = body_for(log_opened(key.public_key(), now), ++own.rev);
  if (!first) return first.error();
  if (auto done = append(own, {first.value()}, now); !done) return done.error();
  return own;
}

Result<Nothing> CentreLog::append(Own& own, const std::vector<std::string>& bodies, Now now) {
  Addition addition{own.log.id, own.log.terminal, own.log.last, {}, {}, {}, now.instant};
  for (const std::string& body : bodies) {
    own.log.last = next(own.log.last);
    own.log.head = chain_next(own.log.id, own.log.last, own.log.head, line_digest(body));
    const auto event = event_from(body);
    addition.lines.push_back(
        {own.log.last, own.log.head, body, event ? std::optional{event.value().id} : std::nullopt});
  }
  addition.signature = checkpoint_of(own.key, own.log.id, own.log.last, own.log.head).signature;
  const auto added = store_.append(addition);
  if (!added && added.error().fault == Fault::kRefused)
    return Error{Fault::kTryLater, "somebody else enters something at this moment; ask again"};
  if (!added) return added.error();
  if (added.value().erasures == 0) return Nothing{};
  const auto erased = store_.carry_out_erasures();
  return erased ? Result<Nothing>{Nothing{}} : erased.error();
}

Result<OfficeId> CentreLog::enter(const CentreEntries& entries, Now now) {
  auto office = office_named(store_.read(), entries.office);
  if (!office) return office;
  if (entries.drafts.empty()) return office;
  auto own = own_log(nfc(entries.office).value_or(entries.office), office.value(), now);
  if (!own) return own.error();
  own.value().rev = std::max(own.value().rev, entries.rev);
  std::vector<std::string> bodies;
  std::size_t bytes = 0;
  for (const Draft& draft : entries.drafts) {
    auto body = body_for(draft, ++own.value().rev);
    if (!body) return body.error();
    if (bodies.size() == kMostAtOnce || bytes + body.value().size() > kMostBytes) {
      if (auto done = append(own.value(), bodies, now); !done) return done.error();
      bodies.clear();
      bytes = 0;
    }
    bytes += body.value().size();
    bodies.push_back(std::move(body).value());
  }
  if (auto done = append(own.value(), bodies, now); !done) return done.error();
  return office;
}

}  // namespace kiosk::sync
