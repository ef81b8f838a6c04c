#pragma once
// One fact, written once, never changed (protocol §1). A correction is a new event.

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "kiosk/base/chain.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/ids.h"
#include "kiosk/base/result.h"

namespace kiosk {

// How the fact came in. Written as protocol §1 spells it.
enum class Via : std::uint8_t {
  kBadge,
  kBadgeAndPin,
  kPin,
  kCitizenCard,
  kClaimed,
  kAdmin,
  kImport,
  kPage,
  kTerminal,
};
std::string_view to_string(Via via);

// What somebody wants recorded: all that the door knows of it. The recorder adds the rest.
struct Draft {
  EventId id;        // made at the tap, so that asking twice is asking once
  std::string kind;  // "<subject>.<past participle>"
  Now at;            // when it happened
  StaffId who;       // whom it is about; empty for terminal facts
  StaffId by;        // who entered it, when not `who`
  Via via = Via::kTerminal;
  std::string data = "{}";  // a JSON object, as this kind needs it, UTF-8 NFC

  bool operator==(const Draft& other) const { return id == other.id && data == other.data; }
};

std::string_view to_string(ClockState state);
std::optional<ClockState> clock_state_from(std::string_view word);

struct ClockEvidence {
  std::string boot;                // 8 hex digits
  std::chrono::milliseconds mono;  // since that boot
  ClockState state = ClockState::kUnsynced;
};

struct Event {
  EventId id;
  std::string kind;
  Instant at{};
  std::chrono::minutes offset{7 * 60};  // of `at`, from UTC
  std::uint64_t rev = 0;
  StaffId who;
  StaffId by;
  Via via = Via::kTerminal;
  ClockEvidence clock;
  std::string salt;         // base64 of 16 random bytes
  std::string data = "{}";  // a JSON object as text
};

// The greatest body anyone has to take.
constexpr std::size_t kLongestBody = 16'384;

// The exact bytes to hash, store, push and audit. `data` must be a JSON object.
std::string body_of(const Event& event);

// Reads a body. Members this version does not know are ignored. Fails with kBadData.
Result<Event> event_from(std::string_view body);

// What the terminal and the collector ask of a line before they store it, and all they ask: one
// line of UTF-8 JSON, an object, no LF, no NUL, at most kLongestBody bytes; or a digest line.
Result<Nothing> well_formed(std::string_view line);

// Where an event stands for everyone: of two that set the same field, the greater wins (protocol
// §1).
struct Stamp {
  std::uint64_t rev = 0;
  LogId log;
  Seq seq{};
  auto operator<=>(const Stamp&) const = default;
};

// An event as the rules see it.
struct Fact {
  Event event;
  Stamp stamp;
};

// An event at its place in a log. `line` is the body, or the digest line that stands for it.
struct Entry {
  LogId log;
  Seq seq{};
  Hash hash{};
  std::string line;
  bool may_administer = true;  // false: of a terminal that may not set people and badges
};

// What sets people, badges, PINs, roles, and whose bodies go: of a terminal that may not administer
// it counts for nobody but itself (protocol §4).
bool sets_people(std::string_view kind);

// The fact an entry holds. kBadData for a digest line, which tells nothing but its own digest, and
// for what its terminal had no right to say.
Result<Fact> fact_from(const Entry& entry);

}  // namespace kiosk
