#pragma once
// The rules of the door as one pure function: what is, and what happened, give what is next.
//
// Everything enters by `step`: a card, a touch, the recorder's answer, the passing of time. Success
// is shown from Recorded and from nothing else. A tap is never refused, and never waits for the
// glass: several may be on their way to the recorder while something else is being shown.

#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "kiosk/diary/catalogue.h"
#include "kiosk/diary/diary_book.h"
#include "kiosk/door/inputs.h"
#include "kiosk/door/page.h"
#include "kiosk/people/incidents.h"
#include "kiosk/people/notices.h"
#include "kiosk/people/visitors.h"
#include "kiosk/presence/attendance_book.h"
#include "kiosk/presence/declarations.h"
#include "kiosk/presence/open_tasks.h"
#include "kiosk/presence/stranger_taps.h"
#include "kiosk/presence/trip_habits.h"
#include "kiosk/presence/work_calendar.h"
#include "kiosk/tasks/case_book.h"
#include "kiosk/tasks/targets.h"
#include "kiosk/tasks/task_book.h"

namespace kiosk {

// The confirmation of a tap of somebody we know.
struct TapStand {
  enum class Kind : std::uint8_t {
    kTap,        // an arrival, an inferred meaning, a question
    kRepeated,   // the same badge within a minute
    kMarked,     // "Không phải tôi": the same badge again withdraws it
    kWithdrawn,  // it has been
  };
  Kind kind = Kind::kTap;
  KnownPerson person;
  Via via = Via::kBadge;  // how they were known: so is whatever they say here
  EventId tap;
  Instant at{};
  std::optional<EventId> told;     // the tap whose meaning was said on this face, and recorded
  std::optional<EventId> waiting;  // a word on its way to the recorder
  std::optional<Date> declared;    // "Mai đi thẳng địa bàn": of that day, and recorded
  bool asks_forgotten = false;     // it may ask about a tap that was not made
  std::optional<Recollection> recalled;  // the answer, recorded: it waits for the office
  bool together = false;                 // another card was read in the same moment
};

// Words for somebody we do not know, or for a tap that could not be kept.
struct MessageStand {
  enum class Kind : std::uint8_t {
    kStrange,
    kUnreadable,
    kNotRecorded,
    kWordNotRecorded,
    kPinKept,
    kReported  // "Báo bất thường"
  };
  Kind kind = Kind::kStrange;
  StrangeBadge badge;  // with kStrange
  std::string name;    // of the person, with the last three, when it is known
  std::string code;    // with kPinKept: the staff code, as it is keyed; with kReported: the kind
  Instant at{};
  std::string reader;  // with the first two
};

using Stand = std::variant<TapStand, MessageStand>;

// What fills the glass, until its time is over or somebody else taps.
struct Confirmation {
  Stand stand;
  Tick since{};
  Tick until{};
  std::chrono::milliseconds lasting{};  // a touch gives it this long again
};

struct Aside {
  Stand stand;
  Tick until{};
};

// Wrong PINs of one person, or of a code that nobody has.
struct WrongPins {
  std::string about;
  int count = 0;
  Tick last{};
  std::vector<EventId> events{};  // of those that are recorded: each counts once
};

// On its way to the recorder.
struct Pending {
  EventId id;
  StaffId who;
  bool word = false;            // about a tap that is already confirmed
  bool unseen = false;          // nothing on the glass waits for it
  bool beside_others = false;   // one of several that are said at once; the last of them is shown
  Stand stand;                  // what to show when it is recorded
  std::optional<Draft> news{};  // what the session knows of at once when it is recorded
  std::optional<KeepHealth> health{};  // to be kept then
  Signal signal = Signal::kOk;
  Tick asked{};
};

// One badge at the reader: what tells a bounce from a tap.
struct ReadingOf {
  std::string badge;   // staff id or hash
  Tick taken{};        // the last one that counted
  Tick read{};         // the last one at all
  bool lying = false;  // it has counted twice already: only a pause makes it a tap again
  std::string reader{};
};

// Unknown badges and garbage are passed over until its end, and counted. Known badges are not.
struct Quiet {
  Tick until{};
  std::int64_t passed_over = 0;
  EventId event;  // of `reader.quieted`, which tells the count at the end
};

// How often somebody has been asked about a forgotten tap on one day.
struct Asked {
  Date on{};
  int times = 0;
};

// A reader that has sent something nobody knows.
struct Doubtful {
  std::string reader;
  std::vector<Tick> unknown;  // the latest that were not passed over, oldest first
  std::optional<Quiet> quiet;
  Tick told_until{};  // the glass says so until then
};

// All the door remembers between two inputs. A value, whose copies are written out once.
struct Session {
  Session();
  Session(const Session&);
  Session(Session&&) noexcept;
  Session& operator=(const Session&);
  Session& operator=(Session&&) noexcept;
  ~Session();

  AttendanceBook book;
  WorkCalendar calendar;
  Declarations declared;
  TripHabits trips;
  OpenTasks tasks;
  Notices notices;
  Incidents incidents;
  Visitors visitors;  // days that are over are forgotten
  Catalogue catalogue;
  TaskBook given;  // what is not over, as the two below
  CaseBook cases;
  Targets targets;
  DiaryBook diary;  // of the last week, and of whoever has looked further back
  std::optional<Confirmation> confirmation;
  std::optional<Page> page;
  std::vector<WrongPins> wrong_pins;
  std::vector<Aside> aside;      // newest first
  std::vector<Pending> pending;  // oldest first
  std::vector<ReadingOf> readings;
  std::map<StaffId, Asked> asked_to_recall;
  std::set<EventId> asked_why;               // about these taps: the reason of a visit
  std::map<StaffId, Asked> asked_of_health;  // on one day
  std::vector<Doubtful> doubtful;
  Link link;
  std::set<Trouble> troubles;
  MachineSeen machine;
  bool reader_heard = false;  // since the trouble with a reader was found: another one works
  Language language = Language::kVietnamese;
  StaffId language_of{};  // whose choice it has become: who taps next after choosing
  Tick touched{};
  std::vector<KnownPerson> staff;  // who works here, by id
  int pins = 0;                    // how many of them have one
  std::map<StaffId, Belongings> belongings;
  StaffId next_staff_id;     // free for who comes next
  StrangerTaps strangers;    // of the last week
  std::set<StaffId> inside;  // who is in on `today`, by what is recorded
  std::optional<Date> today;
};

Session new_session(const DoorRules& rules);

struct Turn {
  Now now;
  EventId fresh;  // for the one event that this step may make
};

struct Step {
  Session session;
  std::vector<Effect> effects;  // to be carried out by the caller, in order
};

// Pure: reads no clock, no disk, no globals. Each turn begins with TimePassed; that is where faces
// close and where a choice nobody made is taken if it is unmistakable.
Step step(Session session, const Input& input, const Turn& turn, const DoorRules& rules);

// Are the keys of a keyboard beside the glass letters of what is being written?
bool is_writing(const Session& session);

// Does some reader send nonsense, as the glass is to say?
bool nonsense_to_tell(const Session& session, Tick now);

// The next moment at which time alone changes the session or its screen; never before `now`.
Tick next_wake(const Session& session, Now now);

}  // namespace kiosk
