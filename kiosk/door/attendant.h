#pragma once
// Keeps the session and carries out what its rules ask for: the one place where the door acts.

#include <functional>
#include <variant>

#include "kiosk/devices/badge_reader.h"
#include "kiosk/door/faces.h"
#include "kiosk/door/session.h"

namespace kiosk {

// Whose badge a reading is: of one person, of nobody or not of one, or no badge at all.
using Resolved = std::variant<KnownPerson, StrangeBadge, std::monostate>;

// What the attendant acts through. None of them may wait: `record` posts to the recorder's thread,
// whose answer comes back to take() as Recorded or NotRecorded, also when the post was refused;
// so do the answers of the PIN desk, as PinChecked and PinSealed, and of the history desk, as
// LookedBack.
struct DoorSeams {
  std::function<Resolved(const BadgeReading&)> resolve;
  std::function<void(const Draft&)> record;
  std::function<void(std::string_view word, const EventId&)> indicate;
  std::function<void(const CheckPin&)> check_pin{};
  std::function<void(const SealPin&)> seal_pin{};
  std::function<void(const LookBack&)> look_back = [](const LookBack&) {};
  std::function<void(const KeepHealth&)> keep_health = [](const KeepHealth&) {};
  std::function<void(const Play&)> play = [](const Play&) {};  // does not wait either
};

// Used by the UI thread only. Borrows `words`, which must outlive it.
class Attendant {
 public:
  Attendant(DoorRules rules, const Words& words, DoorSeams seams, Noise noise)
      : rules_(std::move(rules)),
        words_(words),
        seams_(std::move(seams)),
        ids_(noise),
        session_(new_session(rules_)) {}

  // The id of the event is made here, at the tap.
  void take(const BadgeReading& reading, Now now);
  void take(const Input& input, Now now);
  void pass_time(Now now) { take(TimePassed{}, now); }  // once a turn of the loop

  // Are the keys of a keyboard beside the glass writing something?
  bool takes_text() const { return is_writing(session_); }

  Screen screen(Now now) const { return screen_of(session_, now, words_, rules_); }
  Tick next_wake(Now now) const { return kiosk::next_wake(session_, now); }
  // The office's ordinary day, by everything that has been learnt of its calendar.
  WorkDay office_day(const Date& date) const { return session_.calendar.day(date); }

 private:
  void turn(const Input& input, Now now);

  const DoorRules rules_;
  const Words& words_;
  const DoorSeams seams_;
  IdMaker ids_;
  Session session_;
};

}  // namespace kiosk
