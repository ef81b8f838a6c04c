#include "kiosk/journal/scribe.h"

#include "kiosk/base/calendar.h"
#include "kiosk/base/json.h"
#include "kiosk/base/random.h"

namespace kiosk {
namespace {
constexpr std::chrono::milliseconds kStep{2'000};  // protocol §1

Error bad(const Draft& draft, const std::string& what) {
  return {Fault::kBadData, "event " + to_string(draft.id) + ": " + what};
}

Draft step_of(const Draft& draft, Instant expected) {
  IdMaker ids{random_bits};
  Draft step;
  step.id = ids.next_event(draft.at.instant);
  step.kind = "clock.stepped";
  step.at = draft.at;
  step.data = text_of(Json{{"before", rfc3339(expected)}, {"after", rfc3339(draft.at.instant)}});
  return step;
}

}  // namespace

Scribe::Scribe(std::string boot, std::uint64_t rev, const std::optional<Event>& last)
    : boot_(std::move(boot)), rev_(rev) {
  if (!last) return;
  last_ = Last{last->at, {}};
  if (last->clock.boot == boot_) last_->tick = Tick{last->clock.mono};
}

// What the calendar would show if nobody had moved it.
std::optional<Instant> Scribe::expected_at(Tick tick) const {
  if (!last_ || !last_->tick) return {};
  return last_->instant + (tick - *last_->tick);
}

// What is told of an earlier moment (a word about an earlier tap, a list entered later) says
// nothing about the clock.
bool Scribe::is_of_this_moment(const Draft& draft) const {
  if (draft.via == Via::kImport) return false;
  return !last_ || !last_->tick || draft.at.tick >= *last_->tick;
}

Event Scribe::event_of(const Draft& draft, ClockState state) {
  Event event;
  event.id = draft.id;
  event.kind = draft.kind;
  event.at = draft.at.instant;
  event.offset = kOfficeOffset;
  event.rev = ++rev_;
  event.who = draft.who;
  event.by = draft.by;
  event.via = draft.via;
  event.clock = {boot_, draft.at.tick.time_since_epoch(), state};
  event.salt = base64(random_16());
  event.data = draft.data;
  return event;
}

Result<std::vector<std::string>> Scribe::bodies_of(const Draft& draft) {
  const auto data = json_from(draft.data);
  if (!data || !data.value().is_object()) return bad(draft, "/data: expected an object");
  if (draft.kind.find('.') == draft.kind.npos) return bad(draft, "/kind: expected subject.verb");

  ClockState state = draft.at.state;
  const bool now = is_of_this_moment(draft);
  if (now && last_ && draft.at.instant + kStep < last_->instant) state = ClockState::kSuspect;
  std::vector<std::string> bodies;
  const auto expected = now ? expected_at(draft.at.tick) : std::nullopt;
  if (expected && std::chrono::abs(draft.at.instant - *expected) > kStep)
    bodies.push_back(body_of(event_of(step_of(draft, *expected), state)));
  bodies.push_back(body_of(event_of(draft, state)));
  const std::string& body = bodies.back();
  if (body.size() > kLongestBody) return bad(draft, "longer than 16384 bytes");
  if (body.find('\n') != body.npos) return bad(draft, "a line break between members");
  if (!event_from(body)) return bad(draft, "/data: nested too deep to be read again");
  if (now) last_ = Last{draft.at.instant, draft.at.tick};
  return bodies;
}

}  // namespace kiosk
