#pragma once
// How a tap and what is said about it are written down: the data of `attendance.*` and `tap.*`
// (protocol §1), made in one place and read in the same one.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/calendar.h"
#include "kiosk/base/event.h"

namespace kiosk {

// What a tap means.
enum class Meaning : std::uint8_t {
  kArrived,
  kLeft,
  kWentOut,
  kCameBack,
  kStayed,  // nothing: only to look at something at the glass
};

// Why somebody went out.
enum class Errand : std::uint8_t { kNone, kLunch, kField, kOfficial, kPrivate };

// As they stand in the data: arrived left went_out came_back stayed; lunch field official private,
// and nothing for none.
std::string_view to_string(Meaning meaning);
std::string_view to_string(Errand errand);

// Whose word a meaning is (protocol §1, said or inferred).
enum class Said : std::uint8_t { kInferred, kPerson };

// "Đi báo công": what is said of a way out (S0-25). All of it may be left unsaid.
struct Trip {
  std::string to;                                 // Khu phố 3
  std::vector<std::string> tasks{};               // what for, each to be reported on the return
  std::optional<std::chrono::minutes> back_by{};  // since midnight of the working day
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
  Trip trip{};  // with kWentOut; with the others `tasks` may say why they came on a day at home
  // Only with kLeft, at the end of a duty: "Làm tiếp giờ hành chính". The next day begins with it.
  bool stays_on = false;
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
  std::size_t digits = 0;    // that the reading proves; not written down
  bool can_be_given = true;  // nobody has one like it, and it reads the same at each tap
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

// "Bổ sung công": a tap that was not made, told afterwards.
struct Recollection {
  enum class Basis : std::uint8_t {  // where the time comes from
    kOwnWords,
    kHours,       // the beginning or the end of the office's hours
    kUsual,       // when this person mostly comes or goes
    kLastSeen,    // their last tap of that day
    kPaper,       // the list that was kept by hand while the terminal was out
    kUnknownTap,  // a tap of their badge from before it was theirs
  };
  Date date{};                    // the working day
  std::chrono::minutes minute{};  // since its midnight
  Meant meant;
  Basis basis = Basis::kOwnWords;
  std::optional<EventId> unknown{};  // with kUnknownTap: that tap
  bool operator==(const Recollection&) const = default;
};
std::string_view to_string(Recollection::Basis basis);  // own_words hours usual …

// What the office says of something that waits for its word.
struct Decision {
  bool approved = false;
  StaffId by;
  std::string comment;
  Instant at{};
  bool operator==(const Decision&) const = default;
};

// `by`: who enters it, when it is not the person; the office's own word needs no decision.
Draft recollection(const Origin& origin, const Recollection& recalled, const StaffId& by = {});
// `about`: the recollection, the amendment, the tap that was claimed, or the declaration.
Draft decision(const Origin& origin, const EventId& about, const Decision& decided);

}  // namespace kiosk
