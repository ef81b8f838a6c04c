#pragma once
// How much goes into one batch, as refusals have taught (protocol §3, end): a proxy with a small
// limit is met with smaller batches, a record nobody takes is found by halving, and so is what a
// slow line, or a collector that dies of it, never answers.

#include <cstdint>
#include <optional>

#include "kiosk/base/batch.h"
#include "kiosk/base/clock.h"

namespace kiosk::sync {

struct Range {
  LogId log;
  Seq first{};
  Seq last{};
  std::int64_t count() const { return number(last) - number(first) + 1; }
  bool operator==(const Range&) const = default;
};

// Remembers a smaller limit for 24 h. One thread.
class BatchSize {
 public:
  enum class Next : std::uint8_t {
    kSameAgain,   // somebody on the way said no: not yet often enough
    kSmaller,     // limits() now gives at most half of it
    kQuarantine,  // it was a single record: send its digest
  };

  BatchLimits limits(Tick now) const;

  // A range was refused, by the collector itself or (`by_collector` false) on the way to it.
  Next refused(const Range& range, bool by_collector, Tick now);

  // A range left, and no answer came. Says nothing about a record: none is ever set aside for it.
  Next lost(const Range& range, Tick now);
  // A range was acknowledged: what losses have made smaller doubles again.
  void arrived();

 private:
  std::optional<std::size_t> events_;
  Tick learned_{};
  bool by_losses_ = false;        // not by anybody's no
  std::optional<Range> suspect_;  // refused on the way, or lost,
  int refusals_ = 0;              // so often
};

}  // namespace kiosk::sync
