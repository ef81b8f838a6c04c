#pragma once
// What two copies of a log's tail say about each other (protocol §2, the table). Pure.

#include <span>
#include <string>

#include "kiosk/base/event.h"
#include "kiosk/journal/log_store.h"

namespace kiosk {

struct TailComparison {
  enum class Verdict { kSame, kJournalLonger, kDatabaseLonger, kDiffer };
  Verdict verdict = Verdict::kSame;
  Head agreed;         // the last entry both have
  std::string reason;  // of kDiffer: where and what
};

// Both tails begin after `base`, which both have. kDiffer when one of them is broken in itself, or
// they tell two stories.
TailComparison compare_tails(const Head& base, std::span<const Entry> journal,
                             std::span<const Entry> database);

// Whether `entry` follows `previous`: its place and its hash.
bool follows(const Head& previous, const Entry& entry);

}  // namespace kiosk
