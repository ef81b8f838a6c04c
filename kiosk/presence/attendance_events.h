#pragma once
// How a tap and what is said about it are written down: the data of `attendance.*` and `tap.*`
// (protocol §1), made in one place and read in the same one.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/event.h"

namespace kiosk {

// What a tap means.
enum class Meaning : std::uint8_t { kArrived, kLeft, kWentOut, kCameBack };

// Why somebody went out.
enum class Errand : std::uint8_t { kNone, kLunch, kField, kOfficial, kPrivate };

// As they stand in the data: arrived left went_out came_back; lunch field official private, and
// nothing for none.
std::string_view to_string(Meaning meaning);
std::string_view to_string(Errand errand);

// Whose word a meaning is (protocol §1, said or inferred).
enum class Said : std::uint8_t { kInferred, kPerson };

// "Đi báo công": what is said of a way out (S0-25). All of it may be left unsaid.
struct Trip {
  std::string to;                               // Khu phố 3
  std::vector<std::string> tasks;               // what for, each to be reported on the return
  std::optional<std::chrono::minutes> back_by;  // since midnight of the working day
  bool straight_home = false;  // "Về thẳng": the day ends with the office's hours, as declared
  bool operator==(const Trip&) const = default;
};

// One line of JSON; "{}" of nothing said. What cannot be read back was not said.
std::string text_of(const Trip& trip);
Trip trip_from_text(const std::string& text);

struct Meant {
  Meaning meaning = Meaning::kArrived;
  Errand errand = Errand::kNone;  // only with kWentOut
  Said said = Said::kInferred;
  Trip trip{};  // only with kWentOut
  bool operator==(const Meant&) const = default;
};

// What every draft needs and no rule decides.
struct Origin {
  EventId id;
  Now at;
  StaffId who;
  Via via = Via::kBadge;
};

// A badge that names nobody, or not one person: only hashes and the last three characters.
struct StrangeBadge {
  enum class Why : std::uint8_t { kUnknown, kTwoPeople, kClosed };
  Why why = Why::kUnknown;
  std::vector<std::string> hashes;  // hex, of every candidate of the reading
  std::string key;                  // name of the office key they were made with
  std::string last3;
  bool operator==(const StrangeBadge&) const = default;
};

// --- a tap
Draft tap_that_means(const Origin& origin, const Meant& meant);  // attendance.*
Draft undecided_tap(const Origin& origin);
Draft repeated_tap(const Origin& origin, const EventId& first);
Draft strange_tap(const Origin& origin, const StrangeBadge& badge);

// --- a word about a tap. Its `origin.at` is the tap's own for a tap recorded as undecided or
// repeated, and the moment of speaking otherwise.
Draft word_about_open(const Origin& origin, const EventId& tap, const Meant& meant);
Draft amendment(const Origin& origin, const EventId& tap, const Meant& meant);
Draft withdrawal(const Origin& origin, const EventId& tap);
Draft doubt(const Origin& origin, const EventId& tap);        // "Không phải tôi": only a mark
Draft affirmation(const Origin& origin, const EventId& tap);  // the owner: it was me

// One of the facts above about a known person, read back. Stamps decide between words.
struct Mark {
  enum class Kind : std::uint8_t {
    kTap,        // attendance.* that is itself a tap
    kUndecided,  // tap.undecided
    kRepeated,   // tap.repeated; `tap` is the first one
    kWord,       // a meaning given to `tap`: attendance.* with a tap, attendance.amended
    kWithdrawn,
    kDoubted,
    kAffirmed,
  };
  Kind kind = Kind::kTap;
  EventId id;
  StaffId who;
  Instant at{};
  ClockEvidence clock;
  Stamp stamp;
  Meant meant;  // kTap, kWord
  EventId tap;  // all but kTap and kUndecided
};

bool is_tap(const Mark& mark);

// The events of a log are repeated in its successor as far as they were not acknowledged: of two
// marks with one id the one with the smaller stamp.
std::vector<Mark> each_once(std::vector<Mark> marks);

// None for every other kind, for terminal facts, and for data this version cannot read.
std::optional<Mark> mark_from(const Fact& fact);

// The same for a draft on its way to the log: stamped after all that is recorded.
std::optional<Mark> mark_from(const Draft& draft, const std::string& boot);
constexpr std::uint64_t kNotYetRecorded = ~std::uint64_t{0};  // the `rev` of such a mark

}  // namespace kiosk
