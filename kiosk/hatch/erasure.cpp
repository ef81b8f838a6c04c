#include "kiosk/hatch/erasure.h"

#include <algorithm>
#include <utility>

namespace kiosk {
namespace {

constexpr std::size_t kPlacesAtOnce = 20'000;  // one request through the hatch, some 200 KB

// The first time through all parts: older ones may hold copies that were never trusted. Afterwards
// through those that hold the places.
Result<Nothing> erase_parts(LogAccess& log, const Erasure& what, bool first) {
  for (std::optional<Seq> from = first ? Seq{0} : what.seqs.front(); from;) {
    const auto next = log.erase_part(what, *from);
    if (!next) return next.error();
    from = next.value();
    if (!first && from && what.seqs.back() < *from) return Nothing{};
  }
  return Nothing{};
}

// `work` for at most `at_once` places, again and again.
template <class Work>
Result<Nothing> by_parts(const Erasure& what, std::size_t at_once, Work work) {
  for (std::span<const Seq> left = what.seqs; !left.empty();) {
    const auto now = left.first(std::min(left.size(), at_once));
    left = left.subspan(now.size());
    if (auto done = work(Erasure{what.log, {now.begin(), now.end()}, what.why}); !done) return done;
  }
  return Nothing{};
}

}  // namespace

Result<Nothing> erase_bodies(LogAccess& log, const Erasure& what) {
  bool first = true;
  const auto from_journal = [&](const Erasure& some) {
    return erase_parts(log, some, std::exchange(first, false));
  };
  if (auto done = by_parts(what, kPlacesAtOnce, from_journal); !done) return done;
  return by_parts(what, kEntriesAtOnce,
                  [&log](const Erasure& some) { return log.erase_rows(some); });
}

}  // namespace kiosk
