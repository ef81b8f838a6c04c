// Covered by tests/collector/feed_test.cpp.
#include "sync/collector/desks/feed_desk.h"

#include <algorithm>

#include "sync/collector/desks/bearer.h"
#include "sync/collector/desks/feed_page.h"

namespace kiosk::sync {
namespace {

using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

// How soon another collector's news are seen, where several share a store.
constexpr std::chrono::milliseconds kLook = 500ms;

}  // namespace

Reply FeedDesk::take(const FeedQuestion& question, Tick now) {
  const auto bearer = bearer_of(premises_.store.read(), question.authorization);
  if (const auto* refused = std::get_if<Reply>(&bearer)) return *refused;
  const auto& asker = std::get<TerminalRecord>(bearer);
  if (asker.role == Role::kRelay)
    return refusal(403, "role", "a relay brings, and is told nothing");
  if (!rate_.take(asker.id, now)) return too_often();
  const auto from = feed_position_from(question.after);
  if (!from) return refusal(410, "position");
  const auto ours = still_ours(asker.office_id, *from);
  if (!ours) return unable(ours.error());
  if (!ours.value()) return refusal(410, "position");
  auto text = page(question, asker, *from);
  if (!text) return unable(text.error());
  return {200, std::move(text).value(), "application/x-ndjson"};
}

// A store that was put back gives the same turn to another batch, or has none there yet.
Result<bool> FeedDesk::still_ours(OfficeId office, const FeedPosition& position) {
  if (position.turn == 0) return position.mark == 0;
  const auto batch = premises_.store.read().fed(office, position.turn - 1, 1);
  if (!batch) return batch.error();
  return !batch.value().empty() && batch.value().front().turn == position.turn &&
         batch.value().front().mark == position.mark;
}

Result<std::string> FeedDesk::page(const FeedQuestion& question, const TerminalRecord& asker,
                                   FeedPosition from) {
  const auto until = Steady::now() + question.wait;
  FeedBell::Ear ear{premises_.bell, asker.office_id};
  PageFilling filling{premises_.store.read(), question, asker, from};
  for (;;) {
    const auto something = filling.fill();
    if (!something) return something.error();
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Steady::now());
    if (something.value() || left <= 0ms) break;
    const bool alone = !premises_.store.is_shared();
    if (!ear.listen(alone ? left : std::min(left, kLook))) break;
  }
  return filling.finished();
}

}  // namespace kiosk::sync
