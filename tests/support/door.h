#pragma once
// A toy door: the real attendant and rules, a clock that tests move, a recorder they slow or break.

#include <deque>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/door/attendant.h"

namespace kiosk::test {

using namespace std::chrono_literals;

// Monday to Friday, 07:30–11:30 and 13:00–17:00, grace five minutes, day ends at 04:00.
DoorRules rules_of_toy_office();

// A moment of Monday, 23 November 2026, or of `days` later.
Instant on_monday(std::chrono::milliseconds since_midnight, int days = 0);

// A terminal that is well, with one reader and no taps yet.
MachineSeen healthy_machine();

KnownPerson person_called(const std::string& name);

Declared days_of_leave(const Date& from, const Date& to);

// An office of so many people, all of them strangers; so many of them have a PIN.
StaffKnown office_of(int people, int pins = 0);

// Badges are names: "An" is known; "?319" nobody has, "2 people" fits two, "closed" is closed,
// "" cannot be read. An's staff code is 147. Whoever is in `staff` is known as it says.
class Door {
 public:
  enum class Recorder { kPrompt, kSlow, kFailing };

  // `source` is the root of the repository, where the words are. It is Monday.
  Door(const std::filesystem::path& source, DoorRules rules,
       std::chrono::milliseconds since_midnight = 7h + 22min);

  // --- what happens
  void at(std::chrono::milliseconds since_midnight, int days = 0);  // forward, as a loop would
  void wait(std::chrono::milliseconds time);
  EventId tap(const std::string& badge);
  void press(const std::string& title);  // a button that is on the glass
  void touch(const Intent& intent);
  void key(std::string_view digits);  // at the PIN pad, and its arrow
  void take(const Input& input);
  // Recorded without this door: by the office, or at another terminal.
  EventId happened(const Draft& draft);
  // The next of such events, by its own id.
  Origin origin_of(const StaffId& who, std::chrono::milliseconds since_midnight, int days = 0);
  void answer_oldest();                                // with a slow recorder
  void restart(const std::string& boot = "22222222");  // all that was recorded is learnt anew

  // --- what is
  Screen screen() const { return attendant_->screen(now); }
  const TapFace& tap_face() const;
  const MessageFace& message() const;
  template <class AFace>
  bool shows() const {
    return std::holds_alternative<AFace>(screen().face);
  }
  bool has_button(const std::string& title) const;
  std::vector<std::string> buttons() const;  // titles, tiles first
  std::vector<std::string> kinds() const;    // of what was asked of the recorder
  std::vector<std::string> signals() const;  // the words of the indicator
  std::vector<std::string> side() const;     // "name: words", newest first

  Now now;
  std::string reader = "/dev/toy";  // at which badges are tapped
  Recorder recorder = Recorder::kPrompt;
  std::chrono::milliseconds delay{2000};  // of the slow one
  std::string pin = "271828";             // An's, and of everybody in `staff`; empty: none is set
  DoorRules rules;
  std::map<std::string, KnownPerson> staff;  // by badge
  std::vector<Draft> drafts;
  std::vector<Fact> facts;  // recorded
  struct Line {
    std::string word;
    EventId event;
  };
  std::vector<Line> lines;
  std::vector<Play> tones;
  std::vector<KeepHealth> health;  // answers that were kept

 private:
  struct Job {
    Draft draft;
    Tick due;
  };
  void open();
  void answer(const Draft& draft);
  void answer_due();

  Words words_;
  std::deque<Job> jobs_;
  std::uint16_t elsewhere_ = 0;  // events that happened there
  std::deque<Input> desk_;       // what the PIN desk and the history desk answer
  mutable Screen seen_;
  std::optional<Attendant> attendant_;
};

}  // namespace kiosk::test
