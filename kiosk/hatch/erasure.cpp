#include "kiosk/hatch/erasure.h"

#include <algorithm>

namespace kiosk {
namespace {

constexpr std::size_t kPlacesAtOnce = 20'000;  // one request through the hatch, some 200 KB

Result<Nothing> erase_parts(LogAccess& log, const Erasure& what) {
  for (std::optional<Seq> from = Seq{0}; from;) {
    const auto next = log.erase_part(what, *from);
    if (!next) return next.error();
    from = next.value();
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
  const auto from_journal = [&log](const Erasure& some) { return erase_parts(log, some); };
  if (auto done = by_parts(what, kPlacesAtOnce, from_journal); !done) return done;
  return by_parts(what, kEntriesAtOnce,
                  [&log](const Erasure& some) { return log.erase_rows(some); });
}

}  // namespace kiosk
