#pragma once
// Names for things: made on the terminal, never reused, sortable by birth.

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "kiosk/base/clock.h"

namespace kiosk {

// A UUIDv7 (RFC 9562); `Tag` keeps the ids of different things apart.
template <class Tag>
struct Uuid {
  std::array<std::uint8_t, 16> bytes{};
  auto operator<=>(const Uuid&) const = default;
};
using EventId = Uuid<struct EventTag>;
using LogId = Uuid<struct LogTag>;

std::string to_string(const EventId& id);  // 36 characters, lower case
std::string to_string(const LogId& id);

// The `n`-th name beside `id`, for what is made together with it; 0 is `id` itself. Sorts behind
// it.
EventId beside(const EventId& id, std::uint8_t n);

// Exactly what to_string writes; anything else is none.
std::optional<EventId> event_id_from(std::string_view text);
std::optional<LogId> log_id_from(std::string_view text);

// The office's own name for a person, as its staff list has it ("CB-0147"); empty: nobody.
struct StaffId {
  std::string text;
  bool empty() const { return text.empty(); }
  auto operator<=>(const StaffId&) const = default;
};

// An entry's place in its log: from 1, only grows, never reused. Order is told by this alone.
enum class Seq : std::int64_t {};
constexpr Seq next(Seq seq) { return Seq{static_cast<std::int64_t>(seq) + 1}; }
constexpr std::int64_t number(Seq seq) { return static_cast<std::int64_t>(seq); }

// 64 random bits a call; the real one is `random_bits` of base/random.h.
using Noise = std::uint64_t (*)();

// Makes ids. When the calendar steps back the maker keeps counting from the latest instant it has
// seen, so the ids of one maker always compare in the order they were made. One thread.
class IdMaker {
 public:
  explicit IdMaker(Noise noise) : noise_(noise) {}
  EventId next_event(Instant at) { return {next(at)}; }
  LogId next_log(Instant at) { return {next(at)}; }

 private:
  std::array<std::uint8_t, 16> next(Instant at);

  Noise noise_;
  Instant latest_{};
  std::uint16_t count_ = 0;  // 12 bits: the ids made within `latest_`
};

}  // namespace kiosk

template <class Tag>
struct std::hash<kiosk::Uuid<Tag>> {
  std::size_t operator()(const kiosk::Uuid<Tag>& id) const noexcept {
    return std::hash<std::string_view>{}(
        {reinterpret_cast<const char*>(id.bytes.data()), id.bytes.size()});
  }
};
