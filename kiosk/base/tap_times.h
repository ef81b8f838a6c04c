#pragma once
// How long taps take from the reader to the glass, stage by stage.

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace kiosk {

// Counts of durations, in classes whose upper bounds are below; the last class has none.
class TapHistogram {
 public:
  using Span = std::chrono::milliseconds;
  static constexpr std::array<Span, 12> kBounds{Span{1},   Span{2},     Span{5},     Span{10},
                                                Span{20},  Span{50},    Span{100},   Span{200},
                                                Span{500}, Span{1'000}, Span{2'000}, Span{5'000}};
  using Counts = std::array<std::int64_t, kBounds.size() + 1>;

  TapHistogram() = default;
  TapHistogram(const Counts& counts, Span longest) : counts_(counts), longest_(longest) {}

  void add(Span span);  // a negative one, of a clock that misbehaves, counts as none at all

  const Counts& counts() const { return counts_; }
  Span longest() const { return longest_; }
  std::int64_t count() const;
  // So many of a hundred were not longer than this: the upper bound of their class, or the longest
  // where that is less. Zero of no taps.
  Span at_most(int of_hundred) const;

  bool operator==(const TapHistogram&) const = default;

 private:
  Counts counts_{};
  Span longest_{};
};

// Of all taps since the kiosk started.
struct TapTimes {
  TapHistogram to_session;  // from the reader's last byte until the door knows of it
  TapHistogram to_durable;  // … until it is in both copies
  TapHistogram to_glass;    // … until the frame that says so has been swapped
  TapHistogram whole;
  bool operator==(const TapTimes&) const = default;
};

// The same by their order on the way, the whole last.
constexpr std::size_t kTapStages = 4;
const TapHistogram& stage_of(const TapTimes& times, std::size_t stage);

}  // namespace kiosk
