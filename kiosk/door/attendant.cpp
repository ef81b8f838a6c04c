#include "kiosk/door/attendant.h"

#include <utility>

namespace kiosk {
namespace {

struct CarryOut {
  const DoorSeams& seams;

  void operator()(const Record& record) const { seams.record(record.draft); }
  void operator()(const Indicate& indicate) const {
    seams.indicate(to_string(indicate.signal), indicate.event);
  }
  void operator()(const Play& play) const { seams.play(play); }
  void operator()(const CheckPin& check) const { seams.check_pin(check); }
  void operator()(const SealPin& seal) const { seams.seal_pin(seal); }
  void operator()(const KeepHealth& answers) const { seams.keep_health(answers); }
  void operator()(const LookBack& question) const { seams.look_back(question); }
};

struct TapFrom {
  EventId id;
  Now at;
  const std::string& reader;

  Input operator()(const KnownPerson& person) const { return BadgeTap{person, id, at, reader}; }
  Input operator()(const StrangeBadge& badge) const { return StrangeTap{badge, id, at, reader}; }
  Input operator()(const std::monostate&) const { return UnreadableTap{reader}; }
};

}  // namespace

void Attendant::take(const BadgeReading& reading, Now now) {
  const TapFrom tap{ids_.next_event(reading.at.instant), reading.at, reading.reader};
  take(std::visit(tap, seams_.resolve(reading)), now);
}

void Attendant::take(const Input& input, Now now) {
  if (!std::holds_alternative<TimePassed>(input)) turn(TimePassed{}, now);
  turn(input, now);
}

void Attendant::turn(const Input& input, Now now) {
  const Turn turn{now, ids_.next_event(now.instant)};
  Step next = step(std::move(session_), input, turn, rules_);
  session_ = std::move(next.session);
  for (const Effect& effect : next.effects) std::visit(CarryOut{seams_}, effect);
}

}  // namespace kiosk
