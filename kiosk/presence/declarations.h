#pragma once
// Days that were spoken for: leave, work at home, a class, a trip, a duty. `presence.declared`, by
// the person or by the office, and what became of it (S0-13, S2-9, S2-21, S3-11, S4-28; domain B3).

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "config/settings.h"
#include "kiosk/presence/mark.h"
#include "kiosk/presence/working_days.h"

namespace kiosk {

// What is said. Both dates belong to it.
struct Declared {
  enum class Part : std::uint8_t { kWhole, kMorning, kAfternoon };
  std::string code;  // of config::SheetCode
  Date from{};
  Date to{};
  Part part = Part::kWhole;
  // A duty's own hours, since midnight of each day; beyond 24 h in the night after it.
  std::optional<config::WorkSession> hours;
  std::string reason;  // or where to, or what for
  bool operator==(const Declared&) const = default;
};

struct Declaration {
  EventId id;
  StaffId who;
  StaffId by;  // who entered it, when not the person
  Instant at{};
  Stamp stamp;
  Declared what;
  std::optional<EventId> withdraws;  // instead of `what`: an earlier one does not count any more
  bool from_office = false;          // its own word, which waits for nobody's: another entered it,
                                     // or a list was imported
};

// data: {"code","from","to"}, and "part" (morning, afternoon), "from_minute" and "to_minute",
// "reason"; or {"withdraws"}.
Draft declaration(const Origin& origin, const Declared& what, const StaffId& by = {});
Draft withdrawn_declaration(const Origin& origin, const EventId& earlier, const StaffId& by = {});

// None for every other kind, and for what cannot be read: a code of no letters, a day before the
// first, more than a year.
std::optional<Declaration> declaration_from(const Fact& fact);
// The same of a draft that is recorded now.
std::optional<Declaration> declaration_from(const Draft& draft, const Stamp& stamp);

// A declaration and where it stands.
struct DeclaredStanding {
  enum class State : std::uint8_t { kAgreed, kWaits, kRefused, kWithdrawn };
  Declaration declaration;
  State state = State::kWaits;
  std::optional<Decision> decision;
};

// A part of one day that is spoken for, minutes since its midnight.
struct DeclaredPart {
  std::chrono::minutes from{};
  std::chrono::minutes to{};
  config::SheetCode::Where where = config::SheetCode::Where::kLeave;
  std::string code;
  bool operator==(const DeclaredPart&) const = default;
};

// A value; the same facts in any order give the same answers. Of two agreed ones that speak of the
// same hours the one with the greater stamp holds.
class Declarations {
 public:
  Declarations() = default;
  explicit Declarations(std::vector<config::SheetCode> codes) : codes_(std::move(codes)) {}

  void take(const Declaration& declaration);
  void take(const Mark& decision);  // marks of other kinds change nothing
  bool take(const Fact& fact);      // either of them; false for every other kind

  // That touch `date`, in the order of their stamps, whatever their state.
  std::vector<DeclaredStanding> on(const StaffId& who, const Date& date) const;
  std::vector<StaffId> people() const;  // who has declared anything, or for whom it was done

  // That touch any of these days, the latest days first, whatever their state.
  std::vector<DeclaredStanding> of(const StaffId& who, const Date& from, const Date& to) const;
  // That wait for the office's word, of everybody, oldest first.
  std::vector<DeclaredStanding> waiting() const;

  // What of these hours is spoken for and agreed to (or stands as `state` says), in order, apart. A
  // day without hours has parts only of duties.
  std::vector<DeclaredPart> parts(
      const StaffId& who, const Date& date, const std::vector<config::WorkSession>& sessions,
      DeclaredStanding::State state = DeclaredStanding::State::kAgreed) const;

  // Duties with hours of their own that are agreed to and begin on one of these days.
  std::vector<Duty> duties(const StaffId& who, const Date& from, const Date& to) const;

 private:
  DeclaredStanding standing(const Declaration& declaration) const;
  const config::SheetCode* code(const std::string& name) const;

  std::vector<config::SheetCode> codes_;
  std::map<StaffId, std::vector<Declaration>> said_;
  std::map<EventId, std::map<EventId, Stamp>> withdrawn_;  // which → by which
  std::map<EventId, Mark> decided_;                        // about which, the last word
};

}  // namespace kiosk
