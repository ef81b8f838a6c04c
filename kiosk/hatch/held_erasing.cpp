// An erasure over the log itself: small jobs for whoever holds it; files on the asker's thread.
// Covered by tests/hatch/log_access_test.cpp.

#include "kiosk/hatch/held_log.h"
#include "kiosk/journal/rewriting.h"

namespace kiosk {

// Nobody writes to a closed part, and it changes its content at once: the recorder goes on.
Result<std::optional<Seq>> HeldLog::erase_part(const Erasure& what, Seq from) {
  Result<std::optional<JournalPart>> part = std::optional<JournalPart>{};
  const auto found = run([&](EventLog& log) { part = log.journal_part(what.log, from); });
  if (!found) return found.error();
  if (!part) return part.error();
  if (!part.value()) return std::optional<Seq>{};
  if (auto done = rewrite(*part.value(), what.seqs, what.why); !done) return done.error();
  return part.value()->next;
}

// After each step what was written ahead is moved in a step of its own, so that it stays short.
Result<Nothing> HeldLog::erase_rows(const Erasure& what) {
  for (std::span<const Seq> left = what.seqs; !left.empty();) {
    const auto now = left.first(std::min(left.size(), kErasedAtOnce));
    left = left.subspan(now.size());
    Result<Nothing> done = Nothing{};
    const auto erased = run([&](EventLog& log) { done = log.erase_rows(what.log, now, what.why); });
    if (!erased || !done) return erased ? done : erased;
    const auto moved = run([&](EventLog& log) { done = log.forget_erased(); });
    if (!moved || !done) return moved ? done : moved;
  }
  return Nothing{};
}

// What is kept aside is nobody's: the recorder only ever adds to it.
Result<EvidenceErased> HeldLog::erase_evidence(const StaffId& who) {
  std::filesystem::path evidence;
  const auto found = run([&](EventLog& log) { evidence = log.evidence(); });
  return found ? kiosk::erase_evidence(evidence, who) : found.error();
}

Result<bool> HeldLog::forget_erased() {
  Result<Nothing> done = Nothing{};
  const auto forgotten = run([&](EventLog& log) { done = log.forget_erased(); });
  if (!forgotten) return forgotten.error();
  if (!done) return done.error();
  return derive_anew();
}

Result<bool> RecorderLog::derive_anew() {
  if (!derive_anew_) return false;
  if (auto done = derive_anew_(); !done) return done.error();
  return true;
}

}  // namespace kiosk
