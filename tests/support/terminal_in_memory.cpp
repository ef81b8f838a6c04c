#include "tests/support/terminal_in_memory.h"

#include "kiosk/base/calendar.h"
#include "kiosk/base/key_change.h"
#include "kiosk/base/random.h"

namespace kiosk::test {
namespace {

const Instant kMorning = moment_from_rfc3339("2026-11-23T07:21:08.412+07:00")->instant;

}  // namespace

LogId new_log_id() { return IdMaker{random_bits}.next_log(kMorning); }
EventId new_event_id() { return IdMaker{random_bits}.next_event(kMorning); }

std::string arrival_body(const EventId& id, const std::string& who) {
  Event event;
  event.id = id;
  event.kind = "attendance.arrived";
  event.at = kMorning;
  event.rev = 1;
  event.who.text = who;
  event.via = Via::kBadge;
  event.clock = {"0123abcd", std::chrono::milliseconds{4'711}, ClockState::kSynced};
  event.salt = base64(random_16());
  event.data = R"({"said":"inferred"})";
  return body_of(event);
}

TerminalInMemory::TerminalInMemory() : log(new_log_id()), hashes{chain_start(log)} {}

void TerminalInMemory::record(std::size_t count) {
  for (std::size_t i = 0; i < count; ++i)
    record_line(arrival_body(new_event_id(), "CB-" + std::to_string(1000 + lines.size())));
}

void TerminalInMemory::record_line(const std::string& line) {
  lines.push_back(line);
  hashes.push_back(chain_next(log, Seq{head()}, hashes.back(), line_digest(line)));
}

Batch TerminalInMemory::batch(std::int64_t first, std::int64_t last) const {
  Batch batch;
  batch.log = log;
  batch.first = Seq{first};
  batch.last = Seq{last};
  batch.previous = hashes.at(static_cast<std::size_t>(first - 1));
  batch.lines.assign(lines.begin() + (first - 1), lines.begin() + last);
  sign(batch, key);
  return batch;
}

sync::Request TerminalInMemory::push(std::int64_t first, std::int64_t last,
                                     sync::Encoding encoding) const {
  return sync::batch_request(batch(first, last), token, encoding);
}

sync::Request TerminalInMemory::push(const Batch& batch) const {
  return sync::batch_request(batch, token, sync::Encoding::kZstd);
}

sync::EnrolRequest TerminalInMemory::wish(const std::string& code) const {
  return {code, "a label", log, key.public_key(), office_key, {}};
}

sync::EnrolRequest TerminalInMemory::further_wish(const LogId& further) const {
  return {"",      "a label",
          further, key.public_key(),
          {},      key.sign(sync::enrol_text(further, key.public_key()))};
}

void sign(Batch& batch, const SigningKey& key) {
  batch.head = sync::head_of(batch);
  batch.signature = key.sign(head_text(batch.log, batch.last, batch.head));
}

std::string key_change_line(const TerminalInMemory& terminal, const PublicKey& fresh) {
  Event event;
  event.id = new_event_id();
  event.kind = "key.changed";
  event.at = kMorning;
  event.salt = base64(random_16());
  event.data = R"({"public_key":")" + to_base64(fresh) + R"(","signature":")" +
               base64(terminal.key.sign(key_change_text(terminal.log, fresh))) + "\"}";
  return body_of(event);
}

}  // namespace kiosk::test
