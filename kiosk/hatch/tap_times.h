#pragma once
// How long taps take from the reader to the glass, stage by stage: kept by the running kiosk, told
// by `congso status --json`.

#include <array>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>

#include "kiosk/base/result.h"
#include "kiosk/journal/data_folder.h"

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

// {"read_to_session":{"count","p50_ms","p95_ms","max_ms","up_to_ms":[…],"counts":[…]},
//  "session_to_durable":…,"durable_to_glass":…,"read_to_glass":…}; the last count is of what was
// longer than every bound.
std::string json_text(const TapTimes& times);

std::filesystem::path times_file(const DataFolder& folder);

// A note beside the log, not a promise: it may be lost with the power.
Result<Nothing> write_times(const std::filesystem::path& file, const TapTimes& times);
TapTimes read_times(const std::filesystem::path& file);  // of no taps when there is none

}  // namespace kiosk
