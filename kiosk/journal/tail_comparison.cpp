#include "kiosk/journal/tail_comparison.h"

#include <algorithm>
#include <optional>

namespace kiosk {
namespace {
using Verdict = TailComparison::Verdict;

// The first place where a tail does not hold in itself.
std::optional<Seq> break_in(Head previous, std::span<const Entry> tail) {
  for (const Entry& entry : tail) {
    if (!follows(previous, entry)) return next(previous.seq);
    previous = {entry.seq, entry.hash};
  }
  return {};
}

TailComparison differ(const std::string& what, Seq at) {
  return {Verdict::kDiffer, {}, what + " at " + std::to_string(number(at))};
}

}  // namespace

bool follows(const Head& previous, const Entry& entry) {
  return entry.seq == next(previous.seq) &&
         entry.hash == chain_next(entry.log, entry.seq, previous.hash, line_digest(entry.line));
}

TailComparison compare_tails(const Head& base, std::span<const Entry> journal,
                             std::span<const Entry> database) {
  if (const auto at = break_in(base, journal)) return differ("journal: the chain breaks", *at);
  if (const auto at = break_in(base, database)) return differ("log.db: the chain breaks", *at);
  const std::size_t common = std::min(journal.size(), database.size());
  TailComparison found{Verdict::kSame, base, ""};
  for (std::size_t i = 0; i < common; ++i) {
    if (journal[i].hash != database[i].hash) return differ("the copies differ", journal[i].seq);
    found.agreed = {journal[i].seq, journal[i].hash};
  }
  if (journal.size() > common) found.verdict = Verdict::kJournalLonger;
  if (database.size() > common) found.verdict = Verdict::kDatabaseLonger;
  return found;
}

}  // namespace kiosk
