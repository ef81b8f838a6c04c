#pragma once
// What can happen to the door, and what the door can ask for. Plain values.

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "config/settings.h"
#include "kiosk/base/event.h"
#include "kiosk/base/tap_times.h"
#include "kiosk/devices/tone.h"
#include "kiosk/door/look_back.h"
#include "kiosk/glass/intent.h"
#include "kiosk/people/badge_events.h"
#include "kiosk/people/pin_events.h"
#include "kiosk/people/staff_events.h"
#include "kiosk/presence/mark.h"

namespace kiosk {

// A person as the staff list has them.
struct KnownPerson {
  StaffId id;
  std::string name;
  std::string unit;
  std::string title;
  std::string address;     // anh, chị, đồng chí; empty: none is used
  std::string category{};  // of the staff list: whose hours hold
  std::vector<std::string> roles{};
  bool exempt = false;       // their attendance is not judged
  Instant since{};           // on the list; the beginning of time: nobody said
  bool larger_type = false;  // of letters, on their own faces
  bool operator==(const KnownPerson&) const = default;
};

// --- from the reader; the id is made at the tap, `at` is when the last byte was read
struct BadgeTap {
  KnownPerson person;
  EventId id;
  Now at;
  std::string reader{};  // its device; empty: no badge, a PIN
  Via via = Via::kBadge;
};
struct StrangeTap {
  StrangeBadge badge;
  EventId id;
  Now at;
  std::string reader{};  // its device
};
struct UnreadableTap {  // not a badge number at all: there is nothing to record
  std::string reader{};
};

// --- from the recorder
struct Recorded {
  EventId id;
  Stamp stamp;
};
struct NotRecorded {
  EventId id;
};

// --- from the PIN desk: the answers to CheckPin and SealPin, with their ticket
struct PinChecked {
  EventId ticket;
  std::optional<KnownPerson> person;  // whom it was about; none when nobody has that code
  bool right = false;
  bool unset = false;  // that person has no PIN at all
};
struct PinSealed {
  EventId ticket;
  PinSaid pin;  // an empty seal: it could not be made
};

// --- from elsewhere: start-up, imports, other terminals
struct Learnt {
  std::vector<Fact> facts;
  std::vector<Mark> marks{};  // of the days before those
  std::vector<Mark> trips{};  // of weeks ago: only what people said of them is remembered
};
// By which somebody can be known at the door.
struct Belongings {
  std::vector<BadgeSaid> badges;  // open ones, lent ones too
  bool has_pin = false;
  std::vector<Appointment> appointments{};  // the first one first
};
struct StaffKnown {
  std::vector<KnownPerson> people;  // who works here, by id
  int pins = 0;                     // how many of them have a PIN
  std::map<StaffId, Belongings> belongings{};
  StaffId next_id{};  // free for who comes next
};

// The line to the collector, for the pill.
struct Link {
  enum class State : std::uint8_t { kNotEnrolled, kTrying, kConnected, kOffline };
  State state = State::kNotEnrolled;
  std::int64_t waiting = 0;      // events not acknowledged
  std::optional<Instant> since;  // with kOffline: of the last contact
  // While much of the office's other terminals is still to come: what has, and what has not.
  std::int64_t fetched = 0;
  std::int64_t to_fetch = 0;
  bool operator==(const Link&) const = default;
};

// Trouble that stays until somebody does something.
enum class Trouble : std::uint8_t { kDiskFull, kClock, kReader };
struct TroubleFound {
  Trouble trouble;
};
struct TroubleOver {
  Trouble trouble;
};

// How the terminal is, for who looks after it. Nothing of it decides anything.
struct MachineSeen {
  enum class Reader : std::uint8_t { kReady, kAbsent, kHindered };
  struct ReaderSeen {
    std::string spec;  // as it is configured
    Reader state = Reader::kReady;
    bool operator==(const ReaderSeen&) const = default;
  };
  std::string name;  // of the terminal
  std::string version;
  Instant started{};
  ClockState clock = ClockState::kUnsynced;
  std::vector<ReaderSeen> readers;
  Seq entries{};                             // the number of the last one in the log
  std::optional<std::uintmax_t> free_bytes;  // on the disk of the log; none: not known yet
  TapTimes taps;
  bool operator==(const MachineSeen&) const = default;
};

struct TimePassed {};

// Its copies are written out once, in inputs.cpp.
struct Input : std::variant<BadgeTap, StrangeTap, UnreadableTap, Recorded, NotRecorded, PinChecked,
                            PinSealed, LookedBack, Learnt, StaffKnown, Link, TroubleFound,
                            TroubleOver, MachineSeen, TimePassed, Intent> {
  using variant::variant;
  Input();
  Input(const Input&);
  Input(Input&&) noexcept;
  Input& operator=(const Input&);
  Input& operator=(Input&&) noexcept;
  ~Input();
};

// To be recorded on both copies; the answer comes back as Recorded or NotRecorded with its id.
struct Record {
  Draft draft;
};

// The words of the indicator (interfaces.md, --indicator).
enum class Signal : std::uint8_t { kOk, kLate, kRepeated, kUnknown, kFailed };
std::string_view to_string(Signal signal);
struct Indicate {
  Signal signal;
  EventId event;
};

// A tone, as loud as the office wants it at this hour: more than 0 percent. After durability only,
// and cut off by the next one.
struct Play {
  Tone tone;
  int percent;
};

// Is it the PIN of `who`, or, when that is empty, of whoever has the staff code? Slow: the answer
// comes back as PinChecked.
struct CheckPin {
  EventId ticket;
  StaffId who;
  std::string code;
  std::string pin;
};
// A new PIN, to be sealed; comes back as PinSealed.
struct SealPin {
  EventId ticket;
  std::string pin;
};

// What somebody answered about their health: to be kept in this terminal alone, for 30 days
// (protocol §1). Nothing waits for it, and nothing answers.
struct KeepHealth {
  EventId declared;  // the event that says that they were asked and have answered
  StaffId who;
  Instant at{};
  struct Answer {
    std::string question;  // its id
    bool yes = false;
    bool operator==(const Answer&) const = default;
  };
  std::vector<Answer> answers;
};

using Effect = std::variant<Record, Indicate, Play, CheckPin, SealPin, LookBack, KeepHealth>;

// What the rules of the door depend on, fixed for the life of the program.
struct DoorRules {
  config::Office office;
  config::Place place = config::Place::kStaff;
  config::LateDisplay late_display = config::LateDisplay::kQuiet;
  std::string boot;  // this start of the machine, as boot_name() gives it
  config::Sound sound{};
  config::Theme theme = config::Theme::kAuto;
};

}  // namespace kiosk
